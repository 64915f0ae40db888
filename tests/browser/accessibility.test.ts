import axe from 'axe-core';
import { expect, test } from 'vitest';
import { clickControl, says } from '../../scripts/browsers/controls.ts';
import type { View } from '../../scripts/browsers/driver.ts';
import { message } from '../../scripts/messages.ts';
import { useBrowser } from './use-browser.ts';

const stage = useBrowser();

/** axe's own source with a run of it: the surfaces' own policy lets no script be added to them. */
const runAxe = new Function(
  'root',
  `${axe.source}; return axe.run(root).then(({ violations }) =>
    violations.map(({ id, nodes }) => id + ': ' + nodes.map(({ html }) => html).join(' ')));`,
) as (root: Document | ShadowRoot) => Promise<string[]>;

const violations = (view: View) => view.evaluate(runAxe);

test.each([
  ['minaret.html', 'contested question'],
  ['harvest.html', message('nothing_title')],
  ['index.html', message('no_article_title')],
  ['nachrichten.html', message('language_title', 'German')],
])('axe finds nothing in the popup on %s', async (name, words) => {
  const { browser } = stage;
  await browser.open(stage.page(name));
  await browser.clickToolbarButton();
  await says(browser.popup, words);
  expect(await violations(browser.popup)).toEqual([]);
});

test('axe finds nothing in the side panel, with all its folds open', async () => {
  const { browser } = stage;
  await browser.open(stage.page('minaret.html'));
  await browser.clickToolbarButton();
  await says(browser.popup, 'contested question');
  await clickControl(browser.popup, 'button', message('open_panel'));
  await says(browser.panel, message('stands_title'));
  expect(await violations(browser.panel)).toEqual([]);
  await browser.panel.evaluate((root) => {
    for (const fold of root.querySelectorAll('details')) fold.open = true;
  });
  await clickControl(browser.panel, 'button', message('correct_not_by', 'Vanguard'));
  expect(await violations(browser.panel)).toEqual([]);
});
