import { browser } from './browser.ts';

/**
 * Searches for the words in a new tab, in the reader's own search engine: call it for a press of the reader's only.
 * False where this browser lets no extension search (Firefox for Android).
 */
export async function searchElsewhere(words: string): Promise<boolean> {
  if (!browser.search?.query) return false;
  await browser.search.query({ text: words, disposition: 'NEW_TAB' });
  return true;
}
