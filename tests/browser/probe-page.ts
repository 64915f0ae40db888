import { fileURLToPath } from 'node:url';
import { build, type Rolldown } from 'vite';
import type { View } from '../../scripts/browsers/driver.ts';
import type { PageProbe } from './probe/read-page.ts';

let bundle: Promise<string> | undefined;

/** Reads the page that a view shows by the code of src/page, in that page: see probe/read-page.ts. */
export async function probePage(view: View): Promise<PageProbe> {
  bundle ??= bundleProbe();
  // Handed over as source, which no page's content security policy forbids.
  return view.evaluate(new Function('root', `${await bundle}; return probe.readPage(root);`) as () => PageProbe);
}

async function bundleProbe(): Promise<string> {
  const entry = fileURLToPath(new URL('probe/read-page.ts', import.meta.url));
  const output = (await build({
    configFile: false,
    logLevel: 'silent',
    build: { write: false, minify: false, lib: { entry, formats: ['iife'], name: 'probe' } },
  })) as Rolldown.RolldownOutput[];
  return output[0]!.output[0].code;
}
