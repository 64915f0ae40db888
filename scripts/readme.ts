/**
 * `npm run readme`: takes the pictures of README.md and docs/surfaces.md anew and writes them in, with the README's
 * figures from docs/accuracy.json (which `npm run eval` writes). Sheets of all states, of the gallery, go to
 * build/screenshots, to be looked at.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { PICTURES, pictureFile, takePictures, takeSheets } from './pictures.ts';
import { writeRegion } from './region.ts';
import { ROOT } from './root.ts';

const README = join(ROOT, 'README.md');
const SURFACES = join(ROOT, 'docs', 'surfaces.md');

await takePictures();
await takeSheets();

const { date, scores } = JSON.parse(readFileSync(join(ROOT, 'docs', 'accuracy.json'), 'utf8'));
const shown = (['card', 'panel', 'popup'] as const).map((name) => {
  const [light, dark] = [pictureFile(name, 'light'), pictureFile(name, 'dark')];
  const source = `<source media="(prefers-color-scheme: dark)" srcset="docs/${dark}">`;
  return `<picture>${source}<img alt="${PICTURES[name]}" src="docs/${light}"></picture>`;
});
const figures = [
  `| found (${date}, dev sets) | precision, recall, F1 (%) |`,
  '| --- | --- |',
  `| who said what: source, cue and content together | ${scores.attributions.relation} |`,
  `| disputes, “balanced” (the default) | ${scores['disputes balanced'].dispute} |`,
  `| … “only clear ones” | ${scores['disputes clear'].dispute} |`,
  `| … “show more” | ${scores['disputes more'].dispute} |`,
  `| the right party, of the positions found (“balanced”) | ${scores['disputes balanced'].party} |`,
  `| the right stance, of the positions found (“balanced”) | ${scores['disputes balanced'].stance} |`,
];
let readme = readFileSync(README, 'utf8');
readme = writeRegion(readme, 'pictures', shown.join('\n'));
readme = writeRegion(readme, 'accuracy', figures.join('\n'));
writeFileSync(README, readme);

const all = Object.entries(PICTURES).map(([name, words]) =>
  [
    `### ${words}`,
    '| light | dark |\n| --- | --- |',
    `| ![${words}, light](${pictureFile(name, 'light')}) | ![${words}, dark](${pictureFile(name, 'dark')}) |`,
  ]
    .join('\n\n')
    .replace('|\n\n|', '|\n|'),
);
writeFileSync(SURFACES, writeRegion(readFileSync(SURFACES, 'utf8'), 'pictures', all.join('\n\n')));
