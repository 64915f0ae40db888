import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { build } from 'vite';
import { ROOT } from '../root.ts';

/** Bytes of what has to be loaded, each file by itself through gzip. */
export interface Size {
  script: number;
  style: number;
}

/** What an extension page loads before it shows anything: its scripts with all that they import, and its styles. */
export function sizeOfPage(extension: string, page: string): Size {
  const html = readFileSync(join(extension, page), 'utf8');
  const named = [...html.matchAll(/(?:src|href)="\/([^"]+\.(?:js|css))"/g)].map(([, name]) => name!);
  const files = new Set(named);
  // A set grows while it is gone through.
  for (const file of files) {
    if (!file.endsWith('.js')) continue;
    const script = readFileSync(join(extension, file), 'utf8');
    for (const [, name] of script.matchAll(/(?:from|import)\s*"\.\/([^"]+\.js)"/g)) files.add(`chunks/${name}`);
  }
  const sum = (end: string) =>
    [...files]
      .filter((file) => file.endsWith(end))
      .reduce((bytes, file) => bytes + zipped(readFileSync(join(extension, file))), 0);
  return { script: sum('.js'), style: sum('.css') };
}

/**
 * What shows the notes on a page, with their styles in it: the content script's part that views are. The article's
 * finding, the marks and the messages are left out: they are there before a card is.
 */
export async function sizeOfNotes(): Promise<Size> {
  const built = await build({
    configFile: false,
    root: ROOT,
    publicDir: false,
    logLevel: 'warn',
    oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
    build: {
      write: false,
      target: 'esnext',
      rolldownOptions: { input: join(ROOT, 'entrypoints', 'page', 'notes.tsx'), preserveEntrySignatures: 'strict' },
    },
  });
  if (!('output' in built)) throw new Error('Nothing was built.');
  const chunks = built.output.flatMap((file) => (file.type === 'chunk' ? [file.code] : []));
  return { script: chunks.reduce((bytes, code) => bytes + zipped(Buffer.from(code)), 0), style: 0 };
}

function zipped(bytes: Buffer): number {
  return gzipSync(bytes, { level: 9 }).length;
}
