import type { PartyKind } from '../analysis.ts';
import { PERSON_NOUNS } from '../lexicon/en/person-nouns.ts';
import { compile } from '../lexicon/match.ts';
import { aliasOf, isGovernment, plainTokens } from './canonical.ts';
import type { Mention } from './mention.ts';
import { isGivenName, tokensOf } from './names.ts';
import { kindOfPhrase, pronounOf } from './party-kind.ts';

const personNounsIn = compile(PERSON_NOUNS);

/** Someone or something that the article names or describes, whether it speaks or not. */
export interface Member {
  name: string;
  /** Words of the name, or of the phrase where there is none. */
  tokens: readonly string[];
  /** Known by a proper name, not only by a description. */
  named: boolean;
  /** What its mentions' words say it is, each once, in the order of first mention. */
  kinds: readonly PartyKind[];
  /** Which pronoun its titles, nouns and given name ask for. */
  pronoun: 'he' | 'she' | null;
  /** Which pronouns follow its name. */
  followed: Record<'he' | 'she' | 'it', number>;
  /** Nouns that may stand for it later ("senator", "group"). */
  nouns: Set<string>;
  /** All words that it is described by. */
  words: Set<string>;
  /** A title or a usual given name goes with the name. */
  titled: boolean;
  /** Its mentions, in text order. */
  mentions: Mention[];
}

/** A member known by one mention only. `surnames` are words that people's names end in. */
export function memberFrom(mention: Mention, surnames: ReadonlySet<string>): Member {
  const { phrase } = mention;
  const { name } = phrase;
  const kind = kindOfPhrase(phrase);
  const words = new Set([...tokensOf(phrase.about), ...(name ? [] : tokensOf(phrase.core))]);
  const bare = {
    kinds: kind ? [kind] : [],
    words,
    followed: { he: 0, she: 0, it: 0, ...(mention.next && { [mention.next]: 1 }) },
    mentions: [mention],
  };
  if (!name) {
    const alias = phrase.form === 'pronoun' ? undefined : aliasOf(phrase.core);
    return {
      ...bare,
      name: alias ?? phrase.core,
      tokens: phrase.form === 'pronoun' ? [] : plainTokens(alias ?? phrase.core),
      named: alias !== undefined,
      pronoun: phrase.form === 'pronoun' ? genderedPronoun(phrase.core) : pronounOf(phrase.core),
      nouns: new Set(phrase.head ? sharedNouns(phrase.head) : []),
      titled: false,
    };
  }
  const plain = plainTokens(name.text);
  const country = isGovernment(plain) && name.title === null && !surnames.has(name.tokens[0]!);
  const alias = aliasOf(name.text);
  const titled = name.title !== null || isGivenName(name.tokens[0]!);
  return {
    ...bare,
    name: alias ?? name.text,
    tokens: alias ? tokensOf(alias) : country ? plain : name.tokens,
    named: true,
    pronoun: country ? null : pronounOf([name.title?.text ?? '', name.tokens[0] ?? '', phrase.about].join(' ')),
    // "the bureau" is the National Maritime Bureau; a Baker is no baker.
    nouns: new Set([
      ...[name.title?.noun ?? '', name.title?.text ?? '', ...phrase.about.split(/,| and /)].flatMap(sharedNouns),
      ...(titled || name.tokens.length === 1 ? [] : name.tokens),
    ]),
    titled,
  };
}

/** A name says more than a description, a longer name more than a shorter one, "Iraqi government" more than "Baghdad". */
export function fullerName(first: Member, second: Member): Member {
  if (isGovernment(first.tokens) && isGovernment(second.tokens)) {
    return second.name.includes(' ') ? second : first;
  }
  if (first.named !== second.named) return first.named ? first : second;
  return second.named && second.tokens.length > first.tokens.length ? second : first;
}

const genderedPronoun = (word: string) =>
  /^(?:he|hi[ms]|himself)$/.test(word) ? 'he' : /^(?:she|her)/.test(word) ? 'she' : null;

/** The noun that a description ends in, and the noun that it shares with others of one meaning. */
export function sharedNouns(description: string): string[] {
  const plain = description
    .toLowerCase()
    .replace(/\s(?:of|for|from|at|in|with|on|to|who|that|which)\s.*$/, '')
    .replace(/[’']s?$/, '')
    .trim();
  const last = plain.split(/\s+/).at(-1) ?? '';
  const shared = personNounsIn(plain).find(({ end }) => end === plain.length)?.value;
  return [...(/^[\p{L}\d-]{2,}$/u.test(last) ? [last] : []), ...(shared ? [shared] : [])];
}
