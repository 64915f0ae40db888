import type { Attribution } from '../analysis.ts';
import { findQuotations } from '../text/quotations.ts';
import { findChains } from './chains.ts';
import type { BareAttribution } from './decode.ts';
import { adoptQuotations, findLoneQuotations } from './lone-quotations.ts';
import { parentsOf } from './parents.ts';
import { quoteTypeOf } from './quote-type.ts';
import { completeQuoted } from './quoted-content.ts';
import { findSaidBeside } from './said-beside.ts';

/**
 * The attributions of an article from those that its windows gave: content made to agree with the quotation marks,
 * quotations that nobody had, sources behind sources, and which attribution lies inside another.
 *
 * `found` has UTF-16 spans into `text`. The result is in order of the cues with ids `a1`, `a2` …, and has no parties yet.
 */
export function assembleAttributions(text: string, found: readonly BareAttribution[]): Attribution[] {
  const quotations = findQuotations(text);
  const completed = completeQuoted(text, quotations, found);
  const adopted = adoptQuotations(text, findLoneQuotations(text, quotations, completed), completed);
  const said = findSaidBeside(text, findLoneQuotations(text, quotations, adopted), adopted);
  const all = withChains(text, [...adopted, ...said]).sort((a, b) => a.cue[0]!.start - b.cue[0]!.start);

  const parents = parentsOf(all);
  return all.map(({ source, cue, content, citer }, k) => {
    const parent = citer ? all.findIndex(({ cue: [first] }) => first === citer.cue[0]) : parents[k];
    return {
      id: `a${k + 1}`,
      source,
      cue,
      content,
      quote: quoteTypeOf(text, content, quotations),
      ...(parent !== undefined && { parent: `a${parent + 1}` }),
    };
  });
}

/** The attributions and the sources behind theirs, each with the attribution that cites it. */
function withChains(
  text: string,
  attributions: readonly BareAttribution[],
): (BareAttribution & { citer?: BareAttribution })[] {
  const chains = findChains(text, attributions);
  return [
    ...attributions.map((one) => ({
      ...one,
      content: chains.find(({ outer }) => outer === one)?.content ?? one.content,
    })),
    ...chains.map(({ outer, source, cue, content }) => ({ source: [source], cue: [cue], content, citer: outer })),
  ];
}
