/** `npm test`: check, unit tests, and the browser tests in Chromium and Firefox. The last line says how many passed. */
import { readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { ENGINES, type Engine } from './browsers/driver.ts';
import { findBrowsers } from './browsers/find.ts';
import { installBrowsers, installCommand, thisSystem } from './browsers/install.ts';
import { buildExtension } from './build-extension.ts';
import { ROOT } from './root.ts';
import { runTool } from './run-tool.ts';

interface Counts {
  passed: number;
  failed: number;
  skipped: number;
}

const results: [step: string, counts: Counts][] = [];

await step(
  'check (types, lint, format, unused code)',
  async () => (await runTool('tsx', ['scripts/check.ts'], { show: true })).status === 0,
);
await tests('unit');
if (await browsersAreHere()) {
  for (const engine of ENGINES) {
    const built = await step(`build for ${engine}`, async () => {
      await buildExtension(engine);
      return true;
    });
    if (built) await tests(engine);
  }
}

console.log('');
for (const [name, { passed, failed, skipped }] of results) {
  const words = [
    `${passed} passed`,
    ...(failed ? [`${failed} failed`] : []),
    ...(skipped ? [`${skipped} skipped`] : []),
  ];
  console.log(`${failed ? '✗' : '✓'} ${name.padEnd(42)} ${words.join(', ')}`);
}
const sum = (key: keyof Counts) => results.reduce((all, [, counts]) => all + counts[key], 0);
console.log(`\n${sum('passed')} passed, ${sum('failed')} failed`);
process.exitCode = sum('failed') === 0 ? 0 : 1;

/** Something that passes or fails as a whole. */
async function step(name: string, act: () => Promise<boolean>): Promise<boolean> {
  console.log(`\n— ${name}`);
  const passed = await act().catch((error: Error) => {
    console.error(error.message);
    return false;
  });
  results.push([name, { passed: Number(passed), failed: Number(!passed), skipped: 0 }]);
  return passed;
}

/** One of the projects of vitest.config.ts. */
async function tests(project: 'unit' | Engine): Promise<void> {
  const name = project === 'unit' ? 'unit tests' : `browser tests in ${project}`;
  console.log(`\n— ${name}`);
  const file = join(ROOT, 'build', 'tests', `${project}.json`);
  rmSync(file, { force: true });
  const { status } = await runTool(
    'vitest',
    ['run', '--project', project, '--reporter=default', '--reporter=json', `--outputFile.json=${file}`],
    { show: true },
  );
  results.push([name, countsIn(file, status)]);
}

function countsIn(file: string, status: number): Counts {
  try {
    const { numPassedTests, numFailedTests, numPendingTests } = JSON.parse(readFileSync(file, 'utf8'));
    // A file that cannot be loaded, or an error outside of any test, fails the run but counts as no test.
    const failed = numFailedTests === 0 && status !== 0 ? 1 : numFailedTests;
    return { passed: numPassedTests, failed, skipped: numPendingTests };
  } catch {
    return { passed: 0, failed: 1, skipped: 0 };
  }
}

/** Finds both browsers, or installs those that are missing. False when that fails; what to do is printed then. */
async function browsersAreHere(): Promise<boolean> {
  const missing = await missingBrowsers();
  if (missing.length === 0) return true;
  return step(`install ${missing.join(' and ')}`, async () => {
    const command = installCommand(missing, thisSystem());
    try {
      await installBrowsers(missing);
    } catch (error) {
      throw new Error(`${(error as Error).message}\nInstall what is missing and try again:\n  ${command}`);
    }
    const still = await missingBrowsers();
    if (still.length > 0) throw new Error(`There is still no ${still.join(' and no ')}. Try:\n  ${command}`);
    return true;
  });
}

async function missingBrowsers(): Promise<Engine[]> {
  const found = await findBrowsers();
  return ENGINES.filter((engine) => !found.some((browser) => browser.engine === engine));
}
