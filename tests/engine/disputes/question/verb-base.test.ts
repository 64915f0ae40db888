import { expect, it } from 'vitest';
import {
  baseOfGerund,
  baseOfPast,
  baseOfThirdPerson,
  pastOfParticiple,
} from '../../../../src/engine/disputes/question/verb-base.ts';

it.each(
  'stole:steal planned:plan denied:deny used:use called:call created:create treated:treat visited:visit offered:offer changed:change controlled:control opened:open decided:decide explained:explain examined:examine wasted:waste encouraged:encourage described:describe chaired:chair injured:injure voted:vote killed:kill'
    .split(' ')
    .map((pair) => pair.split(':')),
)('%s is a past tense of %s', (past, base) => {
  expect(baseOfPast(past!)).toBe(base);
});

it.each('breaking:break using:use making:make running:run lying:lie'.split(' ').map((pair) => pair.split(':')))(
  '%s is a form of %s',
  (gerund, base) => {
    expect(baseOfGerund(gerund!)).toBe(base);
  },
);

it('takes no noun for a verb', () => {
  expect(baseOfThirdPerson('barges')).toBeNull();
  expect(baseOfPast('bread')).toBeNull();
});

it('knows the past tense of a participle', () => {
  expect(['blown', 'destroyed', 'stolen'].map(pastOfParticiple)).toEqual(['blew', 'destroyed', 'stole']);
});
