import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { readGoldenPage } from '../pages/read-golden-page.ts';

const folder = fileURLToPath(new URL('../pages/', import.meta.url));
const slugs = readdirSync(folder, { withFileTypes: true }).flatMap((entry) => (entry.isDirectory() ? entry.name : []));

describe('the golden pages', () => {
  it.each(slugs)('%s is read as its expected.json says', (slug) => {
    expect(readGoldenPage(`${folder}${slug}`)).toEqual(
      JSON.parse(readFileSync(`${folder}${slug}/expected.json`, 'utf8')),
    );
  });
});
