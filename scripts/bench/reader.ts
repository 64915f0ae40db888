import { existsSync, mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { type Found, findBrowsers } from '../browsers/find.ts';
import { openBrowser } from '../browsers/open.ts';
import { buildExtension } from '../build-extension.ts';
import { ROOT } from '../root.ts';
import { benchArticles } from './articles.ts';
import { openOwnPage, peaksInBrowser, runInBrowser } from './browser.ts';
import { findPython, runNatively } from './native.ts';
import { runCompromise, runInNode } from './node.ts';
import type { Part } from './part.ts';
import { middle, type Run } from './run.ts';
import { figuresTable, type Ratio, type Row, ratios, ratiosTable } from './table.ts';
import { copyWithGraph } from './variants.ts';

/**
 * How fast the reader is and how much memory it takes, for articles of 200, 1,000 and 5,000 words, in Node and in the
 * browsers that are installed, beside native onnxruntime, the same graph in float and the library compromise. It takes up
 * to ten minutes of an otherwise quiet machine.
 */
export const reader: Part<Recorded> = { measure, tables };

/** Starts of each reader; every figure is the middle one of so many. */
const STARTS = 3;
const WEIGHTS = join(ROOT, 'public', 'reader');
/** The graph before it was made small, which the training's export leaves behind. */
const FLOAT = join(ROOT, 'training', 'build', 'reader.float.onnx');
interface Recorded {
  rows: Row[];
  ratios: Ratio[];
  missing: string[];
}

const articles = benchArticles();
const float = existsSync(FLOAT) ? FLOAT : undefined;
const rows: Row[] = [];
const missing: string[] = [];
let scratch = '';

async function measure(): Promise<Recorded> {
  mkdirSync(join(ROOT, 'build'), { recursive: true });
  // In the checkout, for browsers that see nothing of this system's /tmp.
  scratch = mkdtempSync(join(ROOT, 'build', 'bench-'));
  try {
    if (!float)
      missing.push('the float graph (training/build/reader.float.onnx, which the export of training/ writes)');
    await benchNode();
    await benchBrowsers();
    await repeat({ kind: 'other', name: "compromise's quotations, Node", threads: 1 }, () => runCompromise(articles));
    return { rows, ratios: ratios(rows), missing };
  } finally {
    rmSync(scratch, { recursive: true, force: true });
  }
}

async function benchNode(): Promise<void> {
  let windows: number[][][] = [];
  for (const threads of [1, 2]) {
    await repeat({ kind: 'ours', name: 'Node', runtime: 'node', threads }, async () => {
      const run = await runInNode({ weights: WEIGHTS, threads, articles });
      ({ windows } = run);
      return run;
    });
  }
  const python = findPython();
  if (python) {
    const native = { kind: 'native', name: 'native onnxruntime, the same graph', threads: 1 } as const;
    await repeat(native, () => runNatively(python, join(WEIGHTS, 'reader.onnx'), windows));
  } else missing.push('native onnxruntime (no Python has it; $READER_PYTHON names one)');
  if (float) {
    const weights = join(scratch, 'weights');
    copyWithGraph(WEIGHTS, weights, float);
    await repeat({ kind: 'float', name: 'float graph, Node', runtime: 'node', threads: 1 }, () =>
      runInNode({ weights, threads: 1, articles }),
    );
  }
}

async function benchBrowsers(): Promise<void> {
  const browsers = await findBrowsers();
  for (const engine of ['chromium', 'firefox'] as const) {
    const found = browsers.find((browser) => browser.engine === engine);
    if (!found) {
      missing.push(`${engine} (not installed)`);
      continue;
    }
    const built = await buildExtension(engine);
    await benchBrowser(found, built, { kind: 'ours', name: engine, runtime: engine, threads: 1 });
    if (float) {
      const plain = join(scratch, engine);
      copyWithGraph(built, plain, float, 'reader');
      await benchBrowser(found, plain, { kind: 'float', name: `float graph, ${engine}`, runtime: engine, threads: 1 });
    }
  }
}

async function benchBrowser(found: Found, extension: string, about: Omit<Row, keyof Run>): Promise<void> {
  const driver = await openBrowser(found, { extension, headless: true, offline: true });
  try {
    await openOwnPage(driver);
    const peaks = await peaksInBrowser(driver, articles);
    const row = await repeat({ ...about, name: about.name.replace(found.engine, driver.version) }, () =>
      runInBrowser(driver),
    );
    peaks.forEach((peak, a) => {
      row.articles[a]!.peak = peak;
    });
  } finally {
    await driver.close();
  }
}

/** Measures several times and keeps the middle figures as a row. */
async function repeat(about: Omit<Row, keyof Run>, run: () => Promise<Run>): Promise<Row> {
  const runs: Run[] = [];
  for (let k = 0; k < STARTS; k++) {
    if (process.stderr.isTTY)
      process.stderr.write(`\r${about.name}, threads: ${about.threads}, ${k + 1}/${STARTS}    `);
    runs.push(await run());
  }
  const row = { ...about, ...middle(runs) };
  rows.push(row);
  return row;
}

function tables({ rows, ratios, missing }: Recorded): string {
  return [
    'Seconds, and megabytes at the peak.',
    figuresTable(rows),
    ratiosTable(ratios),
    ...missing.map((what) => `Not measured: ${what}.`),
  ].join('\n\n');
}
