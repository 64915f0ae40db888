import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { wordsOf } from '../../scripts/browsers/controls.ts';
import { until } from '../../scripts/browsers/until.ts';
import { message } from '../../scripts/messages.ts';
import { ROOT } from '../../scripts/root.ts';
import { probePage } from './probe-page.ts';
import { hosts, ownDom } from './seen.ts';
import { STRICTEST, servePages } from './serve-pages.ts';
import { useBrowser } from './use-browser.ts';

/** Saved pages of real outlets; they are not in the repository. */
const PAGES = join(ROOT, '..', 'shared', 'data', 'pages', 'real');
const names = existsSync(PAGES) ? readdirSync(PAGES).filter((name) => name.endsWith('.html')) : [];

/** What the popup says when an analysis has come to its end, whatever it found. */
const RESULT = new RegExp(
  [
    '\\d contested questions?',
    message('nothing_title'),
    message('no_article_title'),
    'Not covered',
    'not covered',
  ].join('|'),
);

describe.skipIf(names.length === 0)('real pages', () => {
  const stage = useBrowser();
  let pages: Awaited<ReturnType<typeof servePages>>;
  beforeAll(async () => {
    pages = await servePages(PAGES, STRICTEST);
  });
  afterAll(() => pages.close());

  test.each(names)('%s is read, its sentences lead back to it, and its own DOM stays as it was', async (name) => {
    const { browser } = stage;
    await browser.open(`${pages.url}/${name}`);
    const before = await ownDom(browser.page);
    await browser.clickToolbarButton();
    await until('a result', async () => RESULT.test(await wordsOf(browser.popup)), 60_000);
    expect(await wordsOf(browser.popup)).not.toContain(message('no_article_title'));
    const { kind, sentences, astray } = await probePage(browser.page);
    expect(kind).toBe('article');
    expect(sentences).toBeGreaterThan(5);
    expect(astray.length / sentences, astray.join('\n')).toBeLessThanOrEqual(0.02);
    expect(await ownDom(browser.page)).toBe(before);
    expect(await hosts(browser.page)).toBe(1);
  });
});
