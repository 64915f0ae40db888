// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { createHost } from '../../src/page/host.ts';
import { watchPage } from '../../src/page/watch-page.ts';

const PARAGRAPH = 'The ferry will not run on Sunday, the company said in a notice.';
let run: AbortController;
let changes: number;

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'performance', 'Date'] });
  document.body.replaceChildren();
  run = new AbortController();
  changes = 0;
});

afterEach(() => {
  run.abort();
  vi.useRealTimers();
});

function watch(): void {
  watchPage(document, () => changes++, run.signal);
}

function add(text: string): void {
  const paragraph = document.createElement('p');
  paragraph.textContent = text;
  document.body.append(paragraph);
}

/** Lets the page's observers hear, then time pass. */
async function pass(milliseconds: number): Promise<void> {
  await vi.advanceTimersByTimeAsync(milliseconds);
}

describe('watchPage', () => {
  it('speaks once, after the last of several changes', async () => {
    watch();
    for (let k = 0; k < 5; k++) {
      add(PARAGRAPH);
      await pass(500);
    }
    expect(changes).toBe(0);
    await pass(3000);
    expect(changes).toBe(1);
  });

  it('speaks even while the page never keeps still', async () => {
    watch();
    for (let k = 0; k < 40; k++) {
      add(PARAGRAPH);
      await pass(300);
    }
    expect(changes).toBeGreaterThan(0);
  });

  it('hears what goes on in components: those of the page, those that come later, and those inside of them', async () => {
    const component = (parent: ParentNode) => {
      const element = document.createElement('sample-story');
      const root = element.attachShadow({ mode: 'open' });
      parent.append(element);
      return root;
    };
    const fill = async (root: ShadowRoot) => {
      const paragraph = document.createElement('p');
      paragraph.textContent = PARAGRAPH;
      root.append(paragraph);
      await pass(5000);
    };
    const first = component(document.body);
    const inner = component(first);
    watch();
    await fill(first);
    expect(changes).toBe(1);
    await fill(inner);
    expect(changes).toBe(2);
    const later = component(document.body);
    await pass(5000);
    expect(changes).toBe(2);
    await fill(component(later));
    expect(changes).toBe(3);
  });

  it('does not hear clocks, scripts and our own notes', async () => {
    watch();
    add('12:01');
    const script = document.createElement('script');
    script.type = 'text/plain';
    script.textContent = PARAGRAPH;
    document.body.append(script);
    createHost(document, run.signal, () => {});
    await pass(5000);
    expect(changes).toBe(0);
  });

  it('hears a new address without a change of text, but not a jump within the page', async () => {
    watch();
    history.pushState(null, '', '#comments');
    window.dispatchEvent(new Event('popstate'));
    await pass(3000);
    expect(changes).toBe(0);
    history.pushState(null, '', '/next-story');
    window.dispatchEvent(new Event('popstate'));
    await pass(3000);
    expect(changes).toBe(1);
  });

  it('is silent once its run is over', async () => {
    watch();
    add(PARAGRAPH);
    await pass(100);
    run.abort();
    await pass(5000);
    expect(changes).toBe(0);
  });
});
