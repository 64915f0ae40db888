import { browser } from './browser.ts';
import type { Language } from './choices.ts';
import { Catalogue } from './message-catalogue.ts';
import type { PageMessage } from './messages.ts';

/** The words in a language, read from the extension's own files: for pages of ours and the background. */
export async function readCatalogue(language: string): Promise<Catalogue | undefined> {
  const path = `/_locales/${language}/messages.json` as '/_locales/en/messages.json';
  try {
    const answer = await fetch(browser.runtime.getURL(path));
    return answer.ok ? await answer.json() : undefined;
  } catch {
    return undefined;
  }
}

/** The same for content scripts, which cannot read the extension's files: the background is asked. */
export async function askForCatalogue(language: Language): Promise<Catalogue | undefined> {
  try {
    const answer = await browser.runtime.sendMessage({ type: 'catalogue', language } satisfies PageMessage);
    return Catalogue.safeParse(answer).data;
  } catch {
    return undefined;
  }
}
