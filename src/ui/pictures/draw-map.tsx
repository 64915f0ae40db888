import { type Dispute, type Position, STANCES } from '../../engine/analysis.ts';
import type { Passages } from '../disputes/passages.ts';
import type { Badges } from '../parties/badges.ts';
import { disputingParties } from '../parties/disputing-parties.ts';
import { PartyBadge } from '../parties/PartyBadge.tsx';
import { partyName } from '../parties/party-name.ts';
import { Icon } from '../parts/Icon.tsx';
import type { Strings } from '../strings.ts';
import { across, type Drawing, wrapWords } from './drawing.ts';
import { Lines } from './Lines.tsx';
import { Mark } from './Mark.tsx';
import { StanceSign } from './StanceSign.tsx';
import { wordsOfPosition } from './words-of-position.ts';

const HEAD = 30;
/** One position in its cell: the sign, and under it what is cited. */
const SIGN = 44;
const LEAST_COLUMN = 48;
const NAME = { share: 0.42, least: 120, most: 260, size: 13, indent: 34 };
/** Icons of evidence that fit under a sign. */
const MOST_CITED = 3;
const LEGEND = { height: 26, width: 118 };

export interface MapData {
  disputes: readonly Dispute[];
  /** The only party to show; null: all. */
  party: string | null;
  badges: Badges;
  passages: Passages;
}

/** Parties down, disputes across by number: who asserts, denies, doubts or declines what, citing what. */
export function drawMap({ disputes, party, badges, passages }: MapData, width: number, strings: Strings): Drawing {
  const { t, number, direction } = strings;
  const rows = disputingParties(disputes).filter(({ id }) => party === null || id === party);
  const names = Math.min(NAME.most, Math.max(NAME.least, width * NAME.share));
  const column = Math.max(LEAST_COLUMN, (width - names) / Math.max(1, disputes.length));
  const whole = Math.max(width, names + column * disputes.length);
  const { x, box } = across(whole, direction);
  const middle = (index: number) => names + column * (index + 0.5);
  let y = HEAD;

  const head = disputes.map((dispute, index) => (
    <Mark
      key={dispute.id}
      id={`question ${dispute.id}`}
      words={`${number(index + 1)}. ${dispute.question}`}
      area={{ x: box(middle(index) - 14, 28), y: 1, width: 28, height: 28 }}
    >
      <text class="map-number" x={x(middle(index))} y="20">
        {number(index + 1)}
      </text>
    </Mark>
  ));

  const body = rows.map((row) => {
    const cells = disputes.map(({ positions }) => positions.filter((position) => position.party.id === row.id));
    const height = SIGN * Math.max(1, ...cells.map(({ length }) => length));
    const top = y;
    y += height;
    const name = wrapWords(partyName(row, strings), names - NAME.indent - 6, NAME.size, 2);
    return (
      <g key={row.id} data-tint={badges.get(row.id)?.tint}>
        <path class="map-line" d={`M0 ${top + 0.5}H${whole}`} />
        <g transform={`translate(${box(0, 24)} ${top + height / 2 - 12}) scale(${24 / 28})`}>
          <PartyBadge badge={badges.get(row.id)} />
        </g>
        <Lines
          class="map-name"
          lines={name}
          x={x(NAME.indent)}
          y={top + height / 2 + (name.length === 1 ? 4.5 : -3.5)}
          leading={16}
        />
        {cells.map((positions, index) =>
          positions.map((position, k) => (
            <MapCell
              key={`${disputes[index]!.id} ${position.stance}`}
              id={`${row.id} ${disputes[index]!.id} ${position.stance}`}
              position={position}
              words={`${number(index + 1)}. ${wordsOfPosition(position, passages, strings)}`}
              x={box(middle(index) - 14, 28)}
              y={top + SIGN * k + (height - SIGN * positions.length) / 2}
              passages={passages}
            />
          )),
        )}
      </g>
    );
  });

  const across4 = Math.max(1, Math.floor(width / LEGEND.width));
  const legend = STANCES.map((stance, k) => (
    <g key={stance}>
      <StanceSign
        stance={stance}
        x={box((k % across4) * LEGEND.width, 28)}
        y={y + 8 + Math.floor(k / across4) * LEGEND.height}
      />
      <text
        class="map-legend"
        x={x((k % across4) * LEGEND.width + 32)}
        y={y + 21 + Math.floor(k / across4) * LEGEND.height}
      >
        {t(`stance_${stance}`)}
      </text>
    </g>
  ));
  const bottom = <path class="map-line" d={`M0 ${y + 0.5}H${whole}`} />;
  return {
    width: whole,
    height: y + 8 + Math.ceil(STANCES.length / across4) * LEGEND.height,
    content: (
      <>
        {head}
        {body}
        {bottom}
        {legend}
      </>
    ),
  };
}

interface MapCellProps {
  id: string;
  position: Position;
  words: string;
  x: number;
  y: number;
  passages: Passages;
}

function MapCell({ id, position, words, x, y, passages }: MapCellProps) {
  const [claim] = position.claims;
  const cited = [...new Set(position.evidence.map(({ type }) => type))].slice(0, MOST_CITED);
  const top = cited.length > 0 ? y + 5 : y + 14;
  const goTo = claim && !passages.isMissing(claim) ? () => passages.goTo(claim) : undefined;
  return (
    <Mark id={id} words={words} onPress={goTo} area={{ x: x - 6, y: y + 2, width: 40, height: SIGN - 4 }}>
      <StanceSign stance={position.stance} x={x} y={top} />
      {cited.map((type, k) => (
        <g
          key={type}
          class="map-cited"
          transform={`translate(${x + 14 - cited.length * 7 + k * 14} ${y + 24}) scale(.8)`}
        >
          <Icon name={type} />
        </g>
      ))}
    </Mark>
  );
}
