import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT } from '../root.ts';

export interface Profile {
  folder: string;
  /** Inside of it, for files that are saved. */
  downloads: string;
  remove(): void;
}

/**
 * A throw-away profile's folder, and what removes it. It lies in the checkout because browsers from a snap see neither
 * this system's /tmp nor hidden folders of the home.
 */
export function createProfile(): Profile {
  const parent = join(ROOT, 'build', 'profiles');
  mkdirSync(parent, { recursive: true });
  const folder = mkdtempSync(join(parent, 'profile-'));
  const downloads = join(folder, 'downloads');
  mkdirSync(downloads);
  const remove = () => rmSync(folder, { recursive: true, force: true, maxRetries: 10, retryDelay: 100 });
  return { folder, downloads, remove };
}
