import './fake-browser.ts';

import { beforeEach, describe, expect, it, vi } from 'vitest';
import type { ViewRequest, ViewUpdate } from '../../src/extension/messages.ts';
import { serveViews } from '../../src/extension/view-server.ts';
import { browser, CONTENT, POPUP } from './fake-browser.ts';

let update: ViewUpdate;
const requests: ViewRequest[] = [];
let stop: AbortController;
let changed: () => void;

beforeEach(() => {
  requests.length = 0;
  update = {
    state: { phase: 'analysing', done: 0, total: 3, statements: [] },
    look: null,
    dismissed: [],
    corrections: [],
    title: 'The mill',
    outlet: '',
  };
  stop?.abort();
  stop = new AbortController();
  changed = serveViews({ current: () => update, onRequest: (request) => requests.push(request) }, stop.signal);
});

function connect(speaker = POPUP) {
  browser.speaker = speaker;
  const port = browser.runtime.connect({ name: 'view' });
  const heard: unknown[] = [];
  const lost = vi.fn();
  port.onMessage.addListener((message) => heard.push(message));
  port.onDisconnect.addListener(lost);
  return { port, heard, lost };
}

describe('a popup connected to a page', () => {
  it('gets the state at once and on every change', async () => {
    const { heard } = connect();
    await vi.waitFor(() => expect(heard).toEqual([update]));
    update = {
      state: { phase: 'no_article' },
      look: null,
      dismissed: [],
      corrections: [],
      title: 'The mill',
      outlet: '',
    };
    changed();
    await vi.waitFor(() => expect(heard.at(-1)).toEqual(update));
  });

  it('passes on what the reader presses, and nothing else', async () => {
    const { port } = connect();
    port.postMessage({ type: 'openDispute', dispute: 'd2' });
    port.postMessage({ type: 'openDispute' });
    port.postMessage({ type: 'goTo', span: { start: 4, end: -1 } });
    port.postMessage({ type: 'retry' });
    await vi.waitFor(() => expect(requests).toHaveLength(2));
    expect(requests).toEqual([{ type: 'openDispute', dispute: 'd2' }, { type: 'retry' }]);
  });

  it('is turned away when it is not ours', async () => {
    for (const speaker of [CONTENT, { ...POPUP, id: 'somebody-else' }]) {
      const { heard, lost } = connect(speaker);
      await vi.waitFor(() => expect(lost).toHaveBeenCalled());
      expect(heard).toEqual([]);
    }
  });

  it('is let go when the page stops', async () => {
    const { lost } = connect();
    stop.abort();
    await vi.waitFor(() => expect(lost).toHaveBeenCalled());
    changed();
  });
});
