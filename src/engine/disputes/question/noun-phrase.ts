import {
  is,
  isAuxiliary,
  isNominative,
  isPreposition,
  isSimplePast,
  mayBeParticiple,
  opensClause,
  reads,
} from './parts.ts';
import type { Word } from './tagged.ts';

/** Whether words are one whole noun phrase ("the fate of two crews", "people killed in the raid"). */
export function isNounPhrase(words: readonly Word[]): boolean {
  const [first] = words;
  const last = words.at(-1);
  if (!first || !last) return false;
  if (!is(last, 'Noun', 'Value', 'Pronoun', 'Acronym') && !reads(last, /^(?:one|some|many|all|others|most)$/i))
    return false;
  if (is(last, 'Possessive') && !reads(last, /^(?:his|hers)$/i)) return false;
  if (words.every((word) => is(word, 'Value', 'Date')) || /^let(?:['’]s)?$/i.test(first.text)) return false;
  if (isPreposition(first) || opensClause(first) || is(first, 'Conjunction', 'QuestionWord', 'Verb', 'Particle'))
    return false;
  if (reads(first, /^(?:each|every|whose|neither|either)$/i) && reads(words[1], /^of$/i)) return false;
  if (is(first, 'Adverb') && !is(words[1], 'Value', 'Adjective') && !reads(first, /^(?:nearly|almost|only|just|not)$/i))
    return false;
  return words.every((word, k) => {
    const next = words[k + 1];
    if (k > 0 && (opensClause(word) || isNominative(word) || is(word, 'QuestionWord'))) return false;
    if (word.after !== '' && next && !/^,$/.test(word.after)) return false;
    const inside =
      k > 1 && words[k - 1]!.after === '' && !isPreposition(words[k - 1]) && !is(words[k - 1], 'Conjunction');
    if (inside && (is(word, 'Determiner') || reads(word, /^(?:my|our|your|his|her|its|their)$/i))) return false;
    if (word.after === ',' && next && !words.slice(k).some((other) => reads(other, /^(?:and|or)$/i))) return false;
    if (is(word, 'Determiner') && reads(next, /^(?:the|an?)$/i) && !reads(word, /^(?:all|both|half)$/i)) return false;
    if (k > 0 && is(word, 'WeekDay') && is(words[k - 1], 'Noun') && next) return false;
    if (is(word, 'Plural') && !is(word, 'Actor', 'ProperNoun') && is(next, 'ProperNoun') && word.after === '')
      return false;
    if (isPreposition(word) && (!next || is(next, 'Gerund') || is(next, 'Conjunction'))) return false;
    if (is(word, 'Verb') && is(word, 'Gerund') && (!next || !is(next, 'Noun', 'Adjective'))) return false;
    if (reads(word, /^(?:claiming|saying|alleging|suggesting|accusing|calling)$/i)) return false;
    if (is(word, 'Infinitive')) return reads(words[k - 1], /^to$/i);
    if (is(word, 'PastTense')) {
      const before = words[k - 1];
      const adjective =
        is(next, 'Noun', 'Adjective') &&
        (!before || is(before, 'Determiner', 'Adjective', 'Possessive', 'Adverb', 'Value') || !isSimplePast(word));
      return mayBeParticiple(word) && !is(before, 'Pronoun') && (adjective || isPreposition(next));
    }
    return !isAuxiliary(word) && (!is(word, 'PresentTense') || is(word, 'Gerund'));
  });
}

/** The noun that a phrase is about: the last one before its first preposition. */
export function headOf(phrase: readonly Word[]): Word {
  const end = phrase.findIndex(
    (word, k) => k > 0 && (isPreposition(word) || (is(word, 'PastTense') && is(phrase[k - 1], 'Noun'))),
  );
  return phrase[(end < 0 ? phrase.length : end) - 1]!;
}

/** Whether a phrase names several. */
export const isPlural = (phrase: readonly Word[]) =>
  is(headOf(phrase), 'Plural') ||
  phrase.some((word) => reads(word, /^and$/i)) ||
  reads(headOf(phrase), /^(?:people|police)$/i);
