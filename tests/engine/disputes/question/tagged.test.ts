import { expect, it } from 'vitest';
import { baseOf, pastOf, tagged } from '../../../../src/engine/disputes/question/tagged.ts';

it.each(
  'stole:steal planned:plan denied:deny used:use created:create treated:treat visited:visit controlled:control negotiated:negotiate penalised:penalise betrayed:betray infected:infect cited:cite has:have lies:lie breaking:break making:make running:run lying:lie put:put'
    .split(' ')
    .map((pair) => pair.split(':')),
)('%s is a form of %s', (form, base) => {
  expect(baseOf(form!)).toBe(base);
});

it('knows the past tense of a participle', () => {
  expect(['blown', 'destroyed', 'stolen', 'run'].map(pastOf)).toEqual(['blew', 'destroyed', 'stole', 'ran']);
});

it('keeps hyphenated words and abbreviations whole, and marks behind words apart', () => {
  const words = tagged('Dr. Webb’s long-term plan, he said, failed in the U.S.');
  expect(words.map(({ text }) => text).join(' ')).toBe('Dr. Webb’s long-term plan he said failed in the U.S.');
  expect(words[3]!.after).toBe(',');
});

it('takes a plural for no verb', () => {
  const models = tagged('one of the barge models had sunk').find(({ text }) => text === 'models')!;
  expect(models.tags.has('Noun')).toBe(true);
});
