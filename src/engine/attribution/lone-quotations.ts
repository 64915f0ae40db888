import type { Span } from '../analysis.ts';
import type { Quotation } from '../text/quotations.ts';
import { touches, wordCount } from '../text/spans.ts';
import type { BareAttribution } from './decode.ts';

/** Quotations of so few words may be labels (the “quiet room”) or titles; longer ones are somebody's speech. */
const LABEL_WORDS = 3;

/** The quotations of `text` that are no attribution's content; labels, those inside others and those with no end aside. */
export function findLoneQuotations(
  text: string,
  quotations: readonly Quotation[],
  attributions: readonly BareAttribution[],
): Quotation[] {
  const contents = attributions.flatMap(({ content }) => content);
  return quotations.filter(
    ({ parts, isInner, isClosed }) =>
      !isInner &&
      isClosed &&
      !parts.some((part) => contents.some((piece) => touches(part, piece))) &&
      parts.reduce((sum, span) => sum + wordCount(text, span), 0) > LABEL_WORDS,
  );
}

/**
 * The attributions, each with the quotations among `lone` that go on with its speech: those that begin right after its
 * sentence, in the same paragraph ('“The lock held,” Mora said. “Nobody crossed.”'). `lone` are in text order.
 */
export function adoptQuotations(
  text: string,
  lone: readonly Quotation[],
  attributions: readonly BareAttribution[],
): BareAttribution[] {
  const adopting = attributions.map((attribution) => ({ ...attribution }));
  for (const { parts } of lone) {
    const speaker = speakerBefore(text, parts[0]!, adopting);
    if (speaker) speaker.content = [...speaker.content, ...parts].sort((a, b) => a.start - b.start);
  }
  return adopting;
}

function speakerBefore<Spoken extends BareAttribution>(
  text: string,
  { start }: Span,
  attributions: readonly Spoken[],
): Spoken | undefined {
  let speaker: Spoken | undefined;
  let last = 0;
  for (const attribution of attributions) {
    for (const { end } of [...attribution.source, ...attribution.cue, ...attribution.content])
      if (end <= start && end > last) [speaker, last] = [attribution, end];
  }
  // Nothing stands between but the rest of the speaker's sentence.
  return /^(?:[^.!?…\n]*[.!?…]["”’']*)? +$/.test(text.slice(last, start)) ? speaker : undefined;
}
