import type { Signal } from '../../analysis.ts';
import { sharedLength } from '../../text/spans.ts';
import type { Unit } from '../units.ts';
import { askHowMany, askWho } from './ask-rivals.ts';
import { type Asked, askDid, askWhether } from './ask-whether.ts';
import { coordinated, withoutVerdict } from './clause.ts';
import { type Matter, mattersOf } from './matter.ts';
import { is, reads } from './parts.ts';
import { plain } from './statement-words.ts';
import { ACCUSED, type Clash, type Statement, statementsOf } from './statements.ts';
import { nameOf } from './subject.ts';
import { baseOf, tagged, type Word } from './tagged.ts';

/**
 * The neutral question of a dispute, at most 15 words, made from the words of its claims and never from a judgement on
 * them; where no question can be made safely, what accounts differ on.
 */
export function questionOf(clash: Clash, rivals: readonly Signal[]): string {
  const { text, units } = clash;
  const isLower = lowerIn(text);
  const byRivals = askWho(text, units, rivals, isLower) ?? askHowMany(text, units, rivals);
  if (byRivals) return byRivals;
  // One passage is often the statement of several relations, and tags cost the most of all.
  const partsOf = new Map<string, (readonly Word[])[]>();
  const statements = statementsOf(clash).map((statement) => {
    const parts = partsOf.get(statement.words) ?? coordinated(tagged(plain(statement.words))).map(withoutVerdict);
    partsOf.set(statement.words, parts);
    return { ...statement, parts };
  });
  const asked = statements
    .flatMap((statement) =>
      statement.parts.flatMap((part, k) => {
        const asked = ask(part, statement, isLower);
        if (!asked) return [];
        const { question, whole } = asked;
        const score =
          statement.rank +
          centrality(text, question, statement, units) -
          vagueness(question) -
          (k > 0 ? LATER : 0) -
          (whole ? 0 : CUT) -
          (tellsOfOneself(part) ? ONESELF : 0);
        return score >= ENOUGH ? [{ question, score }] : [];
      }),
    )
    .sort((a, b) => b.score - a.score);
  return asked[0]?.question ?? `Accounts differ on: ${matterOf(text, statements, isLower, units) ?? 'what happened'}`;
}

/** A question that scores less is likely to be beside the point. */
const ENOUGH = 0;
/** What is left out may be what is disputed. */
const CUT = 0.3;
/** What somebody tells of themselves, and denies nothing by it, is seldom what is disputed. */
const ONESELF = 1;
const tellsOfOneself = (words: readonly Word[]) =>
  reads(words[0], /^I$/) && !words.slice(1, 4).some((word) => is(word, 'Negative'));
/** What is said second is less often what is disputed. */
const LATER = 0.3;

function ask(words: readonly Word[], { sayer, rank }: Statement, isLower: (word: string) => boolean): Asked | null {
  const [first, ...rest] = words;
  if (!first) return null;
  // "denied having taken", "denied being late", "denied taking"
  if (reads(first, /^having$/i))
    return sayer && rest[0] && is(rest[0], 'Verb')
      ? askDid(nameOf(sayer, isLower), [verb(rest[0]), ...rest.slice(1)])
      : null;
  if (reads(first, /^being$/i)) {
    const copula = { text: 'is', tags: new Set(['Verb', 'Copula', 'PresentTense']), after: '' };
    return sayer ? askWhether([...nameOf(sayer, isLower), copula, ...rest], null, isLower) : null;
  }
  // Of others' words nobody knows who is meant to have done it.
  if (sayer && rank >= ACCUSED && is(first, 'Gerund') && /^\p{Ll}/u.test(first.text))
    return askDid(nameOf(sayer, isLower), [verb(first), ...rest]);
  return askWhether(words, sayer, isLower);
}

const verb = (word: Word): Word => ({ ...word, text: baseOf(word.text), tags: new Set(['Verb', 'Infinitive']) });

const CENTRAL = 3;

/** How much of a question, its speaker's name apart, the other passages speak of too, 0 to CENTRAL. */
function centrality(text: string, question: string, statement: Statement, units: readonly Unit[]): number {
  const name = contentWords(statement.sayer?.name ?? '');
  const own = contentWords(question).filter((word) => !name.includes(word));
  return CENTRAL * shareIn(otherWords(text, statement, units), own);
}

/** The share of `words` that are among the others, 0 where there are none. */
const shareIn = (others: readonly string[], words: readonly string[]) =>
  words.filter((word) => others.includes(word)).length / Math.max(1, words.length);

const otherWords = (text: string, statement: Statement, units: readonly Unit[]) =>
  units
    .filter((unit) => sharedLength(unit, statement) === 0)
    .flatMap(({ start, end }) => contentWords(text.slice(start, end)));

/** Words by their beginnings, so that "deny" and "denied" are one. */
const contentWords = (words: string) =>
  words
    .toLowerCase()
    .match(/\p{L}{4,}/gu)
    ?.map((word) => word.slice(0, 6)) ?? [];

/** What makes a question hard to read alone or beside the point: pronouns, a length far from nine words, talk about talk. */
function vagueness(question: string): number {
  const pointing = question.match(/\b(?:he|she|it|they|him|them|his|her|their|its|there)\b/g)?.length ?? 0;
  const negated = /\b(?:no|not|never|nothing)\b/.test(question) ? 0.8 : 0;
  const short = question.split(' ').length < 5 ? 0.2 : 0;
  return (
    short + negated + 0.4 * pointing + (SAYING.test(question) ? 2 : 0) + 0.05 * Math.abs(question.split(' ').length - 9)
  );
}

/** What somebody said, asked or thought is seldom what is disputed. */
const SAYING =
  /^(?:Did|Does|Do|Has|Have|Is|Are|Was|Were|Would|Will) .* (?:say|said|tell|told|claim|claimed|argue|argued|accuse|accused|call|called|deny|denied|criticize|criticized|blame|blamed|express|expressed|ask|asked|warn|warned|report|reported|announce|announced|describe|described|question|questioned|reject|rejected|suggest|suggested|hint|post|believed|speak|talk|tweet|tweeted|write|respond|release|dispute|refer|hear|heard|cite|cited|acknowledge|acknowledged|lie|lying|know|look|mention)(?= |\?)/;

/** The thing named in what is claimed that says best what the passages have in common; null where none is named. */
function matterOf(
  text: string,
  statements: readonly (Statement & { parts: readonly (readonly Word[])[] })[],
  isLower: (word: string) => boolean,
  units: readonly Unit[],
): string | null {
  const passages = units.map(({ start, end }) => contentWords(text.slice(start, end)));
  const matters = statements.flatMap((statement) => {
    const others = otherWords(text, statement, units);
    return statement.parts
      .flatMap((part) => mattersOf(part, isLower))
      .map((matter) => {
        const head = contentWords(matter.head);
        const speaking = passages.filter((words) => words.some((word) => head.includes(word))).length / passages.length;
        return { ...matter, score: tells(matter, shareIn(others, contentWords(matter.phrase)), speaking) };
      });
  });
  return matters.sort((a, b) => b.score - a.score)[0]?.phrase ?? null;
}

/**
 * How well a matter tells what is contested. The weights come from 205 disputes of train, whose matters a reader had called
 * fitting, vague or wrong (docs/accuracy.md).
 */
const tells = ({ alone, definite, name }: Matter, shared: number, speaking: number) =>
  3 * shared + 3 * speaking - (alone ? 2 : 0) + (definite ? 0.5 : 0) - (name ? 1 : 0);

/** Whether a word that begins a statement is written small elsewhere, and so is no name. */
function lowerIn(text: string): (word: string) => boolean {
  const small = new Set(text.match(/(?<![\p{L}\p{N}])\p{Ll}[\p{L}'’-]*/gu) ?? []);
  const names = new Set(text.match(/(?<=\p{L} )\p{Lu}[\p{L}'’-]*/gu) ?? []);
  return (word) => small.has(word.toLowerCase()) && !names.has(word) && !/\p{Lu}/u.test(word.slice(1));
}
