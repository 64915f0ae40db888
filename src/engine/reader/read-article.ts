import { EVIDENCE_TYPES, type Span } from '../analysis.ts';
import { type BareAttribution, decodeAttributions } from '../attribution/decode.ts';
import { tagSpans } from '../attribution/tag-path.ts';
import type { Cancel } from '../cancel.ts';
import type { PairScore, ReadEvidence, Reading } from '../reading.ts';
import type { Reader, WindowScores } from './reader.ts';
import { cutWindows, placeSentences, type Window } from './windows.ts';
import type { WordPieces } from './word-pieces.ts';

const HIDDEN = 384;
/** The reader was trained on pairs of sentences at most this far apart. */
export const FARTHEST = 15;
const NOTHING: PairScore = { nothing: 1, different: 0, same: 0 };

/** Windows read so far, and in all. */
export interface Progress {
  done: number;
  total: number;
}

export interface ReadOptions {
  signal?: Cancel | undefined;
  onProgress?: ((progress: Progress) => void) | undefined;
}

/**
 * Has the whole article read: the reader's scores for each sentence and pair of sentences, and the attributions, both in
 * article order. Rejects with the signal's reason when it is aborted between two windows, and with the reader's error.
 */
export async function readArticle(
  text: string,
  sentences: Span[],
  engine: { reader: Reader; wordPieces: WordPieces },
  { signal, onProgress }: ReadOptions,
): Promise<{ reading: Reading; attributions: BareAttribution[] }> {
  const { reader } = engine;
  const windows = cutWindows(text, engine.wordPieces);
  const placed = placeSentences(sentences, windows);
  // A sentence without a piece (an emoji, a rule of dashes) has nothing to be read.
  const kept = sentences.flatMap((sentence, s) => (placed[s] ? [{ sentence, place: placed[s] }] : []));
  const means: Float32Array[] = [];
  const attributions: BareAttribution[] = [];
  const evidence: ReadEvidence[] = [];
  for (let w = 0; w < windows.length; w++) {
    signal?.throwIfAborted();
    onProgress?.({ done: w, total: windows.length });
    const window = windows[w]!;
    const [scores] = await reader.windows([window.ids]);
    if (!scores) throw new Error('The reader returned no scores for a window.');
    const here = kept.map(({ place }, s) => ({ place, s })).filter(({ place }) => place.window === w);
    for (const { place, s } of here) means[s] = meanVector(scores.hidden, place.first, place.last);
    // Windows overlap: a sentence's spans are taken from the window where it is read best.
    const isHere = ({ start }: Span) =>
      here.some(({ s }) => kept[s]!.sentence.start <= start && start < kept[s]!.sentence.end);
    attributions.push(...decodeAttributions(text, window, scores).filter(({ cue }) => isHere(cue[0]!)));
    evidence.push(...decodeEvidence(window, scores).filter(isHere));
  }
  signal?.throwIfAborted();
  onProgress?.({ done: windows.length, total: windows.length });

  const [own, pair] = await Promise.all([reader.sentences(means), scorePairs(reader, means)]);
  const reading: Reading = {
    text,
    sentences: kept.map(({ sentence }) => sentence),
    contested: own.map(({ contested }) => sigmoid(contested)),
    stance: own.map(({ stance }) => Array.from(stance, sigmoid)),
    pair,
    evidence,
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

async function scorePairs(reader: Reader, means: readonly Float32Array[]): Promise<Reading['pair']> {
  const at: { i: number; j: number }[] = [];
  for (let i = 0; i < means.length; i++) {
    for (let j = i; j < Math.min(means.length, i + FARTHEST + 1); j++) at.push({ i, j });
  }
  const logits = await reader.pairs(
    at.map(({ i }) => means[i]!),
    at.map(({ j }) => means[j]!),
    at.map(({ i, j }) => j - i),
  );
  const scores = new Map(at.map(({ i, j }, k) => [i * means.length + j, softmax(logits.subarray(3 * k, 3 * k + 3))]));
  return (i, j) => scores.get(Math.min(i, j) * means.length + Math.max(i, j)) ?? NOTHING;
}

function decodeEvidence(window: Window, scores: WindowScores): ReadEvidence[] {
  const types = EVIDENCE_TYPES.length - 1;
  return tagSpans(scores.evidence, scores.length, 3, 0).map(({ first, last }) => {
    const own = scores.evidenceTypes.subarray(first * types, (first + 1) * types);
    return {
      start: window.starts[first]!,
      end: window.ends[last]!,
      type: EVIDENCE_TYPES[own.indexOf(Math.max(...own))] as ReadEvidence['type'],
      score: 1 - softmax(scores.evidence.subarray(3 * first, 3 * first + 3)).nothing,
    };
  });
}

const sigmoid = (x: number) => 1 / (1 + Math.exp(-x));

function softmax(logits: Float32Array): PairScore {
  const top = Math.max(...logits);
  const [a, b, c] = Array.from(logits, (x) => Math.exp(x - top)) as [number, number, number];
  const sum = a + b + c;
  return { nothing: a / sum, different: b / sum, same: c / sum };
}
