import { FAILURES, type Failure } from '../engine/page-state.ts';
import type { Analyse, News, Order } from './worker-protocol.ts';

/** The part of a worker's global scope that is used. */
export interface WorkerScope {
  postMessage(news: News): void;
  addEventListener(type: 'message', listener: (event: { data: Order }) => void): void;
}

/** Answers a worker's orders by `analyse`, as long as the worker lives. */
export function answerOrders(scope: WorkerScope, analyse: Analyse): void {
  const running = new Map<number, AbortController>();
  scope.addEventListener('message', ({ data: order }) => {
    if (order.type === 'cancel') running.get(order.job)?.abort();
    else void run(order.job, order.article);
  });

  async function run(job: number, article: Parameters<Analyse>[0]): Promise<void> {
    const controller = new AbortController();
    running.set(job, controller);
    try {
      const answer = await analyse(article, {
        signal: controller.signal,
        onProgress: (progress) => scope.postMessage({ type: 'progress', job, ...progress }),
      });
      scope.postMessage({ type: 'answer', job, ...answer });
    } catch (error) {
      if (!controller.signal.aborted) scope.postMessage({ type: 'failed', job, ...failureOf(error) });
    } finally {
      running.delete(job);
    }
  }
}

function failureOf(error: unknown): { code: Failure; message: string } {
  const message = error instanceof Error ? error.message : String(error);
  const code = error instanceof Error && 'code' in error ? error.code : undefined;
  return { code: FAILURES.find((failure) => failure === code) ?? 'unknown', message };
}
