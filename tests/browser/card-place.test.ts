import { afterEach, expect, test } from 'vitest';
import { clickControl, controls, says } from '../../scripts/browsers/controls.ts';
import { until } from '../../scripts/browsers/until.ts';
import { message } from '../../scripts/messages.ts';
import { useBrowser } from './use-browser.ts';

const stage = useBrowser();

afterEach(() => stage.browser.resize(null));

const SIZES = [
  { width: 1280, height: 800 },
  { width: 1000, height: 600 },
  { width: 760, height: 900 },
  { width: 560, height: 700 },
  { width: 320, height: 568 },
];

type Box = [left: number, top: number, right: number, bottom: number];

/** The lines of the passage that the card was opened for, and (where there is room) of the others in its paragraph. */
function passage(hasRoom: boolean): Promise<Box[]> {
  return stage.browser.page.evaluate((_root, hasRoom) => {
    const ranges: Range[] = [];
    CSS.highlights.forEach((highlight, name) => {
      if (name.startsWith('counterclaim-active')) for (const range of highlight) ranges.push(range as Range);
    });
    ranges.sort((a, b) => a.compareBoundaryPoints(Range.START_TO_START, b));
    const paragraph = ranges[0]?.startContainer.parentElement?.closest('p, h1, h2, li');
    return ranges
      .filter((range, k) => paragraph?.contains(range.startContainer) && (hasRoom || k === 0))
      .flatMap((range) => [...range.getClientRects()])
      .map(({ left, top, right, bottom }) => [left, top, right, bottom] as Box);
  }, hasRoom);
}

function card(): Promise<Box> {
  return stage.browser.notes.evaluate((root) => {
    const { left, top, right, bottom } = root.querySelector('[role=dialog]')!.getBoundingClientRect();
    return [left, top, right, bottom] as Box;
  });
}

const overlap = (a: Box, b: Box) => a[0] < b[2] && b[0] < a[2] && a[1] < b[3] && b[1] < a[3];

/** Waits until the card is clear of its passage. */
async function isClear(what: string, hasRoom: boolean): Promise<void> {
  await until(`the card to be clear of its passage ${what}`, async () => {
    const [box, lines] = [await card(), await passage(hasRoom)];
    if (lines.length === 0) throw new Error('no passage is marked');
    const covered = lines.filter((line) => overlap(line, box));
    if (covered.length > 0) throw new Error(`card ${box}, passage ${covered.join(' | ')}`);
    return true;
  });
}

test.each(SIZES)('the card never covers its passage in a window of $width by $height', async (size) => {
  const { browser } = stage;
  await browser.open(stage.page('minaret.html'));
  await browser.clickToolbarButton();
  const [count] = /\d+/.exec(await says(browser.popup, 'contested question'))!;
  await browser.closePopup();
  await browser.resize(size);
  // Under a sheet there is room for a few lines.
  const hasRoom = size.width > 560;
  await browser.command('next');
  for (let k = 1; k <= Number(count); k += 1) {
    await says(browser.notes, message('step', String(k), count));
    await isClear(`of question ${k}`, hasRoom);
    const [left, , right] = await card();
    expect(left).toBeGreaterThanOrEqual(0);
    expect(right).toBeLessThanOrEqual(size.width);
    if (k < Number(count)) await clickControl(browser.notes, 'button', message('step_next'));
  }
  await clickControl(browser.notes, 'button', message('pin'));
  await isClear('when it is pinned', false);
  const quotes = (await controls(browser.notes, 'button')).filter(({ name }) => name.startsWith('“'));
  await clickControl(browser.notes, 'button', quotes[0]!.name);
  await isClear('when it is pinned and its passage gone to', false);
});
