import type { Member } from './member.ts';
import { isGivenName } from './names.ts';
import { natureOf } from './nature.ts';

/** How one name may be a form of another: by a surname (or all that matters of it), or by what it begins with. */
export type Likeness = 'surname' | 'beginning' | null;

/** Bodies that are named after somebody and are not that person: "the Roe campaign". */
const NAMED_AFTER = new Set('campaign administration team family foundation government camp'.split(' '));

/** Whether two names of different words may be of one party. */
export function likenessOf(a: Member, b: Member): Likeness {
  const [short, long] = a.tokens.length <= b.tokens.length ? [a, b] : [b, a];
  // "Bloomberg" is a newsroom, unless the article knows a Michael Bloomberg.
  if (short.tokens.length === 1 && long.titled && long.tokens.at(-1) === short.tokens[0] && !isCalledBody(short))
    return 'surname';
  const natures = [natureOf(short), natureOf(long)];
  if (natures.includes('person') && natures.includes('body')) return null;
  const body = natures.includes('body');
  const [first, last] = [short.tokens[0]!, short.tokens.at(-1)!];
  if (short.tokens.length === 1) {
    if (long.tokens.length > 4 || NAMED_AFTER.has(long.tokens.at(-1)!)) return null;
    if (long.tokens.at(-1) === last) return body && natures[1] === 'body' && !isMedia(long) ? null : 'surname';
    return long.tokens[0] === first && (!short.titled || isGivenName(first) || isKnightly(short)) ? 'beginning' : null;
  }
  if (body) {
    const within = short.tokens.every((token) => long.tokens.includes(token));
    return within && (long.tokens[0] === first || long.tokens.at(-1) === last) ? 'beginning' : null;
  }
  if (long.tokens.at(-1) === last) return isFormOf(first, long.tokens[0]!) ? 'surname' : null;
  // "Rosario Quispe Mamani" is Quispe too.
  return short.tokens.every((token, k) => token === long.tokens[k]) ? 'beginning' : null;
}

const isCalledBody = ({ name, mentions }: Member) =>
  /^\p{Lu}{2,}$/u.test(name) || mentions.some(({ article }) => article);

const isMedia = ({ kinds }: Member) => kinds.includes('media');

/** "Dame Ruth" is Ruth Ellacombe. */
const isKnightly = ({ mentions }: Member) => mentions.some(({ phrase }) => /\b(?:Sir|Dame)\b/.test(phrase.about));

const isFormOf = (a: string, b: string) =>
  a === b || isInitial(a, b) || isInitial(b, a) || (a.length > 2 && a.slice(0, 3) === b.slice(0, 3));

const isInitial = (short: string, name: string) => short.length === 1 && name.startsWith(short);
