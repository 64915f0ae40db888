import { browser } from './browser.ts';
import { type Catalogue, type GetMessage, messageGetter } from './message-catalogue.ts';
import { translate } from './translate.ts';

/**
 * What gives the words of a page of ours. Chromium now and then opens such a page without its messages, when the
 * background stops at that moment; the page then reads the catalogue of the browser's language itself, or the English.
 */
export async function wordsOfSurface(): Promise<GetMessage> {
  if (translate('locale')) return translate;
  const catalogue = (await readCatalogue(navigator.language.split('-')[0]!)) ?? (await readCatalogue('en'));
  return messageGetter(catalogue ?? {});
}

async function readCatalogue(language: string): Promise<Catalogue | undefined> {
  const path = `/_locales/${language}/messages.json` as '/_locales/en/messages.json';
  return fetch(browser.runtime.getURL(path)).then(
    (answer) => (answer.ok ? answer.json() : undefined),
    () => undefined,
  );
}
