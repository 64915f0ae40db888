import { expect, it } from 'vitest';
import { compile } from '../../../src/engine/lexicon/match.ts';

const entry = (words: string) => ({ words, value: words, example: words });
const found = (list: string[], text: string) =>
  compile(list.map(entry))(text).map(({ start, end }) => text.slice(start, end));

it('finds whole words only, whatever their case', () => {
  expect(found(['quay'], 'Quay, quayside, the QUAY.')).toEqual(['Quay', 'QUAY']);
  expect(found(['caf'], 'café')).toEqual([]);
});

it('reads curly quotes, apostrophes and hard spaces as plain ones, at the same places', () => {
  expect(found(["didn't say", 'so "safe"'], 'He didn’t\u00a0say so “safe”.')).toEqual(['didn’t\u00a0say', 'so “safe”']);
});

it('keeps the longest of what overlaps and gives all in text order', () => {
  expect(found(['the quay', 'quay', 'old'], 'old: the quay, the old quay')).toEqual(['old', 'the quay', 'old', 'quay']);
});

it('keeps the entry listed first of two that are as long', () => {
  const list = [
    { ...entry('qua.'), value: 1 },
    { ...entry('quay'), value: 2 },
  ];
  expect(compile(list)('quay').map(({ value }) => value)).toEqual([1]);
});

it('finds nothing with an empty list', () => {
  expect(compile([])('quay')).toEqual([]);
});
