import { browser } from './browser.ts';

/** Shows the number of disputes at the toolbar button while the tab shows this page; null shows nothing. */
export async function showBadge(tabId: number, disputes: number | null): Promise<void> {
  try {
    await Promise.all([
      browser.action.setBadgeText({ tabId, text: disputes ? String(disputes) : '' }),
      browser.action.setBadgeBackgroundColor({ tabId, color: '#4a4a68' }),
    ]);
  } catch {
    // The tab was closed meanwhile.
  }
}
