import type { Failure } from '../engine/page-state.ts';
import type { Analyse, Answer, News, Order } from './worker-protocol.ts';

/** The part of a Worker that is used. */
export interface WorkerLike {
  postMessage(order: Order): void;
  terminate(): void;
  addEventListener(type: 'message', listener: (event: { data: News }) => void): void;
  addEventListener(type: 'error', listener: (event: { message?: string }) => void): void;
}

/** The worker could not analyse. */
class AnalysisError extends Error {
  constructor(
    readonly code: Failure,
    message: string,
  ) {
    super(message);
    this.name = 'AnalysisError';
  }
}

export interface HostOptions {
  /** Milliseconds without a sign of life after which a worker is given up. A window takes half a second. */
  patience?: number;
  /** Milliseconds without work after which the worker, and with it some 100 MB, is let go. */
  idle?: number;
  /** Called when the worker was let go for want of work. */
  onIdle?: () => void;
}

/**
 * Analyses articles one after another in a worker that `open` starts when there is work. The worker stays warm between
 * articles; one that hangs or crashes is ended and its article fails (`timeout`, `reader_failed`).
 */
export function createWorkerHost(open: () => WorkerLike, options: HostOptions = {}): Analyse {
  const { patience = 60_000, idle = 300_000, onIdle = () => {} } = options;
  let worker: WorkerLike | undefined;
  let current: { job: number; hear(news: News): void; fail(error: AnalysisError): void } | undefined;
  let jobs = 0;
  let last: Promise<unknown> = Promise.resolve();
  let waiting = 0;
  let idleTimer: ReturnType<typeof setTimeout> | undefined;

  const end = () => {
    worker?.terminate();
    worker = undefined;
  };
  const start = (): WorkerLike => {
    const started = open();
    started.addEventListener('message', ({ data }) => {
      if (data.job === current?.job) current.hear(data);
    });
    started.addEventListener('error', ({ message }) => {
      if (started !== worker) return;
      end();
      current?.fail(new AnalysisError('reader_failed', message || 'The worker could not be started.'));
    });
    return started;
  };

  const run: Analyse = (article, { signal, onProgress }) =>
    new Promise<Answer>((resolve, reject) => {
      signal.throwIfAborted();
      const job = ++jobs;
      let timer: ReturnType<typeof setTimeout> | undefined;
      const settle = () => {
        clearTimeout(timer);
        signal.removeEventListener('abort', cancel);
        current = undefined;
      };
      const fail = (error: unknown) => {
        settle();
        reject(error);
      };
      const waitForNews = () => {
        clearTimeout(timer);
        timer = setTimeout(() => {
          end();
          fail(new AnalysisError('timeout', `The reader gave no sign for ${patience / 1000} seconds.`));
        }, patience);
      };
      const cancel = () => {
        worker?.postMessage({ type: 'cancel', job });
        fail(signal.reason);
      };
      current = {
        job,
        fail,
        hear(news) {
          waitForNews();
          if (news.type === 'progress') onProgress({ done: news.done, total: news.total, found: news.found });
          else if (news.type === 'failed') {
            // Broken runtime memory, and a runtime that was not there, heal only in a new worker.
            if (news.code === 'reader_failed' || news.code === 'reader_missing') end();
            fail(new AnalysisError(news.code, news.message));
          } else {
            settle();
            resolve({ analysis: news.analysis, sentences: news.sentences });
          }
        },
      };
      signal.addEventListener('abort', cancel);
      waitForNews();
      worker ??= start();
      worker.postMessage({ type: 'analyse', job, article });
    });

  return async (article, how) => {
    waiting += 1;
    clearTimeout(idleTimer);
    const turn = last.then(() => run(article, how));
    last = turn.catch(() => {});
    try {
      return await turn;
    } finally {
      waiting -= 1;
      if (waiting === 0) {
        idleTimer = setTimeout(() => {
          end();
          onIdle();
        }, idle);
      }
    }
  };
}
