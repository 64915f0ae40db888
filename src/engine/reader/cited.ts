import { EVIDENCE_TYPES, type Span } from '../analysis.ts';
import type { ReadEvidence } from '../reading.ts';
import type { WindowScores } from './reader.ts';
import type { Window } from './windows.ts';

/**
 * From this probability on a piece is taken to be of what is cited. It is low because cited passages are rare in training: the
 * most probable tags alone find 2 of 100 (docs/accuracy.md).
 */
const LEAST = 0.25;
/** Pieces; what is shorter says nothing. */
const SHORTEST = 3;
/** Mean probability of a type. */
const SURE = 0.5;
const TYPES = EVIDENCE_TYPES.length - 1;

/** A word piece with the probability that it is a part of what somebody cites. */
export interface CitedPiece extends Span {
  probability: number;
}

/** What the reader thinks is cited in the sentences of one window: each of their pieces, and the passages, in article order. */
export function decodeCited(window: Window, scores: WindowScores): { pieces: CitedPiece[]; evidence: ReadEvidence[] } {
  const pieces: CitedPiece[] = [];
  const evidence: ReadEvidence[] = [];
  const chance = (piece: number) => 1 - softmax(scores.evidence.subarray(3 * piece, 3 * piece + 3))[0]!;
  for (const { first, last } of window.sentences) {
    const chances: number[] = [];
    for (let piece = first; piece <= last; piece++) {
      chances.push(chance(piece));
      pieces.push({ start: window.starts[piece]!, end: window.ends[piece]!, probability: chances.at(-1)! });
    }
    for (const [from, to] of runs(chances)) {
      if (to - from + 1 < SHORTEST) continue;
      evidence.push({
        start: window.starts[first + from]!,
        end: window.ends[first + to]!,
        type: typeOf(scores.evidenceType, first + from, first + to),
      });
    }
  }
  return { pieces, evidence };
}

/** First and last of each run of likely pieces; a single unlikely one inside breaks none. */
function runs(chances: readonly number[]): [number, number][] {
  const found: [number, number][] = [];
  chances.forEach((chance, k) => {
    if (chance <= LEAST) return;
    const run = found.at(-1);
    if (run && k - run[1] <= 2) run[1] = k;
    else found.push([k, k]);
  });
  return found;
}

/** The likeliest type on average, or `other` where that is not even half sure: no type is better than a wrong one. */
function typeOf(logits: Float32Array, first: number, last: number): ReadEvidence['type'] {
  const sums = new Float64Array(TYPES);
  for (let piece = first; piece <= last; piece++) {
    const shares = softmax(logits.subarray(piece * TYPES, (piece + 1) * TYPES));
    for (let k = 0; k < TYPES; k++) sums[k]! += shares[k]!;
  }
  const most = Math.max(...sums);
  const best = EVIDENCE_TYPES[sums.indexOf(most)] as ReadEvidence['type'];
  return most / (last - first + 1) < SURE ? 'other' : best;
}

function softmax(logits: Float32Array): number[] {
  const top = Math.max(...logits);
  const shares = Array.from(logits, (logit) => Math.exp(logit - top));
  const all = shares.reduce((sum, share) => sum + share, 0);
  return shares.map((share) => share / all);
}
