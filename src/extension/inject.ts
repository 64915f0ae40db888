import { browser } from './browser.ts';
import type { CommandMessage } from './messages.ts';

/** The script that looks whether a page may be an article, as the build names it. */
export const DETECTOR_SCRIPT = 'detector.js';
/** The content script and the rules of its highlights. */
const PAGE_SCRIPT = 'page.js';
const PAGE_STYLE = 'page.css';

/**
 * Runs the content script in a tab; one that runs already goes on. Either is told that the reader asked. False when the
 * browser forbids it: its own pages, stores, or a page that the reader has not asked about.
 */
export async function injectPage(tabId: number): Promise<boolean> {
  try {
    await inject(tabId);
    await browser.tabs.sendMessage(tabId, { type: 'command', command: 'analyse' } satisfies CommandMessage, {
      frameId: 0,
    });
    return true;
  } catch {
    return false;
  }
}

/** Runs the content script in a tab of a site that is on, where the detector found that there may be an article. */
export async function injectUnasked(tabId: number): Promise<void> {
  // The site may have been turned off, or the tab closed, since.
  await inject(tabId).catch(() => {});
}

async function inject(tabId: number): Promise<void> {
  const target = { tabId };
  await Promise.all([
    browser.scripting.insertCSS({ target, files: [PAGE_STYLE] }),
    browser.scripting.executeScript({ target, files: [PAGE_SCRIPT] }),
  ]);
}
