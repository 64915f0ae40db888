import type { Reader, WindowScores } from '../engine/reader/reader.ts';

/** Windows whose scores are kept: those of a long article. One of 320 pieces takes 1.3 MB. */
const KEPT = 24;

/**
 * A reader that reads a window only once, for as long as it is among the last KEPT: an article that has changed a little
 * is mostly the same windows. They are known by their pieces, so that nothing else of a text is kept.
 */
export function rememberWindows<Owned extends Reader>(reader: Owned): Owned {
  const known = new Map<string, { ids: readonly number[]; scores: WindowScores }>();
  return {
    ...reader,
    known: () => [...known.values()].map(({ ids }) => ids),
    async windows(windows) {
      const scores: WindowScores[] = [];
      for (const ids of windows) {
        const key = ids.join();
        const found = known.get(key)?.scores ?? (await reader.windows([ids]))[0];
        if (!found) throw new Error('The reader returned no scores for a window.');
        // The newest last: the first one goes.
        known.delete(key);
        known.set(key, { ids, scores: found });
        for (const oldest of known.keys()) {
          if (known.size <= KEPT) break;
          known.delete(oldest);
        }
        scores.push(found);
      }
      return scores;
    },
  };
}
