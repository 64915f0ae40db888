import type { Reader, WindowScores } from '../engine/reader/reader.ts';
import { createSession, type LoadFile, type Runtime } from './session.ts';

const HIDDEN = 384;
/** Longest window that the graph has positions for. */
const LONGEST = 512;
/** Pairs or sentences for one run: more would only take memory (3 kB a pair). */
const BATCH = 2048;
const WINDOW_OUTPUTS = ['hidden', 'tags', 'source_links', 'content_links', 'evidence', 'evidence_type'] as const;

/** A reader that owns memory outside JavaScript's heap. */
export interface OwnedReader extends Reader {
  /** Loads what the first window needs. Rejects with a ReaderError. */
  open(): Promise<void>;
  /** Gives the memory back. The reader can still be used: it loads its files again. */
  release(): Promise<void>;
}

/**
 * The reader over an onnxruntime and a way to load `reader.onnx`, `pairs.onnx` and `sentences.onnx`, which are loaded
 * when first needed. Its functions reject with a ReaderError; a window over 512 pieces or a mean of another length than
 * 384 is the caller's bug and throws a RangeError.
 */
export function createReader(runtime: Runtime, load: LoadFile): OwnedReader {
  const { Tensor } = runtime;
  const reader = createSession(runtime, load, 'reader.onnx');
  const pairs = createSession(runtime, load, 'pairs.onnx');
  const sentences = createSession(runtime, load, 'sentences.onnx');

  const readWindow = async (ids: readonly number[]): Promise<WindowScores> => {
    const { length } = ids;
    if (length === 0 || length > LONGEST) throw new RangeError(`A window has 1 to ${LONGEST} pieces, not ${length}.`);
    const shape = [1, length];
    const scores = await reader.run(
      {
        ids: new Tensor('int64', BigInt64Array.from(ids, BigInt), shape),
        mask: new Tensor('int64', new BigInt64Array(length).fill(1n), shape),
      },
      WINDOW_OUTPUTS,
    );
    return {
      length,
      hidden: scores.hidden,
      tags: scores.tags,
      sourceLinks: scores.source_links,
      contentLinks: scores.content_links,
      evidence: scores.evidence,
      evidenceTypes: scores.evidence_type,
    };
  };
  const vectors = (means: readonly Float32Array[]) => new Tensor('float32', joined(means), [means.length, HIDDEN]);

  return {
    open: reader.open,

    async windows(windows) {
      const scores: WindowScores[] = [];
      for (const ids of windows) {
        // The runtime never leaves its thread by itself: without a pause no "cancel" would arrive.
        await new Promise<void>((resolve) => setTimeout(resolve));
        scores.push(await readWindow(ids));
      }
      return scores;
    },

    async sentences(means) {
      const scores = [];
      for (let from = 0; from < means.length; from += BATCH) {
        const batch = means.slice(from, from + BATCH);
        const { contested, stance } = await sentences.run({ u: vectors(batch) }, ['contested', 'stance']);
        for (let k = 0; k < batch.length; k++) {
          scores.push({ contested: contested[k]!, stance: stance.slice(4 * k, 4 * k + 4) });
        }
      }
      return scores;
    },

    async pairs(u, v, distance) {
      const scores = new Float32Array(3 * u.length);
      for (let from = 0; from < u.length; from += BATCH) {
        const to = Math.min(u.length, from + BATCH);
        const { pair } = await pairs.run(
          {
            u: vectors(u.slice(from, to)),
            v: vectors(v.slice(from, to)),
            distance: new Tensor('int64', BigInt64Array.from(distance.slice(from, to), BigInt), [to - from]),
          },
          ['pair'],
        );
        scores.set(pair, 3 * from);
      }
      return scores;
    },

    async release() {
      await Promise.all([reader.release(), pairs.release(), sentences.release()]);
    },
  };
}

function joined(means: readonly Float32Array[]): Float32Array {
  const all = new Float32Array(means.length * HIDDEN);
  means.forEach((mean, k) => {
    if (mean.length !== HIDDEN) throw new RangeError(`A mean has ${HIDDEN} numbers, not ${mean.length}.`);
    all.set(mean, k * HIDDEN);
  });
  return all;
}
