import { cpSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** A copy of the built extension in `to` for which every site is on, as if the reader had said so. */
export function copyForEverywhere(built: string, to: string): void {
  cpSync(built, to, { recursive: true });
  const file = join(to, 'manifest.json');
  const { optional_host_permissions: host_permissions, ...manifest } = JSON.parse(readFileSync(file, 'utf8'));
  writeFileSync(file, JSON.stringify({ ...manifest, host_permissions }));
}
