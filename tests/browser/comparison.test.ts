import { afterEach, expect, test } from 'vitest';
import { clickControl, controls, says } from '../../scripts/browsers/controls.ts';
import { until } from '../../scripts/browsers/until.ts';
import { message } from '../../scripts/messages.ts';
import { savedFile } from './saved-file.ts';
import { painted } from './seen.ts';
import { useBrowser } from './use-browser.ts';

const stage = useBrowser();

afterEach(() => stage.browser.closeOtherTabs());

async function openCard(question: string): Promise<string> {
  const { browser } = stage;
  await browser.open(stage.page('minaret.html'));
  await browser.clickToolbarButton();
  await says(browser.popup, 'contested question');
  await browser.closePopup();
  await clickControl(browser.notes, 'button', question);
  return says(browser.notes, message('why_marked'));
}

async function openPanel(): Promise<void> {
  const { browser } = stage;
  await browser.open(stage.page('minaret.html'));
  await browser.clickToolbarButton();
  await says(browser.popup, 'contested question');
  await clickControl(browser.popup, 'button', message('open_panel'));
  await says(browser.panel, message('stands_title'));
}

test('the card tells who takes part, how many words each gets, and what is missing', async () => {
  const card = await openCard('minaret?');
  expect(card).toContain(`${message('party_kind_military')} · ${message('standing_involved')} · 15 words`);
  expect(card).toContain(message('missing_title'));
  expect(card).toContain(message('missing_evidence_other', '3', '4'));
});

test('"Why is this marked?" gives the signals with their words, which lead to the passage', async () => {
  const { browser } = stage;
  await openCard('minaret?');
  await clickControl(browser.notes, 'button', message('why_marked'));
  await says(browser.notes, message('signal_rival_agent'));
  await clickControl(browser.notes, 'button', '“an airstrike”');
  await until('the flash', async () => (await painted(browser.page, 'counterclaim-flash')).inWindow > 0);
});

test('words that are gone from the page are still shown, and said to be gone', async () => {
  const { browser } = stage;
  await openCard('How many fighters');
  await browser.page.evaluate(() => {
    for (const paragraph of document.querySelectorAll('p'))
      if (paragraph.textContent?.includes('at most 10,000 fighters')) paragraph.remove();
  });
  const card = await says(browser.notes, message('not_on_page'));
  expect(card).toContain('16,000 fighters');
  expect(card).toMatch(new RegExp(`at most 10,000 fighters[^“]*” ${message('not_on_page')}`));
  const names = (await controls(browser.notes, 'button')).map(({ name }) => name);
  expect(names.filter((name) => name.includes('at most 10,000'))).toEqual([]);
});

test('a question is looked up in the browser’s own search engine, once it is pressed', async () => {
  const { browser } = stage;
  await openCard('minaret?');
  await clickControl(browser.notes, 'button', message('elsewhere'));
  await says(browser.notes, message('elsewhere_text'));
  expect(await browser.closeOtherTabs()).toEqual([]);
  await clickControl(browser.notes, 'button', 'Vanguard Who blew up the minaret?');
  const [address] = await until('a tab with the search', async () => {
    const tabs = await browser.closeOtherTabs();
    return tabs.length > 0 && tabs;
  });
  expect(decodeURIComponent(address!).replaceAll('+', ' ')).toContain('Vanguard Who blew up the minaret?');
});

test('the panel looks up as well', async () => {
  const { browser } = stage;
  await openPanel();
  await clickControl(browser.panel, 'button', message('elsewhere'));
  await clickControl(browser.panel, 'button', 'Coalition air force Who blew up the minaret?');
  const [address] = await until('a tab with the search', async () => {
    const tabs = await browser.closeOtherTabs();
    return tabs.length > 0 && tabs;
  });
  expect(decodeURIComponent(address!).replaceAll('+', ' ')).toContain('Coalition air force');
});

test('a picture gives its words to keys and leads to the passage', async () => {
  const { browser } = stage;
  await openPanel();
  const words = () => browser.panel.evaluate((root) => root.querySelector('.picture-words')!.textContent ?? '');
  await until('the focus in the picture', async () => {
    await browser.panel.press('Tab');
    return browser.panel.evaluate((root) => root.activeElement?.matches('.picture .mark') ?? false);
  });
  const first = await until('words', words);
  await browser.panel.press('ArrowRight');
  await until('other words', async () => (await words()) !== first);
  await browser.panel.press('End');
  await until('a passage to go to', async () => /cites|gives no evidence/.test(await words()));
  await browser.panel.press('Enter');
  await until('the flash', async () => (await painted(browser.page, 'counterclaim-flash')).inWindow > 0);
});

test('pictures are saved as SVG that needs nothing else, and as sharp PNG', async () => {
  const { browser } = stage;
  await openPanel();
  await clickControl(browser.panel, 'button', `${message('save_svg')}: ${message('stands_title')}`);
  const svg = (await savedFile(browser, 'counterclaim-map.svg')).toString();
  expect(svg).toContain(`<title`);
  for (const words of ['Coalition air force', 'Who blew up the minaret?', message('picture_credit')])
    expect(svg).toContain(words);
  expect(svg).not.toMatch(/ (?:class|style|href|src|on\w+)=|<script|<style|<image|var\(/);

  await clickControl(browser.panel, 'button', `${message('save_png')}: ${message('voices_title')}`);
  const png = await savedFile(browser, 'counterclaim-voices.png');
  expect(png.subarray(1, 4).toString()).toBe('PNG');
  expect(png.readUInt32BE(16)).toBe(2 * 956);
  // Something is drawn: an empty sheet of that size takes less.
  expect(png.length).toBeGreaterThan(50_000);
});
