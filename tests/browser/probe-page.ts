import { fileURLToPath } from 'node:url';
import { build, type Rolldown } from 'vite';
import type { View } from '../../scripts/browsers/driver.ts';
import type * as OverlappingMarks from './probe/overlapping-marks.ts';
import type * as ReadPage from './probe/read-page.ts';

const bundles = new Map<string, Promise<string>>();

/** Reads the page that a view shows by the code of src/page, in that page: see probe/read-page.ts. */
export function probePage(view: View): Promise<ReadPage.PageProbe> {
  return run<typeof ReadPage.readPage>(view, 'read-page.ts', 'readPage');
}

/** Puts overlapping marks on the page that a view shows: see probe/overlapping-marks.ts. */
export function overlapMarks(view: View): Promise<ReturnType<typeof OverlappingMarks.overlapMarks>> {
  return run<typeof OverlappingMarks.overlapMarks>(view, 'overlapping-marks.ts', 'overlapMarks');
}

async function run<Act extends (page: Document) => unknown>(view: View, file: string, act: string) {
  const bundle = bundles.get(file) ?? bundleProbe(file);
  bundles.set(file, bundle);
  // Handed over as source, which no page's content security policy forbids.
  return view.evaluate(new Function('root', `${await bundle}; return probe.${act}(root);`) as () => ReturnType<Act>);
}

async function bundleProbe(file: string): Promise<string> {
  const entry = fileURLToPath(new URL(`probe/${file}`, import.meta.url));
  const output = (await build({
    configFile: false,
    logLevel: 'silent',
    build: { write: false, minify: false, lib: { entry, formats: ['iife'], name: 'probe' } },
  })) as Rolldown.RolldownOutput[];
  return output[0]!.output[0].code;
}
