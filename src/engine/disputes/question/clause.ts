import { REPORTING_VERBS } from '../../lexicon/en/verbs.ts';
import { headOf, isNounPhrase, isPlural } from './noun-phrase.ts';
import { is, isAuxiliary, isNominative, mayBeParticiple, reads } from './parts.ts';
import { infinitiveOf, type Word } from './tagged.ts';
import { hasTense, runsOn } from './tense.ts';

/** A main clause: who or what, the verb that has its tense, and all that follows. */
export interface Clause {
  subject: readonly Word[];
  verb: Word;
  rest: readonly Word[];
}

/** How far into a statement its verb is looked for. */
const FARTHEST = 14;
const LONGEST_SUBJECT = 9;

/** The clause that words begin with; null where its parts cannot be told safely. */
export function clauseOf(words: readonly Word[]): Clause | null {
  for (let at = 1; at < Math.min(words.length, FARTHEST); at++) {
    if (!hasTense(words, at)) continue;
    const verb = words[at]!;
    const before = withoutApposition(words.slice(0, at)).filter((word, k) => k === 0 || !isManner(word));
    const subject = before.filter((word, k) => k < before.length - 1 || !is(word, 'Adverb', 'Negative'));
    const sound = subject.length <= LONGEST_SUBJECT && subject.at(-1)?.after === '' && isSubject(subject);
    const next = words[at + 1];
    const whole = next !== undefined || is(verb, 'PastTense') || isNominative(subject[0]);
    const rest = words.slice(at + 1);
    // "people killed in the raid were": the verb is still to come.
    const early =
      mayBeParticiple(verb) && !isAuxiliary(verb) && !REPORTING_VERBS.has(infinitiveOf(verb)) && runsOn(words, at + 1);
    if (sound && whole && !early && agrees(subject, verb)) return { subject, verb, rest };
    if (!mayBeParticiple(verb)) return null;
  }
  return null;
}

/** "(reports that) the lock burst were false": without what is said of the report. */
export function withoutVerdict(words: readonly Word[]): readonly Word[] {
  const be = words.findLastIndex((word) => reads(word, /^(?:is|are|was|were)$/i));
  const verdict = words
    .slice(be + 1)
    .map(({ text }) => text.replace(/\.$/, ''))
    .join(' ');
  const told = be > 0 && /^(?:not true|untrue|false|unfounded|baseless|wrong)$/i.test(verdict);
  return told && words.some((_, k) => k < be && hasTense(words, k)) ? words.slice(0, be) : words;
}

/** Statements that a sentence is made of: it is parted where a clause is set beside another. */
export function coordinated(words: readonly Word[]): Word[][] {
  const parts: Word[][] = [];
  let from = 0;
  let verbs = 0;
  for (let at = 0; at < words.length; at++) {
    if (hasTense(words, at)) verbs++;
    const next = at + 1;
    const stops = /[;:—–]|\.\.|…/.test(words[at]!.after);
    const joins =
      verbs > 0 &&
      !is(words[at], 'Modal') &&
      // "diverted or delayed", "design or detailed plans"
      !(
        words[next + 1] &&
        mayBeParticiple(words[next + 1]!) &&
        (mayBeParticiple(words[at]!) || is(words[next + 2], 'Noun'))
      ) &&
      reads(words[next], /^(?:and|but|or|so|yet|nor)$/i) &&
      startsClause(words, next + 1);
    const leans =
      verbs > 0 &&
      next - from >= 4 &&
      reads(words[next], /^(?:saying|adding|claiming|citing|whereas|although|though|but|which|unless)$/i);
    if (!stops && !joins && !leans) continue;
    parts.push(words.slice(from, next));
    from = joins ? next + 1 : next;
    verbs = 0;
  }
  return [...parts, words.slice(from)].filter((part) => part.length > 0);
}

/** Whether a verb with a tense stands at `at`, or a noun phrase and then a verb. */
function startsClause(words: readonly Word[], at: number): boolean {
  if (at >= words.length) return false;
  if (reads(words[at], /^that$/i)) return startsClause(words, at + 1);
  if (hasTense(words, at) || (is(words[at], 'Adverb', 'Negative') && at + 1 < words.length && hasTense(words, at + 1)))
    return true;
  if (isNominative(words[at])) return true;
  for (let verb = at + 1; verb < Math.min(words.length, at + 7); verb++)
    if (hasTense(words, verb))
      return isNounPhrase(words.slice(at, verb).filter((word) => !is(word, 'Adverb', 'Negative')));
  return false;
}

const MANNER =
  /^(?:also|actually|simply|falsely|wrongly|still|indeed|really|obviously|clearly|certainly|absolutely|already|just|always|allegedly|reportedly|apparently|only|even|not|never)$/i;
export const isManner = (word: Word) => MANNER.test(word.text);

const PRONOUN = /^(?:I|he|she|there|nothing|nobody|none|everyone|everybody|someone|anyone|everything)$/i;
const isSubject = (words: readonly Word[]) =>
  (words.length === 1 && PRONOUN.test(words[0]!.text)) ||
  (words.length === 2 && reads(words[0], /^no$/i) && reads(words[1], /^one$/i)) ||
  isNounPhrase(words.filter((word, k) => k > 0 || !reads(word, /^no$/i)));

/** "the keeper, a former sailor, was": what stands between two commas is left out. */
function withoutApposition(words: readonly Word[]): Word[] {
  const commas = words.flatMap(({ after }, k) => (after === ',' ? [k] : []));
  if (commas.length !== 2 || commas[1] !== words.length - 1) return [...words];
  const kept = words.slice(0, commas[0]! + 1);
  return [...kept.slice(0, -1), { ...kept.at(-1)!, after: '' }];
}

/** A verb in the wrong number shows that the subject was taken for something else. */
function agrees(subject: readonly Word[], verb: Word): boolean {
  const head = headOf(subject);
  if (subject.length === 1 && PRONOUN.test(head.text)) return true;
  if (is(head, 'Person') && !isPlural(subject) && reads(verb, /^(?:are|were|have)$/i)) return false;
  if (is(head, 'ProperNoun', 'Acronym', 'Value') || !is(head, 'Noun') || /^\p{Lu}/u.test(head.text)) return true;
  const singular =
    reads(verb, /^(?:is|was|has|does)$/i) ||
    (!isAuxiliary(verb) && is(verb, 'PresentTense') && !is(verb, 'Infinitive'));
  const plural = reads(verb, /^(?:are|were|have|do)$/i) || (is(verb, 'Infinitive') && !is(verb, 'Modal'));
  if (singular) return !is(head, 'Plural') || /(?:ics|news|series|headquarters)$/i.test(head.text);
  return (
    !plural ||
    isPlural(subject) ||
    /^(?:government|council|team|company|party|majority|number|range|police|staff)$/i.test(head.text)
  );
}

export interface MainVerb {
  base: string;
  /** Where in the rest of the clause what belongs to it begins. */
  after: number;
}

/** The verb that carries the meaning, behind an auxiliary or without one; null where that is an adjective or a noun. */
export function mainVerb({ verb, rest }: Clause): MainVerb | null {
  if (!isAuxiliary(verb)) return { base: infinitiveOf(verb), after: 0 };
  const at = rest.findIndex((word) => !is(word, 'Adverb', 'Negative') && !reads(word, /^(?:been|be|have)$/i));
  const word = rest[at];
  return word && is(word, 'Verb') && !reads(word, /^(?:is|are|was|were|has|had|does|did)$/i)
    ? { base: infinitiveOf(word), after: at + 1 }
    : null;
}
