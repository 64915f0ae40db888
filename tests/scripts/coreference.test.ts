import { describe, expect, it } from 'vitest';
import { bCubed } from '../../scripts/parties/b-cubed.ts';
import { bestPairing, ceaf } from '../../scripts/parties/ceaf.ts';
import { muc } from '../../scripts/parties/muc.ts';
import type { Figures } from '../../scripts/parties/partition.ts';

/** "abc defg": parties of one-letter mentions. */
const parties = (letters: string) => letters.split(' ').map((party) => new Set(party));
const percent = ({ precision, recall, f1 }: Figures) => [precision, recall, f1].map((share) => Math.round(share * 100));

describe('the example of Pradhan et al. 2014', () => {
  const [key, response] = [parties('abc defg'), parties('ab cd fghi')];

  it('has their figures', () => {
    expect(percent(muc(key, response)).slice(0, 2)).toEqual([40, 40]);
    expect(percent(bCubed(key, response)).slice(0, 2)).toEqual([50, 42]);
    expect(percent(ceaf(key, response)).slice(0, 2)).toEqual([43, 65]);
  });
});

describe('the example of Bagga and Baldwin 1998', () => {
  const key = parties('12345 67 89abc');

  it.each([
    ['a large party joined to a small one', '12345 6789abc', 76],
    ['two large ones joined', '1234589abc 67', 58],
  ])('has their figures for %s', (_, response, precision) => {
    expect(percent(muc(key, parties(response))).slice(0, 2)).toEqual([90, 100]);
    expect(percent(bCubed(key, parties(response))).slice(0, 2)).toEqual([precision, 100]);
  });
});

it.each([muc, bCubed, ceaf])('is 100 for the key itself and 0 for nothing: %o', (score) => {
  expect(percent(score(parties('abc de'), parties('de abc')))).toEqual([100, 100, 100]);
  expect(percent(score(parties('abc de'), []))).toEqual([0, 0, 0]);
});

it('pairs for the greatest sum, not the greatest pair first', () => {
  expect(
    bestPairing([
      [0.9, 0.8, 0],
      [0.8, 0.1, 0],
    ]),
  ).toBeCloseTo(1.6);
  expect(bestPairing([[0.2], [0.7], [0.4]])).toBeCloseTo(0.7);
});
