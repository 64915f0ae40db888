import { browser } from './browser.ts';
import { injectPage } from './inject.ts';
import { CommandMessage } from './messages.ts';
import { activeTab } from './tabs.ts';

/** Background: keyboard commands of the browser. Each runs the content script where it does not run yet. */
export function serveCommands(): void {
  browser.commands.onCommand.addListener(async (command, tab) => {
    const tabId = tab?.id ?? (await activeTab())?.id;
    if (tabId === undefined || !(await injectPage(tabId))) return;
    // Injecting it tells it to analyse.
    if (command === 'analyse') return;
    const message = CommandMessage.safeParse({ type: 'command', command });
    // The tab may be gone by now.
    if (message.success) await browser.tabs.sendMessage(tabId, message.data, { frameId: 0 }).catch(() => {});
  });
}

/** The keys that analyse a page as the reader has set them in the browser; '' for none. */
export async function analyseShortcut(): Promise<string> {
  const commands = await browser.commands.getAll();
  return commands.find(({ name }) => name === 'analyse')?.shortcut ?? '';
}
