import type { Reader, WindowScores } from '../engine/reader/reader.ts';
import { createSession, type LoadFile, type Runtime } from './session.ts';

const HIDDEN = 384;
/** Longest window that the graph has positions for. */
const LONGEST = 512;
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
    const pieces = new Tensor('int64', BigInt64Array.from(ids, BigInt), [1, length]);
    const scores = await reader.run({ ids: pieces }, WINDOW_OUTPUTS);
    return {
      length,
      hidden: scores.hidden,
      tags: scores.tags,
      sourceLinks: scores.source_links,
      contentLinks: scores.content_links,
      evidence: scores.evidence,
      evidenceType: scores.evidence_type,
    };
  };
  const vectors = (means: readonly Float32Array[]) => new Tensor('float32', joined(means), [means.length, HIDDEN]);

  return {
    open: reader.open,

    // One after another: together they would take longer. A run of one window of 320 pieces takes 187 ms, of two 394 and
    // of four 824 (onnxruntime-web 1.30, one thread); only below 64 pieces is there a gain, of a tenth, and nothing waits
    // for that.
    async windows(windows) {
      const scores: WindowScores[] = [];
      for (const ids of windows) scores.push(await readWindow(ids));
      return scores;
    },

    async sentences(means) {
      if (means.length === 0) return [];
      const { contested, stance } = await sentences.run({ u: vectors(means) }, ['contested', 'stance']);
      return means.map((_, k) => ({ contested: contested[k]!, stance: stance.slice(4 * k, 4 * k + 4) }));
    },

    async pairs(u, v, distance) {
      if (u.length === 0) return new Float32Array();
      const distances = new Tensor('int64', BigInt64Array.from(distance, BigInt), [distance.length]);
      const { pair } = await pairs.run({ u: vectors(u), v: vectors(v), distance: distances }, ['pair']);
      return pair;
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
