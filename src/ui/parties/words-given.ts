import type { Analysis, Party, Position, Span } from '../../engine/analysis.ts';

/** How many of an article's words are somebody's, and how many of them stand in quotation marks as theirs. */
export interface Share {
  party: Party;
  words: number;
  quoted: number;
}

/** What every party says in the article, the most words first; parties without words are left out. */
export function sharesOf({ parties, attributions, text = '' }: Analysis): Share[] {
  return parties
    .map((party) => {
      const own = attributions.filter((attribution) => attribution.party === party.id);
      const quoted = own.filter(({ quote }) => quote === 'direct');
      return {
        party,
        words: countWords(
          text,
          own.flatMap(({ content }) => content),
        ),
        quoted: countWords(
          text,
          quoted.flatMap(({ content }) => content),
        ),
      };
    })
    .filter(({ words }) => words > 0)
    .sort((a, b) => b.words - a.words);
}

/** All words of an article, each once: those of somebody named, those of somebody unnamed, and the article's own. */
export function voicesOf({ parties, attributions, text = '' }: Analysis): Record<'named' | 'unnamed' | 'own', number> {
  const kinds = new Map(parties.map(({ id, kind }) => [id, kind]));
  const kindOf = (party: string | undefined) => kinds.get(party ?? '') ?? 'unnamed';
  const given = attributions.filter(({ party }) => kindOf(party) !== 'author');
  const contentOf = (some: typeof given) => some.flatMap(({ content }) => content);
  const attributed = countWords(text, contentOf(given));
  const named = countWords(text, contentOf(given.filter(({ party }) => kindOf(party) !== 'unnamed')));
  const all = countWords(text, [{ start: 0, end: text.length }]);
  return { named, unnamed: attributed - named, own: all - attributed };
}

/** The words that a position gets: its claims, with all of the statements that they are part of. */
export function wordsOfPosition(position: Position, { attributions, text = '' }: Analysis): number {
  const own = attributions.filter(({ id }) => position.attributions.includes(id));
  return countWords(text, [...position.claims, ...own.flatMap(({ content }) => content)]);
}

/** Words under any of the spans, each once. */
function countWords(text: string, spans: readonly Span[]): number {
  let words = 0;
  let reached = 0;
  for (const { start, end } of [...spans].sort((a, b) => a.start - b.start)) {
    const from = Math.max(start, reached);
    if (end > from) words += text.slice(from, end).match(/[\p{L}\p{N}][\p{L}\p{M}\p{N}’'-]*/gu)?.length ?? 0;
    reached = Math.max(reached, end);
  }
  return words;
}
