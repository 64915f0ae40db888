import { expect, it } from 'vitest';
import { kindOf } from '../../../src/engine/disputes/kind.ts';

it.each([
  ['fact', ['The tap was left open.', 'Nobody touched the tap.']],
  ['prediction', ['The dam will hold.', 'The dam is going to break.']],
  ['characterization', ['The guide called the parade racist.', 'The parade was a joke.']],
] as const)('takes a dispute for a %s', (kind, passages) => {
  expect(kindOf(passages)).toBe(kind);
});
