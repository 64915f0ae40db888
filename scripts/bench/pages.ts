import { existsSync, mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { findBrowsers } from '../browsers/find.ts';
import { buildExtension } from '../build-extension.ts';
import { ROOT } from '../root.ts';
import { measurePages, type PageFigures } from './pages/measure.ts';
import { pagesTable } from './pages/table.ts';
import type { Part } from './part.ts';

/** What pages pay for us in Chromium. It takes some five minutes of an otherwise quiet machine. */
export const pages: Part<PageFigures> = { measure, tables: pagesTable };

/** Saved pages of real outlets; they are not in the repository. */
const REAL_PAGES = join(ROOT, '..', 'shared', 'data', 'pages', 'real');

async function measure(): Promise<PageFigures> {
  const found = (await findBrowsers()).find(({ engine }) => engine === 'chromium');
  if (!found) throw new Error('What pages pay is measured in Chromium, which is not installed.');
  mkdirSync(join(ROOT, 'build'), { recursive: true });
  // In the checkout, for browsers that see nothing of this system's /tmp.
  const scratch = mkdtempSync(join(ROOT, 'build', 'bench-'));
  try {
    const real = existsSync(REAL_PAGES) ? REAL_PAGES : undefined;
    return await measurePages(found.executablePath, await buildExtension('chromium'), { scratch, real });
  } finally {
    rmSync(scratch, { recursive: true, force: true });
  }
}
