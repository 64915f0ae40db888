import { is, isPreposition, opensClause, reads } from './parts.ts';
import type { Word } from './tagged.ts';
import { hasTense } from './tense.ts';

/** Words of a question, its mark not counted. */
export const LONGEST = 15;

export const lengthOf = (words: readonly Word[]) => words.flatMap(({ text }) => text.split(' ')).length;

/**
 * The words of a question as far as they fit, ended before a phrase that can be left out: never inside a coordination or a
 * list, nor before what a verb needs. `needed` words at least are kept; null where no such place is found.
 */
export function fitted(words: readonly Word[], needed: number): Word[] | null {
  if (lengthOf(words) <= LONGEST) return [...words];
  const wanting = (at: number) => words.slice(needed - 1, at).some((word) => reads(word, WANTING) || opensClause(word));
  const stops = [
    (at: number) => opensAside(words[at]!) || afterComma(words, at),
    (at: number) => isPreposition(words[at]) && !reads(words[at], /^to$/i),
    (at: number) => reads(words[at], /^to$/i) && is(words[at + 1], 'Infinitive') && !wanting(at),
  ];
  for (const stop of stops)
    for (let at = words.length - 1; at > needed; at--)
      if (lengthOf(words.slice(0, at)) <= LONGEST && stop(at) && mayEnd(words, at)) return words.slice(0, at);
  return null;
}

/** Verbs and nouns that need the "to" which follows. */
const WANTING =
  /^(?:want|ask|tell|urge|allow|force|get|order|persuade|expect|help|seek|need|cause|require|lead|enable|forced|ordered|asked|told|allowed|plans?|attempts?|efforts?|rights?|decision|refusal|failure|ability|promise|going|likely|able|willing|ready|about|seem|appear|agreed?|offer(?:ed)?|refused?|try|tried|intend|work|have)$/i;

/** Behind a comma that is no comma of a list. */
const afterComma = (words: readonly Word[], at: number) =>
  words[at - 1]!.after === ',' && !words.slice(at, at + 8).some((word) => reads(word, /^(?:and|or)$/i));

const opensAside = (word: Word) =>
  (opensClause(word) && !reads(word, /^(?:that|than|what|how|why|whether|as|so)$/i)) ||
  reads(word, /^(?:despite|saying|adding|following)$/i);

function mayEnd(words: readonly Word[], at: number): boolean {
  const last = words[at - 1]!;
  if (reads(words[at], /^(?:of|than|between)$/i) || (reads(words[at], /^to$/i) && !is(words[at + 1], 'Infinitive')))
    return false;
  if (is(last, 'Duration') && reads(words[at], /^(?:before|after|since)$/i)) return false;
  if (!is(last, 'Noun', 'Value', 'Acronym') || is(last, 'Possessive', 'Pronoun')) return false;
  // A pair or a list that the cut would part: "between Ayr and Leith".
  const part = words.slice(0, at);
  // "after the crew" of "after the crew had left"
  const opener = part.findLastIndex(opensClause);
  const parted =
    opener >= 2 &&
    !part.some((_, k) => k > opener && hasTense(part, k)) &&
    words.some((_, k) => k >= at && hasTense(words, k));
  if (parted) return false;
  const pair = part.findLastIndex((word) => reads(word, /^(?:between|both|either|neither|from)$/i));
  const list = part.findLastIndex(({ after }) => after === ',');
  const goesOn = words.slice(at).some((word, k) => reads(word, /^(?:and|or|to)$/i) && !hasTense(words, at + k + 1));
  return !(goesOn && (pair >= 0 || list >= 0));
}
