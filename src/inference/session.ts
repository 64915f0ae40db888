import type * as Ort from 'onnxruntime-web/wasm';
import { ReaderError } from './reader-error.ts';

export type Runtime = typeof Ort;

/** The bytes of the file of that name; rejects when there is none. */
export type LoadFile = (name: string) => Promise<Uint8Array>;

/** One graph of the reader, loaded when it is first run and once more when it breaks. */
export interface Session {
  /** Loads the graph. Rejects with a ReaderError. */
  open(): Promise<void>;
  /** Runs the graph and gives the named outputs. Rejects with a ReaderError. */
  run<Name extends string>(feeds: Ort.InferenceSession.FeedsType, outputs: readonly Name[]): Promise<Outputs<Name>>;
  /** Gives the graph's memory back; the next run loads it again. */
  release(): Promise<void>;
}

type Outputs<Name extends string> = Record<Name, Float32Array>;

/** A session for the graph in the file `name`. Nothing is loaded before the first run. */
export function createSession(runtime: Runtime, load: LoadFile, name: string): Session {
  let opened: Promise<Ort.InferenceSession> | undefined;

  const session = () => {
    opened ??= openGraph(runtime, load, name);
    // A failed load is not kept: the files may be there the next time.
    opened.catch(() => {
      opened = undefined;
    });
    return opened;
  };
  const release = async () => {
    const last = opened;
    opened = undefined;
    await last?.then((graph) => graph.release()).catch(() => {});
  };
  const runOnce = async <Name extends string>(feeds: Ort.InferenceSession.FeedsType, outputs: readonly Name[]) => {
    const found = await (await session()).run(feeds, outputs);
    return Object.fromEntries(outputs.map((output) => [output, found[output]!.data])) as Outputs<Name>;
  };

  return {
    async open() {
      await session();
    },
    async run(feeds, outputs) {
      try {
        return await runOnce(feeds, outputs);
      } catch (error) {
        if (error instanceof ReaderError) throw error;
      }
      // The runtime's memory may be what broke: a new session, once.
      await release();
      try {
        return await runOnce(feeds, outputs);
      } catch (error) {
        if (error instanceof ReaderError) throw error;
        throw new ReaderError('reader_failed', `${name} could not be run: ${String(error)}`, { cause: error });
      }
    },
    release,
  };
}

async function openGraph(runtime: Runtime, load: LoadFile, name: string): Promise<Ort.InferenceSession> {
  let bytes: Uint8Array;
  try {
    bytes = await load(name);
  } catch (error) {
    throw new ReaderError('reader_missing', `${name} could not be loaded: ${String(error)}`, { cause: error });
  }
  try {
    return await runtime.InferenceSession.create(bytes, { executionProviders: ['wasm'] });
  } catch (error) {
    throw new ReaderError('reader_failed', `${name} could not be opened: ${String(error)}`, { cause: error });
  }
}
