import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { openWordPieces } from '../../src/inference/open-word-pieces.ts';

const json = readFileSync(new URL('../../public/reader/tokenizer.json', import.meta.url), 'utf8');

it('word pieces that are whole are read', () => {
  expect(openWordPieces(json)('He denied it.').ids).toHaveLength(4);
});

it.each([
  ['cut short', json.slice(0, 5000)],
  ['empty', ''],
  ['of something else', '{"a": 1}'],
])('word pieces that are %s are told from other failures', (_, damaged) => {
  expect(() => openWordPieces(damaged)).toThrow(
    expect.objectContaining({ code: 'reader_failed', message: 'tokenizer.json is damaged.' }),
  );
});
