/** One run in a process of its own: a NodeJob as JSON on the standard input, a NodeRun as JSON on the output. */
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { text as textOf } from 'node:stream/consumers';
import { analyze } from '../../src/engine/analyze.ts';
import { createWordPieces } from '../../src/engine/reader/word-pieces.ts';
import { createNodeReader } from '../../src/inference/node.ts';
import type { NodeJob, NodeRun } from './node.ts';
import { median, READS, type Reading } from './run.ts';

const { weights, threads, articles }: NodeJob = JSON.parse(await textOf(process.stdin));

const before = process.memoryUsage.rss();
const opened = performance.now();
const reader = await createNodeReader(weights, threads);
const wordPieces = createWordPieces(JSON.parse(await readFile(join(weights, 'tokenizer.json'), 'utf8')));
const load = performance.now() - opened;

let seen: number[][] = [];
const engine = {
  wordPieces,
  reader: {
    ...reader,
    windows: (windows: readonly (readonly number[])[]) => {
      seen.push(...windows.map((ids) => [...ids]));
      return reader.windows(windows);
    },
  },
};
async function read(text: string): Promise<Reading> {
  seen = [];
  const started = performance.now();
  let first: number | undefined;
  const onProgress = ({ done }: { done: number }) => {
    if (done > 0) first ??= performance.now() - started;
  };
  await analyze({ id: 'bench', text }, engine, { onProgress });
  const end = performance.now() - started;
  return { first: first ?? end, end };
}

await read(articles[0]!);
const run: NodeRun = { load, articles: [], windows: [] };
for (const [a, text] of articles.entries()) {
  const readings: Reading[] = [];
  for (let k = 0; k < READS[a]!; k++) readings.push(await read(text));
  run.windows.push(seen);
  run.articles.push({
    first: median(readings.map(({ first }) => first)),
    end: median(readings.map(({ end }) => end)),
    peak: process.resourceUsage().maxRSS / 1000 - before / 1e6,
  });
}
process.stdout.write(JSON.stringify(run), () => process.exit());
