import { checked } from '../engine/checked.ts';
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
    const message = checked(CommandMessage, { type: 'command', command });
    // The tab may be gone by now.
    if (message) await browser.tabs.sendMessage(tabId, message, { frameId: 0 }).catch(() => {});
  });
}

/** A keyboard command as the reader has set it in the browser. */
export interface Shortcut {
  command: Exclude<CommandMessage['command'], 'leave'>;
  /** Such as `Alt+N`; '' for none. */
  keys: string;
}

/** The commands in their order, with their keys; empty where the browser has no keyboard commands (Android). */
export async function readShortcuts(): Promise<Shortcut[]> {
  const commands = (await browser.commands?.getAll()) ?? [];
  return (['analyse', 'next', 'previous'] as const).flatMap((command) => {
    const found = commands.find(({ name }) => name === command);
    return found ? { command, keys: found.shortcut ?? '' } : [];
  });
}

/** Opens the browser's own page on which shortcuts are changed. */
export async function openShortcutSettings(): Promise<void> {
  const commands = browser.commands as { openShortcutSettings?(): Promise<void> };
  if (commands.openShortcutSettings) await commands.openShortcutSettings();
  else await browser.tabs.create({ url: 'chrome://extensions/shortcuts' });
}
