import type { Attribution, Span } from '../analysis.ts';
import type { Quotation } from '../text/quotations.ts';

/**
 * How content is given: `direct` where all its words stand in quotation marks, `mixed` where some do, `indirect` where
 * none do. `quotations` are those of `text`.
 */
export function quoteTypeOf(
  text: string,
  content: readonly Span[],
  quotations: readonly Quotation[],
): Attribution['quote'] {
  let [inside, outside] = [false, false];
  for (const { start, end } of content) {
    let at = start;
    for (const part of quotations.filter(({ isInner }) => !isInner).flatMap(({ parts }) => parts)) {
      if (part.end <= at || part.start >= end) continue;
      if (hasWord(text, at, part.start)) outside = true;
      if (hasWord(text, Math.max(at, part.start), Math.min(end, part.end))) inside = true;
      at = Math.min(end, part.end);
    }
    if (hasWord(text, at, end)) outside = true;
  }
  if (inside && outside) return 'mixed';
  return inside ? 'direct' : 'indirect';
}

const hasWord = (text: string, start: number, end: number) =>
  start < end && /[\p{L}\p{N}]/u.test(text.slice(start, end));
