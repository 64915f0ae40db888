/** `npm run golden`: writes what the engine finds in the samples to samples/analyses, for the diff to be read. */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { summarize } from '../samples/summary.ts';
import { openAnalyzer } from './analyzer.ts';
import { ROOT } from './root.ts';

const analyzer = openAnalyzer();
for (const name of ['minaret', 'science', 'council', 'live', 'harvest', 'nachrichten']) {
  const html = readFileSync(join(ROOT, 'samples', 'site', `${name}.html`), 'utf8');
  const summary = summarize(await analyzer({ id: name, html }));
  writeFileSync(join(ROOT, 'samples', 'analyses', `${name}.json`), `${JSON.stringify(summary, null, 2)}\n`);
  console.log(`${name}: ${summary.disputes.length} disputes`);
}
