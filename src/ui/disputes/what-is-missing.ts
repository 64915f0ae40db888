import type { Analysis, Dispute, Party, Position } from '../../engine/analysis.ts';
import { standingOf } from '../parties/standing.ts';

/** What a reader would need and this article does not give; parties in the order of their positions. */
export interface Missing {
  /** Accounts that cite nothing, or say that there is nothing, of all. */
  unsupported: number;
  accounts: number;
  /** Who will not say. */
  silent: Position['party'][];
  /** Accounts whose source has no name here. */
  unnamed: number;
  /** Named in an account, and heard elsewhere in the article, but not on this question. */
  unheard: Party[];
  /** Of whom the article does not show whether they take part in what this is about. */
  unplaced: Position['party'][];
}

export function whatIsMissing(dispute: Dispute, analysis: Analysis): Missing {
  const { positions } = dispute;
  const speaking = positions.filter(({ stance }) => stance !== 'declines');
  const heard = new Set(positions.map(({ party }) => party.id));
  const claims = positions.flatMap((position) => position.claims);
  return {
    unsupported: speaking.filter(({ evidence }) => evidence.every(({ type }) => type === 'none_given')).length,
    accounts: speaking.length,
    silent: once(positions.filter(({ stance }) => stance === 'declines').map(({ party }) => party)),
    unnamed: positions.filter(({ party }) => party.kind === 'unnamed').length,
    unheard: analysis.parties.filter(
      ({ id, kind, mentions }) =>
        kind !== 'author' &&
        !heard.has(id) &&
        mentions.some((mention) => claims.some(({ start, end }) => start <= mention.start && mention.end <= end)),
    ),
    unplaced: once(
      positions
        .filter((position) => standingOf(position, dispute, analysis).kind === 'unclear')
        .map(({ party }) => party),
    ),
  };
}

function once(parties: readonly Position['party'][]): Position['party'][] {
  return [...new Map(parties.map((party) => [party.id, party])).values()];
}
