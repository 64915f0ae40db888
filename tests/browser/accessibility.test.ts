import axe from 'axe-core';
import { describe, expect, test } from 'vitest';
import { clickControl, controls, says, settled } from '../../scripts/browsers/controls.ts';
import type { View } from '../../scripts/browsers/driver.ts';
import { until } from '../../scripts/browsers/until.ts';
import { message } from '../../scripts/messages.ts';
import { useBrowser } from './use-browser.ts';

/** axe's own source with a run of it: the surfaces' own policy lets no script be added to them. */
const runAxe = new Function(
  'root',
  `${axe.source}
  // It sees into open shadow roots only, and by this property.
  if (root.host) Object.defineProperty(root.host, 'shadowRoot', { value: root, configurable: true });
  // What is flagged in our host is the reset that keeps the page's styles out of it; it has no words of its own.
  return axe.run(root.host ?? root, { rules: { 'avoid-inline-spacing': { enabled: !root.host } } }).then(({ violations }) =>
    violations.map(({ id, nodes }) => id + ': ' + nodes.map(({ html }) => html).join(' ')));`,
) as (root: Document | ShadowRoot) => Promise<string[]>;

const violations = async (view: View) => {
  // Half faded in, words have not the contrast that they come to have.
  await settled(view);
  return view.evaluate(runAxe);
};

describe.each(['light', 'dark'] as const)('axe finds nothing, %s,', (theme) => {
  const stage = useBrowser({ theme });

  test.each([
    ['minaret.html', 'contested question'],
    ['harvest.html', message('nothing_title')],
    ['index.html', message('no_article_title')],
    ['nachrichten.html', message('language_title', 'German')],
  ])('in the popup on %s', async (name, words) => {
    const { browser } = stage;
    await browser.open(stage.page(name));
    await browser.clickToolbarButton();
    await says(browser.popup, words);
    expect(await isDark(browser.popup)).toBe(theme === 'dark');
    expect(await violations(browser.popup)).toEqual([]);
  });

  test('in the side panel, with all its folds open as well', async () => {
    const { browser } = stage;
    await browser.open(stage.page('minaret.html'));
    await browser.clickToolbarButton();
    await says(browser.popup, 'contested question');
    await clickControl(browser.popup, 'button', message('open_panel'));
    await says(browser.panel, message('stands_title'));
    expect(await isDark(browser.panel)).toBe(theme === 'dark');
    expect(await violations(browser.panel)).toEqual([]);
    await openFolds(browser.panel);
    await clickControl(browser.panel, 'button', message('correct_not_by', 'Vanguard'));
    expect(await violations(browser.panel)).toEqual([]);
  });

  test('in the card and beside it', async () => {
    const { browser } = stage;
    await browser.open(stage.page('minaret.html'));
    await browser.clickToolbarButton();
    await says(browser.popup, 'contested question');
    await clickControl(browser.popup, 'button', 'minaret?');
    await says(browser.notes, message('why_marked'));
    await openFolds(browser.notes);
    await says(browser.notes, message('why_marked_never'));
    expect(await violations(browser.notes)).toEqual([]);
  });

  test.each(['options', 'welcome'])('in the page %s', async (name) => {
    const { browser } = stage;
    await browser.open(browser.address(`${name}.html`));
    await says(browser.page, message(`${name}_title` as 'options_title'));
    expect(await isDark(browser.page)).toBe(theme === 'dark');
    expect(await violations(browser.page)).toEqual([]);
  });
});

describe('where the reader wants less motion', () => {
  const stage = useBrowser({ reducedMotion: true });

  test('nothing moves when a card opens', async () => {
    const { browser } = stage;
    await browser.open(stage.page('minaret.html'));
    await browser.clickToolbarButton();
    await says(browser.popup, 'contested question');
    await browser.closePopup();
    await until('margin buttons', async () => (await controls(browser.notes, 'button')).length > 0);
    const moving = await browser.notes.evaluate(async (root) => {
      root.querySelector<HTMLElement>('.margin-button')!.click();
      while (!root.querySelector('.card')) await new Promise((resolve) => requestAnimationFrame(resolve));
      return root.getAnimations().length;
    });
    expect(moving).toBe(0);
  });
});

describe('in forced colours', () => {
  const stage = useBrowser({ forcedColors: true });

  test('what is pressed or on can be told by more than its ground', async () => {
    const { browser } = stage;
    await browser.open(browser.address('options.html'));
    await says(browser.page, message('options_title'));
    const shown = await browser.page.evaluate((root) => {
      const edge = (element: Element) => Number.parseFloat(getComputedStyle(element).borderTopWidth);
      const pressable = [...root.querySelectorAll('button, select, [role="switch"]')];
      return { forced: matchMedia('(forced-colors: active)').matches, edges: pressable.map(edge) };
    });
    expect(shown.forced).toBe(true);
    expect(shown.edges.length).toBeGreaterThan(3);
    expect(shown.edges.filter((edge) => edge < 1)).toEqual([]);
  });
});

function openFolds(view: View): Promise<void> {
  return view.evaluate((root) => {
    for (const fold of root.querySelectorAll('details')) fold.open = true;
  });
}

function isDark(view: View): Promise<boolean> {
  return view.evaluate((root) => {
    const { backgroundColor } = getComputedStyle((root as Document).body);
    return Number(/\d+/.exec(backgroundColor)![0]) < 128;
  });
}
