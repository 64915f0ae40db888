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

describe('word pieces', () => {
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

  it('count UTF-16 units after characters beyond the basic plane', () => {
    const { starts, ends } = wordPieces('🎉 tea');
    expect([starts.at(-1), ends.at(-1)]).toEqual([3, 6]);
  });

  it('let each ideograph stand alone', () => {
    expect(words('東京 bay')).toEqual(['東', '京', 'bay']);
  });

  it('give a word of 200 letters one unknown piece over all of it', () => {
    expect(words(`a ${'x'.repeat(200)} b`)).toEqual(['a', 'x'.repeat(200), 'b']);
  });

  it('give nothing for white space and invisible characters', () => {
    expect(wordPieces(' \u200b\u00ad\n\t ').ids).toEqual([]);
  });

  it('refuse a file that is not a vocabulary', () => {
    expect(() => createWordPieces({})).toThrow();
  });
});
