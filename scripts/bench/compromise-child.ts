/** One run of compromise in a process of its own: articles as JSON on the standard input, a Run on the output. */
import { text as textOf } from 'node:stream/consumers';
import { median, READS, type Reading, type Run } from './run.ts';

const articles: string[] = JSON.parse(await textOf(process.stdin));

const before = process.memoryUsage.rss();
const opened = performance.now();
const { default: nlp } = await import('compromise');
const load = performance.now() - opened;

function read(text: string): Reading {
  const started = performance.now();
  nlp(text).quotations().out('array');
  const end = performance.now() - started;
  return { first: end, end };
}

read(articles[0]!);
const run: Run = { load, articles: [] };
for (const [a, text] of articles.entries()) {
  const end = median(Array.from({ length: READS[a]! }, () => read(text).end));
  run.articles.push({ first: end, end, peak: process.resourceUsage().maxRSS / 1000 - before / 1e6 });
}
process.stdout.write(JSON.stringify(run));
