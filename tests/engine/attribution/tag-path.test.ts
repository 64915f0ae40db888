import { describe, expect, it } from 'vitest';
import { tagSpans } from '../../../src/engine/attribution/tag-path.ts';

/** Logits that prefer one of `labels` at each piece, by `sure`. */
function logits(path: string, sure = 5, labels = 'OBI'): Float32Array {
  return Float32Array.from([...path].flatMap((tag) => [...labels].map((label) => (label === tag ? sure : 0))));
}
const ends = (spans: { first: number; last: number; role: number }[]) =>
  spans.map(({ first, last, role }) => [first, last, role]);

describe('tagSpans', () => {
  it('reads spans that stand side by side', () => {
    expect(ends(tagSpans(logits('OBIIBOO'), 7, 3, 0))).toEqual([
      [1, 3, 0],
      [4, 4, 0],
    ]);
  });

  it('never starts a span without its beginning', () => {
    expect(tagSpans(logits('OIO', 1), 3, 3, 0)).toEqual([]);
    // Here the inside is so sure that the piece before must be a beginning.
    expect(ends(tagSpans(Float32Array.from([0, 0, 0, 1, 0, 0, 0, 0, 9, 0, 0, 0]), 4, 3, 0))).toEqual([[1, 2, 0]]);
  });

  it('leaves [CLS] and [SEP] out', () => {
    expect(ends(tagSpans(logits('BBB'), 3, 3, 0))).toEqual([[1, 1, 0]]);
    expect(tagSpans(logits('BB'), 2, 3, 0)).toEqual([]);
  });

  it('reads the layer at the offset it is told of', () => {
    const wide = Float32Array.from([0, 0, 0, 0, 9, 0, 5, 0, 9, 5, 0, 0, 0, 0, 0, 0]);
    expect(tagSpans(wide, 4, 4, 0)).toEqual([]);
    expect(ends(tagSpans(wide, 4, 4, 1))).toEqual([[1, 1, 0]]);
  });

  it('gives each span of a layer with several roles the role of its beginning', () => {
    // O, and beginning and inside of three roles.
    const read = (path: string, sure = 5) =>
      ends(tagSpans(logits(path, sure, 'OSsCcXx'), path.length, 7, 0, { roles: 3 }));
    expect(read('OSsCXxxOO')).toEqual([
      [1, 2, 0],
      [3, 3, 1],
      [4, 6, 2],
    ]);
    // The inside of one role never follows another's.
    for (const [first, last] of read('OSxxO')) expect(first).toBeLessThanOrEqual(last!);
    expect(read('OSxO', 1).filter(([, , role]) => role === 2)).toEqual([]);
  });

  it('lets no span go on over a cut', () => {
    const isCut = (piece: number) => piece === 3;
    expect(ends(tagSpans(logits('OBIIIO'), 6, 3, 0, { isCut }))).toEqual([
      [1, 2, 0],
      [3, 4, 0],
    ]);
  });

  it('finds more spans of a role that is favoured', () => {
    const weak = Float32Array.from([0, 0, 0, 1, 0.5, 0, 0, 0, 0]);
    expect(tagSpans(weak, 3, 3, 0)).toEqual([]);
    expect(ends(tagSpans(weak, 3, 3, 0, { favour: [1] }))).toEqual([[1, 1, 0]]);
  });

  it('finds one span rather than two where a beginning costs', () => {
    const broken = Float32Array.from([0, 0, 0, 0, 5, 0, 0, 3, 2.8, 0, 0, 0]);
    expect(ends(tagSpans(broken, 4, 3, 0))).toEqual([
      [1, 1, 0],
      [2, 2, 0],
    ]);
    expect(ends(tagSpans(broken, 4, 3, 0, { startCost: 0.5 }))).toEqual([[1, 2, 0]]);
  });

  it('tells how likely a span is of its role', () => {
    expect(tagSpans(logits('OBIO', 20), 4, 3, 0)[0]!.probability).toBeCloseTo(1);
    const unsure = Float32Array.from([0, 0, 0, 0, 0.01, 0, 0, 0, 0]);
    expect(tagSpans(unsure, 3, 3, 0)[0]!.probability).toBeCloseTo(2 / 3, 2);
  });
});
