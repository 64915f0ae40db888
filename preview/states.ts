import council from '../samples/analyses/council.json' with { type: 'json' };
import harvest from '../samples/analyses/harvest.json' with { type: 'json' };
import minaret from '../samples/analyses/minaret.json' with { type: 'json' };
import science from '../samples/analyses/science.json' with { type: 'json' };
import { ANALYSED, CROWDED } from '../samples/flood.ts';
import type { Correction } from '../src/corrections/correction.ts';
import type { Statement } from '../src/engine/statement.ts';
import type { Analysed } from '../src/ui/disputes/passages.ts';
import type { ViewState } from '../src/ui/parts/state-words.ts';
import { fromSummary } from './from-summary.ts';

export const FLOOD = ANALYSED;
/** Fourteen accounts, a name of forty words, no evidence anywhere, a claim that the page does not hold any more. */
export const EXTREME = CROWDED;
export const ONE = withDisputes(ANALYSED, ANALYSED.analysis.disputes.slice(1, 2));
export const TWELVE = withDisputes(
  ANALYSED,
  [1, 2, 3].flatMap((round) =>
    ANALYSED.analysis.disputes.map((dispute) => ({
      ...dispute,
      id: `${dispute.id}-${round}`,
      question: round === 1 ? dispute.question : `${dispute.question.slice(0, -1)}, in year ${round}?`,
    })),
  ),
);
export const NO_EVIDENCE = withDisputes(
  ANALYSED,
  ANALYSED.analysis.disputes.map((dispute) => ({
    ...dispute,
    positions: dispute.positions.map((position) => ({ ...position, evidence: [] })),
  })),
);
/** The page was changed: it holds no word of the disputes any more. */
export const REMOVED: Analysed = {
  ...ANALYSED,
  missing: [{ start: 0, end: ANALYSED.analysis.text!.length }],
};
export const NOTHING = fromSummary(harvest);
export const SAMPLES: Record<string, Analysed> = {
  minaret: fromSummary(minaret),
  council: fromSummary(council),
  science: fromSummary(science),
};

/** As they come in while minaret.html is read; their places are made up. */
const STATEMENTS: Statement[] = minaret.attributions.map(([source = '', cue = '', content = ''], at) => ({
  at,
  source,
  cue,
  isCueFirst: / by$|^according/i.test(cue),
  content: [{ start: at, end: at + 1, words: content }],
}));

/** One of each kind. */
export const CORRECTIONS: Correction[] = [
  { kind: 'not_dispute', ...place(), claims: ['140 flooded houses', 'more than 300'] },
  {
    kind: 'same_dispute',
    ...place(),
    claims: ['140 flooded houses'],
    other: { question: 'Who opened the sluice gates?', claims: ['they saw two men'] },
  },
  {
    kind: 'wrong_party',
    ...place(),
    claims: ['more than 300'],
    from: { name: 'Residents', kind: 'group' },
    to: { name: 'The water board', kind: 'government' },
  },
  { kind: 'never_kind', dispute: 'prediction', signals: ['doubt'] },
];

function place() {
  return { page: 'https://courier.example/flood', title: FLOOD.analysis.title!, question: 'How many houses?' };
}

/** Everything but a result: what popup and panel show while they wait, and where there is nothing to compare. */
export const WITHOUT_RESULT: Record<string, ViewState> = {
  connecting: { phase: 'connecting' },
  'begins to read': { phase: 'analysing', done: 0, total: 0, statements: [] },
  'found nothing so far': { phase: 'analysing', done: 1, total: 8, statements: [] },
  reads: { phase: 'analysing', done: 3, total: 8, statements: STATEMENTS.slice(0, 5) },
  compares: { phase: 'analysing', done: 8, total: 8, statements: STATEMENTS },
  'no article': { phase: 'no_article' },
  'language not covered': { phase: 'language', lang: 'fi' },
  'language unknown': { phase: 'language', lang: '' },
  'forbidden page': { phase: 'forbidden' },
  'not asked yet': { phase: 'not_asked' },
  'failed, too slow': { phase: 'failed', code: 'timeout', message: 'The analysis took longer than 120 s.' },
  'failed, files missing': { phase: 'failed', code: 'reader_missing', message: 'Failed to fetch /reader/reader.onnx' },
  'failed, cut off': { phase: 'failed', code: 'disconnected', message: '' },
};

function withDisputes(state: Analysed, disputes: Analysed['analysis']['disputes']): Analysed {
  return { ...state, analysis: { ...state.analysis, disputes } };
}
