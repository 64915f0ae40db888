import type { Analysis, Position, Span } from '../../engine/analysis.ts';

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
