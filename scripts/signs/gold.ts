import type { Span, Stance } from '../../src/engine/analysis.ts';

/** A dispute as annotators marked it (../shared/data/disputes/GUIDE.md), claims as UTF-16 spans of the article. */
export interface GoldDispute {
  /** One annotator of two saw it. */
  marginal: boolean;
  positions: { stance: Stance; claims: Span[] }[];
}

interface Annotated {
  disputes: { marginal?: boolean; positions: { stance: Stance; claim: string[] }[] }[];
}

/** The annotated disputes of an article; positions without a claim are left out. */
export function goldDisputes(text: string, { disputes }: Annotated): GoldDispute[] {
  return disputes.map(({ marginal = false, positions }) => ({
    marginal,
    positions: positions
      .filter(({ claim }) => claim.length > 0)
      .map(({ stance, claim }) => ({
        stance,
        claims: claim.map((words) => ({ start: text.indexOf(words), end: text.indexOf(words) + words.length })),
      })),
  }));
}
