import type { PartyKind } from '../analysis.ts';
import { BODY_NOUNS } from '../lexicon/en/body-nouns.ts';
import { compile, type Match } from '../lexicon/match.ts';
import { isGovernment } from './canonical.ts';
import type { Cast } from './cast.ts';
import { type Member, sharedNouns } from './member.ts';
import type { Mention } from './mention.ts';
import { nearest } from './name-sieves.ts';
import { tokensOf } from './names.ts';
import { agree, isPlural, natureOf } from './nature.ts';
import { isEpithet } from './phrase.ts';

const bodyNounsIn = compile(BODY_NOUNS);
/** Sentences back that "the 26-year-old" reaches. */
const EPITHET_REACH = 4;
/** Adjectives that tell nobody apart. */
const IDLE = new Set('former new current late same very other own chief senior top local two three'.split(' '));

/** The member that the same description was used for: "harbour pilots" and "the harbour pilots". */
export function sameDescription(mention: Mention, cast: Cast): Member | undefined {
  const { phrase } = mention;
  const member = cast.memberOf(mention);
  const { tokens } = member;
  if (phrase.form === 'pronoun' || phrase.name || phrase.single || tokens.length === 0) return undefined;
  // Sources that keep their names back are never two times the same; "the group" points at whoever was last one.
  if (phrase.form === 'unnamed' && !phrase.definite) return undefined;
  if (phrase.definite && tokens.length === 1) return undefined;
  const twin = cast.twinOf(member);
  if (twin && twin !== member && alike(twin, tokens)) return twin;
  return nearest(
    mention,
    cast.withToken(tokens.at(-1)!).filter((other) => other !== member && alike(other, tokens)),
  );
}

/** They end in the same noun and one holds all words of the other. */
function alike(other: Member, tokens: readonly string[]): boolean {
  if (other.kinds[0] === 'unnamed') return false;
  const [short, long] = other.tokens.length <= tokens.length ? [other.tokens, tokens] : [tokens, other.tokens];
  if (short.length === 1) return long.length === 1 && long[0] === short[0];
  return long.at(-1) === short.at(-1) && short.every((token) => long.includes(token));
}

/** The member that was called so before: "the senator" after "Sen. Jane Roe", "the bureau" after "the Maritime Bureau". */
export function calledSo(mention: Mention, cast: Cast): Member | undefined {
  const { phrase } = mention;
  if (!pointsBack(mention)) return undefined;
  const member = cast.memberOf(mention);
  const nouns = sharedNouns(phrase.core);
  const owner = tokensOf(phrase.owner);
  const rest = member.tokens.filter((token) => !nouns.includes(token) && !IDLE.has(token) && !owner.includes(token));
  const fits = ({ member: other }: { member: Member }) =>
    other !== member && nouns.some((noun) => other.nouns.has(noun)) && saysNoMore(rest, other);
  for (const candidate of cast.before(mention)) if (fits(candidate)) return candidate.member;
  if (!mention.heading) return undefined;
  for (const candidate of cast.after(mention)) if (fits(candidate)) return candidate.member;
  return undefined;
}

/** Whether words of a description are known of a member, most of them. */
function saysNoMore(words: readonly string[], { tokens, words: known, nouns }: Member): boolean {
  const unknown = words.filter((word) => !known.has(word) && !tokens.includes(word) && !nouns.has(word));
  return words.length === 0 || unknown.length < words.length / 2;
}

/** "the fire chief", or "Fire chief" as headings have it; "her lawyer" and "Quist's lawyer" name somebody anew. */
function pointsBack({ phrase, heading }: Mention): boolean {
  if (phrase.form === 'pronoun' || phrase.name || phrase.single) return false;
  if (heading) return true;
  return phrase.owner === '' && phrase.definite;
}

/** The body that a noun may stand for by its kind: "the company" for the last company. */
export function ofThatKind(mention: Mention, cast: Cast): Member | undefined {
  const { phrase } = mention;
  if (!pointsBack(mention) || mention.heading || !/^\P{Lu}+$/u.test(phrase.core)) return undefined;
  const [noun] = bodyNounsIn(phrase.core).filter(({ end }) => end === phrase.core.length);
  if (!noun) return undefined;
  const bodies = [...cast.before(mention)].filter(({ member }) => member.named && !isGovernment(member.tokens));
  return (
    bodies.find(({ member }) => isKind(member, noun))?.member ??
    bodies.find(({ member, at }) => at.speaks && member.kinds.length === 0 && natureOf(member) !== 'person')?.member
  );
}

const isKind = ({ kinds }: Member, { value }: Match<readonly PartyKind[]>) =>
  kinds[0] !== undefined && value.includes(kinds[0]);

/** The person spoken of last, for what anybody may be called: "the 26-year-old", "the Frenchwoman". */
export function epithet(mention: Mention, cast: Cast): Member | undefined {
  const { phrase } = mention;
  if (!pointsBack(mention) || !isEpithet(phrase.core)) return undefined;
  const member = cast.memberOf(mention);
  for (const { member: other, at } of cast.before(mention)) {
    if (mention.sentence - at.sentence > EPITHET_REACH) return undefined;
    if (at.speaks && natureOf(other) !== 'body' && !isPlural(other) && agree(member, other)) return other;
  }
  return undefined;
}
