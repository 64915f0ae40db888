import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Driver } from '../../scripts/browsers/driver.ts';
import { until } from '../../scripts/browsers/until.ts';

/** The file that the browser saves under that name, once all of it is there. */
export function savedFile({ downloads }: Driver, name: string): Promise<Buffer> {
  const file = join(downloads, name);
  return until(`the file ${name}`, async () => {
    // Until it is whole, a browser keeps it under another name, or beside one.
    if (!existsSync(file) || existsSync(`${file}.part`)) return null;
    const bytes = readFileSync(file);
    return bytes.length > 0 && bytes;
  });
}
