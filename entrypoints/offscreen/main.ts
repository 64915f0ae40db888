/**
 * Offscreen document (Chrome, Edge): owns the worker that reads and the documents in which articles are looked for, since
 * a service worker has neither.
 */
import { serveAnalyses } from '../../src/extension/analyse-server.ts';
import { serveFinds } from '../../src/extension/find-server.ts';
import { createWorkerHost } from '../../src/inference/worker-host.ts';
import { findInSnapshot } from '../../src/page/snapshot/find.ts';

serveAnalyses(createWorkerHost(() => new Worker('/reader-worker.js'), { onIdle: () => window.close() }));
serveFinds((tokens, address) => findInSnapshot(tokens, address, document.implementation));
