import { type Span, STANCES } from '../analysis.ts';
import { CLAIMING } from '../lexicon/en/claiming.ts';
import { compile } from '../lexicon/match.ts';
import type { Reading } from '../reading.ts';
import { holds, sharedLength } from '../text/spans.ts';
import type { CueKind } from './cue-words.ts';
import { isAuthor } from './speaker.ts';
import type { Unit } from './units.ts';

const findClaiming = compile(CLAIMING);

/**
 * How much each sign in a passage speaks for asserts, denies, doubts, declines. A multinomial logistic regression on
 * annotated passages, rounded; the reader's own numbers were blurred while fitting, since it is surer of articles that it
 * was trained on. `refusal` is set by hand: it is rare and plain. What it scores: docs/accuracy.md.
 */
const WEIGHTS = {
  bias: [0.8, 0.7, -0.3, -1.2],
  readerAsserts: [0.5, -0.1, -0.3, -0.1],
  readerDenies: [-0.2, 0.3, -0.2, 0.1],
  readerDoubts: [-0.6, -0.3, 0.5, 0.5],
  readerDeclines: [-0.6, -0.3, 0.2, 0.7],
  denialTold: [-0.6, 1, -0.2, -0.1],
  denialSaid: [-0.2, 0.7, -0.4, -0.1],
  doubtTold: [-0.1, -0.8, 1, -0.1],
  doubtSaid: [-0.6, -0.7, 1.2, 0.1],
  refusal: [-0.3, -0.4, -0.2, 5],
  correction: [-0.1, 0.3, -0.1, -0.1],
  negationSaid: [-0.7, 0.3, 0.4, 0],
  negationTold: [-1, 0.2, 0.6, 0.2],
  contrast: [-0.4, 0, 0.4, 0],
  author: [-0.2, 0, 0.4, -0.3],
  authorDoubts: [-0.1, -0.1, 0.2, 0],
  authorDenies: [-0.2, 0.3, 0, 0],
  reported: [1.3, -0.9, -0.3, -0.1],
  claim: [0, 0, 0, -0.1],
  report: [-0.1, 0.3, -0.1, -0.1],
  claiming: [0.4, -0.3, 0.2, -0.3],
  first: [0.6, -0.1, -0.2, -0.3],
  last: [-0.4, 0.1, 0.1, 0.2],
} as const satisfies Record<string, readonly [number, number, number, number]>;

type StanceSign = keyof typeof WEIGHTS;

/** Log-probabilities of the stances of a passage, in the order of STANCES, by its words and by the reader's own view. */
export function stanceScores(unit: Unit, units: readonly Unit[], reading: Reading): number[] {
  const signs = stanceSigns(unit, units, reading);
  const sums = STANCES.map((_, k) =>
    (Object.keys(WEIGHTS) as StanceSign[]).reduce((sum, sign) => sum + WEIGHTS[sign][k]! * signs[sign], 0),
  );
  const total = Math.log(sums.reduce((sum, x) => sum + Math.exp(x), 0));
  return sums.map((x) => x - total);
}

/** The signs of stance in a passage of a group: 1 or 0, but for the reader's four, which are logits. */
export function stanceSigns(unit: Unit, units: readonly Unit[], reading: Reading): Record<StanceSign, number> {
  const { text } = reading;
  const { attributions } = unit.speaker;
  const own = (word: Span) => attributions.some(({ cue }) => cue.some((piece) => sharedLength(piece, word) > 0));
  const said = (word: Span) =>
    isQuoted(text, unit, word) || attributions.some(({ content }) => content.some((piece) => holds(piece, word)));
  const told = (word: Span) => !said(word);
  const anywhere = () => true;
  const has = (kind: CueKind, where: (word: Span) => boolean) =>
    unit.cues.some((word) => word.kind === kind && where(word));
  // In a claim that is only reported, a word of denial is a part of what is claimed.
  const answers = unit.part !== 'reported';
  const author = isAuthor(unit.speaker);
  const [readerAsserts, readerDenies, readerDoubts, readerDeclines] = reading.stance[unit.sentence]!.map(logit) as [
    number,
    number,
    number,
    number,
  ];
  const yes = (fact: boolean) => (fact ? 1 : 0);
  return {
    bias: 1,
    readerAsserts,
    readerDenies,
    readerDoubts,
    readerDeclines,
    denialTold: yes(answers && has('denial', (word) => own(word) || told(word))),
    denialSaid: yes(answers && has('denial', said)),
    doubtTold: yes(answers && has('doubt', told)),
    doubtSaid: yes(answers && has('doubt', said)),
    refusal: yes(has('refusal', told)),
    correction: yes(answers && has('correction', anywhere)),
    negationSaid: yes(has('negation', said)),
    negationTold: yes(has('negation', told)),
    contrast: yes(unit.part === 'answer' || has('contrast', ({ start }) => start - unit.start < 4)),
    author: yes(author),
    authorDoubts: yes(author && has('doubt', anywhere)),
    authorDenies: yes(author && has('denial', anywhere)),
    reported: yes(unit.part === 'reported'),
    claim: yes(unit.part === 'claim'),
    report: yes(unit.part === 'report'),
    claiming: yes(findClaiming(text.slice(unit.start, unit.end)).length > 0),
    first: yes(unit.start === units[0]!.start),
    last: yes(unit.start === units.at(-1)!.start),
  };
}

/** Tamed, so that a sure reader does not drown the words. */
const logit = (p: number) => Math.log((p + 0.01) / (1.01 - p)) / 4;

function isQuoted(text: string, unit: Span, word: Span): boolean {
  const before = text.slice(unit.start, word.start);
  const opened = Math.max(before.lastIndexOf('“'), before.split('"').length % 2 === 0 ? before.lastIndexOf('"') : -1);
  return opened >= 0 && opened > before.lastIndexOf('”');
}
