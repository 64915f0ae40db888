import { describe, expect, it } from 'vitest';
import { EVIDENCE_TYPES } from '../../../src/engine/analysis.ts';
import { decodeCited } from '../../../src/engine/reader/cited.ts';
import type { WindowScores } from '../../../src/engine/reader/reader.ts';
import type { Window } from '../../../src/engine/reader/windows.ts';

const TEXT = 'He cites an old log here. The tide was low.';

/** A window of the text, one piece a word, with the probability that each is of what is cited, and the logit of its being a document. */
function cited(probabilities: readonly number[], document = 5) {
  const words = [...TEXT.matchAll(/\p{L}+|\./gu)].map(({ index, 0: { length } }) => ({
    start: index,
    end: index + length,
  }));
  const window: Window = {
    ids: [101, ...words.map((_, k) => k), 102],
    starts: [-1, ...words.map(({ start }) => start), -1],
    ends: [-1, ...words.map(({ end }) => end), -1],
    from: 0,
    to: TEXT.length,
    sentences: [
      { sentence: { start: 0, end: 25 }, first: 1, last: 7 },
      { sentence: { start: 26, end: TEXT.length }, first: 8, last: words.length },
    ],
  };
  const length = window.ids.length;
  const evidence = new Float32Array(3 * length);
  const evidenceType = new Float32Array(12 * length);
  probabilities.forEach((probability, k) => {
    evidence.set([0, Math.log(probability / (1 - probability)), Number.NEGATIVE_INFINITY], 3 * (k + 1));
    evidenceType[12 * (k + 1) + EVIDENCE_TYPES.indexOf('document')] = document;
  });
  return decodeCited(window, { evidence, evidenceType, length } as WindowScores);
}

const wordsOf = (found: ReturnType<typeof cited>) =>
  found.evidence.map(({ type, start, end }) => [type, TEXT.slice(start, end)]);

describe('what the reader takes to be cited', () => {
  const NONE = [0.01, 0.01, 0.01, 0.01, 0.01];

  it('is a run of likely words, though an unlikely one stands among them, and never goes on into the next sentence', () => {
    expect(wordsOf(cited([0.01, 0.01, 0.6, 0.1, 0.4, 0.3, 0.3, 0.9, ...NONE]))).toEqual([
      ['document', 'an old log here.'],
    ]);
  });

  it('is nothing where one or two words alone are likely', () => {
    expect(wordsOf(cited([0.01, 0.01, 0.01, 0.8, 0.8, 0.01, 0.01, ...NONE]))).toEqual([]);
  });

  it('has no type where the reader is not half sure of one', () => {
    expect(wordsOf(cited([0.01, 0.01, 0.6, 0.6, 0.6, 0.01, 0.01, ...NONE], 1))).toEqual([['other', 'an old log']]);
  });
});
