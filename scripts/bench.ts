/**
 * `npm run bench`: how fast the reader is and how much memory it takes, for articles of 200, 1,000 and 5,000 words, in
 * Node and in the browsers that are installed, beside native onnxruntime, the same graph in float and the library
 * compromise; and what pages pay for it in Chromium. Prints the figures beside the last recorded ones and records them in
 * docs/performance.json and docs/performance.md; `--keep` leaves the record alone. `npm run bench -- reader` or `pages`
 * measures one of the two; each takes up to ten minutes of an otherwise quiet machine.
 */
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { availableParallelism, cpus } from 'node:os';
import { join } from 'node:path';
import { benchArticles } from './bench/articles.ts';
import { openOwnPage, peaksInBrowser, runInBrowser } from './bench/browser.ts';
import { findPython, runNatively } from './bench/native.ts';
import { runCompromise, runInNode } from './bench/node.ts';
import { measurePages, type PageFigures } from './bench/pages/measure.ts';
import { pagesTable } from './bench/pages/table.ts';
import { middle, type Run } from './bench/run.ts';
import { figuresTable, type Ratio, type Row, ratios, ratiosTable } from './bench/table.ts';
import { copyWithGraph } from './bench/variants.ts';
import { type Found, findBrowsers } from './browsers/find.ts';
import { openBrowser } from './browsers/open.ts';
import { buildExtension } from './build-extension.ts';
import { writeRegion } from './region.ts';
import { ROOT } from './root.ts';

/** Starts of each reader; every figure is the middle one of so many. */
const STARTS = 3;
const WEIGHTS = join(ROOT, 'public', 'reader');
/** The graph before it was made small, which the training's export leaves behind. */
const FLOAT = join(ROOT, 'training', 'build', 'reader.float.onnx');
const RECORD = join(ROOT, 'docs', 'performance.json');
const PAGE = join(ROOT, 'docs', 'performance.md');

/** Saved pages of real outlets; they are not in the repository. */
const REAL_PAGES = join(ROOT, '..', 'shared', 'data', 'pages', 'real');

interface Measured {
  date: string;
  machine: string;
}

interface Recorded extends Measured {
  rows: Row[];
  ratios: Ratio[];
  missing: string[];
  pages?: Measured & { figures: PageFigures };
}

mkdirSync(join(ROOT, 'build'), { recursive: true });
// In the checkout, for browsers that see nothing of this system's /tmp.
const scratch = mkdtempSync(join(ROOT, 'build', 'bench-'));
const articles = benchArticles();
const float = existsSync(FLOAT) ? FLOAT : undefined;
const rows: Row[] = [];
const missing: string[] = [];
const measured: Measured = {
  date: new Date().toISOString().slice(0, 10),
  machine: `${cpus()[0]!.model}, ${availableParallelism()} cores, Node ${process.versions.node}`,
};
const isAsked = (part: 'reader' | 'pages') =>
  ['reader', 'pages'].every((one) => one === part || !process.argv.includes(one));
const before: Recorded | undefined = existsSync(RECORD) ? JSON.parse(readFileSync(RECORD, 'utf8')) : undefined;
let now: Recorded = before ?? { ...measured, rows: [], ratios: [], missing: [] };
try {
  if (isAsked('reader')) {
    await benchReader();
    now = { ...now, ...measured, rows, ratios: ratios(rows), missing };
  }
  if (isAsked('pages')) now = { ...now, pages: { ...measured, figures: await benchPages() } };
} finally {
  rmSync(scratch, { recursive: true, force: true });
}

console.log(`\n${isAsked('reader') ? tables(now) : ''}\n\n${isAsked('pages') ? pages(now) : ''}`);
if (before) console.log(`\nRecorded before:\n\n${tables(before)}\n\n${pages(before)}`);
if (!process.argv.includes('--keep')) {
  writeFileSync(
    RECORD,
    `${JSON.stringify(now, (_, value) => (typeof value === 'number' ? round(value) : value), 2)}\n`,
  );
  let page = writeRegion(readFileSync(PAGE, 'utf8'), 'figures', tables(now));
  page = writeRegion(page, 'pages', pages(now));
  writeFileSync(PAGE, page);
}

async function benchReader(): Promise<void> {
  if (!float) missing.push('the float graph (training/build/reader.float.onnx, which the export of training/ writes)');
  await benchNode();
  await benchBrowsers();
  await repeat({ kind: 'other', name: "compromise's quotations, Node", threads: 1 }, () => runCompromise(articles));
}

async function benchPages(): Promise<PageFigures> {
  const found = (await findBrowsers()).find(({ engine }) => engine === 'chromium');
  if (!found) throw new Error('What pages pay is measured in Chromium, which is not installed.');
  const real = existsSync(REAL_PAGES) ? REAL_PAGES : undefined;
  return measurePages(found.executablePath, await buildExtension('chromium'), { scratch, real });
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
      runInBrowser(driver, articles),
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

function tables({ date, machine, rows, ratios, missing }: Recorded): string {
  return [
    `Measured on ${date} by \`npm run bench\` (${machine}). Seconds, and megabytes at the peak.`,
    figuresTable(rows),
    ratiosTable(ratios),
    ...missing.map((what) => `Not measured: ${what}.`),
  ].join('\n\n');
}

function pages({ pages }: Recorded): string {
  if (!pages) return 'What pages pay was not measured yet.';
  return `Measured on ${pages.date} by \`npm run bench\` (${pages.machine}).\n\n${pagesTable(pages.figures)}`;
}

function round(value: number): number {
  return Math.round(value * 100) / 100;
}
