import { browser } from './browser.ts';

/**
 * The words for `key` in the browser's language, from public/_locales; empty for a key that is not there, and on a page
 * whose extension was updated under it.
 */
export function translate(key: string, substitutions?: string[]): string {
  try {
    return browser.i18n.getMessage(key, substitutions);
  } catch {
    return '';
  }
}
