import type { PartyKind } from '../analysis.ts';
import { COUNTRIES } from '../lexicon/en/countries.ts';
import { GENDERED } from '../lexicon/en/gendered.ts';
import { PARTY_KINDS_BY_WORD } from '../lexicon/en/party-kinds.ts';
import { ROLES } from '../lexicon/en/roles.ts';
import { compile, type Match } from '../lexicon/match.ts';
import type { Member } from './member.ts';
import { isGivenName, suffixOf } from './names.ts';
import { natureOf, PERSONAL } from './nature.ts';
import { isEpithet, type Phrase } from './phrase.ts';

const kindsIn = compile(PARTY_KINDS_BY_WORD);
const rolesIn = compile(ROLES);
const countriesIn = compile(COUNTRIES);
const genderedIn = compile(GENDERED);

/** What may say something without being somebody. */
const THING =
  /\b(?:polls?|surveys?|reports?|statements?|letters?|e-?mails?|ads?|videos?|books?|memos?|lawsuits?|suits?|articles?|posts?|tweets?|messages?|stor(?:y|ies)|documents?|records?|filings?|analys[ie]s|reviews?|figures|results|data|laws?|bills?|rules?|notes?|headlines?|editorials?|websites?|numbers?|majority|lot|number|percent|\w{3,}(?:ion|ment|ity|ness|ism|ence|ance)s?)\b/i;

/** What a party is, from the words of one mention; null when they do not tell. */
export function kindOfPhrase(phrase: Phrase): PartyKind | null {
  if (phrase.form === 'pronoun') return null;
  if (phrase.form === 'unnamed') return 'unnamed';
  if (phrase.form === 'name') return kindOfName(phrase);
  if (countriesIn(phrase.core).some((match) => match.start === 0 && match.end === phrase.core.length))
    return 'government';
  if (/^(?:one|another)$/i.test(phrase.core) || isEpithet(phrase.core)) return 'person';
  const [role] = rolesIn(phrase.core);
  if (role) return kindOfWords(phrase.speaksFor) ?? (isPluralNoun(role, phrase.core) ? 'group' : 'person');
  return kindOfWords(phrase.core);
}

function kindOfName(phrase: Phrase): PartyKind | null {
  const { name, about } = phrase;
  if (!name) return null;
  const person = name.title !== null || isGivenName(name.tokens[0]!);
  if (person) return isExpert(phrase) ? 'expert' : 'person';
  const suffix = suffixOf(name.text)?.value;
  if (suffix) return suffix;
  if (countriesIn(name.text).some((match) => match.start === 0 && match.end === name.text.length)) return 'government';
  const told = kindOfWords(about.split(',')[0] ?? '');
  const own = kindOfWords(name.text);
  // "Parents for Purity" is a body, "House Republicans" are people.
  if (own === 'group' || own === 'witness') return /\s(?:for|against|of)\s/.test(name.text) ? 'organization' : own;
  if (own && own !== 'person') return own;
  if (told === 'expert' || aboutExpert(about)) return 'expert';
  if (told) return name.tokens.length > 1 && ['government', 'group', 'witness'].includes(told) ? 'person' : told;
  return null;
}

/** One of a kind that no list has ("a foreman"), if it is no thing that only says something ("a letter"). */
const isSomebody = ({ mentions, name }: Member) =>
  !THING.test(name) &&
  mentions.some(
    ({ phrase: { single, owner, head } }) =>
      single || /(?:ist|ian|eer|yer|man|woman|person)$/.test(head) || (owner !== '' && !/s$/.test(head)),
  );

/** Who is asked as an expert; a doctor or professor too, but for one who holds an office. */
function isExpert({ name, about }: Phrase): boolean {
  if (aboutExpert(about)) return true;
  return name?.title?.noun === 'doctor' && !kindsIn(about).some(({ value }) => value === 'person');
}

/**
 * What a member is, from all that its mentions say. `spokenFor` is the kind of whom it speaks for, where it does so
 * without a name of its own.
 */
export function kindOfMember(member: Member, spokenFor: PartyKind | null): PartyKind {
  const { kinds, named, tokens } = member;
  if (!named && kinds.includes('unnamed')) return 'unnamed';
  if (!named && spokenFor) return spokenFor;
  if (kinds.includes('expert') && kinds.every((kind) => kind === 'expert' || kind === 'person')) return 'expert';
  const nature = natureOf(member);
  if (kinds[0]) return named && nature === 'person' ? (kinds.find((kind) => PERSONAL.has(kind)) ?? 'person') : kinds[0];
  if (nature === 'person') return 'person';
  if (nature === 'body')
    return named ? (member.mentions.some(({ company }) => company) ? 'company' : 'organization') : 'group';
  if (named) return tokens.length > 1 ? 'person' : 'group';
  return isSomebody(member) ? 'person' : 'group';
}

/**
 * The kind of the last listed word before the first preposition, so "critics of the army" are a group. Several of a kind
 * that is not listed are a group too: "party strategists".
 */
export function kindOfWords(text: string): PartyKind | null {
  const end = /\s(?:of|for|from|at|in|with|on|to|against|near|who|which)\s/.exec(text)?.index ?? text.length;
  const matches = kindsIn(text);
  const last = matches.filter((match) => match.start < end).at(-1);
  if ((!last || last.end < end) && /\s\p{Ll}+[^s\P{Ll}]s$/u.test(text.slice(0, end))) return 'group';
  return (last ?? matches[0])?.value ?? null;
}

/** Whether a noun before a name says what somebody is ("baker" before "Ada Quill"). */
export function namesPerson(noun: string): boolean {
  const kind = kindOfWords(noun);
  return kind === 'person' || kind === 'expert' || rolesIn(noun).length > 0;
}

function aboutExpert(about: string): boolean {
  return kindsIn(about).some((match) => match.value === 'expert') || /\bprof\b|\bprofessor\b/i.test(about);
}

const isPluralNoun = ({ start, end }: Match<unknown>, text: string) => /(?:s|people|men)$/.test(text.slice(start, end));

/** The pronoun that stands for someone so described; null when the words do not tell. */
export function pronounOf(description: string): 'he' | 'she' | null {
  return genderedIn(description)[0]?.value ?? null;
}
