import type { Analysis } from '../../engine/analysis.ts';
import type { Badges } from '../parties/badges.ts';
import { PartyBadge } from '../parties/PartyBadge.tsx';
import { partyName } from '../parties/party-name.ts';
import { type Share, sharesOf, voicesOf } from '../parties/words-given.ts';
import type { Strings } from '../strings.ts';
import { across, type Drawing, wrapWords } from './drawing.ts';
import { Lines } from './Lines.tsx';
import { Mark } from './Mark.tsx';

const WHOLE = { height: 22, gap: 40 };
const ROW = 34;
const NAME = { share: 0.42, least: 120, most: 260, size: 13, indent: 34 };
const COUNT = 44;
const BAR = 14;
/** More would be a list: the rest is one row. */
const MOST = 12;
const LEGEND = { height: 22, width: 170 };

export interface VoicesData {
  analysis: Analysis;
  badges: Badges;
}

interface Row {
  id: string;
  name: string;
  share: Pick<Share, 'words' | 'quoted'>;
  kind: 'named' | 'unnamed' | 'rest';
}

/** Who speaks how much: all words of the article by who is named for them, then a bar for each party. */
export function drawVoices({ analysis, badges }: VoicesData, width: number, strings: Strings): Drawing {
  const { t, plural, number, direction } = strings;
  const { x, box } = across(width, direction);
  const shares = sharesOf(analysis).filter(({ party }) => party.kind !== 'author');
  const rows = rowsOf(shares, strings);
  const voices = voicesOf(analysis);
  const parts = (['named', 'unnamed', 'own'] as const).map((kind) => ({ kind, words: voices[kind] }));
  const all = Math.max(
    1,
    parts.reduce((words, part) => words + part.words, 0),
  );

  let reached = 0;
  const whole = parts
    .filter(({ words }) => words > 0)
    .map(({ kind, words }) => {
      const wide = (words / all) * width;
      const from = reached;
      reached += wide;
      return (
        <Mark
          key={kind}
          id={`part ${kind}`}
          words={`${t(`voices_${kind}`)}: ${plural('words', words)}`}
          area={{ x: box(from, wide), y: 0, width: wide, height: WHOLE.height }}
        >
          <rect class={`voices-${kind}`} x={box(from, wide)} y="0" width={wide} height={WHOLE.height} />
        </Mark>
      );
    });
  const columns = Math.max(1, Math.floor(width / LEGEND.width));
  const legend = parts.map(({ kind, words }, k) => {
    const left = (k % columns) * LEGEND.width;
    const top = WHOLE.height + 12 + Math.floor(k / columns) * LEGEND.height;
    return (
      <g key={kind}>
        <rect class={`voices-${kind}`} x={box(left, 12)} y={top} width="12" height="12" />
        <text class="map-legend" x={x(left + 18)} y={top + 10}>
          {`${t(`voices_${kind}`)}: ${number(words)}`}
        </text>
      </g>
    );
  });

  const top = WHOLE.height + 20 + Math.ceil(parts.length / columns) * LEGEND.height;
  const names = Math.min(NAME.most, Math.max(NAME.least, width * NAME.share));
  const room = Math.max(20, width - names - COUNT);
  const longest = Math.max(1, ...rows.map(({ share }) => share.words));
  const bars = rows.map(({ id, name, share, kind }, k) => {
    const y = top + k * ROW;
    const wide = Math.max(2, (share.words / longest) * room);
    const quoted = (share.quoted / longest) * room;
    const lines = wrapWords(name, names - NAME.indent - 6, NAME.size, 2);
    const words = `${name}: ${plural('words', share.words)}, ${plural('voices_quoted', share.quoted)}${kind === 'unnamed' ? `, ${t('voices_unnamed')}` : ''}`;
    return (
      <g key={id} data-tint={badges.get(id)?.tint}>
        <g transform={`translate(${box(0, 24)} ${y + 5}) scale(${24 / 28})`}>
          <PartyBadge badge={badges.get(id)} />
        </g>
        <Lines
          class="map-name"
          lines={lines}
          x={x(NAME.indent)}
          y={y + (lines.length === 1 ? 21.5 : 14)}
          leading={15}
        />
        <Mark
          id={`voice ${id}`}
          words={words}
          area={{ x: box(names, width - names), y: y + 3, width: width - names, height: ROW - 6 }}
        >
          <rect
            class={kind === 'unnamed' ? 'voices-told voices-nameless' : 'voices-told'}
            x={box(names, wide)}
            y={y + (ROW - BAR) / 2}
            width={wide}
            height={BAR}
          />
          {quoted > 0 && (
            <rect class="voices-quoted" x={box(names, quoted)} y={y + (ROW - BAR) / 2} width={quoted} height={BAR} />
          )}
          <text class="voices-count" x={x(names + wide + 6)} y={y + ROW / 2 + 4.5}>
            {number(share.words)}
          </text>
        </Mark>
      </g>
    );
  });

  const end = top + rows.length * ROW + 8;
  const signs = (['quoted', 'told', 'nameless'] as const).map((kind, k) => {
    const left = (k % columns) * LEGEND.width;
    const y = end + Math.floor(k / columns) * LEGEND.height;
    return (
      <g key={kind}>
        <rect
          class={kind === 'nameless' ? 'voices-told voices-nameless' : `voices-${kind}`}
          x={box(left, 20)}
          y={y}
          width="20"
          height="12"
        />
        <text class="map-legend" x={x(left + 26)} y={y + 10}>
          {t(`voices_sign_${kind}`)}
        </text>
      </g>
    );
  });
  return {
    width,
    height: end + Math.ceil(signs.length / columns) * LEGEND.height,
    content: (
      <>
        {whole}
        {legend}
        {bars}
        {signs}
      </>
    ),
  };
}

function rowsOf(shares: readonly Share[], strings: Strings): Row[] {
  const shown = shares.length > MOST ? shares.slice(0, MOST - 1) : shares;
  const rest = shares.slice(shown.length);
  const rows = shown.map<Row>(({ party, words, quoted }) => ({
    id: party.id,
    name: partyName(party, strings),
    share: { words, quoted },
    kind: party.kind === 'unnamed' ? 'unnamed' : 'named',
  }));
  if (rest.length === 0) return rows;
  const sum = (key: 'words' | 'quoted') => rest.reduce((total, share) => total + share[key], 0);
  const share = { words: sum('words'), quoted: sum('quoted') };
  return [...rows, { id: 'rest', name: strings.plural('voices_rest', rest.length), share, kind: 'rest' }];
}
