import { browser } from './browser.ts';

/** Chrome's API, which the polyfill has no types for. */
interface Offscreen {
  createDocument(options: { url: string; reasons: string[]; justification: string }): Promise<void>;
}

let creating: Promise<void> | undefined;

/**
 * Opens the offscreen document that owns the reader's worker, unless it is open. Resolves when it can be connected to,
 * and at once in browsers that have none (there the background page owns the worker). Rejects when it cannot be opened.
 */
export async function ensureOffscreenDocument(): Promise<void> {
  const { offscreen } = browser as unknown as { offscreen?: Offscreen };
  if (!offscreen) return;
  // Two tabs may ask at the same time, and the browser allows one document.
  creating ??= open(offscreen).finally(() => {
    creating = undefined;
  });
  await creating;
}

async function open(offscreen: Offscreen): Promise<void> {
  const url = browser.runtime.getURL('offscreen.html');
  const runtime = browser.runtime as unknown as {
    getContexts(filter: { contextTypes: string[]; documentUrls: string[] }): Promise<unknown[]>;
  };
  const open = await runtime.getContexts({ contextTypes: ['OFFSCREEN_DOCUMENT'], documentUrls: [url] });
  if (open.length > 0) return;
  await offscreen.createDocument({
    url,
    reasons: ['WORKERS', 'DOM_PARSER'],
    justification: 'Finds articles and reads them in a worker that stays warm, so that nothing leaves the browser.',
  });
}
