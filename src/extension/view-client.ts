import { checked } from '../engine/checked.ts';
import { browser } from './browser.ts';
import { whenClosed } from './lifetime.ts';
import { VIEW_PORT, type ViewRequest, ViewUpdate } from './messages.ts';

/** A popup's or panel's connection to the content script of one tab. */
export interface View {
  send(request: ViewRequest): void;
}

/**
 * Connects to a tab's content script: `onUpdate` gets its state at once and on every change, `onLost` is called once
 * when there is no such script or it went away. Aborting the signal disconnects without a call of `onLost`.
 */
export function connectView(
  tabId: number,
  { onUpdate, onLost, signal }: { onUpdate(update: ViewUpdate): void; onLost(): void; signal: AbortSignal },
): View {
  const port = browser.tabs.connect(tabId, { name: VIEW_PORT, frameId: 0 });
  let isOpen = true;
  port.onMessage.addListener((message) => {
    const update = checked(ViewUpdate, message);
    if (isOpen && update) onUpdate(update);
  });
  whenClosed(port, () => {
    if (!isOpen) return;
    isOpen = false;
    onLost();
  });
  signal.addEventListener('abort', () => {
    isOpen = false;
    port.disconnect();
  });
  return {
    send(request) {
      if (isOpen) port.postMessage(request);
    },
  };
}
