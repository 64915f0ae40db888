import type { Runtime } from 'webextension-polyfill';
import { checked } from '../engine/checked.ts';
import { browser } from './browser.ts';
import { whenClosed } from './lifetime.ts';
import { VIEW_PORT, ViewRequest, type ViewUpdate } from './messages.ts';
import { isOurExtension } from './sender.ts';

/**
 * Serves popup and panel from the content script, which alone holds the page's state: `current` gives it, `onRequest`
 * is told what the reader pressed there. The returned function sends the current state to every view.
 */
export function serveViews(
  { current, onRequest }: { current(): ViewUpdate; onRequest(request: ViewRequest): void },
  signal: AbortSignal,
): () => void {
  const views = new Set<Runtime.Port>();
  const connect = (port: Runtime.Port) => {
    if (port.name !== VIEW_PORT) return;
    if (!isOurExtension(port.sender)) return port.disconnect();
    views.add(port);
    whenClosed(port, () => views.delete(port));
    port.onMessage.addListener((message) => {
      const request = checked(ViewRequest, message);
      if (request) onRequest(request);
    });
    port.postMessage(current());
  };
  browser.runtime.onConnect.addListener(connect);
  signal.addEventListener('abort', () => {
    browser.runtime?.onConnect?.removeListener(connect);
    for (const port of views) port.disconnect();
    views.clear();
  });
  return () => {
    for (const port of views) port.postMessage(current());
  };
}
