// @vitest-environment happy-dom
import { afterEach, describe, expect, it } from 'vitest';
import { createHost } from '../../src/page/host.ts';

const hosts = () => document.querySelectorAll('counterclaim-notes');

afterEach(() => {
  for (const host of hosts()) host.remove();
});

describe('createHost', () => {
  it('adds one element beside the body, closed to the page, and takes it away on abort', () => {
    const run = new AbortController();
    const root = createHost(document, run.signal, () => {});
    const [host] = hosts();
    expect(host?.parentElement).toBe(document.documentElement);
    expect(host?.shadowRoot).toBeNull();
    expect(root.host).toBe(host);
    run.abort();
    expect(hosts()).toHaveLength(0);
  });

  it('takes the place of a host that an earlier run left and tells that run to stop', () => {
    const old = new AbortController();
    createHost(document, old.signal, () => old.abort());
    createHost(document, new AbortController().signal, () => {});
    expect(old.signal.aborted).toBe(true);
    expect(hosts()).toHaveLength(1);
  });

  it('adds nothing for a run that is over', () => {
    createHost(document, AbortSignal.abort(), () => {});
    expect(hosts()).toHaveLength(0);
  });
});
