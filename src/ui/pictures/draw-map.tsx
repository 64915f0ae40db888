import { type Dispute, type Position, STANCES } from '../../engine/analysis.ts';
import type { Passages } from '../disputes/passages.ts';
import type { Badges } from '../parties/badges.ts';
import { disputingParties } from '../parties/disputing-parties.ts';
import { partyName } from '../parties/party-name.ts';
import { Icon } from '../parts/Icon.tsx';
import type { Strings } from '../strings.ts';
import { drawLegend } from './draw-legend.tsx';
import { across, type Drawing } from './drawing.ts';
import { Mark } from './Mark.tsx';
import { nameColumn, RowName } from './RowName.tsx';
import { StanceSign } from './StanceSign.tsx';
import { wordsOfPosition } from './words-of-position.ts';

const HEAD = 30;
/** One position in its cell: the sign, and under it what is cited. */
const SIGN = 44;
const LEAST_COLUMN = 48;
/** Icons of evidence that fit under a sign. */
const MOST_CITED = 3;

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
  const names = nameColumn(width);
  const column = Math.max(LEAST_COLUMN, (width - names) / Math.max(1, disputes.length));
  const whole = Math.max(width, names + column * disputes.length);
  const side = across(whole, direction);
  const { x, box } = side;
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
    return (
      <g key={row.id} data-tint={badges.get(row.id)?.tint}>
        <path class="picture-line" d={`M0 ${top + 0.5}H${whole}`} />
        <RowName
          name={partyName(row, strings)}
          badge={badges.get(row.id)}
          across={side}
          column={names}
          middle={top + height / 2}
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

  const legend = drawLegend(
    STANCES.map((stance) => ({
      words: t(`stance_${stance}`),
      width: 28,
      sign: (left, top) => <StanceSign stance={stance} x={left} y={top - 1} />,
    })),
    width,
    y + 6,
    side,
  );
  const bottom = <path class="picture-line" d={`M0 ${y + 0.5}H${whole}`} />;
  return {
    width: whole,
    height: y + 6 + legend.height,
    content: (
      <>
        {head}
        {body}
        {bottom}
        {legend.content}
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
