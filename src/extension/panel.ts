import { browser } from './browser.ts';

interface Panels {
  sidePanel?: { open(options: { tabId: number }): Promise<void> };
  sidebarAction?: { open(): Promise<void> };
}

/**
 * Opens the side panel (Chrome, Edge), the sidebar (Firefox), or the panel in a tab of its own where there is neither
 * (Android). Call it straight from the reader's click.
 */
export async function openPanel(tabId: number): Promise<void> {
  const { sidePanel, sidebarAction } = browser as unknown as Panels;
  if (sidePanel?.open) await sidePanel.open({ tabId });
  else if (sidebarAction?.open) await sidebarAction.open();
  else await browser.tabs.create({ url: browser.runtime.getURL(`sidepanel.html?tab=${tabId}`) });
}
