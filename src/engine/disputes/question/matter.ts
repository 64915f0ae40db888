import { LOADED_NOUNS, LOADED_WORDS } from '../../lexicon/en/loaded.ts';
import { isNounPhrase } from './noun-phrase.ts';
import { is, isPreposition, reads } from './parts.ts';
import type { Word } from './tagged.ts';

const LONGEST = 7;
/** Nouns that say too little alone, and verbs that are taken for nouns. */
const EMPTY =
  /^(?:people|man|men|woman|women|person|thing|things|way|ways|time|times|year|years|day|days|week|month|months|lot|fact|facts|part|number|kind|sort|case|statement|statements|claim|claims|reports?|allegations?|something|anything|nothing|everything|someone|anyone|everyone|everybody|one|ones|others?|it|he|she|they|who|some|all|many|most|place|point|end|bit|example|issue|issues|matter|question|government|governor|country|spokesman|spokeswoman|spokesperson|officials?|president|source|sources|interview|morning|night|monday|tuesday|wednesday|thursday|friday|saturday|sunday|today|yesterday|tomorrow|here|there|now|says|said|matters)$/i;

export interface Matter {
  phrase: string;
  head: string;
  /** One word, and at most what points to it ("the video"). */
  alone: boolean;
  /** A name alone is the least that can be said. */
  name: boolean;
  definite: boolean;
}

/** The whole, neutral noun phrases of a statement that can be read alone. */
export function mattersOf(words: readonly Word[], isLower: (word: string) => boolean): Matter[] {
  const found: Matter[] = [];
  for (let from = 0; from < words.length; from++) {
    if (!partOfPhrase(words[from]!)) continue;
    let end = endOfPhrase(words, from);
    // "the fate of the crew" is one.
    if (reads(words[end], /^of$/i) && words[end - 1]!.after === '') end = endOfPhrase(words, end + 1);
    const phrase = words.slice(from, end);
    if (!reads(words[from - 1], /^whose$/i) && isMatter(phrase, words[end])) found.push(matter(phrase, isLower));
    from = end - 1;
  }
  return found;
}

function endOfPhrase(words: readonly Word[], from: number): number {
  let end = from;
  while (end < words.length && partOfPhrase(words[end]!) && (end === from || goesOn(words, end))) end++;
  return end;
}

/** No comma before, and no other phrase ("the report a hoax"). */
const goesOn = (words: readonly Word[], at: number) =>
  words[at - 1]!.after === '' && (!is(words[at], 'Determiner') || reads(words[at - 1], /^(?:all|both|half)$/i));

const partOfPhrase = (word: Word) =>
  is(word, 'Determiner', 'Adjective', 'Noun', 'Value', 'Acronym', 'Possessive') &&
  !is(word, 'Verb', 'QuestionWord', 'Conjunction') &&
  !reads(word, /^there$/i) &&
  !isPreposition(word);

function isMatter(phrase: readonly Word[], next: Word | undefined): boolean {
  const [first] = phrase;
  const last = phrase.at(-1);
  if (
    !first ||
    !last ||
    phrase.length > LONGEST ||
    !isNounPhrase(phrase) ||
    !is(last, 'Noun') ||
    is(last, 'Date', 'Honorific', 'There')
  )
    return false;
  if (
    is(next, 'Infinitive', 'Gerund') ||
    reads(next, /^['’]/) ||
    EMPTY.test(last.text) ||
    is(last, 'Value', 'Pronoun') ||
    /\.$/.test(last.text)
  )
    return false;
  if (
    is(first, 'Pronoun') ||
    reads(
      first,
      /^(?:this|that|these|those|it|such|my|our|your|his|her|its|their|no|any|both|one['’]s|each|every|another|other|what)$/i,
    )
  )
    return false;
  if (
    phrase.some(
      (word) => LOADED_NOUNS.test(word.text) || LOADED_WORDS.test(word.text) || /["“”'`]$|^['`]/.test(word.text),
    )
  )
    return false;
  if (/ly$/.test(first.text)) return false;
  // "name-dropped his employer"
  if (phrase.some((word, k) => k > 0 && reads(word, /^(?:my|our|your|his|her|its|their)$/i))) return false;
  const countable = !is(last, 'Plural', 'Uncountable', 'ProperNoun', 'Acronym');
  if (countable && !phrase.some((word) => is(word, 'Determiner', 'Possessive', 'Value'))) return false;
  // "oust the mayor's aide": a verb taken for a noun.
  const bare =
    phrase.length > 1 && !is(first, 'Determiner', 'Adjective', 'Value', 'Possessive', 'ProperNoun', 'Acronym');
  if (bare && (is(first, 'Plural') || phrase.slice(1).some((word) => is(word, 'ProperNoun', 'Possessive'))))
    return false;
  const before = phrase.at(-2);
  // "a risk Ayr": two phrases
  if (
    is(last, 'ProperNoun') &&
    before &&
    /^\p{Ll}/u.test(before.text) &&
    is(before, 'Noun') &&
    !is(before, 'Actor', 'Possessive')
  )
    return false;
  if (is(last, 'Demonym') && !is(last, 'Plural')) return false;
  return phrase.length > 1 || is(first, 'ProperNoun', 'Plural', 'Uncountable');
}

function matter(phrase: readonly Word[], isLower: (word: string) => boolean): Matter {
  const [first, ...rest] = phrase.map(({ text }) => text) as [string, ...string[]];
  const last = phrase.at(-1)!;
  const of = phrase.findIndex((word) => reads(word, /^of$/i));
  const small = is(phrase[0], 'Determiner') || (isLower(first) && !/^\p{Lu}/u.test(rest[0] ?? ''));
  return {
    phrase: [small ? first.toLowerCase() : first, ...rest].join(' '),
    head: phrase[(of < 0 ? phrase.length : of) - 1]!.text,
    alone: phrase.filter((word) => !is(word, 'Determiner')).length === 1,
    name:
      is(last, 'Actor', 'Person') ||
      phrase.every(
        (word) => is(word, 'ProperNoun', 'Person', 'Honorific', 'Determiner', 'Place') || /^\p{Lu}/u.test(word.text),
      ),
    definite: reads(phrase[0], /^the$/i) || phrase.some((word) => is(word, 'Possessive')),
  };
}
