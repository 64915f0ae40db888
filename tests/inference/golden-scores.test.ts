/**
 * The exported reader gives in wasm what it gives to native onnxruntime in Python: the ids and scores that
 * training/reader_training/golden_scores.py wrote down.
 */
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { cutWindows } from '../../src/engine/reader/windows.ts';
import { createWordPieces, type WordPieces } from '../../src/engine/reader/word-pieces.ts';
import { createNodeReader } from '../../src/inference/node.ts';
import type { OwnedReader } from '../../src/inference/reader.ts';

const READER = fileURLToPath(new URL('../../public/reader/', import.meta.url));
/** `first`: how many numbers of each row were kept; `best`: where the one kept number of each row stands. */
type Scores = { scores: number[][]; first?: number } | { scores: number[]; best?: number[] };
const golden: { text: string; ids: number[]; scores: Record<string, Scores> }[] = JSON.parse(
  readFileSync(new URL('../../training/golden/scores.json', import.meta.url), 'utf8'),
);
/**
 * Processors multiply 8-bit numbers in different ways, and each layer rounds anew: on one with AMX, wasm and native differ by
 * at most 11.8 % of an output's greatest number and by 2.9 % on average (labels and links: 6.6 % and 1.3 %).
 */
const FARTHEST = 0.2;
const MEAN = 0.05;

let reader: OwnedReader;
let wordPieces: WordPieces;
beforeAll(async () => {
  reader = await createNodeReader(READER);
  wordPieces = createWordPieces(JSON.parse(readFileSync(`${READER}tokenizer.json`, 'utf8')));
});
afterAll(() => reader.release());

describe('the reader', () => {
  it.each(golden)('reads as in training: $text', async ({ text, ids, scores: expected }) => {
    const windows = cutWindows(text, [{ start: 0, end: text.length }], wordPieces);
    expect(windows.map((window) => window.ids)).toEqual([ids]);
    const [scores] = await reader.windows([ids]);
    const { length, ...found } = scores!;
    expect(length).toBe(ids.length);
    // Every output that the engine reads is compared; the graph may have more.
    for (const [name, values] of Object.entries(found)) {
      const graphName = name.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);
      const { numbers, same } = pairUp(expected[graphName]!, values, length);
      const greatest = Math.max(...numbers.map(Math.abs));
      const gaps = numbers.map((number, k) => Math.abs(number - same[k]!) / greatest);
      expect(Math.max(...gaps), name).toBeLessThan(FARTHEST);
      expect(gaps.reduce((sum, gap) => sum + gap, 0) / gaps.length, name).toBeLessThan(MEAN);
    }
  });
});

/** The kept numbers, and those that stand in their places in `values`, which has `length` rows. */
function pairUp(kept: Scores, values: Float32Array, length: number): { numbers: number[]; same: number[] } {
  const width = values.length / length;
  const rows = Array.from({ length }, (_, t) => values.subarray(t * width, (t + 1) * width));
  const numbers = kept.scores.flat();
  const best = 'best' in kept ? kept.best : undefined;
  if (best) return { numbers, same: rows.map((row, t) => row[best[t]!]!) };
  const first = 'first' in kept ? kept.first : width;
  return { numbers, same: rows.flatMap((row) => Array.from(row.subarray(0, first))) };
}
