import type { Dispute, Position } from '../../engine/analysis.ts';

export type DisputingParty = Position['party'];

/** The parties of all positions, each once, in the order in which they first appear. */
export function disputingParties(disputes: readonly Dispute[]): DisputingParty[] {
  const parties = new Map<string, DisputingParty>();
  for (const { positions } of disputes) {
    for (const { party } of positions) if (!parties.has(party.id)) parties.set(party.id, party);
  }
  return [...parties.values()];
}
