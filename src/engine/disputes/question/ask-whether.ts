import { REPORTING_VERBS } from '../../lexicon/en/verbs.ts';
import { asQuestion } from './as-question.ts';
import { type Clause, clauseOf, type MainVerb, mainVerb } from './clause.ts';
import { fitted } from './fit.ts';
import { affirmative, aux, inverted } from './invert.ts';
import { isPlural } from './noun-phrase.ts';
import { is, isNominative, reads } from './parts.ts';
import { isSound } from './sound.ts';
import { nameSubject, type Sayer } from './subject.ts';
import type { Word } from './tagged.ts';
import { runsOn } from './tense.ts';

export interface Asked {
  question: string;
  /** Whether nothing of the statement had to be left out for its length. */
  whole: boolean;
}

/** Of these nothing but what is told is asked. */
const TOLD_ONLY = /^(?:think|believe|say|claim|insist|argue|suspect|allege|assert|contend)$/;
/** Of these what follows is as often a thing, unless there is a "that". */
const OBJECT_TOO =
  /^(?:show|mean|add|note|report|state|confirm|reveal|explain|know|feel|tell|acknowledge|hint|predict)$/;
const BELIEVED = /^(?:say|believe|think|report|allege|rumou?r|know|suspect|understand)$/;
/**
 * The question whether a statement is so ("the tap was left open": "Was the tap left open?"), affirmative and at most 15
 * words long; null where its parts cannot be told safely, or where the question could not be read alone.
 *
 * `isLower` tells whether a word that begins a sentence is no name.
 */
export function askWhether(
  words: readonly Word[],
  sayer: Sayer | null,
  isLower: (word: string) => boolean,
): Asked | null {
  const clause = clauseOf(reads(words[0], /^that$/i) ? words.slice(1) : words);
  if (!clause) return null;
  const { subject, rest } = clause;
  const main = mainVerb(clause);
  if (main && REPORTING_VERBS.has(main.base)) {
    const told = rest.slice(main.after);
    const inner = reads(told[0], /^that$/i) ? told.slice(1) : told;
    const clear = inner !== told || !OBJECT_TOO.test(main.base) || isNominative(told[0]) || reads(told[0], /^there$/i);
    const asked = clear ? askWhether(inner, sayer, isLower) : null;
    if (asked || inner !== told || (TOLD_ONLY.test(main.base) && !reads(told[0], /^to$/i))) return asked;
  }
  if (runsOn(rest, main ? main.after : 0)) return null;
  const who = nameSubject(subject, sayer, isLower);
  if (!who) return null;
  const asked = inverted(unreported(clause, main), who);
  return asked && finish(asked.words, asked.needed);
}

/** The question whether somebody did what a base form and its objects say ("break rules": "Did Acme break rules?"). */
export function askDid(who: readonly Word[], predicate: readonly Word[]): Asked | null {
  const first = firstAct(predicate);
  if (who.length === 0 || runsOn(first, 1)) return null;
  return finish([aux('Did'), ...who, ...affirmative(first)], who.length + 2);
}

/** "breaking rules and lying about it": the second act would stand in the wrong form. */
function firstAct(predicate: readonly Word[]): readonly Word[] {
  const end = predicate.findIndex(
    (word, k) =>
      k > 0 && reads(word, /^(?:and|or)$/i) && predicate.slice(k + 1, k + 6).some((other) => is(other, 'Gerund')),
  );
  return end < 0 ? predicate : predicate.slice(0, end);
}

/** "was said to have been hurt", "is believed to live": what is reported is asked itself. */
function unreported(clause: Clause, main: MainVerb | null): Clause {
  const { subject, verb, rest } = clause;
  if (!main || !BELIEVED.test(main.base) || !reads(verb, /^(?:is|are|was|were)$/i) || !reads(rest[main.after], /^to$/i))
    return clause;
  const [first, second, ...others] = rest.slice(main.after + 1);
  if (!first || !second) return clause;
  if (reads(first, /^have$/i) && reads(second, /^been$/i))
    return { subject, verb: { ...verb, text: isPlural(subject) ? 'were' : 'was' }, rest: others };
  if (reads(first, /^have$/i))
    return { subject, verb: { ...second, tags: new Set(['Verb', 'PastTense']) }, rest: others };
  return reads(first, /^be$/i) ? { subject, verb, rest: [second, ...others] } : clause;
}

/** Without an adverb behind a last comma (", surprisingly"). */
const withoutTail = (words: readonly Word[]) =>
  words.at(-2)?.after === ',' && is(words.at(-1), 'Adverb') ? words.slice(0, -1) : words;

function finish(words: readonly Word[], needed: number): Asked | null {
  const fit = fitted(withoutTail(words), needed);
  if (!fit || !isSound(fit)) return null;
  return { question: asQuestion(fit), whole: fit.length === words.length };
}
