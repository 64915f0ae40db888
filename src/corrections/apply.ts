import type { Analysis, Dispute, Position } from '../engine/analysis.ts';
import type { Correction, WrongParty } from './correction.ts';
import { isLike, mostLike } from './match.ts';
import { type ArticleOf, claimsOf, pageOf, wordsOf } from './wish.ts';

/** An analysis as the reader has it. */
export interface Corrected {
  /** With disputes joined and parties put right; dismissed ones are still in it. */
  analysis: Analysis;
  /** Ids of the disputes that are not to be shown. */
  dismissed: string[];
  /** The corrections that changed something here. */
  applied: Correction[];
}

/**
 * An analysis with the reader's corrections, in the order in which they were made: each is of what the earlier ones had
 * left. Those of other pages, and those whose words are here no more, change nothing.
 */
export function applyCorrections(
  analysis: Analysis,
  article: Pick<ArticleOf, 'text' | 'url'>,
  corrections: readonly Correction[],
): Corrected {
  const page = pageOf(article.url);
  const dismissed = new Set<string>();
  let now = analysis;
  const applied = corrections.filter((correction) => {
    if (correction.kind === 'never_kind') {
      const kin = now.disputes.filter((dispute) => !dismissed.has(dispute.id) && isOfKind(dispute, correction));
      for (const { id } of kin) dismissed.add(id);
      return kin.length > 0;
    }
    if (correction.page !== page) return false;
    if (correction.kind === 'not_dispute') {
      const dispute = find(now, correction.claims, article.text);
      if (dispute) dismissed.add(dispute.id);
      return dispute !== undefined;
    }
    const before = now;
    now =
      correction.kind === 'same_dispute'
        ? joinDisputes(now, article.text, correction.claims, correction.other.claims)
        : changeParty(now, article.text, correction);
    return now !== before;
  });
  return { analysis: now, dismissed: [...dismissed], applied };
}

function find(analysis: Analysis, claims: readonly string[], text: string): Dispute | undefined {
  return mostLike(analysis.disputes, (dispute) => claimsOf(dispute, text), claims);
}

function isOfKind(dispute: Dispute, correction: Extract<Correction, { kind: 'never_kind' }>): boolean {
  return dispute.kind === correction.dispute && dispute.signals.every(({ kind }) => correction.signals.includes(kind));
}

/** One dispute in the place of the earlier of two, asking what that one asks. */
function joinDisputes(analysis: Analysis, text: string, one: readonly string[], other: readonly string[]): Analysis {
  const pair = [find(analysis, one, text), find(analysis, other, text)];
  const [first, second] = analysis.disputes.filter((dispute) => pair.includes(dispute));
  if (!first || !second) return analysis;
  const joined: Dispute = {
    ...first,
    signals: [...first.signals, ...second.signals],
    positions: joinPositions([...first.positions, ...second.positions]),
  };
  const disputes = analysis.disputes.flatMap((dispute) =>
    dispute === first ? joined : dispute === second ? [] : dispute,
  );
  return { ...analysis, disputes };
}

/** Gives every position of these words, and the statements behind it, to the party that the reader names. */
function changeParty(analysis: Analysis, text: string, { claims, to }: WrongParty): Analysis {
  const party = partyFor(analysis, to);
  const moved = new Set<string>();
  const disputes = analysis.disputes.map((dispute) => {
    const isMoved = (position: Position) => position.party.id !== party.id && isLike(wordsOf(position, text), claims);
    if (!dispute.positions.some(isMoved)) return dispute;
    const positions = dispute.positions.map((position) => {
      if (!isMoved(position)) return position;
      for (const id of position.attributions) moved.add(id);
      return { ...position, party };
    });
    return { ...dispute, positions: joinPositions(positions) };
  });
  if (disputes.every((dispute, k) => dispute === analysis.disputes[k])) return analysis;
  const { id, name, kind } = party;
  return {
    ...analysis,
    parties: analysis.parties.some((known) => known.id === id)
      ? analysis.parties
      : [...analysis.parties, { id, name, kind, mentions: [] }],
    attributions: analysis.attributions.map((one) => (moved.has(one.id) ? { ...one, party: id } : one)),
    disputes,
  };
}

/** The party of that name in this analysis; a new one where it has none, or where it is not clear who. */
function partyFor({ parties }: Analysis, to: WrongParty['to']): Position['party'] {
  if (!to) return { id: 'unclear', name: '', kind: 'unnamed', span: null };
  const known = parties.find(({ name, kind }) => (to.kind === 'author' ? kind === 'author' : name === to.name));
  if (!known) return { id: `corrected ${to.name}`, ...to, span: null };
  const { id, name, kind, mentions } = known;
  return { id, name, kind, span: mentions[0] ?? null };
}

/** A party that takes the same stance twice does so once, with all its words. */
function joinPositions(positions: readonly Position[]): Position[] {
  const joined = new Map<string, Position>();
  for (const position of positions) {
    const key = `${position.party.id} ${position.stance}`;
    const known = joined.get(key);
    joined.set(
      key,
      known
        ? {
            ...known,
            claims: once([...known.claims, ...position.claims], ({ start, end }) => `${start} ${end}`),
            evidence: once([...known.evidence, ...position.evidence], ({ type, start }) => `${type} ${start}`),
            attributions: [...new Set([...known.attributions, ...position.attributions])],
          }
        : position,
    );
  }
  return [...joined.values()];
}

function once<Item>(items: readonly Item[], keyOf: (item: Item) => string): Item[] {
  return [...new Map(items.map((item) => [keyOf(item), item])).values()];
}
