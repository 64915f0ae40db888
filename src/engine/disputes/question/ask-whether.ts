import { sentenceOf, shortened } from './shorten.ts';
import { wordsOf } from './statement-words.ts';
import { baseOfParticiple, baseOfPast, baseOfThirdPerson } from './verb-base.ts';

/** Whose statement it is: a person is meant by its own "he", "she" and "I". */
export interface Sayer {
  name: string;
  person: boolean;
}

const FEWEST = 3;
/** How far into a statement its verb is looked for. */
const FARTHEST = 14;
const LONGEST_SUBJECT = 9;

const AUXILIARY = /^(?:is|are|am|was|were|has|have|had|will|would|can|could|should|may|might|must)$/i;
const DO = /^(?:do|does|did)$/i;
/** Verbs whose object is the statement itself. */
const REPORTING = /^(?:think|believe|feel|say|claim|insist|suggest|argue|know|fear|suspect|tell|add|deny)$/;
/** A statement that begins with one of these has its subject further on, or none. */
const NO_SUBJECT =
  /^(?:to|of|for|by|with|in|on|at|although|though|while|because|if|when|since|as|after|before|unless|despite|than|or|nor|neither|not|from|about|against|like|even|also|who|which|what|how|why|where|whether)$/i;
/** Inside a subject these begin another clause. */
const ANOTHER_CLAUSE =
  /^(?:who|which|that|when|if|because|where|while|what|how|why|whether|said|says|told|tells|claims|I|he|she|they|we|it)$/;
/** Words that point at something outside of the statement. */
const POINTING =
  /^(?:it|they|you|we|this|that|these|those|him|them|us|but|or|so|its|their|our|your|me|mine|ours|yours|both|all|here|such)$/i;
const OF_THE_SPEAKER = /^(?:my|our|your|me|us|you|I|we|mine|ours|yours|myself|ourselves)$/i;
/** What stands before a noun or an adjective rather than before a verb. */
const NOT_BEFORE_VERB =
  /^(?:the|an?|his|her|its|their|of|in|on|by|for|with|to|from|at|and|or|very|so|more|most|as|no|any)$/i;
/** No name, though the article may have it at the beginning of sentences alone. */
const DETERMINER =
  /^(?:the|an?|this|that|there|some|many|most|all|no|any|both|each|every|former|current|senior|local|other|several)$/i;
const NEGATION = /^(?:not|never)$/i;
const MANNER =
  /^(?:also|actually|simply|falsely|wrongly|still|indeed|really|obviously|clearly|certainly|absolutely|already|just|always)$/i;
const ANY: Record<string, string> = { nothing: 'anything', nobody: 'anyone', none: 'any', no: 'any' };

/**
 * The question whether a statement is so ("the tap was left open": "Was the tap left open?"), affirmative and at most 15
 * words long; null where its subject and verb cannot be told or it points outside of itself.
 *
 * `isLower` tells whether a word that begins a sentence is no name.
 */
export function askWhether(statement: string, sayer: Sayer | null, isLower: (word: string) => boolean): string | null {
  const words = wordsOf(statement);
  if (words.length === 0 || NO_SUBJECT.test(words[0]!)) return null;
  for (let at = 1; at < Math.min(words.length, FARTHEST); at++) {
    const subject = words.slice(0, at);
    if (subject.slice(1).some((word) => ANOTHER_CLAUSE.test(word)) || doesSomething(subject)) return null;
    if (NOT_BEFORE_VERB.test(words[at - 1]!) || /[,;:]$|['’]s$/.test(words[at - 1]!)) continue;
    const [word, rest] = [words[at]!, words.slice(at + 1)];
    const base = AUXILIARY.test(word) || DO.test(word) ? null : verbBase(words, at);
    if (base !== null && REPORTING.test(base)) return askWhether(rest.join(' '), sayer, isLower);
    if (base === null && !AUXILIARY.test(word) && !DO.test(word)) continue;
    const who = nameSubject(subject, sayer, isLower);
    return (
      who &&
      finish(base === null ? inverted(word, subject, who, rest) : [didOrDoes(word), ...who, base, ...affirmative(rest)])
    );
  }
  return null;
}

/** The question whether somebody did what a base form and its objects say ("break rules": "Did Acme break rules?"). */
export function askDid(subject: string, predicate: readonly string[]): string | null {
  return finish(['did', ...subject.split(' '), ...affirmative(predicate)]);
}

/** "blamed for claiming", "accused of taking": what follows may be a clause of its own. */
const doesSomething = (subject: readonly string[]) =>
  subject.some((word, k) => /^(?:for|by|of)$/.test(word) && /ing$/.test(subject[k + 1] ?? ''));

function verbBase(words: readonly string[], at: number): string | null {
  const word = words[at]!;
  if (!/^\p{Ll}/u.test(word) || isParticiple(words, at)) return null;
  return baseOfPast(word) ?? baseOfThirdPerson(word);
}

const didOrDoes = (word: string) => (baseOfPast(word) === null ? 'does' : 'did');

/** "people killed in the attack were …": a participle behind its noun, with the verb still to come. */
function isParticiple(words: readonly string[], at: number): boolean {
  const prepositional =
    /e[dn]$/.test(words[at]!) && /^(?:in|by|on|at|for|with|of|during|from|to)$/.test(words[at + 1] ?? '');
  if (!prepositional && !/^(?:called|known|named|dubbed|titled)$/.test(words[at]!)) return false;
  const following = words.slice(at + 1, at + 9);
  const next = following.findIndex((word) => AUXILIARY.test(word));
  return next >= 0 && !following.slice(0, next).some((word) => ANOTHER_CLAUSE.test(word) || /[,;]$/.test(word));
}

/** The subject as it stands inside a question. */
function nameSubject(
  subject: readonly string[],
  sayer: Sayer | null,
  isLower: (word: string) => boolean,
): string[] | null {
  const [first, ...others] = subject as [string, ...string[]];
  const rest = others.filter((word) => !MANNER.test(word) && !/^(?:not|never|only|even|have)$/.test(word));
  if (subject.length > LONGEST_SUBJECT || rest.some((word) => OF_THE_SPEAKER.test(word))) return null;
  if (/^(?:he|she|I)$/i.test(first)) return sayer?.person ? [...sayer.name.split(' '), ...rest] : null;
  if (/^(?:his|her|my)$/i.test(first))
    return sayer?.person && rest.length > 0 ? [...possessive(sayer.name).split(' '), ...rest] : null;
  if (POINTING.test(first)) return null;
  // "National" is a small word elsewhere, but not in "National Insurance".
  const name = /^\p{Lu}/u.test(rest[0] ?? '') && !DETERMINER.test(first);
  const lower = (isLower(first) || DETERMINER.test(first)) && !name ? first.toLowerCase() : first;
  return [ANY[first.toLowerCase()] ?? lower, ...rest];
}

const possessive = (name: string) => (/s$/.test(name) ? `${name}’` : `${name}’s`);

function inverted(
  auxiliary: string,
  subject: readonly string[],
  who: readonly string[],
  rest: readonly string[],
): string[] {
  const own = auxiliary.toLowerCase();
  const predicate = affirmative(rest);
  // "said that he had met": reported, a past tense moves back once more.
  const base = own === 'had' && predicate[0] !== 'been' ? baseOfParticiple(predicate[0] ?? '') : null;
  if (base !== null) return ['did', ...who, base, ...predicate.slice(1)];
  if (own === 'had' && predicate[0] !== 'been') return ['did', ...who, 'have', ...predicate];
  // What may be is asked without the word's own doubt.
  if (own === 'may' || own === 'might') return ['could', ...who, ...predicate];
  if (own === 'is' && predicate[0] === 'been') return ['has', ...who, ...predicate];
  if (own === 'am') return ['is', ...who, ...predicate];
  if (own === 'have' && subject.length === 1 && /^I$/i.test(subject[0]!)) return ['has', ...who, ...predicate];
  return [own, ...who, ...predicate];
}

/** A predicate without its own negation; a "not" further on belongs to something else. */
function affirmative(words: readonly string[]): string[] {
  return words
    .filter(
      (word, k) =>
        !MANNER.test(word) && !(k < 2 && NEGATION.test(word) && !/^(?:only|least|just)$/i.test(words[k + 1] ?? '')),
    )
    .map((word, k) => (k < 2 ? (ANY[word.toLowerCase()] ?? word) : word));
}

function finish(words: readonly string[]): string | null {
  const short = shortened(words);
  if (!short || short.length < FEWEST || short.slice(1).some((word) => OF_THE_SPEAKER.test(word))) return null;
  return `${sentenceOf(short)}?`;
}
