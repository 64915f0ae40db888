/** What was measured of one reader from its start on. Times in milliseconds, memory in megabytes. */
export interface Run {
  /** Until it could read. */
  load: number;
  /** Of each article, in their order. */
  articles: Reading[];
}

export interface Reading {
  /** Until the first result and until the last, by a reader that is loaded. */
  first: number;
  end: number;
  /** The most memory taken so far, less what was taken before the load. Absent where it was not measured. */
  peak?: number;
}

/** Reads of each article in one run: the long one takes longest and varies least. */
export const READS = [3, 3, 1];

/** The middle of several runs, figure by figure. */
export function middle(runs: readonly Run[]): Run {
  return {
    load: median(runs.map(({ load }) => load)),
    articles: runs[0]!.articles.map((_, a) => {
      const readings = runs.map(({ articles }) => articles[a]!);
      const peaks = readings.flatMap(({ peak }) => peak ?? []);
      return {
        first: median(readings.map(({ first }) => first)),
        end: median(readings.map(({ end }) => end)),
        ...(peaks.length > 0 && { peak: median(peaks) }),
      };
    }),
  };
}

export function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  const half = sorted.length >> 1;
  return sorted.length % 2 === 1 ? sorted[half]! : (sorted[half - 1]! + sorted[half]!) / 2;
}
