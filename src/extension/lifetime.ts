import type { Runtime } from 'webextension-polyfill';
import { browser } from './browser.ts';

/**
 * Whether this script still belongs to a running extension. A content script outlives an update of its extension, and
 * from then on every call of the browser API throws.
 */
export function isConnected(): boolean {
  try {
    return browser.runtime?.id !== undefined;
  } catch {
    return false;
  }
}

/**
 * Calls `onLost` once when this script's extension is gone, looking every second until the signal aborts: what was asked
 * of the extension before may then stay without any answer.
 */
export function watchConnection(onLost: () => void, signal: AbortSignal): void {
  const timer = setInterval(() => {
    if (isConnected()) return;
    clearInterval(timer);
    onLost();
  }, 1000);
  signal.addEventListener('abort', () => clearInterval(timer));
}

/**
 * Calls `onClose` when the other end of a port goes away, with the browser's reason if it gives one. Reasons are nothing
 * unusual (a closed tab, a page kept for "back"), but a browser prints one that is not read.
 */
export function whenClosed(port: Runtime.Port, onClose: (reason: string | undefined) => void): void {
  port.onDisconnect.addListener(() => {
    const { message } = port.error ?? browser.runtime?.lastError ?? {};
    onClose(message);
  });
}
