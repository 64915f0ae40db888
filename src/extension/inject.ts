import { browser } from './browser.ts';
import type { CommandMessage } from './messages.ts';

/** The script that looks whether a page may be an article, as the build names it. */
export const DETECTOR_SCRIPT = 'detector.js';
/** The content script; what it shows on a page, and the rules of its highlights, which come when there is something to show. */
const PAGE_SCRIPT = 'page.js';
const NOTES_SCRIPT = 'notes.js';
const PAGE_STYLE = 'page.css';

/**
 * Runs the content script in a tab; one that runs already goes on. Either is told that the reader asked. False when the
 * browser forbids it: its own pages, stores, or a page that the reader has not asked about.
 */
export async function injectPage(tabId: number): Promise<boolean> {
  try {
    await injectUnasked(tabId);
    await browser.tabs.sendMessage(tabId, { type: 'command', command: 'analyse' } satisfies CommandMessage, {
      frameId: 0,
    });
    return true;
  } catch {
    return false;
  }
}

/** Runs the content script in a tab where the detector found that there may be an article. Rejects where it may not. */
export async function injectUnasked(tabId: number): Promise<void> {
  await browser.scripting.executeScript({ target: { tabId }, files: [PAGE_SCRIPT] });
}

/**
 * In Firefox the rules of an author end at shadow roots, those of a user do not; in Chromium both reach into them, but a
 * highlight has no background by a user's.
 */
const STYLE_ORIGIN = import.meta.env.FIREFOX ? 'USER' : 'AUTHOR';

/**
 * Gives all documents of a tab that may be reached, its frames too, the rules of marks, and runs the script that shows
 * notes beside the content script. Rejects where it may not.
 */
export async function injectNotes(tabId: number): Promise<void> {
  await Promise.all([
    browser.scripting.insertCSS({ target: { tabId, allFrames: true }, files: [PAGE_STYLE], origin: STYLE_ORIGIN }),
    browser.scripting.executeScript({ target: { tabId }, files: [NOTES_SCRIPT] }),
  ]);
}
