/** `npm run check`: types, lint with import rules and format, unused code. Prints what is wrong, and nothing else. */
import { runTool } from './run-tool.ts';

const CHECKS: [tool: string, ...words: string[]][] = [
  // Makes the types of the entrypoints that the others need.
  ['wxt', 'prepare'],
  ['tsc', '-p', '.'],
  ['tsc', '-p', 'src/engine'],
  ['biome', 'check', '--error-on-warnings'],
  ['knip'],
];

for (const [tool, ...words] of CHECKS) {
  const { status, printed } = await runTool(tool, words);
  if (status === 0) continue;
  console.error(`${[tool, ...words].join(' ')}\n${printed}\n`);
  process.exitCode = 1;
}
