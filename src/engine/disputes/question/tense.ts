import {
  is,
  isAuxiliary,
  isNominative,
  isPreposition,
  isSamePast,
  isTransitive,
  mayBeParticiple,
  opensClause,
  reads,
} from './parts.ts';
import type { Word } from './tagged.ts';

/** What a participle or a base form leans on. */
const GOVERNING = /^(?:is|are|am|was|were|be|been|being|has|have|had|having|get|gets|got|to|do|does|did)$/i;

/** Whether the word is a verb with a tense of its own, by its tag and by what stands before it. */
export function hasTense(words: readonly Word[], at: number): boolean {
  const word = words[at];
  if (!word) return false;
  const before = words.slice(0, at).findLast((other) => !is(other, 'Adverb', 'Negative'));
  if (reads(before, GOVERNING) || is(before, 'Modal')) return false;
  if (isAuxiliary(word)) return true;
  if (isPreposition(word) && !isNominative(before)) return false;
  if (!is(word, 'Verb') || is(word, 'Gerund', 'Particle') || /^(?:be|been)$/i.test(word.text)) return false;
  if (!/^\p{Ll}/u.test(word.text) || reads(before, /^(?:the|an?|no|its|their|my|our|of)$/i) || is(before, 'Possessive'))
    return false;
  if (is(word, 'Infinitive') || (is(word, 'PresentTense') && !/s$/.test(word.text))) {
    const head = words[at - 1];
    return isSamePast(word) || is(before, 'Plural') || reads(head, /^(?:I|we|you|they|people)$/i);
  }
  if (is(word, 'PastTense') && mayBeParticiple(word)) {
    const next = words[at + 1];
    // "convicted felons", "the sums paid in March"
    if (is(before, 'Gerund', 'Infinitive', 'Adjective', 'Value') && is(next, 'Noun') && words[at - 1] === before)
      return false;
    if (
      isTransitive(word) &&
      ((isPreposition(next) && !is(words[at + 2], 'Infinitive')) || (next && isAuxiliary(next)))
    )
      return false;
    if (reads(next, /^by$/i)) return false;
  }
  return is(word, 'PastTense', 'PresentTense') && !isPreposition(before);
}

/** Whether a further verb in what follows the first one stands there with nothing that begins a clause for it. */
export function runsOn(words: readonly Word[], from: number): boolean {
  let open = false;
  for (let at = from; at < words.length; at++) {
    const word = words[at]!;
    if (opensClause(word) || isNominative(word) || reads(word, /^(?:and|or|but)$/i)) open = true;
    else if (!open && hasTense(words, at)) {
      const next = words[at + 1];
      const reduced = mayBeParticiple(word) && is(words[at - 1], 'Noun') && (!next || isPreposition(next));
      if (!reduced) return true;
    }
  }
  return false;
}
