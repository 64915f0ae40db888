import { describe, expect, it } from 'vitest';
import { splitSides } from '../../../src/engine/disputes/clauses.ts';
import { articleOf } from './article.ts';

function sidesOf(text: string, said: Parameters<typeof articleOf>[1] = []) {
  const { attributions } = articleOf(text, said);
  const sides = splitSides(text, { start: 0, end: text.length }, attributions);
  return sides && [sides.claim, sides.answer].map(({ start, end }) => text.slice(start, end));
}

describe('splitSides', () => {
  it.each([
    [
      'The guild says the lock is safe, but divers found cracks in it.',
      'The guild says the lock is safe',
      'but divers found cracks in it.',
    ],
    [
      'While the guild says the lock is safe, divers found cracks in it.',
      'While the guild says the lock is safe',
      'divers found cracks in it.',
    ],
    [
      'The guild saw the lock move, which the council denies.',
      'The guild saw the lock move',
      'which the council denies.',
    ],
    [
      'The story was denied by the guild and divers later found a crack in the gate.',
      'The story was denied by the guild',
      'divers later found a crack in the gate.',
    ],
    ['The guild denied that the lock had moved.', 'the lock had moved', 'The guild denied that the lock had moved.'],
  ])('cuts “%s”', (text, claim, answer) => {
    expect(sidesOf(text)).toEqual([claim, answer]);
  });

  it('leaves a contrast inside of what one party says alone', () => {
    const text = 'The guild said the lock was old but quite safe for barges.';
    expect(sidesOf(text, [['The guild', 'said', 'the lock was old but quite safe for barges']])).toBeNull();
  });

  it('finds nothing to cut where no words show two sides', () => {
    expect(sidesOf('The lock opened at noon.')).toBeNull();
  });
});
