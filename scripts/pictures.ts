import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { serveSamples } from '../samples/serve.ts';
import { clickControl, controls, says, settled } from './browsers/controls.ts';
import type { Driver } from './browsers/driver.ts';
import { findBrowsers } from './browsers/find.ts';
import { openBrowser } from './browsers/open.ts';
import { until } from './browsers/until.ts';
import { buildExtension } from './build-extension.ts';
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

/** Takes all pictures anew, of the running extension on a sample article, in an installed Chromium. */
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
