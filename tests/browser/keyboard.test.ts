import { expect, test } from 'vitest';
import { frameAddress, USUAL } from '../../preview/look.ts';
import { until } from '../../scripts/browsers/until.ts';
import { useGallery } from './use-gallery.ts';

const stage = useGallery();

/** More than any scene has to press. */
const MOST = 150;

test.each([
  'popup: four disputes',
  'popup: failed, too slow',
  'panel: four disputes',
  'panel: some hidden',
  'panel: compares',
  'page: four disputes',
  'options: in use',
  'options: asks before it deletes',
  'welcome: a card is open',
])('in “%s” Tab comes to everything that can be pressed, and it shows', async (name) => {
  const { page } = stage.browser;
  await stage.browser.open(`${stage.url}/${frameAddress(name, USUAL)}`);
  await until('the scene', () => page.evaluate((root) => 'ready' in (root as Document).documentElement.dataset));
  const all = await page.evaluate(numberAll);
  const reached = new Set<number>();
  const unseen = new Set<string>();
  for (let k = 0; k < MOST && reached.size < all; k++) {
    await page.press('Tab');
    const { number, seen, html } = await page.evaluate(lookAtFocus);
    if (number !== null) reached.add(number);
    if (number !== null && !seen) unseen.add(html);
  }
  expect(await page.evaluate(notIn, [...reached])).toEqual([]);
  expect([...unseen]).toEqual([]);
});

/** Gives everything that Tab may come to a number and says how many there are. */
function numberAll(root: Document | ShadowRoot): number {
  const controls = [...root.querySelectorAll<HTMLElement>('button, select, summary, a[href], [tabindex="0"]')].filter(
    (element) => element.checkVisibility() && element.tabIndex >= 0 && !(element as HTMLButtonElement).disabled,
  );
  controls.forEach((element, number) => {
    element.dataset.number = String(number);
  });
  return controls.length;
}

/** What has the focus, and whether it shows: by an outline, or by the frame that a picture draws around a mark. */
function lookAtFocus(root: Document | ShadowRoot): { number: number | null; seen: boolean; html: string } {
  const element = root.activeElement as HTMLElement | null;
  const number = element?.dataset.number;
  if (!element || number === undefined) return { number: null, seen: false, html: '' };
  const area = element.querySelector('.mark-area');
  const style = getComputedStyle(area ?? element);
  const width = area ? style.strokeWidth : style.outlineStyle === 'none' ? '0' : style.outlineWidth;
  const seen = Number.parseFloat(width) >= 2 && (!area || style.stroke !== 'none');
  return { number: Number(number), seen, html: element.outerHTML.slice(0, 120) };
}

function notIn(root: Document | ShadowRoot, reached: number[]): string[] {
  return [...root.querySelectorAll<HTMLElement>('[data-number]')]
    .filter(({ dataset }) => !reached.includes(Number(dataset.number)))
    .map(({ outerHTML }) => outerHTML.slice(0, 120));
}
