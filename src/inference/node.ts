import { readFile } from 'node:fs/promises';
import { availableParallelism } from 'node:os';
import { join } from 'node:path';
// The entry for Node: the one for browsers cannot start threads here.
import * as runtime from 'onnxruntime-web';
import { createReader, type OwnedReader } from './reader.ts';

/**
 * Half of the cores, at most four. The runtime's threads wait for each other without rest: where something else needs the
 * cores as well, two threads on two cores take longer than one.
 */
const THREADS = Math.max(1, Math.min(4, Math.floor(availableParallelism() / 2)));

/**
 * The reader in Node, from the weights in the folder `dir`; the process's first reader sets the threads of all. Rejects
 * with a ReaderError `reader_missing` when `reader.onnx` is not there; later failures come from the reader's functions.
 */
export async function createNodeReader(dir: string, threads = THREADS): Promise<OwnedReader> {
  runtime.env.wasm.numThreads = threads;
  runtime.env.logLevel = 'error';
  const reader = createReader(runtime, (name) => readFile(join(dir, name)));
  await reader.open();
  return reader;
}
