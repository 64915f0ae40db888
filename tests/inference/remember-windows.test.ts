import { beforeEach, describe, expect, it } from 'vitest';
import type { Reader, WindowScores } from '../../src/engine/reader/reader.ts';
import { rememberWindows } from '../../src/inference/remember-windows.ts';

let read: number[][];
const scoresOf = (ids: readonly number[]) => ({ length: ids.length, hidden: Float32Array.from(ids) }) as WindowScores;
const reader: Reader = {
  async windows(windows) {
    read.push(...windows.map((ids) => [...ids]));
    return windows.map(scoresOf);
  },
  sentences: async () => [],
  pairs: async () => new Float32Array(),
};

beforeEach(() => {
  read = [];
});

describe('a reader that remembers windows', () => {
  it('reads only those of a changed text that it has not read yet', async () => {
    const { windows } = rememberWindows(reader);
    await windows([
      [101, 1, 102],
      [101, 2, 102],
    ]);
    const again = await windows([
      [101, 1, 102],
      [101, 9, 102],
      [101, 2, 102],
    ]);
    expect(read).toEqual([
      [101, 1, 102],
      [101, 2, 102],
      [101, 9, 102],
    ]);
    expect(again.map(({ hidden }) => hidden[1])).toEqual([1, 9, 2]);
  });

  it('tells which ones it need not read again', async () => {
    const remembering = rememberWindows(reader);
    await remembering.windows([[101, 1, 102]]);
    expect(remembering.known?.()).toEqual([[101, 1, 102]]);
  });

  it('takes pieces in another order for another window', async () => {
    const { windows } = rememberWindows(reader);
    await windows([[1, 12]]);
    await windows([[11, 2]]);
    await windows([[1, 1, 2]]);
    expect(read.length).toBe(3);
  });

  it('forgets what it has not needed for long, so that its memory is bounded', async () => {
    const { windows } = rememberWindows(reader);
    for (let k = 0; k < 40; k++) await windows([[k], [7000]]);
    await windows([[39], [7000]]);
    expect(read.length).toBe(41);
    await windows([[0]]);
    expect(read.length).toBe(42);
  });

  it('keeps nothing of a window that could not be read', async () => {
    let fails = true;
    const { windows } = rememberWindows({
      ...reader,
      async windows(asked) {
        if (fails) throw new Error('out of memory');
        return reader.windows(asked);
      },
    });
    await expect(windows([[5]])).rejects.toThrow('out of memory');
    fails = false;
    await windows([[5]]);
    expect(read).toEqual([[5]]);
  });
});
