import type { Runtime } from 'webextension-polyfill';
import { browser } from './browser.ts';
import type { Language } from './choices.ts';
import type { Catalogue } from './message-catalogue.ts';
import { CommandMessage, PageMessage } from './messages.ts';
import { isOurContentScript, isOurExtension } from './sender.ts';

/**
 * Background: hears content scripts. `prepare` makes sure that `analyse` ports are served, `badge` shows a number,
 * `catalogue` gives the words in a language, `search` looks words up.
 */
export function hearPages({
  prepare,
  badge,
  catalogue,
  search,
}: {
  prepare(): Promise<void>;
  badge(tabId: number, disputes: number | null): Promise<void>;
  catalogue(language: Language): Promise<Catalogue | undefined>;
  search(words: string): Promise<boolean>;
}): void {
  browser.runtime.onMessage.addListener((message: unknown, sender: Runtime.MessageSender) => {
    const parsed = PageMessage.safeParse(message);
    if (!parsed.success || !isOurContentScript(sender)) return undefined;
    if (parsed.data.type === 'prepare') return prepare().then(() => ({ ready: true }));
    if (parsed.data.type === 'catalogue') return catalogue(parsed.data.language).then((words) => words ?? null);
    if (parsed.data.type === 'search') return search(parsed.data.words);
    return badge(sender.tab!.id!, parsed.data.disputes);
  });
}

/** Content script: the number for the badge of its tab. */
export async function sendBadge(disputes: number | null): Promise<void> {
  await browser.runtime.sendMessage({ type: 'badge', disputes } satisfies PageMessage);
}

/** Content script: has words searched for in a new tab. False where this browser lets no extension do that. */
export async function requestSearch(words: string): Promise<boolean> {
  return (await browser.runtime.sendMessage({ type: 'search', words } satisfies PageMessage)) === true;
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
