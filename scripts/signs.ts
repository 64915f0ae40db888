/**
 * `npm run signs`: reads the annotated news beside the checkout with the engine and writes to build/signs.json by which signs
 * it judged its disputes (of dev) and stances (of dev and of some of train), beside what the annotators say. From it
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
/** Every so many articles of train: the reader is surer of what it has learned from, and half an hour is long. */
const TRAIN_STEP = 4;

const read = openReading();
const rows = { disputes: 0, confidence: [] as unknown[], stance: [] as unknown[] };
for (const split of ['dev', 'train']) {
  const names = readdirSync(join(DISPUTES, split)).filter((file) => file.endsWith('.txt'));
  const some = split === 'dev' ? names : names.filter((_, k) => k % TRAIN_STEP === 0);
  for (const [k, file] of some.entries()) {
    if (process.stderr.isTTY) process.stderr.write(`\r${split} ${k + 1}/${some.length}   `);
    const article = file.slice(0, -4);
    const text = readFileSync(join(DISPUTES, split, file), 'utf8');
    const gold = goldDisputes(text, JSON.parse(readFileSync(join(DISPUTES, split, `${article}.json`), 'utf8')));
    const found = await read(text);
    if (split === 'dev') rows.disputes += gold.filter(({ marginal }) => !marginal).length;
    if (split === 'dev') rows.confidence.push(...confidenceRows(found, gold).map((row) => ({ article, ...row })));
    rows.stance.push(...stanceRows(found, gold).map((row) => ({ article, split, ...row })));
  }
}
mkdirSync(join(ROOT, 'build'), { recursive: true });
writeFileSync(join(ROOT, 'build', 'signs.json'), JSON.stringify(rows));
console.log(`\nbuild/signs.json: ${rows.confidence.length} groups, ${rows.stance.length} passages`);
