import { beforeEach, expect, test } from 'vitest';
import { clickControl, controls, says, wordsOf } from '../../scripts/browsers/controls.ts';
import { until } from '../../scripts/browsers/until.ts';
import { message } from '../../scripts/messages.ts';
import { savedFile } from './saved-file.ts';
import { painted } from './seen.ts';
import { useBrowser } from './use-browser.ts';

const stage = useBrowser();

beforeEach(async () => {
  const { browser } = stage;
  await browser.openOptions();
  await clickControl(browser.page, 'button', message('delete_everything'));
  await clickControl(browser.page, 'button', message('delete_yes'));
  await says(browser.page, message('delete_done'));
});

/** Analyses the article, closes the popup and returns the names of its margin buttons: as many as the popup counts. */
async function read(name = 'minaret.html'): Promise<string[]> {
  const { browser } = stage;
  await browser.open(stage.page(name));
  await browser.clickToolbarButton();
  const [, counted] = /(\d+) contested question/.exec(await says(browser.popup, 'contested question'))!;
  await browser.closePopup();
  return until(`${counted} margin buttons`, async () => {
    const names = await buttons();
    return names.length === Number(counted) && names;
  });
}

async function buttons(): Promise<string[]> {
  const all = await controls(stage.browser.notes, 'button');
  return all.map(({ name }) => name).filter((name) => /^\d+ accounts?: /.test(name));
}

/** Opens the card of the dispute whose question has these words, and in it what can be corrected. */
async function openToCorrect(question: string): Promise<void> {
  const { notes } = stage.browser;
  await clickControl(notes, 'button', question);
  await says(notes, message('correct'));
  await clickControl(notes, 'button', message('correct'));
}

test('what is no dispute goes at once, stays away when the page is read again, and comes back', async () => {
  const { browser } = stage;
  const before = await read();
  await clickControl(browser.notes, 'button', 'minaret?');
  await clickControl(browser.notes, 'button', message('not_dispute'));
  await says(browser.notes, 'Not a dispute: Who blew up the minaret?');
  const names = await buttons();
  expect(names).toHaveLength(before.length - 1);
  await until('marks of the others only', async () =>
    (await painted(browser.page)).words.every((words) => !words.includes('airstrike')),
  );

  expect(await read()).toEqual(names);
  await browser.openOptions();
  await says(browser.page, 'Not a dispute: Who blew up the minaret?');
  await clickControl(browser.page, 'button', 'Undo: Not a dispute: Who blew up the minaret?');
  await says(browser.page, message('options_corrections_none'));
  expect(await read()).toEqual(before);
});

test('two disputes become one, also for the next reading, and two again', async () => {
  const { browser } = stage;
  const before = await read();
  await openToCorrect('How many fighters');
  await clickControl(browser.notes, 'button', 'The same question as: Who blew up the minaret?');
  await says(browser.notes, 'One question: ');
  expect(await buttons()).toHaveLength(before.length - 1);
  const after = await read();
  expect(after).toHaveLength(before.length - 1);

  await clickControl(browser.notes, 'button', 'minaret?');
  expect(await says(browser.notes, '16,000 fighters')).toContain('airstrike');
  await browser.clickToolbarButton();
  await clickControl(browser.popup, 'button', message('open_panel'));
  await says(browser.panel, message('corrected_title'));
  await clickControl(browser.panel, 'button', 'Undo: One question');
  await until('two disputes', async () => (await buttons()).length === before.length);
});

test('words go to another party, and back', async () => {
  const { browser } = stage;
  await read();
  await openToCorrect('minaret?');
  await clickControl(browser.notes, 'button', 'Not from Vanguard');
  await clickControl(browser.notes, 'button', 'But from Salma Idrees');
  const words = await says(browser.notes, 'not from Vanguard but from Salma Idrees');
  expect(words).toMatch(/Salma Idrees asserts? ?.*destroyed by an airstrike/);
  await read();
  await clickControl(browser.notes, 'button', 'minaret?');
  expect(await says(browser.notes, message('why_marked'))).toContain('Salma Idrees');

  await openToCorrectAgain();
  await clickControl(browser.notes, 'button', 'Not from Salma Idrees');
  await clickControl(browser.notes, 'button', message('correct_unclear'));
  await says(browser.notes, 'somebody unclear');
  await clickControl(browser.notes, 'button', message('undo'));
  // The later correction took the earlier one's place, so that undoing it leaves the article as it was read.
  await until('the party as at first', async () => /Vanguard asserts/.test(await wordsOf(browser.notes)));

  async function openToCorrectAgain() {
    await clickControl(browser.notes, 'button', message('correct'));
  }
});

test('a kind that is never to be marked goes on every page', async () => {
  const { browser } = stage;
  const minaret = await read();
  const council = await read('council.html');
  await openToCorrect(council[0]!);
  await clickControl(browser.notes, 'button', message('never_kind'));
  await says(browser.notes, 'Never marked: ');
  expect(await buttons()).not.toContain(council[0]);
  const [, question] = /: (.*)$/.exec(council[0]!)!;
  await browser.openOptions();
  const words = await says(browser.page, message('correction_everywhere'));
  expect(words).not.toContain(question);
  await clickControl(browser.page, 'button', 'Undo: Never marked');
  expect(await read('council.html')).toEqual(council);
  expect(await read()).toEqual(minaret);
});

test('corrections go out to a file and come in from one; a bad file changes nothing and says why', async () => {
  const { browser } = stage;
  const before = await read();
  await clickControl(browser.notes, 'button', 'minaret?');
  await clickControl(browser.notes, 'button', message('not_dispute'));
  await says(browser.notes, 'Not a dispute: ');
  await browser.openOptions();
  await says(browser.page, 'Not a dispute: ');
  await clickControl(browser.page, 'button', message('export_corrections'));
  const exported = (await savedFile(browser, 'counterclaim-corrections.json')).toString();
  expect(JSON.parse(exported).corrections).toMatchObject([
    { kind: 'not_dispute', question: 'Who blew up the minaret?' },
  ]);
  await clickControl(browser.page, 'button', 'Undo: Not a dispute');
  await says(browser.page, message('options_corrections_none'));

  await choose('{"format": "bookmarks"}');
  await says(browser.page, message('import_other_file'));
  await choose('not JSON');
  await says(browser.page, message('import_not_json'));
  await choose(exported.replace('not_dispute', 'always_true'));
  await says(browser.page, message('import_broken'));
  await says(browser.page, message('options_corrections_none'));
  await choose(exported);
  await says(browser.page, message('import_added_one', '1'));
  await choose(exported);
  await says(browser.page, message('import_known_one', '1'));
  expect(await read()).toHaveLength(before.length - 1);

  /** Gives the page's file input a file, as the browser's own dialog would. */
  function choose(text: string) {
    return browser.page.evaluate((root, text) => {
      const input = root.querySelector<HTMLInputElement>('input[type=file]')!;
      const files = new DataTransfer();
      files.items.add(new File([text], 'corrections.json'));
      input.files = files.files;
      input.dispatchEvent(new Event('change', { bubbles: true }));
    }, text);
  }
});
