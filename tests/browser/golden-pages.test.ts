import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { ROOT } from '../../scripts/root.ts';
import type { GoldenPage } from '../pages/read-golden-page.ts';
import { probePage } from './probe-page.ts';
import { STRICTEST, servePages } from './serve-pages.ts';
import { useBrowser } from './use-browser.ts';

const PAGES = join(ROOT, 'tests', 'pages');
/** Their frames and what hides parts of them are what some of these pages are about. */
const POLICY = `${STRICTEST}; style-src 'unsafe-inline'; frame-src 'self' https:`;
const slugs = readdirSync(PAGES, { withFileTypes: true }).flatMap((entry) => (entry.isDirectory() ? entry.name : []));

describe('golden pages', () => {
  const stage = useBrowser();
  let pages: Awaited<ReturnType<typeof servePages>>;
  beforeAll(async () => {
    pages = await servePages(PAGES, POLICY);
  });
  afterAll(() => pages.close());

  // Where a page is served tells other things of it than its own address would: what kind of page it is not, is not compared.
  test.each(slugs)('%s is read in the browser as it is outside of one', async (slug) => {
    const { browser } = stage;
    await browser.open(`${pages.url}/${slug}/page.html`);
    const { kind, unread, blocks, astray } = await probePage(browser.page);
    const expected: GoldenPage = JSON.parse(readFileSync(join(PAGES, slug, 'expected.json'), 'utf8'));
    expect(kind === 'article').toBe(expected.kind === 'article');
    expect(blocks).toEqual(expected.blocks ?? []);
    expect(unread).toEqual(expected.unread ?? []);
    expect(astray).toEqual([]);
  });
});
