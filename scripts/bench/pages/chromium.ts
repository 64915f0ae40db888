import type { Browser, CDPSession, Page } from 'puppeteer-core';
import { launch } from 'puppeteer-core';
import type { Browser as WebExtension } from 'webextension-polyfill';
import { callSource } from '../../browsers/call-source.ts';
import { CATEGORIES, type TraceEvent } from './own-time.ts';

/** Milliseconds after an analysis in which its marks and buttons are painted. */
const PAINTED = 1500;
/** Milliseconds in which a page that is no article would have been taken for one. */
const UNTOUCHED = 2500;

/** A Chromium with the extension, in which pages' costs are measured. */
export interface Measured {
  browser: Browser;
  page: Page;
  cdp: CDPSession;
  /** The extension's address, without a slash at its end. */
  origin: string;
  /** How many times slower the page's processor seems. */
  throttle(rate: number): Promise<void>;
  /** Runs `act` and gives what the browser did meanwhile. */
  trace(act: () => Promise<unknown>): Promise<TraceEvent[]>;
  /** Waits until the page that is shown has been read and marked, or nobody takes it for an article. */
  untilRead(): Promise<void>;
  close(): Promise<void>;
}

/** `args`: of the browser's own, besides those that all measuring needs. */
export async function openMeasured(
  executablePath: string,
  extension: string,
  args: readonly string[] = [],
): Promise<Measured> {
  const browser = await launch({
    executablePath,
    pipe: true,
    enableExtensions: [extension],
    args: [
      '--window-size=1280,900',
      '--disable-background-networking',
      '--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1',
      ...(process.getuid?.() === 0 ? ['--no-sandbox', '--test-type'] : []),
      ...args,
    ],
  });
  const worker = await browser.waitForTarget((target) => target.type() === 'service_worker');
  const [origin] = /^chrome-extension:\/\/\w+/.exec(worker.url())!;
  // The extension opens it itself when it is installed.
  await browser.waitForTarget((target) => target.url() === `${origin}/welcome.html`);
  const inside = await browser.newPage();
  await inside.goto(`${origin}/manifest.json`);
  const page = await browser.newPage();
  const cdp = await page.createCDPSession();
  return {
    browser,
    page,
    cdp,
    origin,
    throttle: async (rate) => {
      await cdp.send('Emulation.setCPUThrottlingRate', { rate });
    },
    trace: async (act) => {
      await page.tracing.start({ categories: CATEGORIES });
      await act();
      const written = await page.tracing.stop();
      return JSON.parse(new TextDecoder().decode(written)).traceEvents;
    },
    untilRead: async () => {
      await inside.evaluate(`${callSource(waitForState)}(${UNTOUCHED})`);
      await pause(PAINTED);
    },
    close: () => browser.close(),
  };
}

export function pause(milliseconds: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, milliseconds));
}

declare const chrome: WebExtension;

/** Runs in a page of the extension: asks the content script of the page that is shown for its state, as the popup does. */
async function waitForState(untouched: number): Promise<void> {
  const [tab] = await chrome.tabs.query({ active: true });
  const ask = () =>
    new Promise<string | null>((resolve) => {
      const port = chrome.tabs.connect(tab!.id!, { name: 'view' });
      port.onDisconnect.addListener(() => {
        void chrome.runtime.lastError;
        resolve(null);
      });
      port.onMessage.addListener((update) => {
        port.disconnect();
        resolve((update as { state: { phase: string } }).state.phase);
      });
    });
  const started = performance.now();
  for (;;) {
    const phase = await ask();
    if (phase === null ? performance.now() - started > untouched : phase !== 'analysing') return;
    await new Promise((resolve) => setTimeout(resolve, 1000));
  }
}
