import type { Correction } from './correction.ts';

/** What is equal for two corrections of which the later takes the earlier one's place. */
export function correctionKey(correction: Correction): string {
  if (correction.kind === 'never_kind')
    return JSON.stringify([correction.kind, correction.dispute, ...[...correction.signals].sort()]);
  const { kind, page, claims } = correction;
  return JSON.stringify([kind, page, ...claims, ...(kind === 'same_dispute' ? ['', ...correction.other.claims] : [])]);
}

/** The corrections with others at their end, each in the place of an earlier one of the same key. */
export function withCorrections(corrections: readonly Correction[], added: readonly Correction[]): Correction[] {
  const kept = new Map<string, Correction>();
  for (const correction of [...corrections, ...added]) {
    const key = correctionKey(correction);
    // A key that is set again keeps its first place.
    kept.delete(key);
    kept.set(key, correction);
  }
  return [...kept.values()];
}

/** The corrections without the one of that key. */
export function withoutCorrection(corrections: readonly Correction[], key: string): Correction[] {
  return corrections.filter((correction) => correctionKey(correction) !== key);
}
