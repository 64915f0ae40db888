import type { Runtime } from 'webextension-polyfill';
import { browser } from './browser.ts';
import { CommandMessage, PageMessage } from './messages.ts';
import { isOurContentScript, isOurExtension } from './sender.ts';

/**
 * Background: hears content scripts. `prepare` makes sure that their ports are served, `read` has a page read that may
 * be an article, `badge` shows a number.
 */
export function hearPages({
  prepare,
  read,
  badge,
}: {
  prepare(): Promise<void>;
  read(tabId: number): Promise<void>;
  badge(tabId: number, disputes: number | null): Promise<void>;
}): void {
  browser.runtime.onMessage.addListener((message: unknown, sender: Runtime.MessageSender) => {
    const parsed = PageMessage.safeParse(message);
    if (!parsed.success || !isOurContentScript(sender)) return undefined;
    if (parsed.data.type === 'prepare') return prepare().then(() => ({ ready: true }));
    if (parsed.data.type === 'article') return read(sender.tab!.id!);
    return badge(sender.tab!.id!, parsed.data.disputes);
  });
}

/** Content script: the number for the badge of its tab. */
export async function sendBadge(disputes: number | null): Promise<void> {
  await browser.runtime.sendMessage({ type: 'badge', disputes } satisfies PageMessage);
}

/** Content script: hears keyboard commands that the background passes on. */
export function hearCommands(onCommand: (command: CommandMessage['command']) => void, signal: AbortSignal): void {
  const hear = (message: unknown, sender: Runtime.MessageSender) => {
    const parsed = CommandMessage.safeParse(message);
    if (parsed.success && isOurExtension(sender)) onCommand(parsed.data.command);
    return undefined;
  };
  browser.runtime.onMessage.addListener(hear);
  signal.addEventListener('abort', () => browser.runtime?.onMessage?.removeListener(hear));
}
