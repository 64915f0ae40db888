import { describe, expect, it } from 'vitest';
import { groupSentences } from '../../../src/engine/disputes/group.ts';
import type { PairScore, Reading } from '../../../src/engine/reading.ts';

/** A reading of `n` sentences whose pairs score as given ("i j": [different, same]); all others nothing. */
function reading(n: number, pairs: Record<string, [number, number]>): Reading {
  const pair = (i: number, j: number): PairScore => {
    const [different, same] = pairs[`${Math.min(i, j)} ${Math.max(i, j)}`] ?? [0, 0];
    return { nothing: 1 - different - same, different, same };
  };
  const sentences = Array.from({ length: n }, (_, k) => ({ start: 10 * k, end: 10 * k + 9 }));
  return { text: '', sentences, contested: sentences.map(() => 0.5), stance: [], pair, evidence: [], cited: () => 0 };
}

describe('groupSentences', () => {
  it('finds nothing where nothing clashes', () => {
    expect(groupSentences(reading(3, { '0 1': [0.05, 0.6] }))).toEqual([]);
  });

  it('puts two that clash on two sides, and one that says the same as one of them on its side', () => {
    const groups = groupSentences(reading(4, { '0 1': [0.8, 0.1], '0 3': [0.7, 0.1], '1 3': [0.1, 0.7] }));
    expect(groups).toEqual([{ positions: [[0], [1, 3]] }]);
  });

  it('keeps two questions apart, in article order', () => {
    const groups = groupSentences(reading(9, { '5 6': [0.9, 0], '0 1': [0.5, 0] }));
    expect(groups.map(({ positions }) => positions)).toEqual([
      [[0], [1]],
      [[5], [6]],
    ]);
  });

  it('does not open a second dispute for a sentence that weakly belongs to the first', () => {
    const groups = groupSentences(reading(3, { '0 1': [0.9, 0], '1 2': [0.4, 0], '0 2': [0.2, 0] }));
    expect(groups).toEqual([{ positions: [[0], [1]] }]);
  });

  it('takes passages far apart to be about two questions, and leaves out a lone one', () => {
    const both: Record<string, [number, number]> = {
      '0 1': [0.9, 0],
      '1 9': [0.8, 0],
      '0 9': [0.8, 0],
      '9 10': [0.7, 0],
      '0 10': [0.6, 0],
      '1 10': [0.6, 0],
    };
    expect(groupSentences(reading(20, both)).map(({ positions }) => positions)).toEqual([
      [[0], [1]],
      [[9], [10]],
    ]);
    expect(groupSentences(reading(20, { '0 1': [0.9, 0], '1 9': [0.8, 0] })).map(({ positions }) => positions)).toEqual(
      [[[0], [1]]],
    );
  });

  it('knows a sentence that holds both sides itself', () => {
    expect(groupSentences(reading(2, { '1 1': [0.6, 0] }))).toEqual([{ positions: [[1]] }]);
  });
});
