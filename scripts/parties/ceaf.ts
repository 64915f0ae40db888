import { type Figures, figures, type Partition, shared } from './partition.ts';

/**
 * CEAF with φ4 (Luo 2005): parties of both sides paired one to one so that they have most in common; each pair counts
 * by its Dice coefficient.
 */
export function ceaf<Mention>(key: Partition<Mention>, response: Partition<Mention>): Figures {
  const likeness = key.map((a) => response.map((b) => (2 * shared(a, b)) / (a.size + b.size)));
  const part = bestPairing(likeness);
  return figures({ part, whole: response.length }, { part, whole: key.length });
}

/**
 * The greatest sum of values with at most one of each row and column: the Hungarian method, a row at a time by shortest
 * augmenting paths (cubic time, good for some hundred rows). Values are not negative.
 */
export function bestPairing(values: readonly (readonly number[])[]): number {
  const size = Math.max(values.length, values[0]?.length ?? 0);
  // Rows and columns count from 1: column 0 is where the row that is being placed stands.
  const cost = (row: number, column: number) => -(values[row - 1]?.[column - 1] ?? 0);
  const rowPrice = new Array<number>(size + 1).fill(0);
  const columnPrice = new Array<number>(size + 1).fill(0);
  const rowOf = new Array<number>(size + 1).fill(0);
  for (let row = 1; row <= size; row++) {
    const shortest = new Array<number>(size + 1).fill(Number.POSITIVE_INFINITY);
    const before = new Array<number>(size + 1).fill(0);
    const done = new Array<boolean>(size + 1).fill(false);
    let column = 0;
    rowOf[0] = row;
    do {
      done[column] = true;
      const from = rowOf[column]!;
      let [step, next] = [Number.POSITIVE_INFINITY, 0];
      for (let to = 1; to <= size; to++) {
        if (done[to]) continue;
        const reduced = cost(from, to) - rowPrice[from]! - columnPrice[to]!;
        if (reduced < shortest[to]!) [shortest[to], before[to]] = [reduced, column];
        if (shortest[to]! < step) [step, next] = [shortest[to]!, to];
      }
      for (let to = 0; to <= size; to++) {
        if (done[to]) {
          rowPrice[rowOf[to]!]! += step;
          columnPrice[to]! -= step;
        } else shortest[to]! -= step;
      }
      column = next;
    } while (rowOf[column] !== 0);
    for (; column !== 0; column = before[column]!) rowOf[column] = rowOf[before[column]!]!;
  }
  return rowOf.slice(1).reduce((sum, row, k) => sum - cost(row, k + 1), 0);
}
