import { describe, expect, it } from 'vitest';
import { withFound } from '../../src/engine/statement.ts';

const TEXT = 'The mayor, who was\nthere,  said that it held. “Not so,” she wrote, “it\nbroke.” It is said to leak.';
const at = (words: string) => {
  const start = TEXT.indexOf(words);
  return { start, end: start + words.length };
};
const mayor = { source: [at('The mayor, who was\nthere,')], cue: [at('said')], content: [at('that it held')] };
const she = { source: [at('she')], cue: [at('wrote')], content: [at('“Not so,”'), at('“it\nbroke.”')] };
const nobody = { source: [], cue: [at('is said')], content: [at('to leak')] };

describe('statements', () => {
  it('are the article’s words for who, how and what, with the places of what', () => {
    expect(withFound([], [mayor, she, nobody], TEXT)).toEqual([
      {
        at: TEXT.indexOf('said'),
        source: 'The mayor, who was there',
        cue: 'said',
        isCueFirst: false,
        content: [{ ...at('that it held'), words: 'that it held' }],
      },
      {
        at: TEXT.indexOf('wrote'),
        source: 'she',
        cue: 'wrote',
        isCueFirst: false,
        content: [
          { ...at('“Not so,”'), words: '“Not so,”' },
          { ...at('“it\nbroke.”'), words: '“it broke.”' },
        ],
      },
      {
        at: TEXT.indexOf('is said'),
        source: '',
        cue: 'is said',
        isCueFirst: false,
        content: [{ ...at('to leak'), words: 'to leak' }],
      },
    ]);
  });

  it('know whether who says it is named before how it is said', () => {
    const text = 'According to the mayor, it held.';
    const [statement] = withFound(
      [],
      [{ source: [{ start: 13, end: 22 }], cue: [{ start: 0, end: 12 }], content: [{ start: 24, end: 31 }] }],
      text,
    );
    expect(statement).toMatchObject({ source: 'the mayor', cue: 'According to', isCueFirst: true });
  });

  it('come behind those of before, each once, also when they are found anew', () => {
    const first = withFound([], [mayor], TEXT);
    const again = withFound(first, [mayor, she], TEXT);
    expect(again.map(({ cue }) => cue)).toEqual(['said', 'wrote']);
    expect(again[0]).toBe(first[0]);
    expect(withFound(again, [], TEXT)).toEqual(again);
  });
});
