import { describe, expect, it } from 'vitest';
import { askDid, askWhether } from '../../../../src/engine/disputes/question/ask-whether.ts';

const HOBBS = { name: 'Mary Hobbs', person: true };
const isLower = (word: string) => /^(?:the|a|some|there|nothing)$/i.test(word);

describe('askWhether', () => {
  it.each([
    ['that the tap was left open', 'Was the tap left open?'],
    ['The guild stole two barges', 'Did the guild steal two barges?'],
    ['the guild planned the raid', 'Did the guild plan the raid?'],
    ['the guild had known of the leak', 'Did the guild know of the leak?'],
    ['the raid was not planned', 'Was the raid planned?'],
    ['Nothing will stop the guild', 'Will anything stop the guild?'],
    ['there had been no leak in March', 'Had there been any leak in March?'],
    ['she never saw the barge', 'Did Mary Hobbs see the barge?'],
    ['the lock may break this winter', 'Could the lock break this winter?'],
    ['Hobbs believes the lock needs paint', 'Does the lock need paint?'],
  ])('asks “%s”', (statement, question) => {
    expect(askWhether(statement, HOBBS, isLower)).toBe(question);
  });

  it('writes words that are no names small, though the article has them at the beginning of a sentence alone', () => {
    expect(askWhether('There is a leak in the lock', null, () => false)).toBe('Is there a leak in the lock?');
    expect(askWhether('Most barges were stolen', null, () => false)).toBe('Were most barges stolen?');
  });

  it('never takes a pronoun along that nobody can read alone', () => {
    expect(askWhether('it was a lie', HOBBS, isLower)).toBeNull();
    expect(askWhether('he sank the barge', null, isLower)).toBeNull();
    expect(askWhether('our lock is safe', HOBBS, isLower)).toBeNull();
  });

  it('keeps to fifteen words', () => {
    const long =
      'the guild paid the keeper of the upper lock forty coins a week because barges had to wait there all night';
    expect(askWhether(long, null, isLower)).toBe('Did the guild pay the keeper of the upper lock forty coins a week?');
  });
});

describe('askDid', () => {
  it('asks whether somebody did what is denied', () => {
    expect(askDid('the guild', ['break', 'rules'])).toBe('Did the guild break rules?');
  });
});
