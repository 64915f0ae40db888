import { browser } from './browser.ts';

/** A tab as the popup and the panel know it. */
export interface PageTab {
  id: number;
  /** Only there where the reader has given access to the page. */
  url?: string | undefined;
}

/** The tab that the reader looks at in the current window. */
export async function activeTab(): Promise<PageTab | undefined> {
  const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
  return tab?.id === undefined ? undefined : { id: tab.id, url: tab.url };
}

/**
 * The tab that a popup or panel at the address `ours` is about: the one that its `?tab=` names (where it is opened as a
 * tab of its own), else the active one. Undefined when there is none.
 */
export async function tabOfPage(ours: string): Promise<PageTab | undefined> {
  const id = namedTab(ours);
  if (id === undefined) return activeTab();
  try {
    return { id, url: (await browser.tabs.get(id)).url };
  } catch {
    return undefined;
  }
}

/** Calls `onChange` when the tab that `ours` is about (see tabOfPage) is another one, and when it has loaded a page. */
export function followTab(ours: string, onChange: () => void): void {
  const id = namedTab(ours);
  if (id === undefined) browser.tabs.onActivated.addListener(() => onChange());
  browser.tabs.onUpdated.addListener((tabId, change, tab) => {
    if (change.status === 'complete' && (id === undefined ? tab.active : tabId === id)) onChange();
  });
}

function namedTab(ours: string): number | undefined {
  const tab = new URL(ours).searchParams.get('tab');
  return tab && /^\d+$/.test(tab) ? Number(tab) : undefined;
}
