import type { Dispute } from '../../src/engine/analysis.ts';

/** The dispute of a newer analysis, over `text`, that shares most claims with one of an older; undefined if none shares any. */
export function counterpart(
  before: { dispute: Dispute; text: string },
  disputes: readonly Dispute[],
  text: string,
): Dispute | undefined {
  const words = new Set(claimsOf(before.dispute, before.text));
  const shared = (dispute: Dispute) => claimsOf(dispute, text).filter((claim) => words.has(claim)).length;
  const [best] = [...disputes].sort((a, b) => shared(b) - shared(a));
  return best && shared(best) > 0 ? best : undefined;
}

function claimsOf({ positions }: Dispute, text: string): string[] {
  return positions.flatMap(({ claims }) => claims.map(({ start, end }) => text.slice(start, end)));
}
