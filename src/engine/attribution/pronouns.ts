import type { Cast } from './cast.ts';
import type { Member } from './member.ts';
import type { Mention } from './mention.ts';
import { genderOf, isPlural, natureOf } from './nature.ts';

/** How many sentences back a pronoun may look. */
const REACH = 4;
/** A possible but unsure antecedent counts as this much farther away, in sentences. */
const UNSURE = 0.5;
const PLAIN: Record<string, Pronoun> = {
  he: 'he',
  him: 'he',
  his: 'he',
  himself: 'he',
  she: 'she',
  her: 'she',
  hers: 'she',
  herself: 'she',
  it: 'it',
  its: 'it',
  they: 'they',
  them: 'they',
  their: 'they',
  theirs: 'they',
  themselves: 'they',
};
type Pronoun = 'he' | 'she' | 'it' | 'they';

/** Who "he", "she", "it" or "they" is: the nearest that it fits, those who speak and the first of a sentence first. */
export function pronoun(mention: Mention, cast: Cast): Member | undefined {
  const word = mention.phrase.form === 'pronoun' ? PLAIN[mention.phrase.core] : undefined;
  return word && antecedent(word, mention, cast);
}

/** Who a pronoun would be if it stood at a mention. */
export function antecedent(word: Pronoun, mention: Mention, cast: Cast): Member | undefined {
  let best: { member: Member; distance: number } | undefined;
  for (const { member, at } of cast.before(mention)) {
    if (mention.sentence - at.sentence > REACH) break;
    // Headings are capitals that name nobody, most of them.
    const doubt = at.heading && !at.speaks ? null : doubtOf(word, member);
    if (doubt === null) continue;
    // Of several in one sentence the first is most often its subject.
    const far = mention.sentence - at.sentence + at.depth / 1000;
    const distance = far + (at.speaks ? 0 : UNSURE) + (at.quoted && !mention.quoted ? UNSURE : 0) + doubt;
    if (!best || distance < best.distance) best = { member, distance };
  }
  return best?.member;
}

/** Who a relative "who" or "which" hangs on: the last one named before it in its sentence. */
export function relative(mention: Mention, cast: Cast): Member | undefined {
  if (mention.phrase.form !== 'pronoun' || !/^(?:who|which|that|whom|whose)$/.test(mention.phrase.core))
    return undefined;
  for (const { member, at } of cast.before(mention)) return at.sentence === mention.sentence ? member : undefined;
  return undefined;
}

/** How unsure it is that a pronoun stands for a member, in sentences; null where it cannot. */
function doubtOf(word: Pronoun, member: Member): number | null {
  const nature = natureOf(member);
  const gender = genderOf(member);
  const silent = !member.mentions.some(({ speaks }) => speaks);
  if (word === 'he' || word === 'she') {
    if (nature === 'body' || isPlural(member)) return null;
    // One capital word alone ("Republican", "Given") may be anything until it speaks.
    if (nature === null && (!member.named ? silent : member.tokens.length > 3 || (member.tokens.length < 2 && silent)))
      return null;
    if (gender !== null) return gender === word ? 0 : null;
    return nature === null && !member.named ? 2 * UNSURE : UNSURE;
  }
  if (nature === 'person' && !isPlural(member)) return word === 'they' && gender === null && !silent ? UNSURE : null;
  // A country that never speaks is a place.
  if (silent && (member.kinds[0] === 'government' || member.kinds.length === 0)) return null;
  if (word === 'they') return nature === null && member.named ? UNSURE : 0;
  return isPlural(member) || member.kinds.length === 0 ? null : 0;
}
