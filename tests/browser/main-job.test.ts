import { expect, test } from 'vitest';
import { clickControl, controls, says, wordsOf } from '../../scripts/browsers/controls.ts';
import { COMMANDS } from '../../scripts/browsers/driver.ts';
import { until } from '../../scripts/browsers/until.ts';
import { message } from '../../scripts/messages.ts';
import { focusIn, hosts, ownDom, painted } from './seen.ts';
import { useBrowser } from './use-browser.ts';

const stage = useBrowser();

/** Clicks the toolbar button on the article and waits for its result in the popup. */
async function analyse(name: string): Promise<string> {
  await stage.browser.open(stage.page(name));
  await stage.browser.clickToolbarButton();
  return says(stage.browser.popup, 'contested question');
}

/** Opens the card of the popup's first dispute and returns what it says. */
async function openFirst(): Promise<string> {
  const { popup, notes } = stage.browser;
  const [first] = (await controls(popup, 'button')).filter(({ name }) => /^\d+ accounts?: /.test(name));
  await clickControl(popup, 'button', first!.name);
  return says(notes, message('why_marked'));
}

test('a click shows what is contested: list, badge of accounts, marks and margin buttons', async () => {
  const { browser } = stage;
  await browser.open(stage.page('minaret.html'));
  const before = await ownDom(browser.page);
  const popup = await analyse('minaret.html');
  expect(popup).toMatch(/[2-9] contested questions/);
  expect(popup).toContain('minaret?');
  expect(popup).toContain(message('unmarked'));
  const marks = await until('the marks', async () => {
    const all = await painted(browser.page);
    return all.words.length > 0 && all;
  });
  expect(marks.words.join(' ')).toContain('airstrike');
  await until('the margin button', async () =>
    (await controls(browser.notes, 'button')).some(({ name }) => /^\d accounts: .*minaret\?$/.test(name)),
  );
  expect(await hosts(browser.page)).toBe(1);
  expect(await ownDom(browser.page)).toBe(before);
});

test('the card says who says what, on what evidence', async () => {
  await analyse('minaret.html');
  await clickControl(stage.browser.popup, 'button', 'minaret?');
  const card = await says(stage.browser.notes, message('why_marked'));
  for (const words of [
    'Vanguard',
    'coalition air force',
    'military',
    'asserts',
    'denies',
    'airstrike',
    'video or photo',
    '1 of ',
  ])
    expect(card).toContain(words);
});

test('the card is worked by keyboard, and the focus goes back where it came from', async () => {
  const { browser } = stage;
  await analyse('minaret.html');
  await browser.closePopup();
  await until('margin buttons', async () => (await controls(browser.notes, 'button')).length > 0);
  const [button] = await controls(browser.notes, 'button');
  await until('the focus on a margin button', async () => {
    await browser.page.press('Tab');
    return (await controls(browser.notes, 'button')).some(({ focused }) => focused);
  });
  await browser.page.press('Enter');
  await until('the card with the focus', async () => (await controls(browser.notes, 'dialog'))[0]?.focused);
  const visited = new Set<string>();
  await until('the focus on the last button of the card', async () => {
    await browser.page.press('Tab');
    const name = await focusIn(browser.notes);
    visited.add(name);
    return name === message('not_dispute');
  });
  expect([...visited]).toEqual(expect.arrayContaining([message('pin'), message('close'), message('step_next')]));
  expect([...visited]).toContainEqual(expect.stringMatching(/^“.*”$/));
  await browser.page.press('Escape');
  await until('the card to close', async () => (await controls(browser.notes, 'dialog')).length === 0);
  expect(await focusIn(browser.notes)).toBe(button!.name);
});

test('going to a passage scrolls there and flashes it', async () => {
  const { browser } = stage;
  await analyse('minaret.html');
  await openFirst();
  const quotes = (await controls(browser.notes, 'button')).filter(({ name }) => name.startsWith('“'));
  const quote = quotes.at(-1)!.name;
  await clickControl(browser.notes, 'button', quote);
  const flash = await until('the flash', async () => {
    const all = await painted(browser.page, 'counterclaim-flash');
    return all.inWindow > 0 && all;
  });
  expect(quote).toContain(flash.words[0]);
});

test('buttons and keys step through the disputes', async () => {
  const { browser } = stage;
  await analyse('minaret.html');
  const first = await openFirst();
  const [, count] = / 1 of (\d)/.exec(first)!;
  const shows = (step: string) => says(browser.notes, `${message('step', step, count!)} ${message('not_dispute')}`);
  await clickControl(browser.notes, 'button', message('step_next'));
  expect(await shows('2')).not.toBe(first);
  await browser.command('previous');
  await shows('1');
  await browser.command('next');
  await shows('2');
});

test('keys alone analyse a page', async () => {
  const { browser } = stage;
  await browser.open(stage.page('council.html'));
  await browser.command('analyse');
  await until('margin buttons', async () => (await controls(browser.notes, 'button')).length > 0);
});

test('each command has its keys', async () => {
  const keys = await stage.browser.shortcuts();
  expect(COMMANDS.filter((command) => !keys[command])).toEqual([]);
});

test('the side panel compares, and its quotations lead to the page', async () => {
  const { browser } = stage;
  await analyse('minaret.html');
  await clickControl(browser.popup, 'button', message('open_panel'));
  const panel = await says(browser.panel, message('stands_title'));
  expect(panel).toContain('minaret?');
  expect(panel).toContain('denies');
  const quote = (await controls(browser.panel, 'button')).find(({ name }) => name.startsWith('“'))!.name;
  await clickControl(browser.panel, 'button', quote);
  await until('the flash', async () => (await painted(browser.page, 'counterclaim-flash')).inWindow > 0);
});

test('statements come into the panel in article order while a long article is read, and lead to the page', async () => {
  const { browser } = stage;
  await browser.open(stage.page('minaret.html'));
  await browser.page.evaluate((root) => {
    const last = [...root.querySelectorAll('article p')].at(-1)!;
    const syllables = ['Bor', 'Del', 'Far', 'Gol', 'Hes', 'Kem', 'Lun', 'Mar', 'Nor', 'Pol', 'Ros', 'Sul'];
    let berth = 0;
    for (const a of syllables)
      for (const b of syllables)
        for (const c of syllables.slice(0, 5)) {
          const paragraph = (root as Document).createElement('p');
          paragraph.textContent = `The pilot of the ${a}${b.toLowerCase()}${c.toLowerCase()} said that berth ${++berth} was closed to her that night.`;
          last.before(paragraph);
        }
  });
  await browser.clickToolbarButton();
  await clickControl(browser.popup, 'button', message('open_panel'));
  const berths = async () =>
    (await controls(browser.panel, 'button')).flatMap(({ name }) => {
      const number = /berth (\d+)/.exec(name)?.[1];
      return number === undefined ? [] : Number(number);
    });
  const first = await until('statements', async () => {
    const found = await berths();
    return found.length > 10 && found;
  });
  expect(first).toEqual([...first].sort((a, b) => a - b));
  await clickControl(browser.panel, 'button', `berth ${first[5]} `);
  const flash = await until('the flash', async () => {
    const all = await painted(browser.page, 'counterclaim-flash');
    return all.inWindow > 0 && all;
  });
  expect(flash.words.join()).toContain(`berth ${first[5]} `);
  const later = await until('more of them', async () => {
    const found = await berths();
    return found.length > first.length && found;
  });
  expect(later.slice(0, first.length)).toEqual(first);
  expect(await wordsOf(browser.panel)).toContain(message('analysing'));
});

test('a site that is turned on is marked without a click, until it is turned off', async () => {
  const { browser } = stage;
  const site = message('site_switch', new URL(stage.page('')).hostname);
  const isOn = async () => (await controls(browser.popup, 'switch')).find(({ name }) => name === site)?.on;
  await analyse('minaret.html');
  await clickControl(browser.popup, 'switch', site);
  await until('the switch to be on', isOn);
  await browser.closePopup();
  await browser.reload();
  await until('marks without a click', async () => (await painted(browser.page)).words.length > 0);
  await until('margin buttons', async () => (await controls(browser.notes, 'button')).length > 0);

  await browser.clickToolbarButton();
  await until('the switch to be on', isOn);
  await clickControl(browser.popup, 'switch', site);
  await until('the switch to be off', async () => (await isOn()) === false);
  await browser.closePopup();
  await browser.reload();
  expect(await hosts(browser.page)).toBe(0);
});
