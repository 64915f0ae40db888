import type { Analysis, Dispute } from '../../engine/analysis.ts';

/** The disputes in their order, without those whose id is in `dismissed` ("not a dispute"). */
export function visibleDisputes(analysis: Analysis, dismissed: readonly string[]): Dispute[] {
  return analysis.disputes.filter((dispute) => !dismissed.includes(dispute.id));
}
