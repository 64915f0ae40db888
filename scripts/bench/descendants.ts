import { readdirSync, readFileSync } from 'node:fs';

/**
 * Megabytes of memory that the processes started by this one and by those in turn hold, shared pages counted once.
 * Undefined on systems that do not tell (all but Linux).
 */
export function memoryOfDescendants(): number | undefined {
  if (process.platform !== 'linux') return undefined;
  const parents = new Map<number, number>();
  for (const name of readdirSync('/proc')) {
    const stat = /^\d+$/.test(name) ? read(`/proc/${name}/stat`) : '';
    // The name before the state and the parent may hold anything, brackets too.
    const parent = /^.*\) \S (\d+)/s.exec(stat)?.[1];
    if (parent) parents.set(Number(name), Number(parent));
  }
  const isOurs = (id: number | undefined): boolean =>
    id !== undefined && (parents.get(id) === process.pid || isOurs(parents.get(id)));
  let kilobytes = 0;
  for (const id of parents.keys()) {
    if (isOurs(id)) kilobytes += Number(/^Pss:\s+(\d+)/m.exec(read(`/proc/${id}/smaps_rollup`))?.[1] ?? 0);
  }
  return (kilobytes * 1024) / 1e6;
}

/** A process may end while it is looked at. */
function read(file: string): string {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return '';
  }
}
