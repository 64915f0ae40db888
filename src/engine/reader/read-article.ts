import type { Span } from '../analysis.ts';
import { type BareAttribution, decodeAttributions } from '../attribution/decode.ts';
import type { Cancel } from '../cancel.ts';
import type { PairScore, ReadEvidence, Reading } from '../reading.ts';
import { sharedLength } from '../text/spans.ts';
import { type CitedPiece, decodeCited } from './cited.ts';
import type { Reader } from './reader.ts';
import { cutWindows } from './windows.ts';
import type { WordPieces } from './word-pieces.ts';

const HIDDEN = 384;
/** The reader was trained on pairs of sentences at most this far apart. */
export const FARTHEST = 15;
/** Pairs scored in one run: more would only take memory (3 kB a pair) and keep a cancel waiting. */
const PAIRS_AT_ONCE = 2048;
const NOTHING: PairScore = { nothing: 1, different: 0, same: 0 };

/** How far the reading is. */
export interface Progress {
  /** Windows read so far, and in all. */
  done: number;
  total: number;
  /**
   * The attributions that the last window brought. They come in article order, each once; ids, parties, whole quotations
   * and attributions seen only in their light need the whole article.
   */
  found: readonly BareAttribution[];
}

export interface ReadOptions {
  signal?: Cancel | undefined;
  /** Called before the first window and after each. */
  onProgress?: ((progress: Progress) => void) | undefined;
}

/**
 * Has the whole article read: the reader's scores for each sentence and pair of sentences, and the attributions, both in
 * article order. Rejects with the signal's reason when it is aborted (it is looked at between two runs of the reader),
 * and with the reader's error.
 */
export async function readArticle(
  text: string,
  sentences: Span[],
  { reader, wordPieces }: { reader: Reader; wordPieces: WordPieces },
  { signal, onProgress }: ReadOptions,
): Promise<{ reading: Reading; attributions: BareAttribution[] }> {
  const windows = cutWindows(text, sentences, wordPieces, reader.known?.());
  const means: Float32Array[] = [];
  const attributions: BareAttribution[] = [];
  const evidence: ReadEvidence[] = [];
  const pieces: CitedPiece[] = [];
  onProgress?.({ done: 0, total: windows.length, found: [] });
  for (const [w, window] of windows.entries()) {
    signal?.throwIfAborted();
    const [scores] = await reader.windows([window.ids]);
    if (!scores) throw new Error('The reader returned no scores for a window.');
    means.push(...window.sentences.map(({ first, last }) => meanVector(scores.hidden, first, last)));
    const isOwn = ({ start }: Span) => window.from <= start && start < window.to;
    const found = decodeAttributions(text, window, scores).filter(({ cue }) => isOwn(cue[0]!));
    attributions.push(...found);
    const cited = decodeCited(window, scores);
    evidence.push(...cited.evidence);
    pieces.push(...cited.pieces);
    onProgress?.({ done: w + 1, total: windows.length, found });
  }

  signal?.throwIfAborted();
  const own = await reader.sentences(means);
  const pair = await scorePairs(reader, means, signal);
  const reading: Reading = {
    text,
    sentences: windows.flatMap(({ sentences }) => sentences.map(({ sentence }) => sentence)),
    contested: own.map(({ contested }) => sigmoid(contested)),
    stance: own.map(({ stance }) => Array.from(stance, sigmoid)),
    pair,
    evidence,
    cited: (span) =>
      pieces.reduce((most, piece) => (sharedLength(piece, span) > 0 ? Math.max(most, piece.probability) : most), 0),
  };
  return { reading, attributions };
}

function meanVector(hidden: Float32Array, first: number, last: number): Float32Array {
  const mean = new Float32Array(HIDDEN);
  for (let piece = first; piece <= last; piece++) {
    for (let k = 0; k < HIDDEN; k++) mean[k]! += hidden[piece * HIDDEN + k]!;
  }
  return mean.map((sum) => sum / (last - first + 1));
}

async function scorePairs(
  reader: Reader,
  means: readonly Float32Array[],
  signal: Cancel | undefined,
): Promise<Reading['pair']> {
  const at: { i: number; j: number }[] = [];
  for (let i = 0; i < means.length; i++) {
    for (let j = i; j < Math.min(means.length, i + FARTHEST + 1); j++) at.push({ i, j });
  }
  const scores = new Map<number, PairScore>();
  for (let from = 0; from < at.length; from += PAIRS_AT_ONCE) {
    signal?.throwIfAborted();
    const some = at.slice(from, from + PAIRS_AT_ONCE);
    const logits = await reader.pairs(
      some.map(({ i }) => means[i]!),
      some.map(({ j }) => means[j]!),
      some.map(({ i, j }) => j - i),
    );
    some.forEach(({ i, j }, k) => {
      scores.set(i * means.length + j, softmax(logits.subarray(3 * k, 3 * k + 3)));
    });
  }
  return (i, j) => scores.get(Math.min(i, j) * means.length + Math.max(i, j)) ?? NOTHING;
}

const sigmoid = (x: number) => 1 / (1 + Math.exp(-x));

function softmax(logits: Float32Array): PairScore {
  const top = Math.max(...logits);
  const [a, b, c] = Array.from(logits, (x) => Math.exp(x - top)) as [number, number, number];
  const sum = a + b + c;
  return { nothing: a / sum, different: b / sum, same: c / sum };
}
