import { expect, test } from 'vitest';
import { clickControl, controls, says } from '../../scripts/browsers/controls.ts';
import { until } from '../../scripts/browsers/until.ts';
import { message } from '../../scripts/messages.ts';
import { painted } from './seen.ts';
import { useBrowser } from './use-browser.ts';

const stage = useBrowser();

test('the tutorial is tried on an article with real marks and a real card', async () => {
  const { browser } = stage;
  await browser.open(browser.address('welcome.html'));
  await says(browser.page, message('welcome_try_note'));
  const marks = await until('the marks', async () => {
    const all = await painted(browser.page);
    return all.words.length > 0 && all;
  });
  expect(marks.words).toContain('the crack is older than the roadworks');
  expect(await done()).toBe(0);

  await clickControl(browser.notes, 'button', 'What caused the crack');
  const card = await says(browser.notes, message('why_marked'));
  for (const words of ['The town council', 'Hollin Roads', 'denies', 'cites a document']) expect(card).toContain(words);
  await until('the first step to be done', async () => (await done()) === 1);

  await clickControl(browser.notes, 'button', '“the crack is older than the roadworks”');
  await until('the flash', async () => (await painted(browser.page, 'counterclaim-flash')).inWindow > 0);
  await until('the second step to be done', async () => (await done()) === 2);

  await browser.page.press('Escape');
  await until('the card to close', async () => (await controls(browser.notes, 'dialog')).length === 0);
  await says(browser.page, message('welcome_try_end'));
  expect(await done()).toBe(3);
});

test('the tutorial is worked by pressing a passage, and “not a dispute” is taken back there too', async () => {
  const { browser } = stage;
  await browser.open(browser.address('welcome.html'));
  await until('the marks', async () => (await painted(browser.page)).words.length > 0);
  const { x, y } = await browser.page.evaluate((root) => {
    root.querySelector('article')!.scrollIntoView({ block: 'center', behavior: 'instant' });
    const ranges = [...CSS.highlights.values()].flatMap((layer) => [...layer] as Range[]);
    const passage = ranges.find((range) => range.toString().includes('£40,000'))!;
    const { left, top, width, height } = passage.getClientRects()[0]!;
    return { x: left + width / 2, y: top + height / 2 };
  });
  await browser.page.click(x, y);
  await says(browser.notes, 'How much will the repair cost?');
  await clickControl(browser.notes, 'button', message('not_dispute'));
  await says(browser.notes, message('undo'));
  await until('one button to go', async () => (await margins()).length === 1);
  await clickControl(browser.notes, 'button', message('undo'));
  await until('it to come back', async () => (await margins()).length === 2);
});

async function margins() {
  return (await controls(stage.browser.notes, 'button')).filter(({ name }) => /^\d accounts: /.test(name));
}

/** How many steps are said to be done. */
function done(): Promise<number> {
  return stage.browser.page.evaluate((root) => root.querySelectorAll('[data-done="true"]').length);
}
