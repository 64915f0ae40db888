import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { SURFACES } from '../preview/scenes.tsx';
import { serveSamples } from '../samples/serve.ts';
import { clickControl, controls, says, settled } from './browsers/controls.ts';
import type { Driver } from './browsers/driver.ts';
import { findBrowsers } from './browsers/find.ts';
import { openBrowser } from './browsers/open.ts';
import { until } from './browsers/until.ts';
import { buildExtension, extensionFolder } from './build-extension.ts';
import { serveGallery } from './gallery.ts';
import { message } from './messages.ts';
import { ROOT } from './root.ts';

/** What each picture shows, by its name without theme and ending. */
export const PICTURES = {
  card: 'The card of a contested question beside its article',
  panel: 'The comparison in the side panel',
  popup: 'The popup with the contested questions of the page',
  options: 'The options',
  welcome: 'The welcome page with its tutorial',
};
type Picture = keyof typeof PICTURES;
const THEMES = ['light', 'dark'] as const;
type Theme = (typeof THEMES)[number];

const FOLDER = join(ROOT, 'docs', 'pictures');

/** The file of a picture, relative to docs. */
export function pictureFile(name: string, theme: Theme): string {
  return `pictures/${name}${theme === 'dark' ? '-dark' : ''}.png`;
}

/** Takes the pictures of docs/pictures anew, of the running extension on a sample article, in an installed Chromium. */
export async function takePictures(): Promise<void> {
  const found = (await findBrowsers()).find(({ engine }) => engine === 'chromium');
  if (!found) throw new Error('Pictures are taken in Chromium, and there is none.');
  mkdirSync(FOLDER, { recursive: true });
  const extension = await buildExtension('chromium');
  const samples = await serveSamples();
  try {
    for (const theme of THEMES) {
      const driver = await openBrowser(found, { extension, headless: true, offline: true, preferences: { theme } });
      try {
        await takeInTheme(driver, `${samples.url}/minaret.html`, (name) =>
          join(ROOT, 'docs', pictureFile(name, theme)),
        );
      } finally {
        await driver.close();
      }
    }
  } finally {
    await samples.close();
  }
}

/** Takes every state of every surface as the gallery shows them, a sheet for each surface, into build/screenshots. */
export async function takeSheets(): Promise<void> {
  const found = (await findBrowsers()).find(({ engine }) => engine === 'chromium');
  if (!found) throw new Error('Pictures are taken in Chromium, and there is none.');
  const folder = join(ROOT, 'build', 'screenshots');
  mkdirSync(folder, { recursive: true });
  const gallery = await serveGallery();
  const extension = extensionFolder('chromium');
  const driver = await openBrowser(found, { extension, headless: true, offline: true });
  try {
    for (const surface of Object.keys(SURFACES)) {
      for (const theme of THEMES) {
        await driver.open(`${gallery.url}/index.html?${new URLSearchParams({ surface, theme })}`);
        await until('every frame', () => driver.page.evaluate(showAllFrames));
        await driver.page.screenshot(join(folder, `states-${surface}-${theme}.png`), 'whole');
      }
    }
  } finally {
    await driver.close();
    await gallery.close();
  }
}

/** Has frames loaded that are not in the window yet; true once all of them stand still. */
function showAllFrames(root: Document | ShadowRoot): boolean {
  const frames = [...root.querySelectorAll('iframe')];
  for (const frame of frames) frame.loading = 'eager';
  const isReady = ({ contentDocument }: HTMLIFrameElement) =>
    contentDocument?.documentElement.dataset.ready !== undefined;
  return frames.length > 0 && frames.every(isReady);
}

async function takeInTheme(driver: Driver, article: string, file: (name: Picture) => string): Promise<void> {
  const { page, notes, popup, panel } = driver;
  await driver.open(article);
  await driver.clickToolbarButton();
  await says(popup, 'contested question');
  await popup.screenshot(file('popup'));
  await clickControl(popup, 'button', message('open_panel'));
  await says(panel, message('stands_title'));
  await panel.screenshot(file('panel'));
  await driver.closePanel();
  await driver.closePopup();
  const [first] = await until('the marks', async () => {
    const buttons = await controls(notes, 'button');
    return buttons.length > 0 && buttons;
  });
  await clickControl(notes, 'button', first!.name);
  await until('the card', async () => (await controls(notes, 'dialog')).length > 0);
  await settled(notes);
  await page.screenshot(file('card'));
  await driver.open(driver.address('options.html'));
  await says(page, message('options_title'));
  await page.screenshot(file('options'), 'whole');
  await driver.open(driver.address('welcome.html'));
  await says(page, message('welcome_title'));
  await until('the tutorial', async () => (await controls(notes, 'button')).length > 0);
  await page.screenshot(file('welcome'), 'whole');
}
