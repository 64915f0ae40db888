import { expect, it } from 'vitest';
import { chooseSide } from '../../src/ui/page/choose-side.ts';

const card = { width: 396, height: 450 };
const passage = { left: 100, right: 500, top: 300, bottom: 350 };
const column = { ...passage, top: 200, bottom: 400 };

it('stands beside the column of text where there is room, so that it covers none of it', () => {
  const wide = { ...column, right: 700 };
  expect(chooseSide(passage, wide, card, { width: 1200, height: 800 })).toEqual({
    placement: 'right-start',
    of: 'column',
  });
  const late = { ...passage, left: 700, right: 1100 };
  expect(chooseSide(late, { ...column, left: 600, right: 1150 }, card, { width: 1200, height: 800 })).toEqual({
    placement: 'left-start',
    of: 'column',
  });
});

it('stands beside the passage where there is room for that only', () => {
  expect(chooseSide(passage, { ...column, right: 900 }, card, { width: 1000, height: 800 })).toEqual({
    placement: 'right-start',
    of: 'passage',
  });
});

it('stands under it where it fits, or over it', () => {
  const { placement } = chooseSide(passage, column, card, { width: 700, height: 900 });
  expect(placement).toBe('bottom-start');
  const low = { ...passage, top: 600, bottom: 650 };
  expect(chooseSide(low, column, card, { width: 700, height: 900 }).placement).toBe('top-start');
});

it('takes the side with more room where it fits on none', () => {
  expect(chooseSide(passage, column, card, { width: 700, height: 600 }).placement).toBe('top-start');
  const high = { ...passage, top: 100, bottom: 150 };
  expect(chooseSide(high, column, card, { width: 700, height: 500 }).placement).toBe('bottom-start');
});
