import { spawn } from 'node:child_process';
import { text } from 'node:stream/consumers';
import { ROOT } from '../root.ts';

/** Runs a program with `input`; resolves with what it wrote, rejects with its complaints when it fails. */
export async function child(program: string, words: readonly string[], input: string): Promise<string> {
  const process = spawn(program, words, { cwd: ROOT, stdio: ['pipe', 'pipe', 'pipe'] });
  const status = new Promise<number | null>((resolve, reject) => {
    process.once('error', reject);
    process.once('close', resolve);
  });
  process.stdin.on('error', () => {});
  process.stdin.end(input);
  const [code, written, complaints] = await Promise.all([status, text(process.stdout), text(process.stderr)]);
  if (code !== 0) throw new Error(`${program} ${words.join(' ')} failed: ${complaints.trim()}`);
  return written;
}
