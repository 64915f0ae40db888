import { describe, expect, it } from 'vitest';
import * as lists from '../../../src/engine/lexicon/en/index.ts';
import type { Entry } from '../../../src/engine/lexicon/entry.ts';
import { compile } from '../../../src/engine/lexicon/match.ts';

describe.each(Object.entries(lists) as [string, readonly Entry<unknown>[]][])('%s', (_, list) => {
  it.each(list.map((entry) => [entry.example, entry] as const))('finds its entry in “%s”', (example, entry) => {
    expect(compile([entry])(example)).not.toEqual([]);
    // In the whole list the entry may lose to a longer one only if that one says the same.
    expect(compile(list)(example).map(({ value }) => value)).toContainEqual(entry.value);
  });

  it.each(list.flatMap((entry) => (entry.not === undefined ? [] : [[entry.not, entry] as const])))(
    'leaves “%s” alone',
    (not, entry) => {
      expect(compile([entry])(not)).toEqual([]);
    },
  );
});
