import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import * as runtime from 'onnxruntime-web/wasm';
import { createReader, type OwnedReader } from './reader.ts';

/**
 * The reader in Node, from the weights in the folder `dir`. Rejects with a ReaderError `reader_missing` when
 * `reader.onnx` is not there; later failures come from the reader's functions.
 */
export async function createNodeReader(dir: string): Promise<OwnedReader> {
  // More threads need node:os, which the runtime's ES module cannot require.
  runtime.env.wasm.numThreads = 1;
  runtime.env.logLevel = 'error';
  const reader = createReader(runtime, (name) => readFile(join(dir, name)));
  await reader.open();
  return reader;
}
