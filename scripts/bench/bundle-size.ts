import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';

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

/** What is injected into a page when there is something to show there: the notes with their styles, and the rules of marks. */
export function sizeOfNotes(extension: string): Size {
  const size = (name: string) => zipped(readFileSync(join(extension, name)));
  return { script: size('notes.js'), style: size('page.css') };
}

function zipped(bytes: Buffer): number {
  return gzipSync(bytes, { level: 9 }).length;
}
