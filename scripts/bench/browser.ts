import type { Driver } from '../browsers/driver.ts';
import { benchArticles } from './articles.ts';
import { memoryOfDescendants } from './descendants.ts';
import { median, READS, type Reading, type Run } from './run.ts';

/** Milliseconds between two looks at the memory. */
const PAUSE = 100;

/** Opens a page of the extension, from which its reader can be started. */
export async function openOwnPage(driver: Driver): Promise<void> {
  await driver.clickToolbarButton();
  const origin = await driver.popup.evaluate(() => location.origin);
  await driver.closePopup();
  await driver.open(`${origin}/options.html`);
}

/** Reads the articles by a fresh worker of the extension whose page is open; memory is left out. */
export async function runInBrowser({ page }: Driver): Promise<Run> {
  const load = await page.evaluate(startWorker, benchArticles(0)[0]!);
  const run: Run = { load, articles: [] };
  for (const [a, reads] of READS.entries()) {
    const readings: Reading[] = [];
    for (let k = 1; k <= reads; k++) readings.push(await page.evaluate(readByWorker, benchArticles(k)[a]!));
    run.articles.push({
      first: median(readings.map(({ first }) => first)),
      end: median(readings.map(({ end }) => end)),
    });
  }
  await page.evaluate(endWorker);
  return run;
}

/**
 * The most memory that the browser took, over what it held before the load, until the end of each article. Apart from
 * the times, because looking takes time. Empty where the system does not tell.
 */
export async function peaksInBrowser({ page }: Driver, articles: readonly string[]): Promise<number[]> {
  const before = memoryOfDescendants();
  if (before === undefined) return [];
  let most = 0;
  const timer = setInterval(() => {
    most = Math.max(most, memoryOfDescendants()! - before);
  }, PAUSE);
  try {
    await page.evaluate(startWorker, articles[0]!);
    const peaks: number[] = [];
    for (const text of articles) {
      await page.evaluate(readByWorker, text);
      peaks.push(most);
    }
    return peaks;
  } finally {
    clearInterval(timer);
    await page.evaluate(endWorker);
  }
}

/*
 * What follows runs in the page: each function travels there as source. The page keeps the worker under a name of its
 * window.
 */

declare const window: { benchWorker: Worker };

/** Starts the extension's worker as its owner does; gives the time until it could read. Then it has read `text` once. */
function startWorker(_: unknown, text: string): Promise<number> {
  return new Promise((resolve, reject) => {
    const started = performance.now();
    const worker = new Worker('/reader-worker.js');
    window.benchWorker = worker;
    let load = 0;
    worker.onerror = ({ message }) => reject(new Error(message));
    worker.onmessage = ({ data }) => {
      if (data.type === 'progress') load ||= performance.now() - started;
      else if (data.type === 'answer') resolve(load);
      else reject(new Error(data.message));
    };
    worker.postMessage({ type: 'analyse', job: 0, article: { id: 'bench', text } });
  });
}

function readByWorker(_: unknown, text: string): Promise<{ first: number; end: number }> {
  return new Promise((resolve, reject) => {
    const started = performance.now();
    let first = 0;
    window.benchWorker.onmessage = ({ data }) => {
      const now = performance.now() - started;
      if (data.type === 'progress') first ||= data.done > 0 ? now : 0;
      else if (data.type === 'answer') resolve({ first, end: now });
      else reject(new Error(data.message));
    };
    window.benchWorker.postMessage({ type: 'analyse', job: 1, article: { id: 'bench', text } });
  });
}

function endWorker(): void {
  window.benchWorker.terminate();
}
