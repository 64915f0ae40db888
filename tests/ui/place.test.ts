import { expect, it } from 'vitest';
import { spreadPlaces } from '../../src/ui/page/place.ts';

it('leaves buttons of different paragraphs where they are', () => {
  const places = [
    { dispute: 'd1', left: 600, top: 100 },
    { dispute: 'd2', left: 600, top: 300 },
  ];
  expect(spreadPlaces(places)).toEqual(places);
});

it('moves buttons of one line under each other, so that each can be pressed', () => {
  const tops = spreadPlaces([
    { dispute: 'd3', left: 600, top: 110 },
    { dispute: 'd1', left: 600, top: 100 },
    { dispute: 'd2', left: 600, top: 100 },
  ]).map(({ top }) => top);
  expect(tops[1]! - tops[0]!).toBeGreaterThanOrEqual(28);
  expect(tops[2]! - tops[1]!).toBeGreaterThanOrEqual(28);
});

it('does not move buttons of two columns', () => {
  const places = [
    { dispute: 'd1', left: 200, top: 100 },
    { dispute: 'd2', left: 600, top: 100 },
  ];
  expect(spreadPlaces(places)).toEqual(places);
});
