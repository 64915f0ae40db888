import type { Dispute } from '../analysis.ts';

/** How sure a dispute must be to be shown: what the reader of an article chooses. */
export const CERTAINTIES = ['clear', 'balanced', 'more'] as const;
export type Certainty = (typeof CERTAINTIES)[number];

/** Least confidence of a dispute that is shown; how often each is right: docs/accuracy.md. */
const LEAST: Record<Certainty, number> = { clear: 0.55, balanced: 0.33, more: 0.2 };

/** Whether a dispute of that confidence is shown. */
export const isSureEnough = (confidence: number, certainty: Certainty) => confidence >= LEAST[certainty];

/** The disputes that are sure enough, in their order. */
export function sureEnough<D extends Pick<Dispute, 'confidence'>>(disputes: readonly D[], certainty: Certainty): D[] {
  return disputes.filter(({ confidence }) => isSureEnough(confidence, certainty));
}
