import type { Attribution } from '../../../src/engine/analysis.ts';
import { resolveParties } from '../../../src/engine/attribution/parties.ts';
import type { Reading } from '../../../src/engine/reading.ts';
import { splitSentences } from '../../../src/engine/text/sentences.ts';

/** One attribution by its words; each must stand in the text. */
type Said = [source: string, cue: string, content: string];

/** An article with attributions written out, as a reader without any opinion on stances would give it. */
export function articleOf(text: string, said: readonly Said[]) {
  const sentences = splitSentences(text);
  const spanOf = (words: string) => {
    const start = text.indexOf(words);
    if (start < 0) throw new Error(`not in the text: ${words}`);
    return { start, end: start + words.length };
  };
  const bare = said.map(([source, cue, content], k): Attribution => {
    // A cue is sought beside its content, since "said" stands more than once.
    const inside = spanOf(content);
    const before = text.lastIndexOf(cue, inside.start);
    const start = before >= 0 && inside.start - before < 200 ? before : text.indexOf(cue, inside.end);
    return {
      id: `a${k + 1}`,
      source: source === '' ? [] : [spanOf(source)],
      cue: [{ start, end: start + cue.length }],
      content: [inside],
      quote: 'indirect',
    };
  });
  const { parties, attributions } = resolveParties(text, sentences, bare);
  const reading: Reading = {
    text,
    sentences,
    contested: sentences.map(() => 0.5),
    stance: sentences.map(() => [0.5, 0.5, 0.5, 0.5]),
    pair: () => ({ nothing: 1, different: 0, same: 0 }),
    evidence: [],
    cited: () => 1,
  };
  return { reading, attributions, parties };
}
