import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { createNodeReader } from '../../src/inference/node.ts';
import type { OwnedReader } from '../../src/inference/reader.ts';

const READER = fileURLToPath(new URL('../../public/reader/', import.meta.url));
// [CLS] the mayor denied the claim . [SEP]
const WINDOW = [101, 1996, 3664, 6380, 1996, 4366, 1012, 102];

let reader: OwnedReader;
beforeAll(async () => {
  reader = await createNodeReader(READER);
});
afterAll(() => reader.release());

describe('a reader in Node', () => {
  it('scores every piece of a window', async () => {
    const [scores] = await reader.windows([WINDOW]);
    const { length } = WINDOW;
    expect(scores?.length).toBe(length);
    expect(scores?.hidden).toHaveLength(length * 384);
    expect(scores?.tags).toHaveLength(length * 7);
    expect(scores?.sourceLinks).toHaveLength(length * length);
    expect(scores?.contentLinks).toHaveLength(length * length);
    expect(scores?.evidence).toHaveLength(length * 3);
    expect(scores?.evidenceType).toHaveLength(length * 12);
  });

  it('takes "denied" for a cue: the beginning of one is its likeliest label', async () => {
    const [scores] = await reader.windows([WINDOW]);
    const labels = scores!.tags.subarray(7 * 3, 7 * 4);
    expect(labels.indexOf(Math.max(...labels))).toBe(3);
  });

  it('gives the same scores to windows asked for at the same time', async () => {
    const other = [101, 1996, 4366, 102];
    const [alone] = await reader.windows([WINDOW]);
    const [[first], [second]] = await Promise.all([reader.windows([WINDOW]), reader.windows([other])]);
    expect(first?.tags).toEqual(alone?.tags);
    expect(second?.length).toBe(4);
  });

  it('scores thousands of sentences and pairs in their order', async () => {
    const means = [0.1, -0.2].map((value) => new Float32Array(384).fill(value));
    const many = Array.from({ length: 5000 }, (_, k) => means[k % 2]!);
    const sentences = await reader.sentences(many);
    expect(sentences).toHaveLength(5000);
    expect(sentences[0]?.stance).toHaveLength(4);
    expect(sentences[4999]).toEqual(sentences[1]);
    expect(sentences[0]?.contested).not.toBe(sentences[1]?.contested);
    const distances = many.map((_, k) => k % 2);
    const pairs = await reader.pairs(many, [...many].reverse(), distances);
    expect(pairs).toHaveLength(15_000);
    expect(pairs.slice(-3)).toEqual(pairs.slice(3, 6));
  });

  it('has no scores for nothing', async () => {
    expect(await reader.windows([])).toEqual([]);
    expect(await reader.sentences([])).toEqual([]);
    expect(await reader.pairs([], [], [])).toHaveLength(0);
  });

  it('goes on after its memory was given back', async () => {
    await reader.release();
    const [scores] = await reader.windows([WINDOW]);
    expect(scores?.length).toBe(WINDOW.length);
  });

  it('refuses a window that the graph has no positions for', async () => {
    await expect(reader.windows([Array(513).fill(101)])).rejects.toThrow(RangeError);
  });
});

describe('a reader whose files are bad', () => {
  let dir: string;
  beforeEach(() => {
    dir = mkdtempSync(join(tmpdir(), 'counterclaim-'));
  });
  afterEach(() => rmSync(dir, { recursive: true }));
  const put = (name: string, bytes: Uint8Array | string) => writeFileSync(join(dir, name), bytes);

  it('says which file is missing', async () => {
    await expect(createNodeReader(dir)).rejects.toMatchObject({
      code: 'reader_missing',
      message: expect.stringContaining('reader.onnx could not be loaded'),
    });
  });

  it.each([
    ['cut off in the middle', readFileSync(join(READER, 'reader.onnx')).subarray(0, 10_000_000)],
    ['empty', ''],
    ["a store's pointer to it", 'version https://git-lfs.github.com/spec/v1'],
  ])('says which file is damaged: %s', async (_, bytes) => {
    put('reader.onnx', bytes);
    await expect(createNodeReader(dir)).rejects.toMatchObject({
      code: 'reader_failed',
      message: expect.stringContaining('reader.onnx could not be opened'),
    });
  });

  it('says which file is missing or damaged when that is needed later', async () => {
    put('reader.onnx', readFileSync(join(READER, 'reader.onnx')));
    put('pairs.onnx', readFileSync(join(READER, 'pairs.onnx')).subarray(0, 1000));
    const broken = await createNodeReader(dir);
    const mean = new Float32Array(384);
    await expect(broken.sentences([mean])).rejects.toMatchObject({
      code: 'reader_missing',
      message: expect.stringContaining('sentences.onnx'),
    });
    await expect(broken.pairs([mean], [mean], [0])).rejects.toMatchObject({
      code: 'reader_failed',
      message: expect.stringContaining('pairs.onnx'),
    });
    await broken.release();
  });
});
