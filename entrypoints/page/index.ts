/**
 * The content script, injected by src/extension/inject.ts. No content script by WXT's name, since that one posts a message
 * to the page and stops an earlier run whenever it is injected again.
 */
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { whenSeen } from '../../src/page/when-seen.ts';
import type { PageSession } from './session.ts';

const RUNNING = Symbol.for('counterclaim');
const world = globalThis as { [RUNNING]?: PageSession };

export default defineUnlistedScript(async () => {
  // A click on a site that is turned on injects it a second time.
  if (world[RUNNING]?.isConnected()) return;
  world[RUNNING]?.end();
  // The browser has read the whole script, which takes a slow page some time; to run what all of it sets up takes as long
  // again, and is done in a task of its own. Who injects a script waits for the promise that it ends with.
  await new Promise((resolve) => setTimeout(resolve));
  const { PageSession } = await import('./session.ts');
  whenSeen(document, () => {
    if (!world[RUNNING]?.isConnected()) world[RUNNING] = new PageSession(document);
  });
});
