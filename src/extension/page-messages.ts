import type { Runtime } from 'webextension-polyfill';
import { browser } from './browser.ts';
import { CommandMessage, PageAnswer, PageMessage } from './messages.ts';
import { isOurContentScript, isOurExtension } from './sender.ts';

/**
 * Background: hears content scripts. `prepare` makes sure that their ports are served, `read` has a page read that may
 * be an article, `notes` injects what shows notes, `badge` shows a number.
 */
export function hearPages({
  prepare,
  read,
  notes,
  badge,
}: {
  prepare(): Promise<void>;
  read(tabId: number): Promise<void>;
  notes(tabId: number): Promise<void>;
  badge(tabId: number, disputes: number | null): Promise<void>;
}): void {
  const answer = async (message: PageMessage, tabId: number): Promise<void> => {
    if (message.type === 'prepare') await prepare();
    else if (message.type === 'article') await read(tabId);
    else if (message.type === 'notes') await notes(tabId);
    else await badge(tabId, message.disputes);
  };
  const hear = (message: unknown, sender: Runtime.MessageSender, sendResponse: (answer: PageAnswer) => void) => {
    const parsed = PageMessage.safeParse(message);
    if (!parsed.success || !isOurContentScript(sender)) return undefined;
    answer(parsed.data, sender.tab!.id!).then(
      () => sendResponse({ ready: true }),
      (error) => sendResponse({ ready: false, message: String(error) }),
    );
    return true;
  };
  browser.runtime.onMessage.addListener(hear as Runtime.OnMessageListenerCallback);
}

/** Content script: has the background see to it that ports are served. Rejects when it cannot. */
export function requestService(): Promise<void> {
  return ask({ type: 'prepare' });
}

/** Content script: has the script injected that shows notes. Rejects when it cannot be. */
export function requestNotes(): Promise<void> {
  return ask({ type: 'notes' });
}

async function ask(message: PageMessage): Promise<void> {
  const answer = PageAnswer.safeParse(await browser.runtime.sendMessage(message));
  if (!answer.success || !answer.data.ready) throw new Error(answer.data?.message ?? 'The extension gave no answer.');
}

/** Content script: the number for the badge of its tab. */
export async function sendBadge(disputes: number | null): Promise<void> {
  await ask({ type: 'badge', disputes });
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
