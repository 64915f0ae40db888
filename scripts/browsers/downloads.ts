import { join } from 'node:path';
import { ROOT } from '../root.ts';

/** Where browsers go that are installed for this checkout alone. */
export const DOWNLOADS = join(ROOT, 'build', 'browsers');
