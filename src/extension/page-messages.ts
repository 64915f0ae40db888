import type { Runtime } from 'webextension-polyfill';
import { checked } from '../engine/checked.ts';
import { browser } from './browser.ts';
import type { Language } from './choices.ts';
import { Catalogue } from './message-catalogue.ts';
import { CommandMessage, PageAnswer, PageMessage } from './messages.ts';
import { isOurContentScript, isOurExtension } from './sender.ts';

/**
 * Background: hears content scripts. `prepare` makes sure that their ports are served, `read` has a page read that may
 * be an article, `notes` injects what shows notes and marks, `badge` shows a number, `catalogue` gives the words in a language,
 * `search` looks words up.
 */
export function hearPages({
  prepare,
  read,
  notes,
  badge,
  catalogue,
  search,
}: {
  prepare(): Promise<void>;
  read(tabId: number): Promise<void>;
  notes(tabId: number): Promise<void>;
  badge(tabId: number, disputes: number | null): Promise<void>;
  catalogue(language: Language): Promise<Catalogue | undefined>;
  search(words: string): Promise<boolean>;
}): void {
  const answer = async (message: PageMessage, tabId: number): Promise<unknown> => {
    if (message.type === 'prepare') return prepare();
    if (message.type === 'article') return read(tabId);
    if (message.type === 'notes') return notes(tabId);
    if (message.type === 'catalogue') return catalogue(message.language);
    if (message.type === 'search') return search(message.words);
    return badge(tabId, message.disputes);
  };
  const hear = (message: unknown, sender: Runtime.MessageSender, sendResponse: (answer: PageAnswer) => void) => {
    const asked = checked(PageMessage, message);
    if (!asked || !isOurContentScript(sender)) return undefined;
    answer(asked, sender.tab!.id!).then(
      (value) => sendResponse({ ready: true, value }),
      (error) => sendResponse({ ready: false, message: String(error) }),
    );
    return true;
  };
  browser.runtime.onMessage.addListener(hear as Runtime.OnMessageListenerCallback);
}

/** Content script: has the background see to it that ports are served. Rejects when it cannot. */
export async function requestService(): Promise<void> {
  await ask({ type: 'prepare' });
}

/** Content script: has the script and the style injected that show notes and marks. Rejects when they cannot be. */
export async function requestNotes(): Promise<void> {
  await ask({ type: 'notes' });
}

/** Content script: the words in a language; undefined where they cannot be had. */
export async function requestCatalogue(language: Language): Promise<Catalogue | undefined> {
  return checked(Catalogue, await ask({ type: 'catalogue', language }).catch(() => undefined));
}

/** Content script: the number for the badge of its tab. */
export async function sendBadge(disputes: number | null): Promise<void> {
  await ask({ type: 'badge', disputes });
}

/** Content script: has words searched for in a new tab. False where this browser lets no extension do that. */
export async function requestSearch(words: string): Promise<boolean> {
  return (await ask({ type: 'search', words })) === true;
}

/** Content script: hears keyboard commands that the background passes on. */
export function hearCommands(onCommand: (command: CommandMessage['command']) => void, signal: AbortSignal): void {
  const hear = (message: unknown, sender: Runtime.MessageSender) => {
    const heard = checked(CommandMessage, message);
    if (heard && isOurExtension(sender)) onCommand(heard.command);
    return undefined;
  };
  browser.runtime.onMessage.addListener(hear);
  signal.addEventListener('abort', () => browser.runtime?.onMessage?.removeListener(hear));
}

/** What the background has to say; rejects where it has no answer. */
async function ask(message: PageMessage): Promise<unknown> {
  const answer = checked(PageAnswer, await browser.runtime.sendMessage(message));
  if (!answer?.ready) throw new Error(answer?.message ?? 'The extension gave no answer.');
  return answer.value;
}
