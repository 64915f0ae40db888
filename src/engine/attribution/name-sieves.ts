import { isShortFor } from './acronyms.ts';
import { isGovernment } from './canonical.ts';
import type { Cast } from './cast.ts';
import type { Member } from './member.ts';
import type { Mention } from './mention.ts';
import { agree, agreeAround } from './nature.ts';
import { type Likeness, likenessOf } from './same-name.ts';

/** The member of the very same name: "Jane Roe" and "Jane Roe", "Oslo" and "the Norwegian government". */
export function sameName(mention: Mention, cast: Cast): Member | undefined {
  const member = cast.memberOf(mention);
  const { tokens } = member;
  if (!(member.named || isGovernment(tokens))) return undefined;
  const twin = cast.twinOf(member);
  if (!twin || !agree(member, twin)) return undefined;
  // "Smith" is several people's surname: who is meant depends on where it stands.
  return tokens.length === 1 && isShared(tokens[0]!, cast) ? undefined : twin;
}

/** Whether full names of several people end in a word. */
function isShared(surname: string, cast: Cast): boolean {
  const full = cast.withToken(surname).filter(({ named, tokens }) => named && tokens.length > 1);
  return new Set(full.flatMap(({ tokens }) => (tokens.at(-1) === surname ? [tokens.join(' ')] : []))).size > 1;
}

/** The member whose name a short form stands for: explained in brackets, or made of its first letters. */
export function acronym(mention: Mention, cast: Cast): Member | undefined {
  const member = cast.memberOf(mention);
  const [short] = member.tokens;
  if (!member.named || short === undefined || member.tokens.length > 1 || member.titled) return undefined;
  const long = cast.longFormOf(short);
  if (long) {
    return nearest(
      mention,
      cast.withToken(long[0]!).filter((other) => other !== member && sameTokens(other.tokens, long)),
    );
  }
  if (!/^\p{Lu}{3,}$/u.test(member.name)) return undefined;
  const initial = member.name[0]!;
  for (const around of [cast.before(mention), cast.after(mention)]) {
    for (const { member: other } of around) {
      if (!other.name.startsWith(initial) || other.tokens.length < 2 || other.titled) continue;
      if (isShortFor(member.name, other.name)) return other;
    }
  }
  return undefined;
}

/** The member that a part of its name stands for: "Roe" or "Jane" for Jane Roe, "Calder" for Calder Trams. */
export function partOfName(mention: Mention, cast: Cast): Member | undefined {
  const member = cast.memberOf(mention);
  if (!member.named || isGovernment(member.tokens)) return undefined;
  const alike: Record<Exclude<Likeness, null>, Member[]> = { surname: [], beginning: [] };
  for (const token of new Set([member.tokens[0]!, member.tokens.at(-1)!])) {
    for (const other of cast.withToken(token)) {
      if (other === member || !other.named || isGovernment(other.tokens) || !agree(member, other)) continue;
      const likeness = sameTokens(member.tokens, other.tokens) ? 'surname' : likenessOf(member, other);
      if (likeness) alike[likeness].push(other);
    }
  }
  const found = alike.surname.length > 0 ? alike.surname : alike.beginning;
  // "Smith" after another "Smith" is one of the Smiths with a first name.
  const full = preferred(found, ({ tokens }) => tokens.length > 1);
  return nearest(
    mention,
    preferred(full, (other) => agreeAround(member, other)),
  );
}

/** Those of a list that have what is wanted; all of it where none has. */
function preferred(members: readonly Member[], wanted: (member: Member) => boolean): readonly Member[] {
  const some = members.filter(wanted);
  return some.length > 0 ? some : members;
}

/** Of several the one mentioned last before a mention, else the one mentioned first after it. */
export function nearest(mention: Mention, members: readonly Member[]): Member | undefined {
  let best: { member: Member; distance: number } | undefined;
  for (const member of members) {
    const before = member.mentions.findLast(({ start }) => start < mention.start);
    const distance = before ? mention.start - before.start : 1e9 + member.mentions[0]!.start;
    if (!best || distance < best.distance) best = { member, distance };
  }
  return best?.member;
}

const sameTokens = (a: readonly string[], b: readonly string[]) =>
  a.length === b.length && a.every((token, k) => token === b[k]);
