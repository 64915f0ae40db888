/**
 * `npm run readme`: writes the pictures and figures of README.md anew, the pictures by `npm start -- --headless`, the
 * figures from docs/accuracy.json (which `npm run eval` writes).
 */
import { copyFileSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { writeRegion } from './region.ts';
import { ROOT } from './root.ts';
import { runTool } from './run-tool.ts';

const PICTURES: Record<string, string> = {
  'card.png': 'The card of a contested question beside its article',
  'panel.png': 'The comparison in the side panel',
  'popup.png': 'The popup with the contested questions of the page',
};

const { status } = await runTool('tsx', ['scripts/start.ts', '--headless'], { show: true });
if (status !== 0) process.exit(status);
mkdirSync(join(ROOT, 'docs', 'pictures'), { recursive: true });
for (const name of Object.keys(PICTURES)) {
  copyFileSync(join(ROOT, 'build', 'screenshots', name), join(ROOT, 'docs', 'pictures', name));
}

const file = join(ROOT, 'README.md');
const { date, scores } = JSON.parse(readFileSync(join(ROOT, 'docs', 'accuracy.json'), 'utf8'));
const pictures = Object.entries(PICTURES).map(([name, words]) => `![${words}](docs/pictures/${name})`);
const figures = [
  `| found (${date}, dev sets) | precision, recall, F1 (%) |`,
  '| --- | --- |',
  `| who said what: source, cue and content together | ${scores.attributions.relation} |`,
  `| disputes | ${scores.disputes.dispute} |`,
  `| … the right party, of the positions found | ${scores.disputes.party} |`,
  `| … the right stance, of the positions found | ${scores.disputes.stance} |`,
];
let readme = readFileSync(file, 'utf8');
readme = writeRegion(readme, 'pictures', pictures.join('\n'));
readme = writeRegion(readme, 'accuracy', figures.join('\n'));
writeFileSync(file, readme);
