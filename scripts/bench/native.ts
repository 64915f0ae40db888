import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { ROOT } from '../root.ts';
import { child } from './child.ts';
import { READS, type Run } from './run.ts';

/** A Python that has onnxruntime: $READER_PYTHON, the one of training/, or the system's. Undefined where none has. */
export function findPython(): string | undefined {
  const places = [process.env.READER_PYTHON, join(ROOT, 'training', '.venv', 'bin', 'python'), 'python3'];
  return places.find((python) => python && spawnSync(python, ['-c', 'import onnxruntime, numpy']).status === 0);
}

/** Runs the graph over the articles' windows in a fresh Python process. Rejects with its complaints when it fails. */
export async function runNatively(python: string, graph: string, windows: number[][][]): Promise<Run> {
  const script = fileURLToPath(new URL('native.py', import.meta.url));
  return JSON.parse(await child(python, [script], JSON.stringify({ graph, windows, reads: READS })));
}
