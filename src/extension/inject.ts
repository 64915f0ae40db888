import { browser } from './browser.ts';
import type { CommandMessage } from './messages.ts';

/** The content script and the rules of its highlights, as the build names them. */
export const PAGE_SCRIPT = 'page.js';
export const PAGE_STYLE = 'page.css';

/**
 * Runs the content script in a tab; one that runs already goes on. Either is told that the reader asked. False when the
 * browser forbids it: its own pages, stores, or a page that the reader has not asked about.
 */
export async function injectPage(tabId: number): Promise<boolean> {
  const target = { tabId };
  try {
    await Promise.all([
      browser.scripting.insertCSS({ target, files: [PAGE_STYLE] }),
      browser.scripting.executeScript({ target, files: [PAGE_SCRIPT] }),
    ]);
    await browser.tabs.sendMessage(tabId, { type: 'command', command: 'analyse' } satisfies CommandMessage, {
      frameId: 0,
    });
    return true;
  } catch {
    return false;
  }
}
