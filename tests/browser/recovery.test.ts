import { expect, test } from 'vitest';
import { clickControl, controls, says, wordsOf } from '../../scripts/browsers/controls.ts';
import { until } from '../../scripts/browsers/until.ts';
import { hosts, painted } from './seen.ts';
import { useBrowser } from './use-browser.ts';

const stage = useBrowser();

test('a background that is stopped in the middle of an analysis is not missed', async () => {
  const { browser } = stage;
  await browser.open(stage.page('live.html'));
  await browser.clickToolbarButton();
  await browser.stopBackground();
  await until('the result', async () => /\d contested question/.test(await wordsOf(browser.popup)));
  await until('marks', async () => (await painted(browser.page)).words.length > 0);
});

test('a background that was stopped while idle serves the next page and the keys', async () => {
  const { browser } = stage;
  await browser.open(stage.page('minaret.html'));
  await browser.clickToolbarButton();
  await says(browser.popup, 'contested question');
  await browser.closePopup();
  await browser.stopBackground();
  await browser.command('next');
  await says(browser.notes, '1 of ');
  await browser.stopBackground();
  await browser.open(stage.page('science.html'));
  await browser.clickToolbarButton();
  await says(browser.popup, 'contested question');
});

test('a page that was open while the extension was updated goes on, and takes the new one', async () => {
  const { browser } = stage;
  await browser.open(stage.page('minaret.html'));
  await browser.clickToolbarButton();
  await says(browser.popup, 'contested question');
  await browser.closePopup();
  await browser.updateExtension();
  // What is left of the old one: pressed, resized, scrolled.
  await browser.page.evaluate(() => scrollTo(0, 300));
  const [button] = await controls(browser.notes, 'button').catch(() => []);
  if (button) {
    await clickControl(browser.notes, 'button', button.name);
    await browser.page.press('Escape');
  }
  await browser.clickToolbarButton();
  await says(browser.popup, 'contested question');
  await until('marks', async () => (await painted(browser.page)).words.length > 0);
  expect(await hosts(browser.page)).toBe(1);
});
