import type { Analysis, Dispute, Span } from '../../src/engine/analysis.ts';
import type { Anchors } from '../../src/page/anchoring/anchors.ts';

/** A dispute with the passages of its claims that are on the page, in page order. */
export interface MarkedDispute {
  dispute: string;
  ranges: Range[];
}

/** The live passages of each dispute, without disputes that the page holds no word of any more. */
export function markedPassages(disputes: readonly Dispute[], anchors: Anchors): MarkedDispute[] {
  return disputes.flatMap((dispute) => {
    const ranges = claimsOf(dispute).flatMap((claim) => anchors.parts(claim));
    return ranges.length > 0 ? [{ dispute: dispute.id, ranges }] : [];
  });
}

/** Every passage that a card leads to: claims, evidence, and what the signals point at. */
export function passagesOf({ disputes }: Analysis): Span[] {
  const passages = disputes.flatMap((dispute) => [
    ...claimsOf(dispute),
    ...dispute.positions.flatMap(({ evidence }) => evidence),
    ...dispute.signals.flatMap(({ spans }) => spans),
  ]);
  // Only the span is asked for, and one that is named twice only once.
  const spans = new Map(passages.map(({ start, end }) => [`${start}-${end}`, { start, end }]));
  return [...spans.values()].filter(({ start, end }) => start < end);
}

function claimsOf(dispute: Dispute): Span[] {
  return dispute.positions.flatMap(({ claims }) => claims).sort((a, b) => a.start - b.start);
}
