import { expect, it } from 'vitest';
import { chooseSide } from '../../src/ui/page/choose-side.ts';

const card = { width: 396, height: 450 };
const passage = { left: 100, right: 500, top: 300, bottom: 350 };

it('stands beside the passage where there is room', () => {
  expect(chooseSide(passage, card, { width: 1200, height: 800 })).toBe('right-start');
  expect(chooseSide({ ...passage, left: 700, right: 1100 }, card, { width: 1200, height: 800 })).toBe('left-start');
});

it('stands under it where it fits, or over it', () => {
  expect(chooseSide(passage, card, { width: 700, height: 900 })).toBe('bottom-start');
  expect(chooseSide({ ...passage, top: 600, bottom: 650 }, card, { width: 700, height: 900 })).toBe('top-start');
});

it('takes the side with more room where it fits on none', () => {
  expect(chooseSide(passage, card, { width: 700, height: 600 })).toBe('top-start');
  expect(chooseSide({ ...passage, top: 100, bottom: 150 }, card, { width: 700, height: 500 })).toBe('bottom-start');
});
