import type { CommandMessage, PageMessage } from './messages.ts';

/** The browser's own API, as it is: the detector runs on every page of a site that is on and has to be small. */
declare const chrome: {
  runtime?: {
    sendMessage(message: PageMessage): Promise<unknown>;
    onMessage: { addListener(listener: (message: CommandMessage) => void): void };
  };
};

/** Detector: tells the background that this page may be an article. */
export function reportArticle(): void {
  // An extension that was updated under the page is not there any more; the new one has a detector of its own.
  chrome.runtime?.sendMessage({ type: 'article' }).catch(() => {});
}

/** Detector: calls `onLeave` when the site was turned off. Pages cannot send messages here, only this extension can. */
export function hearLeave(onLeave: () => void): void {
  chrome.runtime?.onMessage.addListener(({ command }) => {
    if (command === 'leave') onLeave();
  });
}
