import type { Runtime } from 'webextension-polyfill';
import { browser } from './browser.ts';

/** Whether a message comes from our own content script in a tab's top frame. */
export function isOurContentScript(sender: Runtime.MessageSender | undefined): boolean {
  return isOurs(sender) && sender?.tab?.id !== undefined && sender.frameId === 0 && !isOurPage(sender);
}

/** Whether a message comes from a page or the background of this extension, not from a content script. */
export function isOurExtension(sender: Runtime.MessageSender | undefined): boolean {
  return isOurs(sender) && isOurPage(sender);
}

function isOurs(sender: Runtime.MessageSender | undefined): boolean {
  return sender?.id === browser.runtime.id;
}

/** A sender without an address is a service worker: content scripts and pages always have theirs. */
function isOurPage(sender: Runtime.MessageSender | undefined): boolean {
  if (sender?.url === undefined) return sender?.tab === undefined;
  return sender.url.startsWith(browser.runtime.getURL(''));
}
