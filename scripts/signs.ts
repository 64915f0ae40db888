/**
 * `npm run signs`: reads the annotated news beside the checkout with the engine and writes to build/signs.json by which signs
 * it judged its disputes (of dev) and stances (of dev, and of some of what was learned from), beside what the annotators say. From it
 * `python -m reader_training.fit_signs` (training/) fits the weights of src/engine/disputes/confidence.ts and stance.ts, which
 * is to be done whenever the reader has changed.
 */
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { openReading } from './analyzer.ts';
import { ROOT } from './root.ts';
import { confidenceRows } from './signs/confidence-rows.ts';
import { goldDisputes } from './signs/gold.ts';
import { stanceRows } from './signs/stance-rows.ts';

const DISPUTES = join(ROOT, '..', 'shared', 'data', 'disputes');
const FOLDERS = { dev: join(DISPUTES, 'dev'), train: join(DISPUTES, 'train'), made: join(ROOT, 'training', 'made') };
/** Every so many articles of those that were learned from: half an hour for all of them is long. */
const STEP = { dev: 1, train: 4, made: 4 };

const read = openReading();
const rows = { disputes: 0, confidence: [] as unknown[], stance: [] as unknown[] };
for (const split of ['dev', 'train', 'made'] as const) {
  const folder = FOLDERS[split];
  const names = readdirSync(folder).filter((file) => file.endsWith('.txt'));
  const some = names.filter((_, k) => k % STEP[split] === 0);
  for (const [k, file] of some.entries()) {
    if (process.stderr.isTTY) process.stderr.write(`\r${split} ${k + 1}/${some.length}   `);
    const article = file.slice(0, -4);
    const text = readFileSync(join(folder, file), 'utf8');
    const gold = goldDisputes(text, JSON.parse(readFileSync(join(folder, `${article}.json`), 'utf8')));
    const found = await read(text);
    rows.stance.push(...stanceRows(found, gold).map((row) => ({ article, split, ...row })));
    if (split !== 'dev') continue;
    rows.disputes += gold.filter(({ marginal }) => !marginal).length;
    rows.confidence.push(...confidenceRows(found, gold).map((row) => ({ article, ...row })));
  }
}
mkdirSync(join(ROOT, 'build'), { recursive: true });
writeFileSync(join(ROOT, 'build', 'signs.json'), JSON.stringify(rows));
console.log(`\nbuild/signs.json: ${rows.confidence.length} groups, ${rows.stance.length} passages`);
