import type { Signal } from '../../analysis.ts';
import { REPORTING_VERBS } from '../../lexicon/en/verbs.ts';
import { holds } from '../../text/spans.ts';
import type { Unit } from '../units.ts';
import { asQuestion } from './as-question.ts';
import { clauseOf, coordinated } from './clause.ts';
import { fitted, LONGEST, lengthOf } from './fit.ts';
import { headOf, isNounPhrase } from './noun-phrase.ts';
import { is, isAuxiliary, isPreposition, mayBeParticiple, reads } from './parts.ts';
import { isSound } from './sound.ts';
import { plain } from './statement-words.ts';
import { baseOf, pastOf, tagged, type Word } from './tagged.ts';

/** "Who destroyed the mill?", where two sides name different doers of one passive; null where they do not. */
export function askWho(
  text: string,
  units: readonly Unit[],
  rivals: readonly Signal[],
  isLower: (word: string) => boolean,
): string | null {
  const agents = rivals.filter(({ kind }) => kind === 'rival_agent').flatMap(({ spans }) => spans);
  for (const agent of agents) {
    const unit = units.find((other) => holds(other, agent));
    // The statement ends with its doer.
    const done = unit && passive(tagged(plain(text.slice(unit.start, agent.start))));
    if (!done || SPOKEN.test(pastOf(done.verb.text))) continue;
    const { object, verb, particle } = done;
    if (!units.some((other) => other !== unit && speaksOf(text.slice(other.start, other.end), headOf(object))))
      continue;
    const [first, ...rest] = object as [Word, ...Word[]];
    const named = isLower(first.text) ? { ...first, text: first.text.toLowerCase() } : first;
    const words = [word('Who'), word(pastOf(verb.text)), ...particle, named, ...rest];
    if (lengthOf(words) <= LONGEST && isSound(words)) return asQuestion(words);
  }
  return null;
}

/** Whether a passage names a thing, or says what was done to "it". */
const speaksOf = (passage: string, thing: Word) =>
  passage.toLowerCase().includes(thing.text.toLowerCase()) ||
  /\b(?:it|they|he|she) (?:was|were|had been)\b/i.test(passage);

/** What is said of something by two sides is no deed with two doers. */
const SPOKEN =
  /^(?:called|said|told|described|accused|backed|supported|reported|confirmed|criticized|criticised|seen|saw|praised|viewed|considered|made|gave|shared|posted|published|quoted|cited|followed|led|joined|represented|owned|held)$/;

const word = (text: string): Word => ({ text, tags: new Set(), after: '' });

/** What the passive that words end with says was done to what: "(the council said) the weir was blown up by". */
function passive(words: readonly Word[]): { object: readonly Word[]; verb: Word; particle: Word[] } | null {
  if (!reads(words.at(-1), /^by$/i)) return null;
  const be = words.findLastIndex(({ text }) => /^(?:was|were|been)$/i.test(text));
  const start = reads(words[be], /^been$/i) && reads(words[be - 1], /^(?:had|has|have)$/i) ? be - 1 : be;
  const [verb, ...behind] = words.slice(be + 1, -1).filter((other) => !is(other, 'Adverb') || is(other, 'Particle'));
  if (!verb || !mayBeParticiple(verb) || behind.some((other) => !reads(other, PARTICLE))) return null;
  for (let from = Math.max(0, start - 8); from < start; from++) {
    const object = words.slice(from, start);
    if (!isNounPhrase(object) || object.some(({ after }) => after !== '')) continue;
    if (words[from - 1] && !mayPrecede(words[from - 1]!)) continue;
    if (!is(object[0], 'Determiner', 'ProperNoun', 'Possessive', 'Plural', 'Value')) continue;
    if (is(object[0], 'Pronoun') || reads(object[0], /^(?:this|that|these|those)$/i)) return null;
    return { object, verb, particle: behind };
  }
  return null;
}

const PARTICLE = /^(?:up|down|out|off)$/i;

/** Whether what follows a word may be a subject: "said", "that", or a comma. */
const mayPrecede = (word: Word) =>
  word.after !== '' || reads(word, /^that$/i) || (is(word, 'Verb') && REPORTING_VERBS.has(baseOf(word.text)));

/** What is counted, where two sides give different numbers for one noun: "How many crews were lost?" */
export function askHowMany(text: string, units: readonly Unit[], rivals: readonly Signal[]): string | null {
  const counts = rivals.filter(({ kind }) => kind === 'rival_number').flatMap(({ spans }) => spans);
  const asked = counts.flatMap((span) => {
    const unit = units.find((other) => holds(other, span));
    const counted = countedIn(text.slice(span.start, span.end));
    if (!unit || !counted) return [];
    const whole = tagged(plain(text.slice(unit.start, unit.end)));
    return [
      coordinated(whole)
        .map((part) => howMany(part, counted))
        .find((question) => question !== null) ?? `How many ${counted}, by each account?`,
    ];
  });
  return asked.find((question) => !question.includes(', by each')) ?? asked[0] ?? null;
}

/** "(they said that) 12 crews were lost": the question has the words of the clause whose subject is counted. */
function howMany(words: readonly Word[], counted: string): string | null {
  for (const [at, first] of words.entries()) {
    const opens = at === 0 || words[at - 1]!.after !== '' || reads(words[at - 1], /^(?:that|said|says|and)$/i);
    const clause = is(first, 'Value') && opens ? clauseOf(words.slice(at)) : null;
    if (!clause?.subject.some(({ text }) => text === counted.split(' ').at(-1))) continue;
    const from = clause.subject.findIndex((other) => !is(other, 'Value'));
    const question = [word('How'), word('many'), ...clause.subject.slice(from), clause.verb, ...clause.rest];
    const fit = fitted(question, clause.subject.length - from + 4);
    if (fit && isSound(fit)) return asQuestion(fit);
  }
  return null;
}

const NO_COUNT =
  /^(?:million|billion|trillion|hundreds|thousands|dozens|per|cent|percent|the|more|other|new|different|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve)$/i;

function countedIn(quantity: string): string | null {
  const kept = quantity.match(/\p{L}[\p{L}'’-]{2,}/gu)?.filter((other) => !NO_COUNT.test(other)) ?? [];
  // An article before them, for a plural alone might be a verb.
  const [, ...all] = tagged(`the ${kept.join(' ')}`);
  const verb = all.findIndex((other) => isAuxiliary(other) || isPreposition(other));
  const words = verb < 0 ? all : all.slice(0, verb);
  const noun = words.at(-1);
  const counted = is(noun, 'Plural') || reads(noun, /^(?:people|men|women|children|dead)$/i);
  if (!counted || !isNounPhrase(words) || is(noun, 'Date', 'Duration', 'Unit')) return null;
  return words.map(({ text }) => text).join(' ');
}
