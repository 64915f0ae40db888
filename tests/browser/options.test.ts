import { beforeEach, expect, test } from 'vitest';
import { clickControl, controls, says } from '../../scripts/browsers/controls.ts';
import { until } from '../../scripts/browsers/until.ts';
import { message } from '../../scripts/messages.ts';
import { painted } from './seen.ts';
import { useBrowser } from './use-browser.ts';

const stage = useBrowser();

beforeEach(async () => {
  await stage.browser.store({ settings: {} });
  await stage.browser.open(stage.browser.address('options.html'));
  await says(stage.browser.page, message('options_title'));
});

test('the language that is chosen is spoken everywhere, on pages too, and from right to left', async () => {
  const { browser } = stage;
  await choose(message('options_language'), 'ar');
  await says(browser.page, 'المظهر');
  expect(await direction()).toBe('rtl');

  await browser.open(stage.page('minaret.html'));
  await browser.clickToolbarButton();
  await says(browser.popup, 'مسائل خلافية');
  const [count, question] = await browser.popup.evaluate((root) =>
    [...root.querySelectorAll('.dispute-item:first-child > :is(.dispute-count, bdi)')]
      .slice(0, 2)
      .map((part) => part.getBoundingClientRect().left),
  );
  expect(count).toBeGreaterThan(question!);
  await clickControl(browser.popup, 'button', 'minaret?');
  const card = await says(browser.notes, 'لماذا وُضعت هذه العلامة؟');
  expect(card).toContain('ينفي');
  const sides = await browser.notes.evaluate((root) => {
    const left = (selector: string) => root.querySelector(selector)!.getBoundingClientRect().left;
    return { badge: left('.position .badge'), words: left('.position-words'), close: left('.card-tools') };
  });
  expect(sides.badge).toBeGreaterThan(sides.words);
  expect(sides.close).toBeLessThan(sides.badge);

  // Who is reading need not load the page again.
  await browser.open(browser.address('options.html'));
  await choose('لغة Counterclaim', 'browser');
  await says(browser.page, message('options_reading'));
  expect(await direction()).toBe('ltr');
});

test('an open page follows a change of language', async () => {
  const { browser } = stage;
  await browser.open(stage.page('minaret.html'));
  await browser.command('analyse');
  await until('margin buttons', async () => (await controls(browser.notes, 'button')).length > 0);
  await browser.clickToolbarButton();
  await says(browser.popup, 'contested question');
  await browser.store({ settings: { marks: true, language: 'fr', textSize: 'largest' } });
  await says(browser.popup, 'questions contestées');
  await until('notes in French', async () =>
    (await controls(browser.notes, 'button')).some(({ name }) => /^\d versions : /.test(name)),
  );
});

test('how much is shown changes at once on an open page', async () => {
  const { browser } = stage;
  await browser.open(stage.page('minaret.html'));
  await browser.clickToolbarButton();
  await says(browser.popup, 'contested question');
  const listed = async () =>
    (await controls(browser.popup, 'button')).filter(({ name }) => /^\d+ accounts?: /.test(name)).length;
  const marked = async () => new Set((await painted(browser.page)).words).size;
  const balanced = await until(
    'marks',
    async () => (await marked()) > 0 && { listed: await listed(), marked: await marked() },
  );

  await browser.store({ settings: { certainty: 'clear' } });
  await until('fewer questions', async () => (await listed()) < balanced.listed);
  await until('fewer marks', async () => (await marked()) < balanced.marked);
  expect(await listed()).toBeGreaterThan(0);

  await browser.store({ settings: { certainty: 'balanced' } });
  await until('the same questions', async () => (await listed()) === balanced.listed);
  await until('the same marks', async () => (await marked()) === balanced.marked);
});

test('text grows as it is chosen, in cards as well', async () => {
  const { browser } = stage;
  const sizeOfQuestion = async () => {
    await browser.open(stage.page('minaret.html'));
    await browser.clickToolbarButton();
    await says(browser.popup, 'contested question');
    await clickControl(browser.popup, 'button', 'minaret?');
    await says(browser.notes, message('why_marked'));
    return browser.notes.evaluate((root) =>
      Number.parseFloat(getComputedStyle(root.querySelector('.card .question')!).fontSize),
    );
  };
  const usual = await sizeOfQuestion();
  await browser.open(browser.address('options.html'));
  await choose(message('options_text_size'), 'largest');
  expect(await sizeOfQuestion()).toBeCloseTo(usual * 1.5);
});

test('marks are turned off, and on again, by keyboard', async () => {
  const { browser } = stage;
  const marks = async () =>
    (await controls(browser.page, 'switch')).find(({ name }) => name === message('marks_switch'));
  const press = async () => {
    await until('the focus on the switch', async () => {
      await browser.page.press('Tab');
      return (await marks())?.focused;
    });
    const before = (await marks())!.on;
    await browser.page.press('Enter');
    await until('the switch to turn', async () => (await marks())!.on !== before);
  };
  await press();
  await browser.open(stage.page('minaret.html'));
  await browser.clickToolbarButton();
  await says(browser.popup, 'contested question');
  expect((await painted(browser.page)).words).toEqual([]);
  await browser.closePopup();
  await browser.open(browser.address('options.html'));
  await press();
});

test('sites that are on are listed, and turned off there', async () => {
  const { browser } = stage;
  const { hostname } = new URL(stage.page(''));
  const site = message('site_switch', hostname);
  await browser.open(stage.page('index.html'));
  await browser.clickToolbarButton();
  await says(browser.popup, message('no_article_title'));
  await clickControl(browser.popup, 'switch', site);
  await until('the site to be on', async () =>
    (await controls(browser.popup, 'switch')).some(({ name, on }) => on && name === site),
  );
  await browser.closePopup();
  await browser.open(browser.address('options.html'));
  await clickControl(browser.page, 'button', message('remove_site', hostname));
  await says(browser.page, message('options_sites_none'));
  await browser.open(stage.page('index.html'));
  await browser.clickToolbarButton();
  await until('the site to be off', async () =>
    (await controls(browser.popup, 'switch')).some(({ name, on }) => !on && name === site),
  );
});

test('the keys are named as the browser has them', async () => {
  const { browser } = stage;
  const words = await says(browser.page, message('options_shortcuts'));
  for (const keys of Object.values(await browser.shortcuts())) expect(words).toContain(keys);
});

test('the popup leads to the options, and these to the browser’s page of keys', async () => {
  const { browser } = stage;
  const opened = (what: RegExp) =>
    until(`a tab with ${what}`, async () => (await browser.closeOtherTabs()).some((address) => what.test(address)));
  await browser.open(stage.page('index.html'));
  await browser.clickToolbarButton();
  await says(browser.popup, message('no_article_title'));
  await clickControl(browser.popup, 'button', message('open_options'));
  await opened(/options\.html$/);
  await browser.open(browser.address('options.html'));
  await clickControl(browser.page, 'button', message('options_shortcuts_change'));
  await opened(/^(?:chrome:\/\/extensions\/shortcuts|about:addons)/);
});

test('everything is deleted, once it was asked for twice', async () => {
  const { browser } = stage;
  await choose(message('options_text_size'), 'large');
  await clickControl(browser.page, 'button', message('delete_everything'));
  await clickControl(browser.page, 'button', message('delete_yes'));
  await says(browser.page, message('delete_done'));
  await until(
    'the size of text to be as at first',
    async () => (await chosen(message('options_text_size'))) === 'usual',
  );
});

/** Chooses in a list of the open page, as a reader does. */
async function choose(label: string, value: string): Promise<void> {
  await until(`the list “${label}”`, () => stage.browser.page.evaluate(findList, label));
  await stage.browser.page.evaluate(setList, label, value);
  await until('the choice to be taken', async () => (await storedChoice()).includes(value));
}

function chosen(label: string): Promise<string | null> {
  return stage.browser.page.evaluate(findList, label);
}

function direction(): Promise<string> {
  return stage.browser.page.evaluate((root) => (root as Document).documentElement.dir);
}

function storedChoice(): Promise<string> {
  return stage.browser.page.evaluate((root) =>
    [...root.querySelectorAll('select')].map(({ value }) => value).join(' '),
  );
}

function findList(root: Document | ShadowRoot, label: string): string | null {
  const found = [...root.querySelectorAll('label')].find(({ textContent }) => textContent === label);
  return (found?.control as HTMLSelectElement | null)?.value ?? null;
}

function setList(root: Document | ShadowRoot, label: string, value: string): void {
  const found = [...root.querySelectorAll('label')].find(({ textContent }) => textContent === label);
  const list = found!.control as HTMLSelectElement;
  list.value = value;
  list.dispatchEvent(new Event('change', { bubbles: true }));
}
