import { fileURLToPath } from 'node:url';
import { build, type Rollup } from 'vite';
import { expect, test } from 'vitest';
import { useBrowser } from './use-browser.ts';

const stage = useBrowser();

/** A module and all that it imports as one script. */
async function scriptOf(file: string): Promise<string> {
  const entry = fileURLToPath(new URL(file, import.meta.url));
  const lib = { entry, formats: ['iife' as const], name: 'script' };
  const built = await build({ configFile: false, logLevel: 'silent', build: { write: false, minify: false, lib } });
  return ((built as Rollup.RollupOutput[])[0]!.output[0] as { code: string }).code;
}

test('words of any page are found where the browser itself sees them', async () => {
  const { browser } = stage;
  await browser.open(stage.page('index.html'));
  const script = await scriptOf('./check-text-map.ts');
  const failure = await browser.page.evaluate((_, script) => {
    document.head.append(Object.assign(document.createElement('script'), { textContent: script }));
    return (window as unknown as { check(runs: number): Promise<string> }).check(400);
  }, script);
  expect(failure).toBe('');
});
