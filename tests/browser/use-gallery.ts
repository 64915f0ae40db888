import { afterAll, beforeAll, inject } from 'vitest';
import type { Driver } from '../../scripts/browsers/driver.ts';
import { findBrowsers } from '../../scripts/browsers/find.ts';
import { openBrowser } from '../../scripts/browsers/open.ts';
import { extensionFolder } from '../../scripts/build-extension.ts';
import { serveGallery } from '../../scripts/gallery.ts';

/** Opens the browser and serves the gallery for the tests of a file; the extension in it has nothing to do. */
export function useGallery(): { readonly browser: Driver; readonly url: string } {
  let browser: Driver | undefined;
  let gallery: Awaited<ReturnType<typeof serveGallery>> | undefined;
  beforeAll(async () => {
    const engine = inject('engine');
    const found = (await findBrowsers()).find((one) => one.engine === engine);
    if (!found) throw new Error(`There is no ${engine} here: npm test installs one`);
    gallery = await serveGallery();
    browser = await openBrowser(found, { extension: extensionFolder(engine), headless: true, offline: true });
  });
  afterAll(async () => {
    await browser?.close();
    await gallery?.close();
  });
  return {
    get browser() {
      return browser!;
    },
    get url() {
      return gallery!.url;
    },
  };
}
