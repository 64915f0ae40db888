import { join } from 'node:path';
import type { Engine } from './browsers/driver.ts';
import { ROOT } from './root.ts';
import { runTool } from './run-tool.ts';

const TARGETS: Record<Engine, { words: string[]; folder: string }> = {
  chromium: { words: [], folder: 'chrome-mv3' },
  firefox: { words: ['-b', 'firefox', '--mv3'], folder: 'firefox-mv3' },
};

/** Where the extension for this kind of browser is built. */
export function extensionFolder(engine: Engine): string {
  return join(ROOT, '.output', TARGETS[engine].folder);
}

/** Builds the extension and returns its folder. Rejects with what the build printed. */
export async function buildExtension(engine: Engine): Promise<string> {
  const { status, printed } = await runTool('wxt', ['build', ...TARGETS[engine].words]);
  if (status !== 0) throw new Error(`The extension cannot be built.\n${printed}`);
  return extensionFolder(engine);
}
