import type { Analysis, Attribution, Party, Position, Span } from '../../engine/analysis.ts';

/** Somebody who tells what another said. */
export interface Teller {
  party: Party;
  /** Where the article says so. */
  span: Span;
}

/**
 * Through whom a position reached the article, from the nearest to the farthest: "Westcott, citing a French medic" has
 * the medic's words through Westcott. Empty where the article quotes the party itself.
 */
export function reportedThrough(position: Position, analysis: Analysis): Teller[] {
  const byId = new Map(analysis.attributions.map((attribution) => [attribution.id, attribution]));
  const tellers = new Map<string, Teller>();
  for (const id of position.attributions) {
    const seen = new Set([id]);
    for (let outer = outerOf(id); outer && !seen.has(outer.id); outer = outerOf(outer.id)) {
      seen.add(outer.id);
      const party = analysis.parties.find((one) => one.id === outer?.party);
      const span = outer.source[0] ?? outer.cue[0];
      if (party && span && party.id !== position.party.id && !tellers.has(party.id))
        tellers.set(party.id, { party, span });
    }
  }
  return [...tellers.values()];

  function outerOf(id: string): Attribution | undefined {
    return byId.get(byId.get(id)?.parent ?? '');
  }
}
