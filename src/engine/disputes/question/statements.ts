import type { Attribution, Party, Span } from '../../analysis.ts';
import { holds, sharedLength } from '../../text/spans.ts';
import { findCueWords } from '../cue-words.ts';
import type { BarePosition } from '../positions.ts';
import type { Speaker } from '../speaker.ts';
import type { Unit } from '../units.ts';
import type { Sayer } from './subject.ts';

/** What a dispute's question may be made from. */
export interface Statement extends Span {
  words: string;
  /** Whose words these are, for its "I" and "he" and for "denied doing so". */
  sayer: Sayer | null;
  /** What is denied is the best question, then what is asserted, then what is set against it. */
  rank: number;
}

export interface Clash {
  text: string;
  units: readonly Unit[];
  positions: readonly BarePosition[];
  attributions: readonly Attribution[];
  parties: readonly Party[];
}

const DENIED = 3;
export const ACCUSED = 2.5;
const ASSERTED = 2;
const OWN_WORDS = 1;
const ANSWER = 0.5;

const DENYING =
  /(?<!\p{L})(?:den(?:y|ies|ied|ying)|reject(?:s|ed)|dismiss(?:es|ed)|disput(?:es|ed)) (?=(?:that|having|being|any|all|claims?|allegations?|accusations?|\p{L}+ing)(?!\p{L}))/iu;
const ACCUSING =
  /(?<!\p{L})accus(?:ed|es|ing) ((?:the )?\p{L}[\p{L}.'’-]*(?: \p{Lu}[\p{L}.'’-]*){0,3}) of (?=\p{L}+ing(?!\p{L}))/iu;
/** "claims that …", "a suggestion the …": what is claimed follows. */
const CLAIM_NOUN =
  /^(?:.{0,60}?(?<!\p{L}))?(?:claims?|allegations?|accusations?|suggestions?|reports?|rumou?rs?|assertions?|charges?|notion|idea|view|story|speculation|concerns?|fears?|evidence)(?: (?:by|from|made by|of) [^,.;]{2,40}?)? (?:that |(?=(?:he|she|they|it|the|mr|ms)(?!\p{L})))/iu;

/** Everything in a group's passages that a question can be made from, the best kind not first. */
export function statementsOf({ text, units, positions, attributions, parties }: Clash): Statement[] {
  const slice = (start: number, end: number) => text.slice(start, end).replace(CLAIM_NOUN, '');
  const own = (statement: Statement): Statement => {
    const { sayer, start } = statement;
    return sayer && isQuoted(text, start) ? { ...statement, sayer: { ...sayer, quoted: true } } : statement;
  };
  const found = units.flatMap((unit) => {
    const stance = positions.find(({ claims }) => claims.some((claim) => holds(claim, unit)))?.stance;
    const words = text.slice(unit.start, unit.end);
    const inside = attributions.filter(({ cue }) => cue.some((piece) => sharedLength(piece, unit) > 0));
    const statements = inside.flatMap((attribution) => {
      const denies = attribution.cue.some((piece) => findCueWords(text, piece).some(({ kind }) => kind === 'denial'));
      const rank = denies ? DENIED : stance === 'asserts' ? ASSERTED : ANSWER;
      const sayer = sayerOf(parties.find(({ id }) => id === attribution.party));
      return attribution.content.map(
        ({ start, end }): Statement => ({ start, end, words: slice(start, end), sayer, rank }),
      );
    });
    const part = (start: number, sayer: Sayer | null, rank: number): Statement => ({
      start,
      end: unit.end,
      words: slice(start, unit.end),
      sayer,
      rank,
    });
    if (unit.part === 'reported') {
      const denier = units.find((other) => other.part === 'report' && other.sentence === unit.sentence);
      statements.push(part(unit.start, denier ? sayerOf(denier.speaker.party) : null, ACCUSED));
    } else if (
      inside.length === 0 &&
      !unit.cues.some(({ kind }) => kind === 'denial' || kind === 'refusal' || kind === 'doubt')
    ) {
      statements.push(part(unit.start, sayerOf(unit.speaker.party), stance === 'asserts' ? OWN_WORDS : 0));
    }
    const denial = DENYING.exec(words);
    if (denial)
      statements.push(part(unit.start + denial.index + denial[0].length, sayerOf(unit.speaker.party), DENIED));
    const accusation = ACCUSING.exec(words);
    if (accusation)
      statements.push(part(unit.start + accusation.index + accusation[0].length, named(accusation[1]!, true), ACCUSED));
    return statements;
  });
  return found.map(own);
}

/** Whether what begins at `start` stands inside quotation marks of its paragraph. */
function isQuoted(text: string, start: number): boolean {
  const before = text.slice(text.lastIndexOf('\n', start - 1) + 1, start + 1).replace(/''|``/g, '"');
  const [open, closed] = [before.match(/“/g)?.length ?? 0, before.match(/”/g)?.length ?? 0];
  return open > closed || (before.match(/"/g)?.length ?? 0) % 2 === 1;
}

function sayerOf(party: Speaker['party'] | undefined): Sayer | null {
  if (!party || party.kind === 'author' || party.kind === 'unnamed') return null;
  return named(party.name, party.kind === 'person' || party.kind === 'expert' || party.kind === 'witness');
}

/** A name as it stands inside a question: without what follows it in commas. */
function named(words: string, person: boolean): Sayer | null {
  const name = words
    .split(/[,(]| who | which /)[0]!
    .trim()
    .replace(/['’]s?$/, '');
  if (name === '' || name.split(' ').length > 5 || PRONOUN.test(name)) return null;
  return {
    name: name.replace(/^(?:The|A|An|His|Her|Their|Its|Some|Many)(?!\p{L})/u, (word) => word.toLowerCase()),
    person,
  };
}

const PRONOUN = /^(?:he|she|it|they|we|i|you|him|her|them|us|me|this|that|these|those|who|which|one|others)$/i;
