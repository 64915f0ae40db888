import { describe, expect, it } from 'vitest';
import { tagSpans } from '../../../src/engine/attribution/tag-path.ts';

/** Logits that prefer one letter of `tags` at each piece, by `sure`. */
function logits(tags: string, sure = 5): Float32Array {
  return Float32Array.from([...tags].flatMap((tag) => ['O', 'B', 'I'].map((letter) => (letter === tag ? sure : 0))));
}

describe('tagSpans', () => {
  it('reads spans that stand side by side', () => {
    expect(tagSpans(logits('OBIIBOO'), 7, 3, 0)).toEqual([
      { first: 1, last: 3 },
      { first: 4, last: 4 },
    ]);
  });

  it('never starts a span without its beginning', () => {
    expect(tagSpans(logits('OIO', 1), 3, 3, 0)).toEqual([]);
  });

  it('leaves [CLS] and [SEP] out', () => {
    expect(tagSpans(logits('BBB'), 3, 3, 0)).toEqual([{ first: 1, last: 1 }]);
    expect(tagSpans(logits('BB'), 2, 3, 0)).toEqual([]);
  });
});
