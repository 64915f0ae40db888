/**
 * `npm run bench`: measures every part of PARTS, or those that are named. Prints the figures beside the last recorded ones
 * and records them in docs/performance.json and docs/performance.md; `--keep` leaves the record alone.
 */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { availableParallelism, cpus } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { pages } from './bench/pages.ts';
import type { Part } from './bench/part.ts';
import { reader } from './bench/reader.ts';
import { surfaces } from './bench/surfaces.ts';
import { writeRegion } from './region.ts';
import { ROOT } from './root.ts';

// Each knows its own figures only.
// biome-ignore lint/suspicious/noExplicitAny: see above.
const PARTS: Record<string, Part<any>> = { reader, surfaces, pages };
const RECORD = join(ROOT, 'docs', 'performance.json');
const PAGE = join(ROOT, 'docs', 'performance.md');

const { values, positionals } = parseArgs({ options: { keep: { type: 'boolean' } }, allowPositionals: true });
if (positionals.some((name) => !PARTS[name])) {
  console.error(`npm run bench -- [${Object.keys(PARTS).join('] [')}] [--keep]`);
  process.exit(2);
}
for (const [name, part] of Object.entries(PARTS)) {
  if (positionals.length > 0 && !positionals.includes(name)) continue;
  const figures = {
    date: new Date().toISOString().slice(0, 10),
    machine: `${cpus()[0]!.model}, ${availableParallelism()} cores, Node ${process.versions.node}`,
    ...(await part.measure()),
  };
  const record = existsSync(RECORD) ? JSON.parse(readFileSync(RECORD, 'utf8')) : {};
  const words = page(name, figures);
  console.log(`\n${words}`);
  if (record[name]) console.log(`\nRecorded before:\n\n${page(name, record[name])}`);
  if (values.keep) continue;
  const rounded = (_: string, value: unknown) => (typeof value === 'number' ? Math.round(value * 100) / 100 : value);
  writeFileSync(RECORD, `${JSON.stringify({ ...record, [name]: figures }, rounded, 2)}\n`);
  writeFileSync(PAGE, writeRegion(readFileSync(PAGE, 'utf8'), name, words));
}

function page(name: string, figures: { date: string; machine: string }): string {
  const { date, machine } = figures;
  return `Measured on ${date} by \`npm run bench -- ${name}\` (${machine}).\n\n${PARTS[name]!.tables(figures)}`;
}
