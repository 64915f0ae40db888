import type { PartyKind } from '../analysis.ts';
import { COUNTRIES } from '../lexicon/en/countries.ts';
import { GENDERED } from '../lexicon/en/gendered.ts';
import { PARTY_KINDS_BY_WORD } from '../lexicon/en/party-kinds.ts';
import { ROLES } from '../lexicon/en/roles.ts';
import { compile, type Match } from '../lexicon/match.ts';
import { isGivenName } from './names.ts';
import type { Phrase } from './phrase.ts';

const kindsIn = compile(PARTY_KINDS_BY_WORD);
const rolesIn = compile(ROLES);
const countriesIn = compile(COUNTRIES);
const genderedIn = compile(GENDERED);

/** What a party is, from the words of one mention; null when they do not tell. */
export function kindOfPhrase(phrase: Phrase): PartyKind | null {
  if (phrase.form === 'pronoun') return null;
  if (phrase.form === 'unnamed') return 'unnamed';
  if (phrase.form === 'name') return kindOfName(phrase);
  if (countriesIn(phrase.core).some((match) => match.start === 0 && match.end === phrase.core.length))
    return 'government';
  const roles = rolesIn(phrase.core);
  if (roles.length > 0) {
    // Who speaks for a body counts as the body: "a Pentagon spokesman".
    const body = headKind(blank(phrase.core, roles));
    return body && body !== 'person' ? body : 'person';
  }
  return headKind(phrase.core);
}

function kindOfName(phrase: Phrase): PartyKind | null {
  const { name, about } = phrase;
  if (!name) return null;
  const person = name.title !== null || isGivenName(name.tokens[0]!);
  if (person) return aboutExpert(about) ? 'expert' : 'person';
  const own = headKind(name.text);
  if (own && own !== 'person') return own;
  if (countriesIn(name.text).some((match) => match.start === 0 && match.end === name.text.length)) return 'government';
  const told = headKind(about.split(',')[0] ?? '');
  if (told === 'expert' || aboutExpert(about)) return 'expert';
  if (told) return name.tokens.length > 1 && ['government', 'group', 'witness'].includes(told) ? 'person' : told;
  return null;
}

/** The kind of the last listed word before the first preposition, so "critics of the army" are a group. */
function headKind(text: string): PartyKind | null {
  const end = /\s(?:of|for|from|at|in|with|on|to|against|near|who|which)\s/.exec(text)?.index ?? text.length;
  const matches = kindsIn(text);
  return (matches.filter((match) => match.start < end).at(-1) ?? matches[0])?.value ?? null;
}

function aboutExpert(about: string): boolean {
  return kindsIn(about).some((match) => match.value === 'expert') || /\bprof\b|\bprofessor\b/i.test(about);
}

function blank(text: string, matches: readonly Match<unknown>[]): string {
  let out = text;
  for (const { start, end } of matches) out = out.slice(0, start) + ' '.repeat(end - start) + out.slice(end);
  return out;
}

/** The pronoun that stands for someone so described; null when the words do not tell. */
export function pronounOf(description: string): 'he' | 'she' | null {
  return genderedIn(description)[0]?.value ?? null;
}
