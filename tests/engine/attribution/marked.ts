import type { Span } from '../../../src/engine/analysis.ts';
import type { BareAttribution } from '../../../src/engine/attribution/decode.ts';

const ROLES = { s: 'source', c: 'cue', x: 'content' } as const;

/**
 * A text and its attributions out of one with marks: `{s1:…}` is a source, `{c1:…}` a cue and `{x1:…}` a piece of content
 * of the first attribution. Marks do not nest.
 */
export function marked(source: string): { text: string; attributions: BareAttribution[] } {
  const attributions: BareAttribution[] = [];
  let text = '';
  let at = 0;
  for (const { 0: mark, 1: role, 2: number, 3: words, index } of source.matchAll(/\{([scx])(\d):([^}]*)\}/g)) {
    text += source.slice(at, index);
    const start = text.length;
    text += words;
    attributions[Number(number) - 1] ??= { source: [], cue: [], content: [] };
    attributions[Number(number) - 1]![ROLES[role as keyof typeof ROLES]].push({ start, end: text.length });
    at = index + mark.length;
  }
  return { text: text + source.slice(at), attributions };
}

/** The words of each piece, by role. */
export function wordsOf(text: string, { source, cue, content }: BareAttribution) {
  const words = (spans: readonly Span[]) => spans.map(({ start, end }) => text.slice(start, end));
  return { source: words(source), cue: words(cue), content: words(content) };
}
