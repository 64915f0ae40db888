import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cutWindows, placeSentences } from '../../../src/engine/reader/windows.ts';
import type { WordPieces } from '../../../src/engine/reader/word-pieces.ts';
import { splitSentences } from '../../../src/engine/text/sentences.ts';

/** One piece a word: enough to see where windows are cut. */
const byWord: WordPieces = (text) => {
  const words = [...text.matchAll(/\S+/g)];
  return { ids: words.map(() => 7), starts: words.map((w) => w.index), ends: words.map((w) => w.index + w[0].length) };
};
const article = fc
  .array(fc.integer({ min: 1, max: 90 }), { minLength: 1, maxLength: 40 })
  .map((lengths) => lengths.map((n) => `${'word '.repeat(n).trim()}.`).join('\n'));

describe('windows', () => {
  it('are never longer than the reader reads, and hold every piece in order', () => {
    fc.assert(
      fc.property(article, (text) => {
        const windows = cutWindows(text, byWord);
        expect(Math.max(...windows.map(({ ids }) => ids.length))).toBeLessThanOrEqual(512);
        const covered = new Set(windows.flatMap(({ starts }) => starts).filter((start) => start >= 0));
        expect([...covered].sort((a, b) => a - b)).toEqual(byWord(text).starts);
      }),
    );
  });

  it('place every sentence, whole where it fits in a window', () => {
    fc.assert(
      fc.property(article, (text) => {
        const windows = cutWindows(text, byWord);
        const sentences = splitSentences(text);
        placeSentences(sentences, windows).forEach((place, s) => {
          expect(place).not.toBeNull();
          const window = windows[place!.window]!;
          expect(window.starts[place!.first]).toBe(sentences[s]!.start);
          expect(window.ends[place!.last]).toBe(sentences[s]!.end);
        });
      }),
    );
  });

  it('cut a paragraph that is longer than a window', () => {
    const text = 'word '.repeat(1200).trim();
    expect(cutWindows(text, byWord).map(({ ids }) => ids.length)).toEqual([320, 320, 320, 248]);
  });

  it('are none for an empty text', () => {
    expect(cutWindows('\n \n', byWord)).toEqual([]);
  });
});
