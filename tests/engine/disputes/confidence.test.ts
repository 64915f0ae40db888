import { describe, expect, it } from 'vitest';
import { confidenceIn } from '../../../src/engine/disputes/confidence.ts';
import type { Reading } from '../../../src/engine/reading.ts';

/** A reading in which every pair of sentences clashes with the same probability. */
function reading(different: number, contested: number[]): Reading {
  const pair = () => ({ nothing: 1 - different, different, same: 0 });
  const sentences = contested.map((_, k) => ({ start: 10 * k, end: 10 * k + 9 }));
  return { text: '', sentences, contested, stance: [], pair, evidence: [], cited: () => 0 };
}

const group = (members: number[], signals: { kind: 'denial' | 'reading'; spans: [] }[] = []) => ({
  members,
  parties: 2,
  signals,
});

describe('confidenceIn', () => {
  it('is low where the reader hardly sees a clash, high where all of it speaks for one', () => {
    expect(confidenceIn(group([0, 1]), reading(0.1, [0.3, 0.2]))).toBeLessThan(0.3);
    const sure = group([0, 1, 2, 3, 4], [{ kind: 'denial', spans: [] }]);
    expect(confidenceIn(sure, reading(0.8, [0.9, 0.9, 0.9, 0.9, 0.9]))).toBeGreaterThan(0.6);
  });

  it('rises with a denial in the words, with another sentence, with another party', () => {
    const read = reading(0.4, [0.6, 0.6, 0.6]);
    const plain = confidenceIn(group([0, 1]), read);
    expect(confidenceIn(group([0, 1], [{ kind: 'denial', spans: [] }]), read)).toBeGreaterThan(plain);
    expect(confidenceIn(group([0, 1, 2]), read)).toBeGreaterThan(plain);
    expect(confidenceIn({ ...group([0, 1]), parties: 3 }, read)).toBeGreaterThan(plain);
  });

  it('is a probability even of a sentence that clashes with itself alone', () => {
    const alone = confidenceIn({ members: [0], parties: 1, signals: [] }, reading(1, [1]));
    expect(alone).toBeGreaterThan(0);
    expect(alone).toBeLessThan(1);
  });
});
