import type { Browser } from 'webextension-polyfill';

const api = globalThis as { browser?: Browser; chrome?: Browser };

/**
 * The browser API: promises in every browser that is supported, under one of two names. Only files of this folder may use
 * it. No polyfill: it would take longer than everything else that a page waits for. Listeners of messages may not return a
 * promise in Chrome, but true and answer by `sendResponse`.
 */
export const browser = (api.browser ?? api.chrome) as Browser;
