import type { PartyKind } from '../analysis.ts';
import { COUNTRIES } from '../lexicon/en/countries.ts';
import { EPITHETS } from '../lexicon/en/epithets.ts';
import { PARTY_KINDS_BY_WORD } from '../lexicon/en/party-kinds.ts';
import { ROLES } from '../lexicon/en/roles.ts';
import { TITLES } from '../lexicon/en/titles.ts';
import { UNNAMED } from '../lexicon/en/unnamed.ts';
import { compile } from '../lexicon/match.ts';
import { findNames, isGivenName, type Name } from './names.ts';

/** What the words of a source say about who it is. */
export interface Phrase {
  form: 'pronoun' | 'name' | 'noun' | 'unnamed';
  /** The phrase without articles, titles and what is said about it; for a name, the name. */
  core: string;
  /** The name, where the phrase is one. */
  name: Name | null;
  /** The noun that decides what a phrase without a name is ("spokesman", "group"), in lower case. */
  head: string;
  /** How the phrase begins: "the senator" points back, "a senator" is new. */
  definite: boolean;
  /** One of several that are alike: "a resident", "another aide". */
  single: boolean;
  /** The possessive that the phrase begins with ("her", "Quist's"), or ''. */
  owner: string;
  /** What else is said of it: titles and appositions ("Democratic senator from X"). */
  about: string;
  /** Who it speaks for, for a role ("the fund" of "a spokesman for the fund"; "company" of "a company lawyer"), or ''. */
  speaksFor: string;
}

/** A pronoun alone, or one with its place: "we at this newspaper". */
const PRONOUN =
  /^(he|she|they|it|we|i|you|who|which|that|him|her|them|us|me|himself|herself|themselves|whom|his|hers|its|their|theirs|our|ours|my|mine|whose)(?: (?:all|both|here|at|in|of) .*)?$/i;
const ARTICLE =
  /^(?:(?:the|a|an|this|that|these|those|some|many|several|two|three|one|another|other|both|most|all|any|few|multiple|at least one|more than \w+)\s+)+/i;
const PREPOSITION =
  '(?:of|for|from|at|in|with|on|to|by|within|inside|near|behind|under|among|against|about|familiar|close|briefed)';
/** Kinds whose words are never names of their own. */
const PEOPLE: ReadonlySet<PartyKind> = new Set<PartyKind>(['group', 'witness', 'expert']);
const TAIL = new RegExp(`^\\s${PREPOSITION}\\s`);
const ENDS_IN_PREPOSITION = new RegExp(`\\b${PREPOSITION}(?: (?:the|a|an))?$`, 'i');
const HOLDS_PREPOSITION = new RegExp(`\\b${PREPOSITION}\\s`, 'i');

const unnamedIn = compile(UNNAMED);
const countriesIn = compile(COUNTRIES);
const epithetsIn = compile(EPITHETS);
const kindsIn = compile(PARTY_KINDS_BY_WORD);
const rolesIn = compile(ROLES);
const titlesIn = compile(TITLES);

/** Reads a source's words ("Jane Roe, a spokeswoman for X"; "the group"). */
export function readPhrase(source: string): Phrase {
  const text = source
    .replace(/[’]/g, "'")
    .replace(/^[\s"“”'‘,.:;(-]+|[\s"“”,.:;)-]+$/g, '')
    .replace(/^(?:according to|as|by|from|per|but|and|even|only|for)\s+/i, '');
  const base = { name: null, head: '', definite: false, single: false, owner: '', about: '', speaksFor: '' };
  const pronoun = PRONOUN.exec(text)?.[1];
  if (pronoun) return { ...base, form: 'pronoun', core: pronoun.toLowerCase() };

  const [first = '', ...rest] = text.split(
    /\s*(?:,|\(|\)| [—–-] |;)\s*|\s+(?=(?:who|which|whose|whom|that)\b)|\s+and\s+(?=an?\s[^,]*\bthat$)/,
  );
  const about = rest.filter((part) => !/^(?:who|which|whose|whom|that|when|where|\d)/i.test(part)).join(', ');
  // "The Frenchwoman" has a capital and is no name.
  const found = isEpithet(first.replace(/^the /i, '')) ? null : ownName(first);
  // Nor is "Survivors" one, at the start of a sentence.
  const named = found && isPeople(found) ? null : found;
  const lead = /^(?:the|this|that|these|those|its|his|her|their|our)\b/i;
  const article = ARTICLE.exec(first)?.[0] ?? '';
  const definite = lead.test(first);
  const single = /^(?:a|an|another|one)\b/i.test(first);
  const owner =
    /^(?:(?:its|his|her|their|my|our)\b|(?:[\p{L}-]+ ){0,4}[\p{L}-]+(?:'s|s')(?= ))/iu.exec(first)?.[0] ?? '';
  const told = { definite, single, owner, about, speaksFor: speaksFor(text) };
  if (named) {
    const before = first.slice(0, named.title?.start ?? named.start).trim();
    return {
      ...base,
      form: 'name',
      core: named.text,
      name: named,
      head: '',
      about: [before, named.title?.text, about].filter(Boolean).join(', '),
    };
  }
  if (unnamedIn(text).length > 0) {
    return { ...base, form: 'unnamed', core: clean(first, article), head: headOf(first), ...told };
  }
  // "a spokesman for X, John Doe": the name stands in the apposition.
  const second = rest[0] ? ownName(rest[0]) : null;
  if (second && isApposed(second, first, owner !== '' || definite)) {
    return { ...base, form: 'name', core: second.text, name: second, about: [first, about].filter(Boolean).join(', ') };
  }
  return { ...base, form: 'noun', core: clean(first, article), head: headOf(first), ...told };
}

const isPeople = ({ text, tokens, title }: Name) =>
  tokens.length === 1 && !title && kindsIn(text).some(({ value }) => PEOPLE.has(value));

/** Whether words are what anybody may be called once spoken of ("26-year-old"). */
export function isEpithet(words: string): boolean {
  const [match] = epithetsIn(words);
  return match !== undefined && match.start === 0 && match.end === words.length;
}

/** Whether a name says who the phrase before its comma is, and not where ("a town in Texas, USA"). */
function isApposed(name: Name, first: string, certain: boolean): boolean {
  if (name.start - (name.title?.text.length ?? -1) - 1 > 0 || countriesIn(name.text).length > 0) return false;
  return certain || (name.tokens.length > 1 && looksLikePerson(headOf(first)));
}

function speaksFor(text: string): string {
  const role = rolesIn(text)[0];
  if (!role) return '';
  const after = /^\s+(?:for|of|to)\s+([^,;()]+)/.exec(text.slice(role.end))?.[1];
  return (
    after ??
    text
      .slice(0, role.start)
      .replace(ARTICLE, '')
      .replace(/'s?\s*$/, '')
  ).trim();
}

/** The name that is the phrase: it ends it and hangs on no preposition, or begins it ("Jane Roe of Port College"). */
function ownName(first: string): Name | null {
  const names = findNames(first);
  const [lead, last] = [names[0], names.at(-1)];
  if (!lead || !last) return null;
  const known = lead.title !== null || isGivenName(lead.tokens[0]!);
  if (known && (lead.title?.start ?? lead.start) === 0 && TAIL.test(first.slice(lead.end))) return lead;
  if (!/^(?:['’]s?)?\s*$/.test(first.slice(last.end))) return null;
  const before = first.slice(0, last.title?.start ?? last.start).trim();
  if (ENDS_IN_PREPOSITION.test(before)) return null;
  if (HOLDS_PREPOSITION.test(before) && !last.title && last.tokens.length < 2) return null;
  return last;
}

function clean(first: string, article: string): string {
  // "Some of his admirers" are not "of his admirers".
  if (/^(?:of|in|among)\s/i.test(first.slice(article.length))) return first.trim();
  return first.slice(article.length).replace(/\s+/g, ' ').trim() || first.trim();
}

/** The noun that the phrase is about: the last word before its first preposition. */
function headOf(first: string): string {
  const stem = first.replace(new RegExp(`\\s${PREPOSITION}\\s.*$`, 'is'), '').replace(/['’]s?$/, '');
  return (stem.split(/\s+/).at(-1) ?? '').toLowerCase();
}

function looksLikePerson(head: string): boolean {
  return (
    rolesIn(head).length > 0 ||
    titlesIn(head).length > 0 ||
    /(?:man|woman|er|or|ist|ian|mother|father|wife|husband|son|daughter|brother|sister)$/.test(head)
  );
}
