import { expect, it } from 'vitest';
import type { Correction } from '../../src/corrections/correction.ts';
import { readCorrections, writeCorrections } from '../../src/corrections/file.ts';

const corrections: Correction[] = [
  {
    kind: 'wrong_party',
    page: 'https://courier.example/mill',
    title: 'The mill',
    question: 'Did the mill close?',
    claims: ['The mill <b>closed</b> in May.'],
    from: { name: 'the owner', kind: 'person' },
    to: null,
  },
  { kind: 'never_kind', dispute: 'fact', signals: ['doubt', 'reading'] },
];

it('what is written is read again', async () => {
  expect(await readCorrections(new Blob([writeCorrections(corrections)]))).toEqual({ corrections });
});

const file = (change: object) => JSON.stringify({ ...JSON.parse(writeCorrections(corrections)), ...change });
it.each([
  ['not_json', 'corrections: none'],
  ['other_file', '[]'],
  ['other_file', 'null'],
  ['other_file', file({ format: 'bookmarks' })],
  ['newer_version', file({ version: 2, corrections: 'as it may be by then' })],
  ['broken', file({ corrections: [{ ...corrections[0], claims: [] }] })],
  ['broken', file({ corrections: [{ ...corrections[0], kind: 'always_right' }] })],
  ['broken', file({ corrections: [{ ...corrections[0], claims: ['x'.repeat(5001)] }] })],
  ['too_large', ' '.repeat(20_000_001)],
])('a file is refused as %s', async (refused, text) => {
  expect(await readCorrections(new Blob([text]))).toEqual({ refused });
});
