import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { ROOT } from './root.ts';

/** Runs a program of node_modules in the checkout; returns its exit status and, unless it is shown, what it printed. */
export function runTool(
  name: string,
  words: readonly string[],
  { show = false } = {},
): Promise<{ status: number; printed: string }> {
  return new Promise((resolve, reject) => {
    const tool = spawn(join(ROOT, 'node_modules', '.bin', name), words, {
      cwd: ROOT,
      stdio: show ? 'inherit' : ['ignore', 'pipe', 'pipe'],
      // What is kept to be shown later is no place for colours and spinners.
      env: show ? process.env : { ...process.env, CI: '1', NO_COLOR: '1', FORCE_COLOR: '0' },
    });
    let printed = '';
    for (const stream of [tool.stdout, tool.stderr]) {
      stream?.setEncoding('utf8').on('data', (words) => {
        printed += words;
      });
    }
    tool.once('error', reject);
    tool.once('close', (status) => resolve({ status: status ?? 1, printed: printed.trim() }));
  });
}
