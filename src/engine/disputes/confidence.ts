import type { Signal } from '../analysis.ts';
import type { Reading } from '../reading.ts';

/**
 * What each sign adds to the log-odds that careful readers see a dispute: a logistic regression, fitted on the groups that
 * the engine finds in the annotated dev articles; with articles left out in turn its probabilities are right on average
 * (docs/accuracy.md). Numbers of the reader are log-odds themselves.
 */
const WEIGHTS = {
  bias: -2.44,
  bestPair: 0.25,
  secondPair: 0.25,
  mostContested: 0.14,
  secondContested: 0.15,
  /** Natural logarithm of the number of sentences. */
  sentences: 0.72,
  parties: 0.25,
  denial: 0.25,
  negation: 0.37,
  /** No words carry the clash: the reader alone saw it. */
  reading: -0.99,
} as const;

/** A group of sentences of one dispute, and what was made of it. */
export interface Evidenced {
  /** Indices into the reading's sentences. */
  members: readonly number[];
  /** How many different parties take a position. */
  parties: number;
  signals: readonly Signal[];
}

type ConfidenceSign = keyof typeof WEIGHTS;

/** The probability (0 to 1, two decimals) that careful readers agree that a group is a dispute. */
export function confidenceIn(group: Evidenced, reading: Reading): number {
  const signs = Object.entries(confidenceSigns(group, reading)) as [ConfidenceSign, number][];
  const logOdds = signs.reduce((sum, [sign, value]) => sum + WEIGHTS[sign] * value, 0);
  return Math.round(100 / (1 + Math.exp(-logOdds))) / 100;
}

/** What speaks for or against a group, as numbers: counts, log-odds of the reader, 1 or 0 for words. */
export function confidenceSigns(
  { members, parties, signals }: Evidenced,
  reading: Reading,
): Record<ConfidenceSign, number> {
  const pairs = members.flatMap((i, k) => members.slice(k).map((j) => reading.pair(i, j).different));
  const [bestPair, secondPair = 0] = descending(pairs);
  const [mostContested, secondContested = 0] = descending(members.map((member) => reading.contested[member]!));
  const has = (kind: Signal['kind']) => (signals.some((signal) => signal.kind === kind) ? 1 : 0);
  return {
    bias: 1,
    bestPair: tamed(bestPair!),
    secondPair: tamed(secondPair),
    mostContested: tamed(mostContested!),
    secondContested: tamed(secondContested),
    sentences: Math.log(members.length),
    parties,
    denial: has('denial'),
    negation: has('negation'),
    reading: has('reading'),
  };
}

const descending = (numbers: readonly number[]) => numbers.toSorted((a, b) => b - a);

/** Log-odds of a probability, within ±5.3 so that no single number decides. */
const tamed = (p: number) => Math.log((p + 0.005) / (1.005 - p));
