import { readFile } from 'node:fs/promises';
import type { Readable } from 'node:stream';
import { type Decoded, decodeFile } from './decode-file.ts';
import { InputError } from './input-error.ts';

const REASONS: Record<string, string> = {
  ENOENT: 'There is no such file.',
  EISDIR: 'This is a folder; give a file.',
  EACCES: 'The file may not be read (permission denied).',
};

/** The words of `path`, or of `stdin` where it is `-`. Rejects with InputError. */
export async function readInput(path: string, stdin: Readable): Promise<Decoded> {
  let bytes: Uint8Array;
  try {
    bytes = path === '-' ? await drain(stdin) : await readFile(path);
  } catch (error) {
    const { code = '', message } = error as NodeJS.ErrnoException;
    throw new InputError('unreadable', REASONS[code] ?? `The file cannot be read: ${message}`);
  }
  return decodeFile(bytes);
}

async function drain(stream: Readable): Promise<Uint8Array> {
  const chunks: Uint8Array[] = [];
  for await (const chunk of stream) chunks.push(chunk);
  return Buffer.concat(chunks);
}
