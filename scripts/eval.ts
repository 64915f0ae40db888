/**
 * `npm run eval`: runs the engine over the dev sets beside the checkout and the labelled articles of samples/parties,
 * prints their scores beside the last recorded ones and records them in docs/accuracy.json and docs/accuracy.md. `--keep`
 * leaves the record alone, and so does a checkout with no dev sets beside it.
 */
import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Analysis } from '../src/engine/analysis.ts';
import { CERTAINTIES, sureEnough } from '../src/engine/disputes/certainty.ts';
import { articleOf, openAnalyzer } from './analyzer.ts';
import { measureParties } from './parties/measure.ts';
import { writeRegion } from './region.ts';
import { ROOT } from './root.ts';

const shared = join(ROOT, '..', 'shared');
const record = join(ROOT, 'docs', 'accuracy.json');
const page = join(ROOT, 'docs', 'accuracy.md');

/** What a scorer printed: its lines, each by its first word. */
type Scores = Record<string, string>;

const scratch = mkdtempSync(join(tmpdir(), 'counterclaim-eval-'));
try {
  const analyzer = openAnalyzer();
  const complete = existsSync(join(shared, 'data')) && existsSync(join(shared, 'eval'));
  const measured: Record<string, Scores> = {
    ...(complete ? await measureShared(analyzer) : {}),
    ...(await measureParties(analyzer, (done, total) => progress('parties', done, total))),
  };
  if (!complete) {
    console.log(
      'The annotated news and its scorers are not here (../shared/data, ../shared/eval): attributions, disputes and pages were not measured, and nothing is recorded.',
    );
  }

  const before: Record<string, Scores> = existsSync(record) ? JSON.parse(readFileSync(record, 'utf8')).scores : {};
  for (const [name, scores] of Object.entries(measured)) {
    console.log(`\n${name}`);
    for (const [line, figures] of Object.entries(scores)) {
      console.log(`  ${line.padEnd(10)} ${figures}`);
      const old = before[name]?.[line];
      if (old !== undefined && old !== figures) console.log(`  ${'  recorded'.padEnd(10)} ${old}`);
    }
  }
  if (complete && !process.argv.includes('--keep')) write(measured);
} finally {
  rmSync(scratch, { recursive: true, force: true });
}

async function measureShared(analyzer: ReturnType<typeof openAnalyzer>): Promise<Record<string, Scores>> {
  const measured: Record<string, Scores> = {};
  const analyseAll = async (name: string, texts: string): Promise<Analysis[]> => {
    const names = readdirSync(texts).filter((file) => file.endsWith('.txt'));
    const analyses: Analysis[] = [];
    for (const [k, file] of names.entries()) {
      progress(name, k, names.length);
      analyses.push(await analyzer({ id: file.slice(0, -4), text: readFileSync(join(texts, file), 'utf8') }));
    }
    return analyses;
  };
  const attributed = join(shared, 'data', 'polnear', 'dev');
  const lines = (analyses: Analysis[]) => analyses.map((analysis) => JSON.stringify(analysis));
  measured.attributions = score(
    'score-attributions.mjs',
    attributed,
    lines(await analyseAll('attributions', join(attributed, 'text'))),
  );
  const disputed = join(shared, 'data', 'disputes', 'dev');
  const analyses = await analyseAll('disputes', disputed);
  for (const certainty of CERTAINTIES) {
    const shown = analyses.map((one) => ({ ...one, disputes: sureEnough(one.disputes, certainty) }));
    measured[`disputes ${certainty}`] = score('score-disputes.mjs', disputed, lines(shown));
  }
  const pages = join(shared, 'data', 'pages', 'extraction');
  const names = Object.keys(JSON.parse(readFileSync(join(pages, 'expected.json'), 'utf8')));
  const answers = names.map((id, k) => {
    progress('pages', k, names.length);
    return JSON.stringify({ id, text: articleOf(readFileSync(join(pages, id), 'utf8'))?.text ?? '' });
  });
  measured.pages = score('score-pages.mjs', pages, answers);
  return measured;
}

function score(scorer: string, gold: string, answers: string[]): Scores {
  const file = join(scratch, `${scorer}.jsonl`);
  writeFileSync(file, answers.join('\n'));
  const { stdout, stderr, status } = spawnSync(process.execPath, [join(shared, 'eval', scorer), gold, file], {
    encoding: 'utf8',
  });
  if (status !== 0) throw new Error(`${scorer} failed: ${stderr}`);
  const lines = stdout
    .trim()
    .split('\n')
    .map((line) => /^(\S+)\s+(.*)$/.exec(line)!);
  return Object.fromEntries(lines.map(([, name, figures]) => [name!, figures!.replace(/ +/g, ' ')]));
}

function progress(name: string, done: number, total: number): void {
  if (process.stderr.isTTY) process.stderr.write(`\r${name} ${done + 1}/${total}   `);
}

function write(scores: Record<string, Scores>): void {
  const date = new Date().toISOString().slice(0, 10);
  writeFileSync(record, `${JSON.stringify({ date, scores }, null, 2)}\n`);
  const rows = Object.entries(scores).flatMap(([name, lines]) =>
    Object.entries(lines).map(([line, figures]) => `| ${name} | ${line} | ${figures} |`),
  );
  const table = [`Measured on ${date} by \`npm run eval\`.`, '', '| dev set | | |', '| --- | --- | --- |', ...rows];
  writeFileSync(page, writeRegion(readFileSync(page, 'utf8'), 'figures', table.join('\n')));
}
