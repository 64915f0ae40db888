import { LOADED_NOUNS, LOADED_WORDS } from '../../lexicon/en/loaded.ts';
import { lengthOf } from './fit.ts';
import { is, isAuxiliary, isFemale, isMale, isPreposition, isTransitive, reads } from './parts.ts';
import type { Word } from './tagged.ts';
import { hasTense } from './tense.ts';

const FEWEST = 3;
const OF_THE_SPEAKER =
  /^(?:I|[Mm]e|[Mm]y|[Mm]ine|[Mm]yself|[Ww]e|us|[Oo]urs?|[Oo]urselves|[Yy]ou|[Yy]ours?|[Yy]ourself|Us)$/;
/** What nothing ends with. */
const LOOSE_END =
  /^(?:the|an?|and|or|but|nor|that|which|who|whose|because|as|if|when|where|while|whether|so|not|very|more|most|than|too|any|no|every|is|are|was|were|be|been|being|has|have|had|will|would|could|should|must|its|their|his|her|my|such|these|this|those|alleging|saying|claiming|before|after|since|one)$/i;
const CANNOT_STAND_ALONE = /^(?:here|such|ours|otherwise|accordingly|therefore|however|thus|ones)$/i;
const POINTING = /^(?:this|these)$/i;

/**
 * Whether words make a question that can be read alone: no first person, no pronoun without something before it that it may
 * stand for, no loose end, and no judgement taken for granted ("the killer", "his lies").
 */
export function isSound(words: readonly Word[]): boolean {
  const last = words.at(-1)!;
  if (
    lengthOf(words) < FEWEST ||
    words.some(({ text }) => OF_THE_SPEAKER.test(text) || /["“”`#@*_\\[\]()]|https?:|^[-–]|^[b-z]$/.test(text))
  )
    return false;
  // Two parts that were made one question: "hide and been found".
  if (
    words.some((word, k) => reads(word, /^nor$/i) || (reads(word, /^and$/i) && reads(words[k + 1], /^(?:been|had)$/i)))
  )
    return false;
  if (isTransitive(last) && is(last, 'Infinitive')) return false;
  if (reads(last, LOOSE_END) || is(last, 'Honorific', 'Possessive') || (isPreposition(last) && !is(last, 'Particle')))
    return false;
  if (
    /^\p{Lu}\p{Ll}{1,4}\.$/u.test(last.text) ||
    words.some((word) => word.after !== '' && /[;:?!]/.test(word.after) && word !== last)
  )
    return false;
  const capitals = words.slice(1).filter(({ text }) => /^\p{Lu}/u.test(text)).length;
  if (capitals > 0.7 * (words.length - 1)) return false;
  return (
    words.every((_, k) => !isLost(words, k) && !presumes(words, k)) &&
    clausesAreWhole(words) &&
    !/^(?:those|that|it|they|others?)$/i.test(words[1]!.text)
  );
}

/** A word that stands for something which is not there. */
function isLost(words: readonly Word[], at: number): boolean {
  const word = words[at]!;
  const before = words.slice(1, at);
  const [next] = words.slice(at + 1);
  if (CANNOT_STAND_ALONE.test(word.text)) return true;
  if (/^there$/i.test(word.text)) return at !== 1 && !reads(next, /^(?:is|are|was|were|be|will|would)$/i);
  if (POINTING.test(word.text))
    return (
      !is(next, 'Date', 'Duration') &&
      !reads(next, /^(?:year|week|month|day|morning|spring|summer|autumn|winter|season|century)$/i)
    );
  if (/^those$/i.test(word.text))
    return !reads(next, /^(?:who|of|in|with|from|at|on|killed|involved|for|by|between)$/i);
  if (/^that$/i.test(word.text))
    return (
      isPreposition(words[at - 1]) ||
      !next ||
      (is(words[at - 1], 'Infinitive') && is(next, 'Noun') && at + 2 >= words.length)
    );
  if (/^(?:he|him|his|himself)$/i.test(word.text))
    return !before.some((other) => isSomebody(other) && !is(other, 'Plural')) || before.some(isFemale);
  if (/^(?:she|her|hers|herself)$/i.test(word.text))
    return !before.some((other) => isSomebody(other) && !is(other, 'Plural')) || before.some(isMale);
  if (/^(?:they|them|their|theirs|themselves)$/i.test(word.text))
    return !before.some(
      (other) => is(other, 'Plural') || reads(other, /^(?:people|police|anyone|and|government|company|party|team)$/i),
    );
  if (/^(?:it|its|itself)$/i.test(word.text))
    return !before.some(
      (other) => is(other, 'Noun') && !is(other, 'Person', 'Plural', 'Pronoun', 'Possessive', 'Actor'),
    );
  return false;
}

const isSomebody = (word: Word) =>
  is(word, 'Person', 'FirstName', 'LastName', 'Honorific', 'Actor') ||
  (/^\p{Lu}/u.test(word.text) && !is(word, 'Place', 'Demonym', 'Organization', 'Month', 'WeekDay'));

/** "the killer", "Mary's lies", "a corrupt Acme": a judgement as a thing that is known. "a killer" may be asked. */
function presumes(words: readonly Word[], at: number): boolean {
  const word = words[at]!;
  const next = words[at + 1];
  const determiner = words.slice(1, at).findLast((other) => is(other, 'Determiner', 'Possessive'));
  const known = determiner !== undefined && !reads(determiner, /^(?:an?|any|some|no)$/i);
  // "were the plans racist?": what is asked itself.
  const predicate =
    !next && reads(words[0], /^(?:is|are|was|were)$/i) && is(words[at - 1], 'Noun') && !is(words[at - 1], 'Possessive');
  if (predicate) return false;
  const named = is(next, 'ProperNoun', 'Acronym') && !is(next, 'Demonym');
  if (named && (LOADED_NOUNS.test(word.text) || LOADED_WORDS.test(word.text))) return true;
  if (LOADED_NOUNS.test(word.text)) return known && !(is(next, 'Noun') && /^\p{Ll}/u.test(next?.text ?? ''));
  return (
    LOADED_WORDS.test(word.text) &&
    (is(next, 'Noun') || is(word, 'Adverb')) &&
    (known || !is(words[at - 1], 'Determiner'))
  );
}

/** What a "that", an "if" or a "because" begins has a verb of its own. */
function clausesAreWhole(words: readonly Word[]): boolean {
  const at = words.findLastIndex(
    (word, k) => k > 1 && reads(word, /^(?:that|if|whether|because|although|unless|who|which|when|where)$/i),
  );
  if (at < 0) return true;
  if (reads(words[at + 1], /^of$/i)) return true;
  if (reads(words[at], /^(?:whether|when|where)$/i) && reads(words[at + 1], /^to$/i)) return true;
  const subject = reads(words[at], /^(?:who|which|that)$/i);
  return words.some(
    (word, k) =>
      k > at && hasTense(words, k) && (k > at + 1 || (subject && !/s$/.test(word.text)) || isAuxiliary(word)),
  );
}
