import { existsSync } from 'node:fs';
import { afterAll, afterEach, beforeAll, expect, inject } from 'vitest';
import { serveSamples } from '../../samples/serve.ts';
import type { Driver, LaunchOptions } from '../../scripts/browsers/driver.ts';
import { findBrowsers } from '../../scripts/browsers/find.ts';
import { openBrowser } from '../../scripts/browsers/open.ts';
import { extensionFolder } from '../../scripts/build-extension.ts';

export interface Stage {
  /** The browser that this project of vitest.config.ts is for, with the built extension. */
  readonly browser: Driver;
  /** The address of a page of the sample site. */
  page(name: string): string;
}

/**
 * Opens the browser and the sample site for the tests of a file, or of the `describe` that it is called in. After each
 * test the extension's console is clean.
 */
export function useBrowser(preferences?: LaunchOptions['preferences']): Stage {
  let browser: Driver | undefined;
  let samples: Awaited<ReturnType<typeof serveSamples>> | undefined;
  let heard = 0;

  beforeAll(async () => {
    const engine = inject('engine');
    const extension = extensionFolder(engine);
    const found = (await findBrowsers()).find((one) => one.engine === engine);
    if (!found) throw new Error(`There is no ${engine} here: npm test installs one`);
    if (!existsSync(extension)) throw new Error('The extension is not built: npm run build');
    samples = await serveSamples();
    browser = await openBrowser(found, { extension, headless: true, offline: true, preferences });
  });
  afterEach(async () => {
    if (!browser) return;
    await browser.closePopup();
    await browser.closePanel();
    const complaints = await browser.complaints();
    const fresh = complaints.slice(heard);
    heard = complaints.length;
    expect(fresh, 'errors and warnings of ours on the console').toEqual([]);
  });
  afterAll(async () => {
    await browser?.close();
    await samples?.close();
  });

  return {
    get browser() {
      return browser!;
    },
    page: (name) => `${samples!.url}/${name}`,
  };
}
