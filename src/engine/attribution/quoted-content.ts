import type { Span } from '../analysis.ts';
import type { Quotation } from '../text/quotations.ts';
import { touches, wordCount } from '../text/spans.ts';
import type { BareAttribution } from './decode.ts';
import { joinSpans } from './join-spans.ts';

/**
 * The attributions with content that agrees with the quotation marks: content that covers most of a quotation takes all
 * of it, in each of its paragraphs. So does content that covers less where nobody else has a part of it and its closing
 * mark is there: content does not end inside a quotation. A quotation that holds the attribution's own cue is another's
 * speech and is left alone.
 *
 * `quotations` are those of `text`. Pieces of content come back in text order, those of one sentence with no word between
 * them as one.
 */
export function completeQuoted(
  text: string,
  quotations: readonly Quotation[],
  attributions: readonly BareAttribution[],
): BareAttribution[] {
  const contents = attributions.map(({ content }) => joinSpans(text, content));
  const wordsIn = (spans: readonly Span[]) => spans.reduce((sum, span) => sum + wordCount(text, span), 0);
  for (const { parts, isClosed } of quotations) {
    const takers = attributions.flatMap(({ cue, content }, k) => {
      if (parts.some((part) => cue.some((span) => touches(part, span)))) return [];
      const covered = wordsIn(parts.flatMap((part) => content.flatMap((piece) => sharedStretch(part, piece))));
      return covered > 0 ? [{ k, covered }] : [];
    });
    const most = wordsIn(parts) / 2;
    for (const { k, covered } of takers)
      if ((takers.length === 1 && isClosed) || covered > most)
        contents[k] = joinSpans(text, [...contents[k]!, ...parts]);
  }
  return attributions.map((attribution, k) => ({ ...attribution, content: contents[k]! }));
}

function sharedStretch(a: Span, b: Span): Span[] {
  const [start, end] = [Math.max(a.start, b.start), Math.min(a.end, b.end)];
  return start < end ? [{ start, end }] : [];
}
