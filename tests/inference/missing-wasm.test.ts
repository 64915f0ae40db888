import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import * as ort from 'onnxruntime-web/wasm';
import { expect, it, vi } from 'vitest';
import { createReader } from '../../src/inference/reader.ts';

const READER = fileURLToPath(new URL('../../public/reader/', import.meta.url));

// A file of its own: the runtime loads its wasm once in a process.
it('a reader without its wasm says that it is missing', async () => {
  // The runtime prints what it tried.
  vi.spyOn(console, 'error').mockImplementation(() => {});
  ort.env.wasm.numThreads = 1;
  ort.env.wasm.wasmPaths = { wasm: 'data:application/wasm,nothing' };
  const reader = createReader(ort, (name) => readFile(READER + name));
  await expect(reader.open()).rejects.toMatchObject({
    name: 'ReaderError',
    code: 'reader_missing',
    message: expect.stringContaining('wasm'),
  });
  // The weights are all there: asking again is no use, and says so again.
  await expect(reader.windows([[101, 102]])).rejects.toMatchObject({ code: 'reader_missing' });
});
