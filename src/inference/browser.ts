import * as runtime from 'onnxruntime-web/wasm';
import type { WordPieces } from '../engine/reader/word-pieces.ts';
import { openWordPieces } from './open-word-pieces.ts';
import { createReader, type OwnedReader } from './reader.ts';
import { ReaderError } from './reader-error.ts';

/**
 * The reader and its word pieces in a browser's worker, from the folder at the address `base` (with a slash at its end),
 * where the runtime's wasm is `runtime.wasm`. Rejects with a ReaderError.
 */
export async function openBrowserReader(base: string): Promise<{ reader: OwnedReader; wordPieces: WordPieces }> {
  // An object, not a prefix: a prefix makes the runtime import() code, which an extension's worker may not.
  runtime.env.wasm.wasmPaths = { wasm: `${base}runtime.wasm` };
  runtime.env.wasm.numThreads = 1;
  runtime.env.logLevel = 'error';
  const load = async (name: string) => new Uint8Array(await (await fetchFile(base + name)).arrayBuffer());
  const reader = createReader(runtime, load);
  const [, tokenizer] = await Promise.all([reader.open(), fetchFile(`${base}tokenizer.json`)]);
  return { reader, wordPieces: openWordPieces(await tokenizer.text()) };
}

async function fetchFile(url: string): Promise<Response> {
  const response = await fetch(url).catch((error) => {
    throw new ReaderError('reader_missing', `${url} cannot be loaded.`, { cause: error });
  });
  if (!response.ok) throw new ReaderError('reader_missing', `${url} cannot be loaded (${response.status}).`);
  return response;
}
