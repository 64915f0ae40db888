import type { Signal } from '../../analysis.ts';
import { sharedLength } from '../../text/spans.ts';
import type { Unit } from '../units.ts';
import { askHowMany, askWho } from './ask-rivals.ts';
import { askDid, askWhether } from './ask-whether.ts';
import { LONGEST, shortened } from './shorten.ts';
import { wordsOf } from './statement-words.ts';
import { type Clash, type Statement, statementsOf } from './statements.ts';
import { baseOfGerund, baseOfParticiple } from './verb-base.ts';

/**
 * The neutral question of a dispute, at most 15 words, made from the words of its claims and never from a judgement on
 * them; where no question can be made, what accounts differ on.
 */
export function questionOf(clash: Clash, rivals: readonly Signal[]): string {
  const { text, units } = clash;
  const isLower = lowerIn(text);
  const byRivals = askWho(text, units, rivals, isLower) ?? askHowMany(text, rivals);
  if (byRivals) return byRivals;
  const statements = statementsOf(clash);
  const asked = statements
    .flatMap((statement) => {
      const question = ask(statement, isLower);
      if (!question) return [];
      return [{ question, score: statement.rank + centrality(text, question, statement, units) - vagueness(question) }];
    })
    .sort((a, b) => b.score - a.score);
  return asked[0]?.question ?? `Accounts differ on: ${matterOf(text, statements, units, isLower) ?? 'what happened'}`;
}

function ask({ words, sayer }: Statement, isLower: (word: string) => boolean): string | null {
  const [first, ...rest] = wordsOf(words);
  if (first === undefined) return null;
  // "denied having taken", "denied being late", "denied taking"
  if (/^having$/i.test(first)) {
    const base = baseOfParticiple(rest[0] ?? '');
    return sayer && base !== null && base !== 'be' ? askDid(sayer.name, [base, ...rest.slice(1)]) : null;
  }
  if (/^being$/i.test(first)) return sayer ? askWhether([sayer.name, 'is', ...rest].join(' '), null, isLower) : null;
  const base = NO_GERUND.test(first) || !/^\p{Ll}/u.test(first) ? null : baseOfGerund(first);
  if (base !== null && sayer) return askDid(sayer.name, [base, ...rest]);
  return askWhether(words, sayer, isLower);
}

const NO_GERUND =
  /^(?:during|nothing|something|anything|everything|following|including|according|regarding|concerning)$/;

const CENTRAL = 3;

/** How much of a question the other passages speak of too, 0 to CENTRAL. */
function centrality(text: string, question: string, statement: Statement, units: readonly Unit[]): number {
  const own = contentWords(question);
  const others = units
    .filter((unit) => sharedLength(unit, statement) === 0)
    .flatMap(({ start, end }) => contentWords(text.slice(start, end)));
  return own.length === 0 ? 0 : (CENTRAL * own.filter((word) => others.includes(word)).length) / own.length;
}

/** Words by their beginnings, so that "deny" and "denied" are one. */
const contentWords = (words: string) =>
  words
    .toLowerCase()
    .match(/\p{L}{4,}/gu)
    ?.map((word) => word.slice(0, 6)) ?? [];

/** What makes a question hard to read alone: words that point elsewhere, and a length far from nine words. */
function vagueness(question: string): number {
  const pointing =
    question.match(/\b(?:he|she|it|they|him|them|this|that|these|those|his|her|their|its|there|here|such)\b/g)
      ?.length ?? 0;
  return 0.4 * pointing + (SECOND_VERB.test(question) ? 1.5 : 0) + 0.05 * Math.abs(question.split(' ').length - 9);
}

/** A further finite verb with nothing that begins a clause for it: two clauses run into one. */
const SECOND_VERB =
  /^\S+ (?:(?!\b(?:that|who|which|what|how|why|if|because|when|where|and|or|but|he|she|it|they|we|there|so|as|than|whether)\b|,).)+ (?:is|are|was|were|will|would|should|must|had|did|does)\b/;

/** The shortest thing named in what is claimed, else words that the article itself quotes. */
function matterOf(
  text: string,
  statements: readonly Statement[],
  units: readonly Unit[],
  isLower: (word: string) => boolean,
): string | null {
  const phrases = statements.flatMap(({ words }) => {
    const parts = wordsOf(words.split(/[,;:]/)[0]!);
    const verb = parts.findIndex((word, k) => k > 0 && FINITE.test(word));
    const phrase = verb > 0 ? parts.slice(0, verb) : (shortened(parts, LONGEST - 4) ?? []);
    return phrase.length > 1 && phrase.length <= LONGEST - 4 && !POINTER.test(phrase[0]!) ? [phrase] : [];
  });
  const [shortest] = phrases.sort((a, b) => Number(a.length < 3) - Number(b.length < 3) || a.length - b.length);
  if (shortest) {
    const [first, ...rest] = shortest as [string, ...string[]];
    return [isLower(first) ? first.toLowerCase() : first, ...rest].join(' ').replace(/[.!?;:,…\s]+$/, '');
  }
  const quoted = units.flatMap(
    ({ start, end }) => text.slice(start, end).match(/[“"](?:[^“”"\s]+\s?){1,6}[”"]/g) ?? [],
  );
  return quoted.sort((a, b) => a.length - b.length)[0] ?? null;
}

const FINITE = /^(?:is|are|was|were|has|have|had|will|would|can|could|should|may|might|must|do|does|did)$/i;
const POINTER =
  /^(?:he|she|it|they|we|i|you|this|that|these|those|there|who|which|what|my|our|your|in|on|at|to|if|when|as|of|for|by|with|and|but|or|his|her|their|its|him|them|not|no|although|though|while|because|after|before|since|to|from)$/i;

/** Whether a word that begins a statement is written small elsewhere, and so is no name. */
function lowerIn(text: string): (word: string) => boolean {
  const small = new Set(text.match(/(?<![\p{L}\p{N}])\p{Ll}[\p{L}'’-]*/gu) ?? []);
  return (word) => small.has(word.toLowerCase()) && !/\p{Lu}/u.test(word.slice(1));
}
