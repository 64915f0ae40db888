import { Cast } from './cast.ts';
import type { Member } from './member.ts';
import type { Mention } from './mention.ts';
import { acronym, partOfName, sameName } from './name-sieves.ts';
import { calledSo, epithet, ofThatKind, sameDescription } from './noun-sieves.ts';
import { pronoun, relative } from './pronouns.ts';

/** Finds who else a mention is, or nobody. */
type Sieve = (mention: Mention, cast: Cast) => Member | undefined;

/**
 * The surest first, each over the whole article before the next, so that a later one knows all that the earlier ones put
 * together (Raghunathan et al. 2010, "A multi-pass sieve for coreference resolution").
 */
const SIEVES: readonly Sieve[] = [
  sameName,
  acronym,
  partOfName,
  sameDescription,
  calledSo,
  ofThatKind,
  epithet,
  relative,
  pronoun,
];

/** Puts together the mentions of a text that are of one party. */
export function castOf(text: string, mentions: readonly Mention[]): Cast {
  const cast = new Cast(text, mentions);
  for (const find of SIEVES) {
    for (const mention of mentions) {
      const member = cast.memberOf(mention);
      // Only its first mention speaks for a member: the others have found it by a surer sieve.
      if (member.mentions[0] !== mention) continue;
      const found = find(mention, cast);
      if (found) cast.merge(found, member);
    }
  }
  return cast;
}
