import { describe, expect, it } from 'vitest';
import { askDid, askWhether } from '../../../../src/engine/disputes/question/ask-whether.ts';
import { plain } from '../../../../src/engine/disputes/question/statement-words.ts';
import type { Sayer } from '../../../../src/engine/disputes/question/subject.ts';
import { tagged } from '../../../../src/engine/disputes/question/tagged.ts';

const HOBBS: Sayer = { name: 'Mary Hobbs', person: true };
const isLower = (word: string) => /^(?:the|a|some|there|nothing|most)$/i.test(word);
const asked = (statement: string, sayer: Sayer | null = HOBBS) =>
  askWhether(tagged(plain(statement)), sayer, isLower)?.question ?? null;

describe('askWhether', () => {
  it.each([
    ['that the tap was left open', 'Was the tap left open?'],
    ['The guild stole two barges', 'Did the guild steal two barges?'],
    ['the guild planned the raid', 'Did the guild plan the raid?'],
    ['the guild had known of the leak', 'Did the guild know of the leak?'],
    ['the raid was not planned', 'Was the raid planned?'],
    ['Nothing will stop the guild', 'Will anything stop the guild?'],
    ['there had been no leak in March', 'Was there any leak in March?'],
    ['there had been other leaks in the lock', 'Were there other leaks in the lock?'],
    ['there had been more than two leaks', 'Were there more than two leaks?'],
    ['she never saw the barge', 'Did Mary Hobbs see the barge?'],
    ['the lock may break this winter', 'Could the lock break this winter?'],
    ['Hobbs believes the lock needs a pump', 'Does the lock need a pump?'],
    ['rust has a corrosive effect on the lock', 'Does rust have a corrosive effect on the lock?'],
    ['the guild has to pay for the lock', 'Does the guild have to pay for the lock?'],
    ["the keeper hadn't violently attacked the pilot", 'Did the keeper violently attack the pilot?'],
    ['the keeper was said to have been hurt in the raid', 'Was the keeper hurt in the raid?'],
    ['the keeper, a retired sailor, was hurt in the raid', 'Was the keeper hurt in the raid?'],
  ])('asks “%s”', (statement, question) => {
    expect(asked(statement)).toBe(question);
  });

  it('tells a participle in the subject from the verb', () => {
    expect(asked('an eel infected worker on the farm contaminated the pond')).toBe(
      'Did an eel infected worker on the farm contaminate the pond?',
    );
    expect(asked('barges damaged in the storm were sold')).toBe('Were barges damaged in the storm sold?');
    expect(asked('large majorities of anglers agreed with the council')).toBe(
      'Did large majorities of anglers agree with the council?',
    );
  });

  it('writes words that are no names small, though the article has them at the beginning of a sentence alone', () => {
    expect(asked('There is a leak in the lock')).toBe('Is there a leak in the lock?');
    expect(asked('Most barges were stolen')).toBe('Were most barges stolen?');
    expect(asked('Nearly two thirds of the barges were stolen')).toBe('Were nearly two thirds of the barges stolen?');
  });

  it('takes no judgement on somebody for granted', () => {
    expect(asked('the corrupt Acme Corporation sold two barges')).toBeNull();
    expect(asked('an inept Acme Corporation sold two barges')).toBeNull();
    expect(asked('a great storm broke the lock')).toBe('Did a great storm break the lock?');
  });

  it('never takes a pronoun along that nobody can read alone', () => {
    expect(asked('it was a lie')).toBeNull();
    expect(asked('he sank the barge', null)).toBeNull();
    expect(asked('our lock is safe')).toBeNull();
    expect(asked('the lock saved him')).toBeNull();
    expect(asked('the council told us about the lock')).toBeNull();
  });

  it('takes “he” in a quotation, or said of a woman, for somebody else', () => {
    expect(asked('he sank the barge')).toBeNull();
    expect(asked('he sank the barge', { name: 'John Hobbs', person: true })).toBe('Did John Hobbs sink the barge?');
    expect(asked('he sank the barge', { name: 'John Hobbs', person: true, quoted: true })).toBeNull();
    expect(asked('I sank the barge', { name: 'John Hobbs', person: true, quoted: true })).toBe(
      'Did John Hobbs sink the barge?',
    );
  });

  it('never takes an accusation for granted', () => {
    expect(asked("the keeper's brutal killer should be in prison")).toBeNull();
    expect(asked('the guild spread the lies')).toBeNull();
    expect(asked('the guild is a fraud')).toBe('Is the guild a fraud?');
    expect(asked("the guild's plans were not racist")).toBe("Were the guild's plans racist?");
  });

  it('makes no question of half a statement', () => {
    expect(asked('the keeper dodged')).toBeNull();
    expect(asked('properly trained armed keepers to provide security')).toBeNull();
    expect(asked('by the council coordinating the raid')).toBeNull();
    expect(asked('the lock closed before the Sept.')).toBeNull();
    expect(asked('the guild owes in taxes')).toBeNull();
    expect(asked('the guild will hide nothing nor be found')).toBeNull();
  });

  it('keeps to fifteen words, and parts no pair', () => {
    expect(
      asked(
        'the guild paid the keeper of the upper lock forty coins a week because barges had to wait there all night',
      ),
    ).toBe('Did the guild pay the keeper of the upper lock forty coins a week?');
    const pair =
      'the rifts inside the guild are less plain to the anglers on the river than those between Ayr and Leith';
    expect(asked(pair) ?? '').not.toMatch(/Ayr\?$/);
  });
});

describe('askDid', () => {
  it('asks whether somebody did what is denied', () => {
    expect(askDid(tagged('the guild'), tagged('break rules'))?.question).toBe('Did the guild break rules?');
  });

  it('leaves out a second act, which would stand in the wrong form', () => {
    expect(askDid(tagged('the guild'), tagged('break rules and, at night, sinking barges'))?.question).toBe(
      'Did the guild break rules?',
    );
  });
});
