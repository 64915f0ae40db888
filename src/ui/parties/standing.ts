import type { Analysis, Dispute, PartyKind, Position, Span } from '../../engine/analysis.ts';

/**
 * Whether somebody takes part in what a dispute is about or looks on. `because`: the words of another account that name
 * them; null where only what they are says it. Unclear where the article does not show it: that is said, not guessed.
 */
export type Standing = { kind: 'involved'; because: Span | null } | { kind: 'watches' } | { kind: 'unclear' };

/** Those who fight, where fighting is what an article is about. */
const FIGHTERS: readonly PartyKind[] = ['military', 'armed_group'];
/** Those whose trade is to look on: seeing, knowing, telling. */
const ONLOOKERS: readonly PartyKind[] = ['witness', 'expert', 'media', 'author'];

export function standingOf({ party }: Position, dispute: Dispute, analysis: Analysis): Standing {
  const others = dispute.positions.filter((position) => position.party.id !== party.id);
  const because = party.kind === 'author' ? null : namedIn(party, others, analysis);
  if (because || FIGHTERS.includes(party.kind)) return { kind: 'involved', because };
  return ONLOOKERS.includes(party.kind) ? { kind: 'watches' } : { kind: 'unclear' };
}

/** The claim of somebody else that names the party, by a mention of it or by its name. */
function namedIn(party: Position['party'], others: readonly Position[], analysis: Analysis): Span | null {
  const mentions = analysis.parties.find(({ id }) => id === party.id)?.mentions ?? [];
  const name = plain(party.name);
  const names = (claim: Span) =>
    mentions.some((mention) => claim.start <= mention.start && mention.end <= claim.end) ||
    (name !== '' && ` ${plain((analysis.text ?? '').slice(claim.start, claim.end))} `.includes(` ${name} `));
  return others.flatMap(({ claims }) => claims).find(names) ?? null;
}

function plain(words: string): string {
  return (words.toLowerCase().match(/[\p{L}\p{M}\p{N}]+/gu) ?? []).join(' ').replace(/^the /, '');
}
