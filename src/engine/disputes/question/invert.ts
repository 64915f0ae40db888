import { type Clause, isManner } from './clause.ts';
import { isPlural } from './noun-phrase.ts';
import { is, isAuxiliary, isPreposition, isSamePast, isTransitive, mayBeParticiple, reads } from './parts.ts';
import { ANY } from './subject.ts';
import { baseOf, infinitiveOf, type Word } from './tagged.ts';

export const aux = (text: string): Word => ({ text, tags: new Set(['Verb', 'Auxiliary']), after: '' });
const base = (text: string): Word => ({ text, tags: new Set(['Verb', 'Infinitive']), after: '' });

/** The words of the question, and how many of them at least it needs. */
export function inverted(
  { subject, verb, rest }: Clause,
  who: readonly Word[],
): { words: Word[]; needed: number } | null {
  const own = verb.text.toLowerCase();
  const all = affirmative(rest);
  const manner = all.findIndex((word) => !is(word, 'Adverb'));
  const [next, ...others] = all.slice(Math.max(0, manner));
  const adverbs = all.slice(0, Math.max(0, manner));
  const predicate = next ? [...adverbs, next, ...others] : all;
  const asked = (first: string, tail: readonly Word[], needed: number) => ({
    words: [aux(first), ...who, ...tail],
    needed: who.length + 1 + needed,
  });
  const singular = reads(subject[0], /^(?:I|he|she)$/i) && subject.length === 1;
  if (!isAuxiliary(verb)) {
    const infinitive = infinitiveOf(verb);
    const unknown = is(verb, 'PastTense') && infinitive === own && !isSamePast(verb);
    if (unknown || (isTransitive(verb) && !hasObject(rest))) return null;
    const past = is(verb, 'PastTense') || isSamePast(verb);
    const does = singular || !is(verb, 'Infinitive') ? 'does' : 'do';
    return asked(past ? 'did' : does, [base(infinitive), ...predicate], 1);
  }
  if (!next || (is(next, 'Adverb') && others.length === 0 && /ly$/.test(next.text))) return null;
  if (is(verb, 'Modal')) {
    if (!/^\p{Ll}/u.test(next.text) || (!is(next, 'Infinitive') && !reads(next, /^(?:be|have)$/i))) return null;
    // What may be is asked without the word's own doubt.
    return asked(/^(?:may|might)$/.test(own) ? 'could' : own, predicate, 2);
  }
  if (/^(?:do|does|did)$/.test(own)) {
    const first = own === 'do' && singular ? 'does' : own;
    if (is(next, 'Infinitive') || reads(rest[0], /^(?:not|never)$/i)) return asked(first, predicate, 1);
    return isPreposition(next) ? null : asked(first, [base('do'), ...predicate], 2);
  }
  if (/^(?:has|have|had)$/.test(own)) {
    const perfect =
      reads(next, /^been$/i) ||
      mayBeParticiple(next) ||
      /ed$/.test(next.text) ||
      (is(next, 'PastTense') && own === 'had');
    // "said that he had met": reported, a past tense moves back once more.
    if (own === 'had' && reads(next, /^been$/i)) {
      // "there had been leaks": what is counted stands behind.
      const counted = reads(subject[0], /^there$/i) ? [others.find(isThing) ?? next] : subject;
      return asked(isPlural(counted) ? 'were' : 'was', [...adverbs, ...others], 1);
    }
    if (own === 'had')
      return asked('did', perfect ? [...adverbs, base(baseOf(next.text)), ...others] : [base('have'), ...predicate], 1);
    if (perfect) return asked(own === 'has' || singular ? 'has' : 'have', predicate, 2);
    return asked(own === 'has' || singular ? 'does' : 'do', [base('have'), ...predicate], 2);
  }
  // "they are no fools": "are they any fools?" is another question.
  if (!is(subject[0], 'There') && reads(rest[0], /^no$/i) && is(rest[1], 'Noun')) return null;
  return asked(own === 'am' ? 'is' : own, predicate, 1);
}

const isThing = (word: Word) => is(word, 'Noun') && !is(word, 'Value', 'Pronoun');

/** Whether a thing is named before the first preposition, or an act ("offered to pay"). */
function hasObject(rest: readonly Word[]): boolean {
  if (reads(rest[0], /^to$/i) && is(rest[1], 'Infinitive')) return true;
  const end = rest.findIndex(isPreposition);
  return rest.slice(0, end < 0 ? rest.length : end).some((word) => is(word, 'Noun', 'Value'));
}

/** A predicate without its own negation; a "not" further on belongs to something else. */
export function affirmative(words: readonly Word[]): Word[] {
  const kept = words.filter(
    (word, k) =>
      !isManner(word) ||
      (reads(word, /^(?:not|never|only|just|even)$/i) && (k > 1 || reads(words[k + 1], /^(?:only|least|just)$/i))),
  );
  return kept.map((word, k) => {
    const any = k < 2 && /^(?:nothing|nobody|none|no)$/i.test(word.text) ? ANY[word.text.toLowerCase()] : undefined;
    return any ? { ...word, text: any } : word;
  });
}
