import type { PartyKind } from '../analysis.ts';
import type { Member } from './member.ts';
import { suffixOf } from './names.ts';

/** Kinds of single people. */
export const PERSONAL: ReadonlySet<PartyKind> = new Set<PartyKind>(['person', 'expert', 'witness', 'unnamed']);

/** Which pronoun stands for a member: what its words say, else what follows its name twice as often as the other. */
export function genderOf({ pronoun, followed: { he, she } }: Member): 'he' | 'she' | null {
  if (pronoun) return pronoun;
  if (he > 2 * she) return 'he';
  return she > 2 * he ? 'she' : null;
}

/** Whether two members may be one person: no word says that one is a man and the other a woman. */
export const agree = (a: Member, b: Member) => a.pronoun === null || b.pronoun === null || a.pronoun === b.pronoun;

/** Whether they are also followed by the same pronouns. */
export function agreeAround(a: Member, b: Member): boolean {
  const [first, second] = [genderOf(a), genderOf(b)];
  return first === null || second === null || first === second;
}

/** Whether a member is one person or several with a will of their own; null when nothing tells. */
export function natureOf(member: Member): 'person' | 'body' | null {
  if (member.titled || member.pronoun) return 'person';
  const kind = member.kinds[0];
  if (kind) return PERSONAL.has(kind) && !isPlural(member) ? 'person' : 'body';
  if (!member.named) return null;
  if (looksLikeBody(member)) return 'body';
  const { he, she, it } = member.followed;
  if (he + she > it) return 'person';
  return it > 0 || member.mentions.some(({ isSpokenFor }) => isSpokenFor) ? 'body' : null;
}

/** Whether a description is of several people. */
export const isPlural = ({ named, tokens, nouns }: Member) =>
  !named && [...nouns, tokens.at(-1) ?? ''].some((noun) => /(?:[^s]s|people|police|men|women)$/.test(noun));

/** Names that no person has: "NordLink", "ACME", "Rook & Sons", "Parents for Purity", "the Greens". */
function looksLikeBody({ name, mentions }: Member): boolean {
  return (
    /^\p{Lu}{2,}$/u.test(name) ||
    /\p{Ll}\p{Lu}/u.test(name.replace(/\b(?:Mc|Mac|De|Di|La|Le|Van|O['’])(?=\p{Lu})/gu, '')) ||
    /\s(?:&|and|for|of)\s/.test(name) ||
    suffixOf(name)?.value === 'company' ||
    mentions.some(({ article, company }) => article || company)
  );
}
