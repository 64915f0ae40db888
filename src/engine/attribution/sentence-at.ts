import type { Span } from '../analysis.ts';

/** Index of the sentence (or other span, all in order) that holds `at` or, between two, of the one before. */
export function sentenceAt(sentences: readonly Span[], at: number): number {
  let [low, high] = [0, sentences.length - 1];
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if (sentences[middle]!.start <= at) low = middle;
    else high = middle - 1;
  }
  return low;
}
