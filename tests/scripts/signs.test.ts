import { describe, expect, it } from 'vitest';
import { confidenceRows } from '../../scripts/signs/confidence-rows.ts';
import { goldDisputes } from '../../scripts/signs/gold.ts';
import { stanceRows } from '../../scripts/signs/stance-rows.ts';
import { articleOf } from '../engine/disputes/article.ts';

const CLAIM = 'Ana Ruiz said the dredger spilled oil in the lagoon.';
const DENIAL = 'Harbour Limited denied that any oil was spilled.';
const OTHER = 'A bridge opened on Monday.';
const article = articleOf(`${CLAIM} ${DENIAL} ${OTHER}`, [
  ['Ana Ruiz', 'said', 'the dredger spilled oil in the lagoon'],
  ['Harbour Limited', 'denied', 'that any oil was spilled'],
]);
const said = {
  ...article,
  reading: {
    ...article.reading,
    pair: (i: number, j: number) =>
      i + j === 1 ? { nothing: 0.2, different: 0.8, same: 0 } : { nothing: 1, different: 0, same: 0 },
  },
};
const annotated = (first: string, second: string, marginal = false) =>
  goldDisputes(said.reading.text, {
    disputes: [
      {
        marginal,
        positions: [
          { stance: 'asserts', claim: [first] },
          { stance: 'denies', claim: [second] },
        ],
      },
    ],
  });

describe('the signs of annotated disputes', () => {
  it('tell a group of two annotated positions from one of other passages', () => {
    expect(confidenceRows(said, annotated(CLAIM, DENIAL))).toMatchObject([
      { right: true, signs: { parties: 2, denial: 1, reading: 0 } },
    ]);
    expect(confidenceRows(said, annotated(CLAIM, OTHER))).toMatchObject([{ right: false }]);
  });

  it('leave out what only one annotator saw', () => {
    expect(confidenceRows(said, annotated(CLAIM, DENIAL, true))).toEqual([]);
    expect(stanceRows(said, annotated(CLAIM, DENIAL, true))).toEqual([]);
  });

  it('tell the stance of each annotated passage', () => {
    expect(stanceRows(said, annotated(CLAIM, DENIAL))).toMatchObject([
      { stance: 'asserts', signs: { denialTold: 0, first: 1 } },
      { stance: 'denies', signs: { denialTold: 1, last: 1 } },
    ]);
  });
});
