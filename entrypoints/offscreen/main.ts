/** Offscreen document (Chrome, Edge): owns the worker that reads, since a service worker may have none. */
import { serveAnalyses } from '../../src/extension/analyse-server.ts';
import { createWorkerHost } from '../../src/inference/worker-host.ts';

serveAnalyses(createWorkerHost(() => new Worker('/reader-worker.js'), { onIdle: () => window.close() }));
