import { browser } from './browser.ts';
import type { Catalogue } from './message-catalogue.ts';

/** The words in a language, read from the extension's own files: for pages of ours and the background; content scripts ask for it by requestCatalogue. */
export async function readCatalogue(language: string): Promise<Catalogue | undefined> {
  const path = `/_locales/${language}/messages.json` as '/_locales/en/messages.json';
  try {
    const answer = await fetch(browser.runtime.getURL(path));
    return answer.ok ? await answer.json() : undefined;
  } catch {
    return undefined;
  }
}
