import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cutWindows } from '../../../src/engine/reader/windows.ts';
import type { WordPieces } from '../../../src/engine/reader/word-pieces.ts';
import { splitSentences } from '../../../src/engine/text/sentences.ts';

/** One piece a word: enough to see where windows are cut. */
const byWord: WordPieces = (text) => {
  const words = [...text.matchAll(/\S+/g)];
  return { ids: words.map(() => 7), starts: words.map((w) => w.index), ends: words.map((w) => w.index + w[0].length) };
};
const cut = (text: string) => cutWindows(text, splitSentences(text), byWord);
const sentence = (words: number) => `${'Word '.repeat(words).trim()}.`;
/** Articles of paragraphs of sentences, some sentences and many paragraphs longer than a window. */
const article = fc
  .array(fc.array(fc.oneof(fc.integer({ min: 1, max: 60 }), fc.integer({ min: 1, max: 900 })), { maxLength: 8 }), {
    maxLength: 12,
  })
  .map((paragraphs) => paragraphs.map((lengths) => lengths.map(sentence).join(' ')).join('\n'));

describe('windows', () => {
  it('are never longer than the reader learned to read, and hold every piece', () => {
    fc.assert(
      fc.property(article, (text) => {
        const windows = cut(text);
        expect(Math.max(0, ...windows.map(({ ids }) => ids.length))).toBeLessThanOrEqual(320);
        const covered = new Set(windows.flatMap(({ starts }) => starts).filter((start) => start >= 0));
        expect([...covered].sort((a, b) => a - b)).toEqual(byWord(text).starts);
      }),
    );
  });

  it('share the text out among them without a gap, and every sentence once and in order', () => {
    fc.assert(
      fc.property(article, (text) => {
        const windows = cut(text);
        const stretches = windows.map(({ from, to }) => [from, to]);
        expect(stretches.flat().slice(1, -1)).toEqual(stretches.slice(1).flatMap(([from]) => [from, from]));
        if (windows.length > 0) expect([stretches[0]![0], stretches.at(-1)![1]]).toEqual([0, text.length]);
        expect(windows.flatMap(({ sentences }) => sentences.map((place) => place.sentence))).toEqual(
          splitSentences(text),
        );
      }),
    );
  });

  it('read every sentence whole that fits in a window', () => {
    fc.assert(
      fc.property(article, (text) => {
        for (const { starts, ends, sentences } of cut(text)) {
          for (const { sentence, first, last } of sentences) {
            expect(starts[first]).toBe(sentence.start);
            if (byWord(text.slice(sentence.start, sentence.end)).ids.length <= 318)
              expect(ends[last]).toBe(sentence.end);
          }
        }
      }),
    );
  });

  it('end where paragraphs end, and read the last sentences again, but no long one', () => {
    const paragraph = Array(10).fill(sentence(20)).join(' ');
    expect(cut(`${paragraph}\n${paragraph}`).map(({ ids }) => ids.length - 2)).toEqual([200, 240]);
    const long = Array(5).fill(sentence(50)).join(' ');
    expect(cut(`${long}\n${long}`).map(({ ids }) => ids.length - 2)).toEqual([250, 250]);
  });

  it('are of even length', () => {
    const text = Array(11).fill(sentence(39)).join('\n');
    expect(cut(text).map(({ ids }) => ids.length - 2)).toEqual([234, 234]);
  });

  it('take what both of two hold half from each', () => {
    const text = [230, 10, 10, 10, 10, 230].map(sentence).join('\n');
    expect(cut(text).map(({ sentences }) => sentences.length)).toEqual([3, 3]);
  });

  it('cut a paragraph that is longer than a window at ends of sentences, and read the last of them again', () => {
    const [first, second] = cut(Array(15).fill(sentence(30)).join(' '));
    expect([first!.ids.length - 2, second!.ids.length - 2]).toEqual([240, 240]);
    expect(second!.starts[1]).toBeLessThan(first!.ends.at(-2)!);
  });

  it('cut a sentence that is longer than a window, and read a part of it again', () => {
    const windows = cut(sentence(1200));
    expect(windows.length).toBeGreaterThan(3);
    for (const [w, window] of windows.slice(1).entries()) {
      expect(window.starts[1]).toBeLessThan(windows[w]!.ends.at(-2)!);
      expect(window.from).toBeGreaterThan(window.starts[1]!);
      expect(window.from).toBeLessThan(windows[w]!.ends.at(-2)!);
    }
  });

  /** Texts in which every word is another one, so that every window is, too. */
  const byName: WordPieces = (text) => {
    const pieces = byWord(text);
    return { ...pieces, ids: [...text.matchAll(/\S+/g)].map(([word]) => Number.parseInt(word.slice(1), 10)) };
  };
  let words = 0;
  const told = (length: number) => `${Array.from({ length }, () => `w${++words}`).join(' ')}.`;
  const paragraph = fc.array(fc.integer({ min: 1, max: 60 }), { minLength: 1, maxLength: 6 });
  const blog = fc.array(paragraph, { minLength: 1, maxLength: 24 });
  const tellAll = (lengths: readonly number[]) => lengths.map(told).join(' ');
  const cutNames = (text: string, known: readonly (readonly number[])[] = []) =>
    cutWindows(text, splitSentences(text), byName, known);

  it('are the same where a text is read for the second time', () => {
    fc.assert(
      fc.property(blog, (paragraphs) => {
        const text = paragraphs.map(tellAll).join('\n');
        const before = cutNames(text);
        expect(
          cutNames(
            text,
            before.map(({ ids }) => ids),
          ),
        ).toEqual(before);
      }),
    );
  });

  it('are for the most part the same where a paragraph was put in, and hold every piece of it all', () => {
    fc.assert(
      fc.property(blog, paragraph, fc.nat(), (paragraphs, added, at) => {
        const lines = paragraphs.map(tellAll);
        const known = cutNames(lines.join('\n')).map(({ ids }) => ids);
        const later = lines.toSpliced(at % (lines.length + 1), 0, tellAll(added)).join('\n');
        const windows = cutNames(later, known);
        const keys = new Set(known.map((ids) => ids.join()));
        // The one that it is put into, what follows right behind, and what they grow by.
        expect(windows.filter(({ ids }) => !keys.has(ids.join())).length).toBeLessThanOrEqual(5);
        expect(Math.max(...windows.map(({ ids }) => ids.length))).toBeLessThanOrEqual(320);
        const stretches = windows.flatMap(({ from, to }) => [from, to]);
        expect(stretches).toEqual(stretches.toSorted((a, b) => a - b));
        expect(windows.flatMap(({ sentences }) => sentences.map((place) => place.sentence))).toEqual(
          splitSentences(later),
        );
      }),
    );
  });

  it('of a live blog whose posts come in at the top stay as few as of one that is read at once', () => {
    let text = '';
    let known: (readonly number[])[] = [];
    for (let post = 0; post < 60; post++) {
      text = `${told(30)}\n${text}`;
      const windows = cutNames(text, known);
      const keys = new Set(known.map((ids) => ids.join()));
      expect(windows.filter(({ ids }) => !keys.has(ids.join())).length).toBeLessThanOrEqual(3);
      known = windows.map(({ ids }) => ids);
    }
    expect(known.length).toBeLessThanOrEqual(2 * cutNames(text).length);
  });

  it('are none for an empty text', () => {
    expect(cut('\n \n')).toEqual([]);
  });
});
