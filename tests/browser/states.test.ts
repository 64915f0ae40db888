import { expect, inject, test } from 'vitest';
import { controls, says } from '../../scripts/browsers/controls.ts';
import { message } from '../../scripts/messages.ts';
import { painted } from './seen.ts';
import { useBrowser } from './use-browser.ts';

const stage = useBrowser();

test('an article with nothing contested: what was looked at, and no more', async () => {
  const { browser } = stage;
  await browser.open(stage.page('harvest.html'));
  await browser.clickToolbarButton();
  const words = await says(browser.popup, message('nothing_title'));
  expect(words).toMatch(/\d\d sentences were read/);
  expect(words).toContain(message('unmarked'));
  expect((await painted(browser.page)).words).toEqual([]);
  await browser.closePopup();
  await says(browser.notes, message('nothing_title'));
});

test('a front page is no article', async () => {
  const { browser } = stage;
  await browser.open(stage.page('index.html'));
  await browser.clickToolbarButton();
  await says(browser.popup, message('no_article_title'));
  expect((await painted(browser.page)).words).toEqual([]);
});

test('an article in a language that is not covered', async () => {
  const { browser } = stage;
  await browser.open(stage.page('nachrichten.html'));
  await browser.clickToolbarButton();
  await says(browser.popup, message('language_title', 'German'));
  expect((await painted(browser.page)).words).toEqual([]);
});

test.each(
  inject('engine') === 'chromium' ? ['chrome://version/', 'chrome://extensions/'] : ['about:addons', 'about:license'],
)('%s is a page that the browser keeps closed', async (url) => {
  const { browser } = stage;
  await browser.open(url);
  await browser.clickToolbarButton();
  await says(browser.popup, message('forbidden_title'));
  expect(await controls(browser.popup, 'switch')).toEqual([]);
});
