import './fake-browser.ts';

import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Analysis } from '../../src/engine/analysis.ts';
import type { Progress } from '../../src/engine/reader/read-article.ts';
import { requestAnalysis } from '../../src/extension/analyse-client.ts';
import { serveAnalyses } from '../../src/extension/analyse-server.ts';
import { hearPages } from '../../src/extension/page-messages.ts';
import { browser, CONTENT, POPUP } from './fake-browser.ts';

const article = { id: 'a', text: 'The mayor denied it.' };
const analysis: Analysis = { id: 'a', lang: 'en', parties: [], attributions: [], disputes: [] };
const answer = { analysis, sentences: 1 };

function request(signal = new AbortController().signal) {
  const progress: Progress[] = [];
  const onProgress = ({ done, total, found }: Progress) => progress.push({ done, total, found });
  return { progress, result: requestAnalysis(article, { signal, onProgress }) };
}

const nothing = async () => {};
hearPages({
  prepare: nothing,
  read: nothing,
  notes: nothing,
  badge: nothing,
  catalogue: async () => undefined,
  search: async () => true,
});

beforeEach(() => {
  browser.onConnect.listeners.clear();
  browser.speaker = CONTENT;
});
afterEach(() => {
  browser.runtime.id = 'counterclaim-test';
});

describe('an analysis asked for over a port', () => {
  it('brings progress, with what was found, and the answer', async () => {
    const found = [{ source: [], cue: [{ start: 10, end: 16 }], content: [{ start: 17, end: 19 }] }];
    const told: Progress[] = [
      { done: 0, total: 2, found: [] },
      { done: 1, total: 2, found },
    ];
    serveAnalyses(async (_, { onProgress }) => {
      told.forEach(onProgress);
      return answer;
    });
    const { progress, result } = request();
    expect(await result).toEqual(answer);
    expect(progress).toEqual(told);
  });

  it('is cancelled at the other end when the page gives it up', async () => {
    const controller = new AbortController();
    const cancelled = new Promise((resolve) => {
      serveAnalyses((_, { signal }) => {
        signal.addEventListener('abort', resolve);
        controller.abort();
        return new Promise(() => {});
      });
    });
    const { result } = request(controller.signal);
    await expect(result).rejects.toMatchObject({ name: 'AbortError' });
    await cancelled;
  });

  it('is asked for again when the other end goes away in the middle', async () => {
    let times = 0;
    browser.onConnect.addListener((port) => {
      times += 1;
      if (times === 1) port.onMessage.addListener(() => port.disconnect());
    });
    serveAnalyses(async () => (times === 1 ? new Promise(() => {}) : answer));
    expect(await request().result).toEqual(answer);
    expect(times).toBe(2);
  });

  it('fails as disconnected when nobody answers', async () => {
    await expect(request().result).rejects.toMatchObject({ code: 'disconnected' });
  });

  it('fails as disconnected at once when the extension was updated under the page', async () => {
    browser.runtime.id = undefined;
    await expect(request().result).rejects.toMatchObject({ code: 'disconnected' });
  });

  it('passes on why it failed, and does not ask again', async () => {
    const analyse = vi.fn(async () => {
      throw Object.assign(new Error('gone'), { code: 'reader_missing' });
    });
    serveAnalyses(analyse);
    await expect(request().result).rejects.toMatchObject({ code: 'reader_missing', message: 'gone' });
    expect(analyse).toHaveBeenCalledOnce();
  });

  it.each([
    ['another extension', { ...CONTENT, id: 'somebody-else' }],
    ['a frame inside a page', { ...CONTENT, frameId: 3 }],
    ['a page of ours', POPUP],
  ])('is not made for %s', async (_, speaker) => {
    const analyse = vi.fn(async () => answer);
    serveAnalyses(analyse);
    browser.speaker = speaker;
    await expect(request().result).rejects.toMatchObject({ code: 'disconnected' });
    expect(analyse).not.toHaveBeenCalled();
  });

  it('is not made of a message that is none of ours', async () => {
    const analyse = vi.fn(async () => answer);
    serveAnalyses(analyse);
    const port = browser.runtime.connect({ name: 'analyse' });
    const closed = new Promise((resolve) => port.onDisconnect.addListener(resolve));
    port.postMessage({ article: { id: 'a', text: 5 } });
    await closed;
    expect(analyse).not.toHaveBeenCalled();
  });
});
