import type { Analysis, Dispute, Span } from '../../src/engine/analysis.ts';
import type { TextMap } from '../../src/page/text-map.ts';

/** A dispute with the passages of its claims that are on the page, in page order. */
export interface MarkedDispute {
  dispute: string;
  ranges: Range[];
}

/** The live passages of each dispute, without disputes that the page holds no word of any more. */
export function markedPassages(disputes: readonly Dispute[], map: TextMap): MarkedDispute[] {
  return disputes.flatMap((dispute) => {
    const ranges = claimsOf(dispute).flatMap((claim) => map.range(claim) ?? []);
    return ranges.length > 0 ? [{ dispute: dispute.id, ranges }] : [];
  });
}

/** Claims, evidence and signals whose words the page holds no more. */
export function missingPassages(analysis: Analysis, map: TextMap): Span[] {
  const passages = analysis.disputes.flatMap((dispute) => [
    ...claimsOf(dispute),
    ...dispute.positions.flatMap(({ evidence }) => evidence),
    ...dispute.signals.flatMap(({ spans }) => spans),
  ]);
  return passages.filter((passage) => !map.range(passage)).map(({ start, end }) => ({ start, end }));
}

function claimsOf(dispute: Dispute): Span[] {
  return dispute.positions.flatMap(({ claims }) => claims).sort((a, b) => a.start - b.start);
}
