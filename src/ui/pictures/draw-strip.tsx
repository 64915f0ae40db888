import type { Analysis, Dispute, Span } from '../../engine/analysis.ts';
import type { Passages } from '../disputes/passages.ts';
import { partyName } from '../parties/party-name.ts';
import type { Strings } from '../strings.ts';
import { drawLegend } from './draw-legend.tsx';
import { across, type Drawing } from './drawing.ts';
import { Mark } from './Mark.tsx';
import { quoted, wordsOfPosition } from './words-of-position.ts';

/** Lanes from top to bottom: numbers of the disputes, passages, evidence; and the legend. */
const NUMBERS = 16;
const BARS = { top: 18, height: 34, inset: 7 };
const EVIDENCE = { top: 56, height: 8 };
const LEGEND = 72;
/** A shorter bar would not be seen. */
const LEAST = 3;
/** Between two numbers that can be read. */
const APART = 11;

export interface StripData {
  analysis: Analysis;
  disputes: readonly Dispute[];
  /** The only party to show; null: everybody's statements, claims and evidence. */
  party: string | null;
  passages: Passages;
}

/** The article from its first letter to its last, with statements, contested passages and evidence in their places. */
export function drawStrip(
  { analysis, disputes, party, passages }: StripData,
  width: number,
  strings: Strings,
): Drawing {
  const { t, number, direction } = strings;
  const side = across(width, direction);
  const { x, box } = side;
  const text = analysis.text ?? '';
  const scale = width / (text.length || 1);
  const place = ({ start, end }: Span) => {
    const wide = Math.max(LEAST, (end - start) * scale);
    const from = Math.min(start * scale, width - wide);
    return { x: box(from, wide), width: wide, from };
  };
  const isShown = (id: string | undefined) => party === null || id === party;
  const goTo = (span: Span) => (passages.isMissing(span) ? undefined : () => passages.goTo(span));

  const statements = analysis.attributions
    .filter((attribution) => isShown(attribution.party))
    .flatMap((attribution) => attribution.content.map((span) => ({ span, attribution })))
    .map(({ span, attribution }) => {
      const speaker = analysis.parties.find(({ id }) => id === attribution.party);
      const { x: left, width: wide } = place(span);
      const who = speaker ? partyName(speaker, strings) : t('party_unclear');
      return (
        <Mark
          key={`statement ${span.start} ${span.end}`}
          id={`statement ${span.start} ${span.end}`}
          words={`${who}: ${quoted(span, passages, strings)}`}
          onPress={goTo(span)}
          area={{ x: left, y: BARS.top, width: wide, height: BARS.height }}
        >
          <rect
            class="strip-statement"
            x={left}
            y={BARS.top + BARS.inset}
            width={wide}
            height={BARS.height - 2 * BARS.inset}
          />
        </Mark>
      );
    });

  let numbered = -APART;
  const positions = disputes
    .flatMap((dispute, index) => dispute.positions.map((position) => ({ position, dispute, index })))
    .filter(({ position }) => isShown(position.party.id));
  const claims = positions
    .flatMap((one) => one.position.claims.map((span) => ({ ...one, span })))
    .sort((a, b) => a.span.start - b.span.start)
    .map(({ span, position, dispute, index }) => {
      const { x: left, width: wide, from } = place(span);
      const middle = from + wide / 2;
      const isNumbered = middle - numbered >= APART;
      if (isNumbered) numbered = middle;
      const said = wordsOfPosition({ ...position, claims: [span] }, passages, strings);
      return (
        <Mark
          key={`claim ${dispute.id} ${position.party.id} ${span.start}`}
          id={`claim ${dispute.id} ${position.party.id} ${position.stance} ${span.start}`}
          words={`${number(index + 1)}. ${said}`}
          onPress={goTo(span)}
          area={{ x: left, y: 0, width: wide, height: BARS.top + BARS.height }}
        >
          {isNumbered && (
            <text class="strip-number" x={x(middle)} y={NUMBERS - 3}>
              {number(index + 1)}
            </text>
          )}
          <rect class="strip-contested" x={left} y={BARS.top} width={wide} height={BARS.height} />
        </Mark>
      );
    });

  const evidence = positions
    .flatMap(({ position }) => position.evidence.map((item) => ({ item, position })))
    .map(({ item, position }) => {
      const { x: left, width: wide } = place(item);
      const words = `${partyName(position.party, strings)} ${t(`evidence_${item.type}`)}: ${quoted(item, passages, strings)}`;
      return (
        <Mark
          key={`evidence ${item.type} ${item.start}`}
          id={`evidence ${item.type} ${item.start} ${position.party.id} ${position.stance}`}
          words={words}
          onPress={goTo(item)}
          area={{ x: left, y: EVIDENCE.top - 2, width: wide, height: EVIDENCE.height + 8 }}
        >
          <rect class="strip-evidence" x={left} y={EVIDENCE.top} width={wide} height={EVIDENCE.height} />
        </Mark>
      );
    });

  const breaks = [...text.matchAll(/\n/g)].map(({ index }) => x(index * scale));
  const legend = drawLegend(
    (['contested', 'statement', 'evidence'] as const).map((name) => ({
      words: t(`strip_${name}`),
      width: 12,
      sign: (left, top) => (
        <rect
          class={`strip-${name}`}
          x={left}
          y={name === 'evidence' ? top + 4 : top}
          width="12"
          height={name === 'evidence' ? 5 : 12}
        />
      ),
    })),
    width,
    LEGEND,
    side,
  );
  return {
    width,
    height: LEGEND + legend.height,
    content: (
      <>
        <rect class="strip-ground" x="0" y={BARS.top} width={width} height={BARS.height} rx="3" />
        <path class="picture-line" d={breaks.map((at) => `M${at} ${BARS.top + BARS.height - 4}v4`).join('')} />
        {statements}
        {claims}
        {evidence}
        {legend.content}
      </>
    ),
  };
}
