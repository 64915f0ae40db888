import { injectPage } from './inject.ts';
import type { ViewUpdate } from './messages.ts';
import { connectView, type View } from './view-client.ts';

/** Times that the content script is injected when the connection to it is lost or there is none. */
const TRIES = 2;

/**
 * Shows a popup or panel one tab's page: `onUpdate` gets the content script's state whenever it changes, and null when
 * the page cannot be reached. `asked`: the reader asks for this page, so that it is injected and told; else it is only
 * connected to where it is already, and injected where the browser has given access anyway.
 */
export function viewPage(
  tabId: number,
  { asked, onUpdate, signal }: { asked: boolean; onUpdate(update: ViewUpdate | null): void; signal: AbortSignal },
): View {
  let view: View | undefined;
  let tries = 0;
  const connect = () => {
    view = connectView(tabId, { onUpdate, onLost: () => void inject(), signal });
  };
  const inject = async () => {
    const isInjected = tries++ < TRIES && (await injectPage(tabId));
    if (signal.aborted) return;
    if (isInjected) connect();
    else onUpdate(null);
  };
  if (asked) void inject();
  else connect();
  return { send: (request) => view?.send(request) };
}
