import './fake-browser.ts';

import { beforeEach, expect, it } from 'vitest';
import { type Appearance, watchAppearance } from '../../src/extension/appearance.ts';
import { askForCatalogue } from '../../src/extension/catalogues.ts';
import { hearPages } from '../../src/extension/page-messages.ts';
import { changeSettings } from '../../src/extension/settings.ts';
import { browser, CONTENT, POPUP } from './fake-browser.ts';

const WORDS: Record<string, string> = { en: 'Close', fr: 'Fermer' };

hearPages({
  prepare: async () => {},
  badge: async () => {},
  search: async () => true,
  catalogue: async (language) => (WORDS[language] ? { close: { message: WORDS[language] } } : undefined),
});

beforeEach(() => {
  browser.stored.clear();
  browser.speaker = CONTENT;
});

it('is that of the browser until the reader chooses', async () => {
  const { getMessage, scale } = await watchAppearance(askForCatalogue, () => {}, new AbortController().signal);
  expect([getMessage('locale'), scale]).toEqual(['en', 1]);
});

it('follows what the reader chooses in the options, on pages as well, where the background is asked for words', async () => {
  const ends = new AbortController();
  const heard: Appearance[] = [];
  await watchAppearance(askForCatalogue, (now) => heard.push(now), ends.signal);
  await changeSettings({ language: 'fr' });
  await changeSettings({ textSize: 'largest' });
  await expect
    .poll(() => heard.map(({ getMessage, scale }) => [getMessage('close'), scale]))
    .toEqual([
      ['Fermer', 1],
      ['Fermer', 1.5],
    ]);
  ends.abort();
});

it('is English where the words of the language cannot be had', async () => {
  await changeSettings({ language: 'de' });
  const { getMessage } = await watchAppearance(askForCatalogue, () => {}, new AbortController().signal);
  expect(getMessage('close')).toBe('Close');
});

it('gives its words to nobody but our own content scripts', async () => {
  browser.speaker = { ...POPUP, id: 'another' };
  expect(await askForCatalogue('fr')).toBeUndefined();
});
