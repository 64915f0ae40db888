import { SIZES } from './articles.ts';
import { markdown } from './markdown.ts';
import type { Run } from './run.ts';

/** Whose figures: the engine's own; native onnxruntime's; the engine's with a float graph; another library's. */
type Kind = 'ours' | 'native' | 'float' | 'other';

/** One line of the record. */
export interface Row extends Run {
  kind: Kind;
  /** What ran where. */
  name: string;
  threads: number;
  /** What the figures of kinds `ours` and `float` are compared within. */
  runtime?: string;
}

export interface Ratio {
  name: string;
  threads: number;
  /** Time to the end of 1,000 words, over that of native onnxruntime. */
  toNative?: number;
  /** Time of the float graph in the same runtime, one thread, over ours. */
  fromFloat?: number;
}

const ARTICLE = SIZES.indexOf(1000);

export function ratios(rows: readonly Row[]): Ratio[] {
  const end = ({ articles }: Row) => articles[ARTICLE]!.end;
  const native = rows.find(({ kind }) => kind === 'native');
  return rows
    .filter(({ kind }) => kind === 'ours')
    .map((row) => {
      const float = rows.find(({ kind, runtime }) => kind === 'float' && runtime === row.runtime);
      return {
        name: row.name,
        threads: row.threads,
        ...(native && { toNative: end(row) / end(native) }),
        ...(float && { fromFloat: end(float) / end(row) }),
      };
    });
}

/** The rows as a Markdown table: seconds, and megabytes. */
export function figuresTable(rows: readonly Row[]): string {
  const sizes = SIZES.map((size) => size.toLocaleString('en'));
  return markdown([
    ['', 'threads', 'load', ...sizes.flatMap((size) => [`${size} words: first`, 'end', 'MB'])],
    ...rows.map(({ name, threads, load, articles }) => [
      name,
      String(threads),
      seconds(load),
      ...articles.flatMap(({ first, end, peak }) => [
        seconds(first),
        seconds(end),
        peak === undefined ? '–' : peak.toFixed(0),
      ]),
    ]),
  ]);
}

export function ratiosTable(found: readonly Ratio[]): string {
  const times = (ratio: number | undefined) => (ratio === undefined ? 'not measured' : ratio.toFixed(1));
  return markdown([
    ['1,000 words to the end', 'threads', '× native', '× faster than float'],
    ...found.map(({ name, threads, toNative, fromFloat }) => [
      name,
      String(threads),
      times(toNative),
      times(fromFloat),
    ]),
  ]);
}

function seconds(milliseconds: number): string {
  return (milliseconds / 1000).toFixed(2);
}
