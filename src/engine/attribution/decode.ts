import type { Attribution, Span } from '../analysis.ts';
import type { WindowScores } from '../reader/reader.ts';
import type { Window } from '../reader/windows.ts';
import { type PieceSpan, tagSpans } from './tag-path.ts';

/** An attribution as decoded, before it has an id or a party. */
export type BareAttribution = Pick<Attribution, 'source' | 'cue' | 'content' | 'quote'>;

const TAGS = 9;
/** A further piece of content is taken when its link scores at most this much below the best. */
const MARGIN = 1;
const MOST_PIECES = 4;

/**
 * Attributions of one window, in order of their cues: for each cue the best of the found sources or none, and the best
 * found content with those that score nearly as well.
 */
export function decodeAttributions(text: string, window: Window, scores: WindowScores): BareAttribution[] {
  const { length } = scores;
  const [sources, cues, contents] = [0, 3, 6].map((offset) => tagSpans(scores.tags, length, TAGS, offset)) as [
    PieceSpan[],
    PieceSpan[],
    PieceSpan[],
  ];
  const span = ({ first, last }: PieceSpan): Span => ({ start: window.starts[first]!, end: window.ends[last]! });
  const attributions: BareAttribution[] = [];
  for (const cue of cues) {
    const row = cue.first * length;
    const linked = contents
      .map((content) => ({ content, score: scores.contentLinks[row + content.first]! }))
      .sort((a, b) => b.score - a.score);
    if (linked.length === 0) continue;
    let source: PieceSpan | null = null;
    let best = scores.sourceLinks[row]!;
    for (const candidate of sources) {
      const score = scores.sourceLinks[row + candidate.first]!;
      if (score > best) [source, best] = [candidate, score];
    }
    const content = linked
      .slice(0, MOST_PIECES)
      .filter(({ score }) => score >= linked[0]!.score - MARGIN)
      .map((link) => span(link.content))
      .sort((a, b) => a.start - b.start);
    attributions.push({
      source: source ? [span(source)] : [],
      cue: [span(cue)],
      content,
      quote: quoteType(text, content),
    });
  }
  return attributions;
}

/** direct: all of the content stands in quotation marks; mixed: a part of it does. */
function quoteType(text: string, content: readonly Span[]): Attribution['quote'] {
  const words = content.map(({ start, end }) => text.slice(Math.max(0, start - 1), end + 1).trim());
  if (words.every((piece) => /^["“‘]/.test(piece) && /["”’][.,!?]?$/.test(piece))) return 'direct';
  return words.some((piece) => /["“”]/.test(piece)) ? 'mixed' : 'indirect';
}
