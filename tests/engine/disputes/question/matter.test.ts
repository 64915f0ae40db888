import { expect, it } from 'vitest';
import { mattersOf } from '../../../../src/engine/disputes/question/matter.ts';
import { tagged } from '../../../../src/engine/disputes/question/tagged.ts';

const phrases = (statement: string) => mattersOf(tagged(statement), () => true).map(({ phrase }) => phrase);

it('finds whole noun phrases', () => {
  expect(phrases('The fate of the ferry worries the harbour police')).toEqual([
    'the fate of the ferry',
    'the harbour police',
  ]);
});

it('finds none that point elsewhere, say nothing, or judge', () => {
  expect(phrases('whose eastern flanks')).toEqual([]);
  expect(phrases('he called the weir a cruel hoax that day')).toEqual(['the weir']);
  expect(phrases('this time they saw people there')).toEqual([]);
});

it('finds none with a pronoun that nobody can read alone, nor a place or a time that only points', () => {
  expect(phrases('the name-dropped his employer')).toEqual([]);
  expect(phrases('it stands right here')).toEqual([]);
});
