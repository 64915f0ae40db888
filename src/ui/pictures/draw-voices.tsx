import type { Analysis } from '../../engine/analysis.ts';
import type { Badges } from '../parties/badges.ts';
import { partyName } from '../parties/party-name.ts';
import { type Share, sharesOf, voicesOf } from '../parties/words-given.ts';
import type { Strings } from '../strings.ts';
import { drawLegend } from './draw-legend.tsx';
import { across, type Drawing } from './drawing.ts';
import { Mark } from './Mark.tsx';
import { nameColumn, RowName } from './RowName.tsx';

/** The bar of all words. */
const WHOLE = 22;
const ROW = 34;
const COUNT = 44;
const BAR = 14;
/** More would be a list: the rest is one row. */
const MOST = 12;

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
  const side = across(width, direction);
  const { x, box } = side;
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
          area={{ x: box(from, wide), y: 0, width: wide, height: WHOLE }}
        >
          <rect class={`voices-${kind}`} x={box(from, wide)} y="0" width={wide} height={WHOLE} />
        </Mark>
      );
    });
  const legend = drawLegend(
    parts.map(({ kind, words }) => ({
      words: `${t(`voices_${kind}`)}: ${number(words)}`,
      width: 12,
      sign: (left, top) => <rect class={`voices-${kind}`} x={left} y={top} width="12" height="12" />,
    })),
    width,
    WHOLE + 6,
    side,
  );

  const top = WHOLE + 16 + legend.height;
  const names = nameColumn(width);
  const room = Math.max(20, width - names - COUNT);
  const longest = Math.max(1, ...rows.map(({ share }) => share.words));
  const bars = rows.map(({ id, name, share, kind }, k) => {
    const y = top + k * ROW;
    const wide = Math.max(2, (share.words / longest) * room);
    const quoted = (share.quoted / longest) * room;
    const words = `${name}: ${plural('words', share.words)}, ${plural('voices_quoted', share.quoted)}${kind === 'unnamed' ? `, ${t('voices_unnamed')}` : ''}`;
    return (
      <g key={id} data-tint={badges.get(id)?.tint}>
        <RowName name={name} badge={badges.get(id)} across={side} column={names} middle={y + ROW / 2} />
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
  const signs = drawLegend(
    (['quoted', 'told', 'nameless'] as const).map((kind) => ({
      words: t(`voices_sign_${kind}`),
      width: 20,
      sign: (left, y) => (
        <rect
          class={kind === 'nameless' ? 'voices-told voices-nameless' : `voices-${kind}`}
          x={left}
          y={y}
          width="20"
          height="12"
        />
      ),
    })),
    width,
    end,
    side,
  );
  return {
    width,
    height: end + signs.height,
    content: (
      <>
        {whole}
        {legend.content}
        {bars}
        {signs.content}
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
