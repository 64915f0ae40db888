/**
 * The content script. No content script by WXT's name, since that one posts a message to the page and stops an earlier
 * run whenever it is injected again; it is registered by src/extension/sites.ts and injected by src/extension/inject.ts.
 */
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { PageSession } from './session.ts';

const RUNNING = Symbol.for('counterclaim');
const world = globalThis as { [RUNNING]?: PageSession };

export default defineUnlistedScript(() => {
  // A click on a site that is turned on injects it a second time.
  if (world[RUNNING]?.isConnected()) return;
  world[RUNNING]?.end();
  const start = () => {
    world[RUNNING] = new PageSession(document);
  };
  // A page that the browser loads ahead may never be seen.
  if ('prerendering' in document && document.prerendering) {
    document.addEventListener('prerenderingchange', start, { once: true });
  } else start();
});
