import type { PageMessage } from './messages.ts';

/** The browser's own API, as it is: the detector runs on every page of a site that is on and has to be small. */
declare const chrome: { runtime?: { sendMessage(message: PageMessage): Promise<unknown> } };

/** Detector: tells the background that this page may be an article. */
export function reportArticle(): void {
  // An extension that was updated under the page is not there any more; the new one has a detector of its own.
  chrome.runtime?.sendMessage({ type: 'article' }).catch(() => {});
}
