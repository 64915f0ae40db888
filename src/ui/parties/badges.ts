import type { Analysis } from '../../engine/analysis.ts';

/** How a party is told apart on every surface: by letter and ring as well as by tint, never by tint alone. */
export interface Badge {
  /** One or two letters; no two of the first parties share them where their names allow it. */
  letter: string;
  /** Index of the ring's pattern and of the tint, 0 to 5. */
  ring: number;
  tint: number;
}

export type Badges = ReadonlyMap<string, Badge>;

const KINDS = 6;
/** The articles are English so far; in another language a name simply keeps its first letter. */
const ARTICLE = /^(?:the|an?|some|one|its?|his|her|their)\s+/i;

/** A badge for every party that holds a position, in the order in which they first appear in the disputes. */
export function assignBadges(analysis: Analysis): Badges {
  const badges = new Map<string, Badge>();
  const taken = new Set<string>();
  for (const dispute of analysis.disputes) {
    for (const { party } of dispute.positions) {
      if (badges.has(party.id)) continue;
      const order = badges.size;
      const letter = letterFor(party.kind === 'author' ? '' : party.name, taken);
      taken.add(letter);
      // Past the sixth party the tints shift by one, so that ring and tint together stay different.
      badges.set(party.id, { letter, ring: order % KINDS, tint: (order + Math.floor(order / KINDS)) % KINDS });
    }
  }
  return badges;
}

function letterFor(name: string, taken: ReadonlySet<string>): string {
  const words = name.replace(ARTICLE, '').match(/\p{L}[\p{L}\p{M}]*|\p{N}+/gu) ?? [];
  const [first = ''] = words;
  const initials = words.map((word) => [...word][0] ?? '');
  const pairs = [...first].slice(1).map((letter) => initials[0] + letter);
  const candidates = [...initials.slice(0, 1), ...initials.slice(1, 2).map((second) => initials[0] + second), ...pairs];
  const proper = candidates.map((candidate) => candidate.charAt(0).toUpperCase() + candidate.slice(1));
  // The author has no name: a pilcrow, the sign of a written paragraph.
  return proper.find((candidate) => !taken.has(candidate)) ?? proper[0] ?? '¶';
}
