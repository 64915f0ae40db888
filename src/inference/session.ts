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

  const open = () => {
    if (opened) return opened;
    const opening = openGraph(runtime, load, name);
    opened = opening;
    // A failed load is not kept: the files may be there the next time.
    opening.catch(() => forget(opening));
    return opening;
  };
  const forget = (graph: typeof opened) => {
    if (opened === graph) opened = undefined;
  };
  const close = async (graph: typeof opened) => {
    forget(graph);
    await graph?.then((found) => found.release()).catch(() => {});
  };

  return {
    async open() {
      await open();
    },
    async run(feeds, outputs) {
      // The runtime never leaves its thread by itself: without a pause no "cancel" would arrive.
      await new Promise<void>((resolve) => setTimeout(resolve));
      for (let attempt = 1; ; attempt++) {
        const graph = open();
        const session = await graph;
        try {
          const found = await session.run(feeds, outputs);
          return Object.fromEntries(outputs.map((output) => [output, found[output]!.data])) as Outputs<
            (typeof outputs)[number]
          >;
        } catch (error) {
          // The graph's memory may be what broke: once more with a new one. Another run may have made it already.
          await close(graph);
          if (attempt === 2)
            throw new ReaderError('reader_failed', `${name} could not be run: ${error}`, { cause: error });
        }
      }
    },
    release: () => close(opened),
  };
}

async function openGraph(runtime: Runtime, load: LoadFile, name: string): Promise<Ort.InferenceSession> {
  let bytes: Uint8Array;
  try {
    bytes = await load(name);
  } catch (error) {
    throw new ReaderError('reader_missing', `${name} could not be loaded: ${error}`, { cause: error });
  }
  try {
    return await runtime.InferenceSession.create(bytes, { executionProviders: ['wasm'] });
  } catch (error) {
    // The runtime loads its wasm with the first graph, and has only words to say that it could not.
    if (/no available backend/.test(String(error)))
      throw new ReaderError('reader_missing', `The runtime's wasm could not be loaded: ${error}`, { cause: error });
    throw new ReaderError('reader_failed', `${name} could not be opened: ${error}`, { cause: error });
  }
}
