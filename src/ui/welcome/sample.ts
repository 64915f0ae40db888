import type { Analysis, Evidence, PartyKind, Position, Span, Stance } from '../../engine/analysis.ts';
import type { Analysed } from '../disputes/passages.ts';

/**
 * The article of the tutorial, made up and compared by hand. Content, not interface: whatever the interface's language,
 * articles are read in English.
 */
export const SAMPLE_LINES = [
  'Footbridge at Tarn Mill shut after crack is found',
  'The footbridge at Tarn Mill was shut on Monday after walkers found a crack in it. The town council said the crack was caused by lorries that crossed it during the roadworks. Hollin Roads, the contractor, denied that its lorries had used the bridge.',
  'An engineer’s report, which the council published on Thursday, says the crack is older than the roadworks. Ada Penrose, who lives beside the bridge, said she had seen a lorry on it twice, and showed photographs.',
  'The council put the cost of a repair at £40,000. Hollin Roads said it would be more than £100,000, without saying how it came to that figure.',
] as const;

const TEXT = SAMPLE_LINES.join('\n');

const COUNCIL = party('council', 'The town council', 'government');
const CONTRACTOR = party('contractor', 'Hollin Roads', 'company');
const REPORT = party('report', 'An engineer’s report', 'expert');
const NEIGHBOUR = party('neighbour', 'Ada Penrose', 'witness');

const ANALYSIS: Analysis = {
  id: 'tutorial',
  title: SAMPLE_LINES[0],
  lang: 'en',
  text: TEXT,
  parties: [COUNCIL, CONTRACTOR, REPORT, NEIGHBOUR].map(({ id, name, kind }) => ({
    id,
    name,
    kind,
    mentions: [span(name)],
  })),
  attributions: [],
  disputes: [
    {
      id: 'crack',
      question: 'What caused the crack in the footbridge?',
      kind: 'fact',
      confidence: 0.8,
      signals: [{ kind: 'denial', spans: [span('denied that its lorries had used the bridge')] }],
      positions: [
        position(COUNCIL, 'asserts', 'the crack was caused by lorries that crossed it during the roadworks'),
        position(CONTRACTOR, 'denies', 'denied that its lorries had used the bridge'),
        position(REPORT, 'asserts', 'the crack is older than the roadworks', cites('document', 'An engineer’s report')),
        position(
          NEIGHBOUR,
          'asserts',
          'she had seen a lorry on it twice',
          cites('eyewitness', 'she had seen a lorry'),
          cites('video_photo', 'showed photographs'),
        ),
      ],
    },
    {
      id: 'cost',
      question: 'How much will the repair cost?',
      kind: 'fact',
      confidence: 0.8,
      signals: [{ kind: 'rival_number', spans: [span('£40,000'), span('more than £100,000')] }],
      positions: [
        position(COUNCIL, 'asserts', 'The council put the cost of a repair at £40,000'),
        position(
          CONTRACTOR,
          'asserts',
          'it would be more than £100,000',
          cites('none_given', 'without saying how it came to that figure'),
        ),
      ],
    },
  ],
};

export const SAMPLE: Analysed = {
  phase: 'analysed',
  analysis: ANALYSIS,
  missing: [],
  looked: { sentences: 8, attributions: 6 },
};

function span(words: string): Span {
  const start = TEXT.indexOf(words);
  if (start < 0) throw new Error(`Not in the sample: ${words}`);
  return { start, end: start + words.length };
}

function party(id: string, name: string, kind: PartyKind): Position['party'] {
  return { id, name, kind, span: span(name) };
}

function cites(type: Evidence['type'], words: string): Evidence {
  return { type, ...span(words) };
}

function position(who: Position['party'], stance: Stance, claim: string, ...evidence: Evidence[]): Position {
  return { party: who, stance, claims: [span(claim)], evidence, attributions: [] };
}
