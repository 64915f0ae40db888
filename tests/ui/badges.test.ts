import { expect, it } from 'vitest';
import { ANALYSIS, CROWDED } from '../../samples/flood.ts';
import { assignBadges } from '../../src/ui/parties/badges.ts';

it('takes the letter of the first word that is not an article', () => {
  const badges = assignBadges(ANALYSIS);
  expect(badges.get('p1')?.letter).toBe('W');
  expect(badges.get('p2')?.letter).toBe('B');
  expect(badges.get('p4')?.letter).toBe('E');
});

it('gives a party one badge in all its disputes, and no two parties the same one', () => {
  const badges = [...assignBadges(CROWDED.analysis).values()];
  expect(badges).toHaveLength(14);
  expect(new Set(badges.map(({ letter, ring, tint }) => `${letter} ${ring} ${tint}`)).size).toBe(14);
});

it('never tells parties apart by tint alone: the first six have six rings', () => {
  const badges = [...assignBadges(CROWDED.analysis).values()].slice(0, 6);
  expect(new Set(badges.map(({ ring }) => ring)).size).toBe(6);
});
