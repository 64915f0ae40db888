import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { createWordPieces } from '../../../src/engine/reader/word-pieces.ts';

const wordPieces = createWordPieces(
  JSON.parse(readFileSync(new URL('../../../public/reader/tokenizer.json', import.meta.url), 'utf8')),
);
const words = (text: string) => {
  const { starts, ends } = wordPieces(text);
  return starts.map((start, k) => text.slice(start, ends[k]));
};

/** Made by training/reader_training/golden_word_pieces.py from the lines beside it. */
const golden: { about: string; text: string; ids: number[]; starts: number[]; ends: number[] }[] = JSON.parse(
  readFileSync(new URL('../../../training/golden/word-pieces.json', import.meta.url), 'utf8'),
);

describe('word pieces', () => {
  it.each(golden)('are those of training: $about', ({ text, ids, starts, ends }) => {
    expect(wordPieces(text)).toEqual({ ids, starts, ends });
  });

  it('cover the text as it was given, whatever was folded', () => {
    expect(words('The Café’s “naïve” owner—ÉLOÏSE.')).toEqual([
      'The',
      'Café',
      '’',
      's',
      '“',
      'naïve',
      '”',
      'owner',
      '—',
      'ÉL',
      'OÏSE',
      '.',
    ]);
  });

  it('drop half a character, which training never saw', () => {
    expect(words('a\ud83d b\ude00c')).toEqual(['a', 'b\ude00c']);
    expect(wordPieces('b\ude00c').ids).toEqual(wordPieces('bc').ids);
  });

  it("take the reader's own signs for words", () => {
    expect(words('[SEP] [MASK]')).toEqual(['[', 'SEP', ']', '[', 'MASK', ']']);
    for (const id of wordPieces('[CLS] [SEP] [PAD] [UNK] [MASK]').ids) expect(id).toBeGreaterThan(103);
  });

  it('refuse a file that is not a vocabulary', () => {
    expect(() => createWordPieces({})).toThrow();
  });
});
