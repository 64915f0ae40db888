import * as v from 'valibot';
import { Span } from './analysis.ts';
import type { BareAttribution } from './attribution/decode.ts';
import { Integer } from './integer.ts';
import { trimmed } from './text/spans.ts';

/** Who says what, in the article's words, as soon as they were read: which party it is needs the whole article. */
export const Statement = v.object({
  /** Where its cue begins, in UTF-16 units: what it is known by, and its place in the order. */
  at: Integer,
  /** Who, '' where the article does not say. */
  source: v.string(),
  cue: v.string(),
  /** The cue stands before the source: “according to the ministry”. */
  isCueFirst: v.boolean(),
  /** What is said, each piece with its words. */
  content: v.array(v.object({ ...Span.entries, words: v.string() })),
});
export type Statement = v.InferOutput<typeof Statement>;

/**
 * The statements of `before` and those newly found in `text` behind them: in article order, each once, also where an
 * analysis that had to begin anew finds them again.
 */
export function withFound(before: readonly Statement[], found: readonly BareAttribution[], text: string): Statement[] {
  const last = before.at(-1)?.at ?? -1;
  return [...before, ...found.map((one) => statementOf(one, text)).filter(({ at }) => at > last)];
}

function statementOf({ source, cue, content }: BareAttribution, text: string): Statement {
  const wordsAt = ({ start, end }: Span) => text.slice(start, end).replace(/\s+/g, ' ').trim();
  const allAt = (spans: readonly Span[]) => spans.map((span) => wordsAt(trimmed(text, span))).join(' ');
  return {
    at: cue[0]!.start,
    source: allAt(source),
    cue: allAt(cue),
    isCueFirst: source.length > 0 && cue[0]!.start < source[0]!.start,
    content: content.map(({ start, end }) => ({ start, end, words: wordsAt({ start, end }) })),
  };
}
