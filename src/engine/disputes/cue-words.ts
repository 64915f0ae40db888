import type { SignalKind, Span } from '../analysis.ts';
import { CONTRAST } from '../lexicon/en/contrast.ts';
import { CORRECTION } from '../lexicon/en/correction.ts';
import { DENIAL } from '../lexicon/en/denial.ts';
import { DOUBT } from '../lexicon/en/doubt.ts';
import { NEGATION } from '../lexicon/en/negation.ts';
import { REFUSAL } from '../lexicon/en/refusal.ts';
import { compile } from '../lexicon/match.ts';

export type CueKind = Extract<SignalKind, 'denial' | 'doubt' | 'refusal' | 'correction' | 'contrast' | 'negation'>;
export interface CueWord extends Span {
  kind: CueKind;
}

// One finder for each list, since one word may say two things ("without evidence" doubts and negates).
const LISTS: readonly { kind: CueKind; find: (text: string) => readonly Span[] }[] = [
  { kind: 'denial', find: compile(DENIAL) },
  { kind: 'doubt', find: compile(DOUBT) },
  { kind: 'refusal', find: compile(REFUSAL) },
  { kind: 'correction', find: compile(CORRECTION) },
  { kind: 'negation', find: compile(NEGATION) },
  { kind: 'contrast', find: compile(CONTRAST) },
];

/** Words of clash inside `span` of `text`, list by list, each list in text order. */
export function findCueWords(text: string, span: Span): CueWord[] {
  const passage = text.slice(span.start, span.end);
  return LISTS.flatMap(({ kind, find }) =>
    find(passage).map(({ start, end }) => ({ kind, start: span.start + start, end: span.start + end })),
  );
}
