/**
 * `npm run golden-page -- SLUG [SAVED.html]`: makes tests/pages/SLUG/page.html out of a saved page (its skeleton, with
 * other words) and writes expected.json as the page is read now, to be put right by hand. Without a saved page it only
 * writes expected.json.
 */
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { readGoldenPage } from '../tests/pages/read-golden-page.ts';
import { skeletonOf } from './golden-page/skeleton.ts';
import { ROOT } from './root.ts';

const [slug, saved] = process.argv.slice(2);
if (!slug || !/^[a-z0-9-]+$/.test(slug)) {
  console.error('npm run golden-page -- SLUG [SAVED.html]: the slug names the habit, in small letters and hyphens.');
  process.exit(2);
}
const folder = join(ROOT, 'tests', 'pages', slug);
const page = join(folder, 'page.html');
if (saved) {
  if (existsSync(page)) {
    console.error(`${page} is there already.`);
    process.exit(2);
  }
  mkdirSync(folder, { recursive: true });
  writeFileSync(page, skeletonOf(readFileSync(saved, 'utf8')));
}
const expected = join(folder, 'expected.json');
writeFileSync(expected, `${JSON.stringify(readGoldenPage(folder), null, 2)}\n`);
console.log(`${expected} says how the page is read now. Read it: what a careful reader would say goes there.`);
