import type { PartyKind, Span } from '../analysis.ts';
import { ALIASES } from '../lexicon/en/aliases.ts';
import { COUNTRIES } from '../lexicon/en/countries.ts';
import { compile } from '../lexicon/match.ts';
import { findAcronyms, isGivenName, type Name, tokensOf } from './names.ts';
import { kindOfPhrase, pronounOf } from './party-kind.ts';
import type { Phrase } from './phrase.ts';

/** Someone or something that the article names or describes, whether it speaks or not. */
export interface Member {
  name: string;
  /** Words of the name, or of the phrase where there is none. */
  tokens: string[];
  /** Known by a proper name, not only by a description. */
  named: boolean;
  kind: PartyKind | null;
  pronoun: 'he' | 'she' | null;
  /** Nouns that may stand for it later ("senator", "group"). */
  nouns: Set<string>;
  /** Starts of all its places so far. */
  places: number[];
  /** Places where it speaks. */
  mentions: Span[];
}

const aliasIn = compile(ALIASES);
const countriesIn = compile(COUNTRIES);
const COUNTRY_NAMES = new Set(COUNTRIES.map(({ value }) => value.toLowerCase().replace(' ', '-')));

/** Nouns that may point back to a body known by another word, with the kinds of body that they may stand for. */
const POINTS_BACK: Partial<Record<PartyKind, readonly PartyKind[]>> = {
  company: ['company'],
  media: ['media'],
  organization: ['organization'],
  armed_group: ['armed_group'],
  group: ['armed_group', 'organization'],
};
const PEOPLE: ReadonlySet<PartyKind | null> = new Set<PartyKind | null>(['person', 'expert', 'witness', 'unnamed']);

/** Everyone an article has named up to a place, in order of first appearance. */
export class Cast {
  readonly members: Member[] = [];
  readonly #acronyms: Map<string, string>;

  constructor(text: string) {
    this.#acronyms = new Map(findAcronyms(text).map(({ short, long }) => [short.toLowerCase(), long]));
  }

  /** The member that a name stands for, made new where nobody fits. `about` is what titles and appositions say. */
  named(name: Name, phrase: Phrase, at: number): Member {
    const { text, tokens } = this.#full(name);
    const pronoun = pronounOf([name.title?.text ?? '', tokens[0] ?? '', phrase.about].join(' '));
    const kind = kindOfPhrase(phrase);
    const titled = name.title ? pronounOf(name.title.text) : null;
    const likeness = (member: Member) =>
      member.named && sameName(member.tokens, tokens, member.kind ?? kind) && agrees(member.pronoun, titled);
    const country = isGovernment(tokens);
    const exact = this.members.filter((member) => (member.named || country) && sameTokens(member.tokens, tokens));
    const found = mostRecent(exact.length > 0 ? exact : this.members.filter(likeness));
    const member = found ?? this.#add({ name: text, tokens, named: true, kind, pronoun, nouns: new Set() });
    if (tokens.length > member.tokens.length) Object.assign(member, { name: text, tokens });
    if (member.kind === null || (member.kind === 'person' && kind === 'expert')) member.kind = kind;
    member.pronoun ??= pronoun;
    for (const noun of [name.title?.noun ?? '', ...nounsOf(phrase.about)]) if (noun) member.nouns.add(noun);
    member.places.push(at);
    return member;
  }

  /** The member that a description without a name stands for ("the group", "Iraqi officials", "a resident"). */
  described(phrase: Phrase, at: number, name = phrase.core): Member {
    const kind = kindOfPhrase(phrase);
    const alias = aliasIn(phrase.core)[0];
    const full = alias && alias.start === 0 && alias.end === phrase.core.length ? alias.value : name;
    const tokens = plainTokens(full);
    const found =
      phrase.single || (phrase.form === 'unnamed' && !phrase.definite)
        ? undefined
        : (mostRecent(this.members.filter((member) => sameDescription(member.tokens, tokens))) ??
          (phrase.definite && tokens.length === 1 ? this.#pointedAt(phrase.head, kind) : undefined));
    const member =
      found ?? this.#add({ name: full, tokens, named: false, kind, pronoun: pronounOf(phrase.core), nouns: new Set() });
    member.kind ??= kind;
    // "Iraqi government" says more than "Baghdad".
    if (member.named && tokens.length > 1 && isGovernment(member.tokens) && tokensOf(full).length > 1)
      member.name = full;
    if (phrase.head) member.nouns.add(phrase.head);
    member.places.push(at);
    return member;
  }

  /** Who "the senator" or "the group" is. */
  #pointedAt(head: string, kind: PartyKind | null): Member | undefined {
    const told = mostRecent(this.members.filter((member) => member.nouns.has(head)));
    if (told) return told;
    const kinds = kind ? POINTS_BACK[kind] : undefined;
    if (!kinds) return undefined;
    return mostRecent(
      this.members.filter((member) => member.named && member.kind !== null && kinds.includes(member.kind)),
    );
  }

  #full(name: Name): { text: string; tokens: string[] } {
    const alias = aliasIn(name.text)[0];
    if (alias && alias.start === 0 && alias.end === name.text.length)
      return { text: alias.value, tokens: tokensOf(alias.value) };
    const plain = plainTokens(name.text);
    // "Washington" may be somebody's surname.
    const person =
      name.title !== null ||
      this.members.some(
        (member) => member.named && member.tokens.length > 1 && member.tokens.at(-1) === name.tokens.at(-1),
      );
    if (isGovernment(plain) && !person) return { text: name.text, tokens: plain };
    const long = name.tokens.length === 1 ? this.#acronyms.get(name.tokens[0]!) : undefined;
    return long ? { text: long, tokens: tokensOf(long) } : { text: name.text, tokens: name.tokens };
  }

  #add(member: Omit<Member, 'places' | 'mentions'>): Member {
    const added = { ...member, places: [], mentions: [] };
    this.members.push(added);
    return added;
  }
}

/** Whether tokens stand for a country that speaks: its name and "government", as plainTokens gives them. */
const isGovernment = (tokens: readonly string[]) =>
  tokens.length === 2 && tokens[1] === 'government' && COUNTRY_NAMES.has(tokens[0]!);

/** Whether a member may be meant by "he" or "she". */
export function isPerson(member: Member): boolean {
  if (member.kind === 'person' || member.kind === 'expert') return true;
  // One capital word alone ("Republican", "Given") may be anything until it speaks.
  if (member.kind === null)
    return member.named && member.tokens.length <= 3 && (member.tokens.length > 1 || member.mentions.length > 0);
  return (
    PEOPLE.has(member.kind) &&
    ![...member.nouns, member.tokens.at(-1) ?? ''].some((noun) => /(?:s|people|men|women)$/.test(noun))
  );
}

function sameName(a: readonly string[], b: readonly string[], kind: PartyKind | null): boolean {
  const [short, long] = a.length <= b.length ? [a, b] : [b, a];
  const person = kind === null || kind === 'person' || kind === 'expert';
  const [first, last] = [short[0]!, short.at(-1)!];
  if (short.length === 1) {
    if (long.length > 4) return false;
    if (long.at(-1) === last) return person || kind === 'media';
    return long[0] === first && (!person || isGivenName(first));
  }
  if (long.at(-1) !== last) return false;
  if (person)
    return (
      long[0] === first ||
      isInitial(first, long[0]!) ||
      isInitial(long[0]!, first) ||
      long[0]!.slice(0, 3) === first.slice(0, 3)
    );
  return short.every((token) => long.includes(token));
}

const sameTokens = (a: readonly string[], b: readonly string[]) =>
  a.length === b.length && a.every((token, k) => token === b[k]);

const isInitial = (short: string, name: string) => short.length === 1 && name.startsWith(short);

/** Words of a description with a country's adjective and capital as its name, so "Baghdad" says no less than "Iraqi". */
function plainTokens(name: string): string[] {
  const countries = countriesIn(name);
  let plain = name;
  for (const { start, end, value } of countries.toReversed()) {
    plain = plain.slice(0, start) + value.replace(' ', '-') + plain.slice(end);
  }
  const tokens = tokensOf(plain);
  // A country alone speaks through its government.
  return tokens.length === 1 && countries.length === 1 ? [...tokens, 'government'] : tokens;
}

/** Two descriptions are of one party when they end in the same noun and one holds all words of the other. */
function sameDescription(a: readonly string[], b: readonly string[]): boolean {
  const [short, long] = a.length <= b.length ? [a, b] : [b, a];
  if (short.length === 1) return long.length === 1 && long[0] === short[0];
  return long.at(-1) === short.at(-1) && short.every((token) => long.includes(token));
}

/** The nouns in a description that may later stand for who is described. */
function nounsOf(about: string): string[] {
  return about
    .toLowerCase()
    .split(/,| and /)
    .map(
      (part) =>
        part
          .replace(/\s(?:of|for|from|at|in|with|on|to|who)\s.*$/, '')
          .trim()
          .split(/\s+/)
          .at(-1) ?? '',
    )
    .filter((noun) => /^[a-z-]{4,}$/.test(noun));
}

function agrees(a: 'he' | 'she' | null, b: 'he' | 'she' | null): boolean {
  return a === null || b === null || a === b;
}

function mostRecent(members: readonly Member[]): Member | undefined {
  let best: Member | undefined;
  for (const member of members) if (!best || (member.places.at(-1) ?? -1) >= (best.places.at(-1) ?? -1)) best = member;
  return best;
}
