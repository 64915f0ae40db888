import './fake-browser.ts';

import { beforeEach, expect, it } from 'vitest';
import { type Appearance, watchAppearance } from '../../src/extension/appearance.ts';

import { hearPages, requestCatalogue } from '../../src/extension/page-messages.ts';
import { changeSettings } from '../../src/extension/settings.ts';
import { browser, CONTENT, POPUP } from './fake-browser.ts';

const WORDS: Record<string, string> = { en: 'Close', fr: 'Fermer' };

hearPages({
  prepare: async () => {},
  read: async () => {},
  notes: async () => {},
  badge: async () => {},
  search: async () => true,
  catalogue: async (language) => (WORDS[language] ? { close: { message: WORDS[language] } } : undefined),
});

let ends = new AbortController();

beforeEach(() => {
  ends.abort();
  ends = new AbortController();
  browser.stored.clear();
  browser.speaker = CONTENT;
});

it('is that of the browser until the reader chooses', async () => {
  const [now] = await heardOf();
  expect([now!.getMessage('locale'), now!.scale]).toEqual(['en', 1]);
});

it('follows what the reader chooses in the options, on pages as well, where the background is asked for words', async () => {
  const heard = await heardOf();
  await changeSettings({ language: 'fr' });
  await changeSettings({ textSize: 'largest' });
  await expect
    .poll(() => heard.at(-1))
    .toSatisfy(({ getMessage, scale }: Appearance) => getMessage('close') === 'Fermer' && scale === 1.5);
});

it('is what was chosen last, though its words were there first', async () => {
  let arrive = () => {};
  const late = new Promise<void>((resolve) => {
    arrive = resolve;
  });
  const heard: Appearance[] = [];
  const catalogueOf = async (language: string) => {
    if (language === 'de') await late;
    return { close: { message: language } };
  };
  await watchAppearance(catalogueOf, (now) => heard.push(now), ends.signal);
  await changeSettings({ language: 'de' });
  await changeSettings({ language: 'fr' });
  await expect.poll(() => heard.length).toBe(2);
  arrive();
  await late;
  expect(heard.map(({ getMessage }) => getMessage('close'))).toEqual(['', 'fr']);
});

it('is English where the words of the language cannot be had', async () => {
  await changeSettings({ language: 'de' });
  const [now] = await heardOf();
  expect(now!.getMessage('close')).toBe('Close');
});

it('gives its words to nobody but our own content scripts', async () => {
  browser.speaker = { ...POPUP, id: 'another' };
  expect(await requestCatalogue('fr')).toBeUndefined();
});

/** What a content script hears, from the present appearance on. */
async function heardOf(): Promise<Appearance[]> {
  const heard: Appearance[] = [];
  await watchAppearance(requestCatalogue, (now) => heard.push(now), ends.signal);
  return heard;
}
