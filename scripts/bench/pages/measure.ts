import { readdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { median } from '../run.ts';
import { type Measured, openMeasured, pause } from './chromium.ts';
import { copyForEverywhere } from './everywhere.ts';
import { otherPages, restlessPage } from './made-pages.ts';
import { type OwnTime, ownTime, type Thread, threadOf } from './own-time.ts';
import { type Served, servePages } from './serve.ts';

/** How many times slower than this machine the page's thread is. */
const THROTTLE = 4;
/** Milliseconds for which the restless page is watched, from some time after it was read. */
const WATCHED = 30_000;
/** Pages that are read one after another before the memory is looked at. */
const VISITS = 12;
/** Visits of a page that is no article: what is measured there is so short that other programs disturb it. */
const OTHER_VISITS = 5;
const READABILITY = createRequire(import.meta.url).resolve('@mozilla/readability/Readability.js');

/** The cost of each page, and which was the worst. Milliseconds. */
export interface Costs {
  pages: number;
  p50: number;
  p95: number;
  worst: number;
  worstPage: string;
}

export interface PageFigures {
  throttle: number;
  /** kB gzipped of the script that runs on every page of a site that is on, and of the two that follow on articles. */
  scripts: { detector: number; page: number; notes: number };
  /** The longest task of ours on the thread of each real page, and all our time on it. */
  longest: Costs | null;
  total: Costs | null;
  /** Readability alone on a clone of the same pages, which is one task. */
  readability: Costs | null;
  /** All our time on pages that are no articles. */
  others: Costs;
  /** Of a core, on a page that changes a hundred times a second, unthrottled: on its thread and where articles are found. */
  restless: { page: number; finding: number };
  /** What is left of VISITS articles in the tab that showed them. */
  left: Left;
  /** The same where the sites are not on, so that nothing of ours runs on them. Not in records before 2026-11-28. */
  leftWithout?: Left;
}

/** On an empty page after others, garbage collected, over what there was before. */
export interface Left {
  megabytes: number;
  documents: number;
  nodes: number;
}

/** Measures what a page pays for the extension in `built`, in the Chromium at `executablePath`. `real`: saved pages. */
export async function measurePages(
  executablePath: string,
  built: string,
  { scratch, real }: { scratch: string; real: string | undefined },
): Promise<PageFigures> {
  const extension = join(scratch, 'everywhere');
  copyForEverywhere(built, extension);
  const names = real ? readdirSync(real).filter((name) => name.endsWith('.html')) : [];
  const pages = new Map<string, Served>([
    ...names.map((name) => [name, { html: readFileSync(join(real!, name), 'utf8'), scripts: false }] as const),
    ...otherPages(),
    ['restless', restlessPage()],
    ['empty', { html: '<!doctype html><title>Empty</title>', scripts: false }],
  ]);
  const server = await servePages(pages);
  const visits = ['empty', 'restless', ...names].slice(0, VISITS + 1).map((name) => `${server.url}/${name}`);
  const chromium = await openMeasured(executablePath, extension);
  try {
    const ours: [string, OwnTime][] = [];
    const readability: [string, OwnTime][] = [];
    await chromium.throttle(THROTTLE);
    for (const name of names) {
      const { own, alone } = await measurePage(chromium, `${server.url}/${name}`, true);
      ours.push([name, own]);
      readability.push([name, alone]);
    }
    const others: [string, OwnTime][] = [];
    for (const name of otherPages().keys()) {
      const visits: number[] = [];
      for (let k = 0; k < OTHER_VISITS; k++)
        visits.push((await measurePage(chromium, `${server.url}/${name}`, false)).own.total);
      others.push([name, { total: median(visits), longest: median(visits) }]);
    }
    await chromium.throttle(1);
    return {
      throttle: THROTTLE,
      scripts: {
        detector: gzipped(join(built, 'detector.js')),
        page: gzipped(join(built, 'page.js')),
        notes: gzipped(join(built, 'notes.js')),
      },
      longest: costs(ours, 'longest'),
      total: costs(ours, 'total'),
      readability: costs(readability, 'longest'),
      others: costs(others, 'total')!,
      restless: await measureRestless(chromium, `${server.url}/restless`),
      left: await measureLeft(executablePath, extension, visits),
      leftWithout: await measureLeft(executablePath, built, visits),
    };
  } finally {
    await chromium.close();
    server.close();
  }
}

async function measurePage(
  { page, origin, trace, untilRead }: Measured,
  address: string,
  isArticle: boolean,
): Promise<{ own: OwnTime; alone: OwnTime }> {
  const events = await trace(async () => {
    await page.goto(address);
    await untilRead();
  });
  const thread = threadOf(events, address);
  const own = ownTime(events, thread, origin, thread.ts);
  return { own, alone: isArticle ? await measureReadability({ page, trace }, thread) : { total: 0, longest: 0 } };
}

async function measureReadability({ page, trace }: Pick<Measured, 'page' | 'trace'>, thread: Thread): Promise<OwnTime> {
  await page.evaluate(`${readFileSync(READABILITY, 'utf8')}; window.Readability = Readability; 0`);
  const events = await trace(() =>
    page.evaluate('new Readability(document.cloneNode(true)).parse()?.textContent.length ?? 0'),
  );
  return ownTime(events, thread, '');
}

async function measureRestless(
  { page, origin, trace, untilRead }: Measured,
  address: string,
): Promise<PageFigures['restless']> {
  const loaded = await trace(async () => {
    await page.goto(address);
    await untilRead();
  });
  const thread = threadOf(loaded, address);
  const isFinding = ({ args }: (typeof loaded)[number]) => args?.data?.url?.startsWith(`${origin}/chunks/offscreen`);
  const finding = loaded.find(isFinding);
  const watched = await trace(() => pause(WATCHED));
  const share = (of: Thread | undefined) => (of ? (100 * ownTime(watched, of, origin).total) / WATCHED : 0);
  return { page: share(thread), finding: share(finding) };
}

/**
 * In a browser of its own, where no other pages leave anything, and which keeps no page whole for a way back to it: that
 * would be nearly all that is counted. The first of the addresses is the empty page.
 */
async function measureLeft(
  executablePath: string,
  extension: string,
  [empty, ...addresses]: readonly string[],
): Promise<Left> {
  const { page, cdp, untilRead, close } = await openMeasured(executablePath, extension, [
    '--disable-features=BackForwardCache',
  ]);
  const look = async () => {
    await page.goto(empty!);
    await cdp.send('HeapProfiler.collectGarbage');
    await pause(500);
    await cdp.send('HeapProfiler.collectGarbage');
    const { JSHeapUsedSize = 0, Documents = 0, Nodes = 0 } = await page.metrics();
    return { megabytes: JSHeapUsedSize / 1e6, documents: Documents, nodes: Nodes };
  };
  try {
    const before = await look();
    for (const address of addresses) {
      await page.goto(address);
      await untilRead();
    }
    const after = await look();
    return {
      megabytes: after.megabytes - before.megabytes,
      documents: after.documents - before.documents,
      nodes: after.nodes - before.nodes,
    };
  } finally {
    await close();
  }
}

function costs(measured: readonly [string, OwnTime][], figure: keyof OwnTime): Costs | null {
  const sorted = measured.map(([name, own]) => [name, own[figure]] as const).sort(([, a], [, b]) => a - b);
  const last = sorted.at(-1);
  if (!last) return null;
  const at = (share: number) => sorted[Math.min(sorted.length - 1, Math.ceil(share * sorted.length) - 1)]![1];
  return { pages: sorted.length, p50: at(0.5), p95: at(0.95), worst: last[1], worstPage: last[0] };
}

function gzipped(file: string): number {
  return gzipSync(readFileSync(file)).length / 1000;
}
