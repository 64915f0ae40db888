/** Background: the part that the browser may stop at any time; it holds nothing that would be missed. */
import { defineBackground } from 'wxt/utils/define-background';
import { serveAnalyses } from '../src/extension/analyse-server.ts';
import { showBadge } from '../src/extension/badge.ts';
import { readCatalogue } from '../src/extension/catalogues.ts';
import { serveCommands } from '../src/extension/commands.ts';
import { serveFinds } from '../src/extension/find-server.ts';
import { injectNotes, injectUnasked } from '../src/extension/inject.ts';
import { ensureOffscreenDocument } from '../src/extension/offscreen-document.ts';
import { welcomeNewcomers } from '../src/extension/open-page.ts';
import { hearPages } from '../src/extension/page-messages.ts';
import { searchElsewhere } from '../src/extension/search.ts';
import { serveSites } from '../src/extension/sites.ts';
import { createWorkerHost } from '../src/inference/worker-host.ts';

export default defineBackground(() => {
  hearPages({
    prepare: ensureOffscreenDocument,
    read: injectUnasked,
    notes: injectNotes,
    badge: showBadge,
    catalogue: readCatalogue,
    search: searchElsewhere,
  });
  serveCommands();
  serveSites();
  welcomeNewcomers();
  // Where there are offscreen documents, one of them does this: entrypoints/offscreen.
  if (import.meta.env.FIREFOX) {
    serveAnalyses(createWorkerHost(() => new Worker('/reader-worker.js')));
    serveFinds(async (tokens, address) => {
      // Imported here, so that other browsers' backgrounds, which often start anew, are built without it.
      const { findInSnapshot } = await import('../src/page/snapshot/find.ts');
      return findInSnapshot(tokens, address, document.implementation);
    });
  }
});
