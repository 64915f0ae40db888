/** `npm start`: the main job on the sample article, in an installed browser or, without a display, in the terminal. */
import { mkdirSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join, relative } from 'node:path';
import { parseArgs } from 'node:util';
import { serveSamples } from '../samples/serve.ts';
import { formatComparison } from '../src/cli/comparison.ts';
import { openAnalyzer } from './analyzer.ts';
import { clickControl, controls, says, settled } from './browsers/controls.ts';
import { type Driver, ENGINES, type Engine } from './browsers/driver.ts';
import { type Found, findBrowsers } from './browsers/find.ts';
import { installCommand, thisSystem } from './browsers/install.ts';
import { openBrowser } from './browsers/open.ts';
import { until } from './browsers/until.ts';
import { buildExtension } from './build-extension.ts';
import { message } from './messages.ts';
import { ROOT } from './root.ts';

const USAGE = 'npm start -- [--headless] [--browser chromium|firefox]';
const ARTICLE = 'minaret.html';

const request = readRequest();
if (!request) {
  console.error(USAGE);
  process.exit(2);
}
const interrupted = new Promise<void>((resolve) => {
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, () => resolve());
});
const browser = (await findBrowsers()).find(({ engine }) => !request.engine || engine === request.engine);
if (!browser) {
  await printComparison();
  const wanted = request.engine ? [request.engine] : (['firefox'] as const);
  console.log(`\nTo see it on a page, install a browser and start again:\n  ${installCommand(wanted, thisSystem())}`);
} else {
  const samples = await serveSamples();
  try {
    console.log('Building the extension …');
    const extension = await buildExtension(browser.engine);
    if (request.headless) await showInTerminal(browser, extension, `${samples.url}/${ARTICLE}`);
    else await showInWindow(browser, extension, `${samples.url}/${ARTICLE}`);
  } finally {
    await samples.close();
  }
}
process.exit();

async function showInWindow(found: Found, extension: string, url: string): Promise<void> {
  const driver = await openBrowser(found, { extension, headless: false, offline: false });
  try {
    await analyse(driver, url);
    await driver.closePopup();
    await openFirstCard(driver);
    console.log(`${driver.version} shows ${url} with the first contested question open.`);
    console.log('Its toolbar button is Counterclaim. Close the window or press Ctrl+C to end.');
    await Promise.race([driver.closed, interrupted]);
  } finally {
    await driver.close();
  }
}

async function showInTerminal(found: Found, extension: string, url: string): Promise<void> {
  const folder = join(ROOT, 'build', 'screenshots');
  mkdirSync(folder, { recursive: true });
  const driver = await openBrowser(found, { extension, headless: true, offline: false });
  try {
    await analyse(driver, url);
    await driver.popup.screenshot(join(folder, 'popup.png'));
    await clickControl(driver.popup, 'button', message('open_panel'));
    await says(driver.panel, message('stands_title'));
    await driver.panel.screenshot(join(folder, 'panel.png'));
    await driver.closePanel();
    await driver.closePopup();
    await driver.page.screenshot(join(folder, 'page.png'));
    await openFirstCard(driver);
    await driver.page.screenshot(join(folder, 'card.png'));
    await printComparison();
    console.log(
      `\nThe same in ${driver.version}: page.png, card.png, popup.png and panel.png in ${relative(ROOT, folder)}`,
    );
  } finally {
    await driver.close();
  }
}

/** Opens the article and clicks the toolbar button, as a reader does; ends with the popup open on the result. */
async function analyse(driver: Driver, url: string): Promise<void> {
  await driver.open(url);
  await driver.clickToolbarButton();
  await says(driver.popup, 'contested question');
}

async function openFirstCard({ notes }: Driver): Promise<void> {
  const [first] = await until('the marks', async () => {
    const buttons = await controls(notes, 'button');
    return buttons.length > 0 && buttons;
  });
  await clickControl(notes, 'button', first!.name);
  await until('the card', async () => (await controls(notes, 'dialog')).length > 0);
  await settled(notes);
}

/** The comparison by the same engine in this process. */
async function printComparison(): Promise<void> {
  const html = await readFile(new URL(`../samples/site/${ARTICLE}`, import.meta.url), 'utf8');
  const analysis = await openAnalyzer()({ id: ARTICLE, html });
  const colour = process.stdout.isTTY && !process.env.NO_COLOR;
  console.log(`\n${formatComparison(analysis, analysis.text ?? '', { colour, width: process.stdout.columns ?? 100 })}`);
}

function readRequest(): { headless: boolean; engine: Engine | undefined } | undefined {
  try {
    const { values } = parseArgs({ options: { headless: { type: 'boolean' }, browser: { type: 'string' } } });
    const engine = ENGINES.find((name) => name === values.browser);
    if (values.browser !== undefined && !engine) return undefined;
    const display = process.platform === 'darwin' || process.env.DISPLAY || process.env.WAYLAND_DISPLAY;
    return { headless: values.headless ?? !display, engine };
  } catch {
    return undefined;
  }
}
