import { ENGINES } from '../browsers/driver.ts';
import { findBrowsers } from '../browsers/find.ts';
import { buildExtension } from '../build-extension.ts';
import { type Size, sizeOfNotes, sizeOfPage } from './bundle-size.ts';
import { timeCard } from './open-card.ts';
import type { Part } from './part.ts';

interface Figures {
  /** Bytes through gzip. */
  sizes: ({ name: string; most?: number } & Size)[];
  /** Milliseconds. */
  cards: { version: string; middle: number; longest: number }[];
  missing: string[];
}

/** How much the surfaces weigh, and how long a card takes to open where the article is analysed. */
export const surfaces: Part<Figures> = { measure, tables };

/** What a popup and a card may weigh at most, in bytes. */
const MOST = { popup: 40_000, card: 30_000 };

async function measure(): Promise<Figures> {
  const built = await buildExtension('chromium');
  const sizes = [
    { name: 'popup', most: MOST.popup, ...sizeOfPage(built, 'popup.html') },
    { name: 'card and all other notes on a page', most: MOST.card, ...sizeOfNotes(built) },
    { name: 'side panel', ...sizeOfPage(built, 'sidepanel.html') },
    { name: 'options', ...sizeOfPage(built, 'options.html') },
    { name: 'welcome', ...sizeOfPage(built, 'welcome.html') },
  ];
  const cards: Figures['cards'] = [];
  const missing: string[] = [];
  const browsers = await findBrowsers();
  for (const engine of ENGINES) {
    const found = browsers.find((browser) => browser.engine === engine);
    if (found) cards.push(await timeCard(found, await buildExtension(engine)));
    else missing.push(`${engine} (not installed)`);
  }
  return { sizes, cards, missing };
}

function tables({ sizes, cards, missing }: Figures): string {
  const kilobytes = (bytes: number | undefined) => (bytes === undefined ? '–' : (bytes / 1000).toFixed(1));
  return [
    'Kilobytes through gzip, and milliseconds.',
    [
      '| to load | kB | of it styles | at most |',
      '| --- | --- | --- | --- |',
      ...sizes.map(({ name, script, style, most }) => {
        const styles = kilobytes(style);
        return `| ${name} | ${kilobytes(script + style)} | ${styles} | ${kilobytes(most)} |`;
      }),
    ].join('\n'),
    [
      '| from the click to the frame with the card | middle | longest of 20 | at most |',
      '| --- | --- | --- | --- |',
      ...cards.map(
        ({ version, middle, longest }) => `| ${version} | ${middle.toFixed(0)} | ${longest.toFixed(0)} | 100 |`,
      ),
    ].join('\n'),
    ...missing.map((what) => `Not measured: ${what}.`),
  ].join('\n\n');
}
