import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { createWorkerHost, type WorkerLike } from '../../src/inference/worker-host.ts';
import type { Analyse, News, Order } from '../../src/inference/worker-protocol.ts';
import { answerOrders } from '../../src/inference/worker-side.ts';

const analysis = { lang: 'en', parties: [], attributions: [], disputes: [] };
const answer = (id: string) => ({ analysis: { id, ...analysis }, sentences: 1 });
const silent = () => {};

/** A worker in this thread: the real worker side behind messages that arrive later. */
class ThreadlessWorker implements WorkerLike {
  isEnded = false;
  readonly #hearNews: ((event: { data: News }) => void)[] = [];
  readonly #hearErrors: ((event: { message?: string }) => void)[] = [];
  #hearOrder: (event: { data: Order }) => void = silent;

  constructor(analyse: Analyse) {
    answerOrders(
      {
        postMessage: (data) =>
          this.#later(() => {
            for (const hear of this.#hearNews) hear({ data });
          }),
        addEventListener: (_, hear) => {
          this.#hearOrder = hear;
        },
      },
      analyse,
    );
  }
  postMessage(data: Order): void {
    this.#later(() => this.#hearOrder({ data }));
  }
  terminate(): void {
    this.isEnded = true;
  }
  crash(message: string): void {
    for (const hear of this.#hearErrors) hear({ message });
  }
  addEventListener(type: 'message' | 'error', listener: never): void {
    (type === 'message' ? this.#hearNews : this.#hearErrors).push(listener);
  }
  #later(deliver: () => void): void {
    setTimeout(() => this.isEnded || deliver());
  }
}

function host(analyse: Analyse) {
  const workers: ThreadlessWorker[] = [];
  const onIdle = vi.fn();
  const open = () => {
    const worker = new ThreadlessWorker(analyse);
    workers.push(worker);
    return worker;
  };
  return { workers, onIdle, ask: createWorkerHost(open, { onIdle }) };
}

const article = (id: string) => ({ id, text: 'Words.' });
const options = (onProgress = vi.fn()) => ({ signal: new AbortController().signal, onProgress });

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

describe('a worker host', () => {
  it('reads articles one after another in one worker', async () => {
    const order: string[] = [];
    const span = (start: number) => [{ start, end: start + 5 }];
    const progress = { done: 1, total: 2, found: [{ source: span(0), cue: span(6), content: span(12) }] };
    const { workers, ask } = host(async ({ id }, { onProgress }) => {
      order.push(`start ${id}`);
      onProgress(progress);
      await new Promise((resolve) => setTimeout(resolve, 100));
      order.push(`end ${id}`);
      return answer(id);
    });
    const heard = vi.fn();
    const both = Promise.all([ask(article('a'), options(heard)), ask(article('b'), options())]);
    await vi.advanceTimersByTimeAsync(500);
    expect(await both).toEqual([answer('a'), answer('b')]);
    expect(order).toEqual(['start a', 'end a', 'start b', 'end b']);
    expect(heard).toHaveBeenCalledWith(progress);
    expect(workers).toHaveLength(1);
  });

  it('stops an article that is not wanted any more and goes on to the next', async () => {
    const stopped = vi.fn();
    const { ask } = host(async ({ id }, { signal }) => {
      if (id === 'b') return answer('b');
      signal.addEventListener('abort', stopped);
      return new Promise<never>(() => {});
    });
    const controller = new AbortController();
    const first = ask(article('a'), { signal: controller.signal, onProgress: silent });
    const gone = expect(first).rejects.toMatchObject({ name: 'AbortError' });
    const second = ask(article('b'), options());
    await vi.advanceTimersByTimeAsync(10);
    controller.abort();
    await vi.advanceTimersByTimeAsync(10);
    await gone;
    expect(await second).toEqual(answer('b'));
    expect(stopped).toHaveBeenCalled();
  });

  it('gives up a worker that hangs, not one that is slow', async () => {
    const { workers, ask } = host(async ({ id }, { onProgress }) => {
      for (let done = 0; done < 5 && id !== 'hangs'; done++) {
        onProgress({ done, total: 5, found: [] });
        await new Promise((resolve) => setTimeout(resolve, 50_000));
      }
      return id === 'hangs' ? new Promise<never>(() => {}) : answer(id);
    });
    const slow = ask(article('slow'), options());
    await vi.advanceTimersByTimeAsync(251_000);
    expect(await slow).toEqual(answer('slow'));
    const hung = expect(ask(article('hangs'), options())).rejects.toMatchObject({ code: 'timeout' });
    await vi.advanceTimersByTimeAsync(61_000);
    await hung;
    expect(workers[0]?.isEnded).toBe(true);
  });

  it('says that the reader failed when the worker crashes, and starts another for the next article', async () => {
    const { workers, ask } = host(async ({ id }) => (id === 'a' ? new Promise<never>(() => {}) : answer(id)));
    const crashed = expect(ask(article('a'), options())).rejects.toMatchObject({ code: 'reader_failed' });
    await vi.advanceTimersByTimeAsync(10);
    workers[0]?.crash('out of memory');
    await crashed;
    const next = ask(article('b'), options());
    await vi.advanceTimersByTimeAsync(10);
    expect(await next).toEqual(answer('b'));
    expect(workers).toHaveLength(2);
  });

  it('passes on why an article failed', async () => {
    const { ask } = host(async () => {
      throw Object.assign(new Error('The text is too long.'), { code: 'too_long' });
    });
    const failed = expect(ask(article('a'), options())).rejects.toMatchObject({ code: 'too_long' });
    await vi.advanceTimersByTimeAsync(10);
    await failed;
  });

  it.each(['reader_missing', 'reader_failed'])('reads the next article in a new worker after %s', async (code) => {
    const { workers, ask } = host(async ({ id }) => {
      if (id === 'a') throw Object.assign(new Error('The wasm is not there.'), { code });
      return answer(id);
    });
    const failed = expect(ask(article('a'), options())).rejects.toMatchObject({ code });
    await vi.advanceTimersByTimeAsync(10);
    await failed;
    expect(workers[0]?.isEnded).toBe(true);
    const next = ask(article('b'), options());
    await vi.advanceTimersByTimeAsync(10);
    expect(await next).toEqual(answer('b'));
  });

  it('keeps the worker warm between articles, lets it go after five minutes without work, and starts another', async () => {
    const { workers, onIdle, ask } = host(async ({ id }) => answer(id));
    const read = async (id: string) => {
      const done = ask(article(id), options());
      await vi.advanceTimersByTimeAsync(10);
      expect(await done).toEqual(answer(id));
    };
    await read('a');
    await vi.advanceTimersByTimeAsync(299_000);
    await read('b');
    await vi.advanceTimersByTimeAsync(299_000);
    expect(onIdle).not.toHaveBeenCalled();
    expect(workers).toHaveLength(1);
    await vi.advanceTimersByTimeAsync(2_000);
    expect(onIdle).toHaveBeenCalledOnce();
    expect(workers[0]?.isEnded).toBe(true);
    await read('c');
    expect(workers).toHaveLength(2);
  });

  it('does not take long work for idleness', async () => {
    const { workers, onIdle, ask } = host(async ({ id }, { onProgress }) => {
      for (let done = 0; done < 20; done++) {
        onProgress({ done, total: 20, found: [] });
        await new Promise((resolve) => setTimeout(resolve, 30_000));
      }
      return answer(id);
    });
    const first = ask(article('a'), options());
    const second = ask(article('b'), options());
    await vi.advanceTimersByTimeAsync(1_201_000);
    expect(await Promise.all([first, second])).toEqual([answer('a'), answer('b')]);
    expect(onIdle).not.toHaveBeenCalled();
    expect(workers).toHaveLength(1);
  });
});
