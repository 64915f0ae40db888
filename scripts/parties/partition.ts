/** Mentions grouped by whom they mean: each set is one party, each mention in one set only. */
export type Partition<Mention> = readonly ReadonlySet<Mention>[];

/** Shares from 0 to 1. */
export interface Figures {
  precision: number;
  recall: number;
  f1: number;
}

/** Precision and recall with their harmonic mean; a share of nothing counts as 0. */
export function figures(precision: Share, recall: Share): Figures {
  const [p, r] = [precision, recall].map(({ part, whole }) => (whole === 0 ? 0 : part / whole)) as [number, number];
  return { precision: p, recall: r, f1: p + r === 0 ? 0 : (2 * p * r) / (p + r) };
}

export interface Share {
  part: number;
  whole: number;
}

/** The mentions put together that one function gives the same key. */
export function partitionBy<Mention>(mentions: Iterable<Mention>, keyOf: (mention: Mention) => unknown) {
  const sets = new Map<unknown, Set<Mention>>();
  for (const mention of mentions) {
    const key = keyOf(mention);
    sets.set(key, (sets.get(key) ?? new Set()).add(mention));
  }
  return [...sets.values()];
}

/** How many mentions two sets share. */
export function shared<Mention>(a: ReadonlySet<Mention>, b: ReadonlySet<Mention>): number {
  let count = 0;
  for (const mention of a) if (b.has(mention)) count++;
  return count;
}
