import type { Analysis, Evidence, PartyKind, Position, Span, Stance } from '../src/engine/analysis.ts';
import type { Analysed } from '../src/ui/disputes/passages.ts';

/** A made-up article, analysed by hand: what the views are shown with. */
const TEXT = [
  'Lower Aske under water after sluice gates open overnight',
  'The water board said the gates were opened by the power company without its leave. Brenno Hydro denied this and published a log that shows, it says, no command from its control room.',
  'Residents said they saw two men in orange jackets at the winch shortly before midnight, and a phone video shows a lamp moving on the dam. An engineer who asked not to be named said the winch had failed by itself, as it had twice before.',
  'The board counted 140 flooded houses on Tuesday. The residents’ committee put the number at more than 300, citing a list of addresses. Brenno Hydro declined to give a figure.',
  'The board said a warning went out by text message at 23:10. Nobody in Mill Lane received one, said Teodora Wick, who runs the bakery there; the board did not show a record of it.',
  'Dr Ilse Marr, who teaches hydrology, doubted that the dam would hold a second winter, while the company called it safe for fifty years.',
].join('\n');

/** Where the words are in TEXT. */
export function span(words: string): Span {
  const start = TEXT.indexOf(words);
  if (start < 0) throw new Error(`Not in the text: ${words}`);
  return { start, end: start + words.length };
}

const party = (id: string, name: string, kind: PartyKind, words: string | null = name): Position['party'] => ({
  id,
  name,
  kind,
  span: words === null ? null : span(words),
});

const BOARD = party('p1', 'The water board', 'government');
const COMPANY = party('p2', 'Brenno Hydro', 'company');
const RESIDENTS = party('p3', 'Residents', 'group');
const ENGINEER = party('p4', 'An engineer who asked not to be named', 'unnamed');
const WICK = party('p5', 'Teodora Wick', 'witness');
const MARR = party('p6', 'Dr Ilse Marr', 'expert');
const AUTHOR = party('p7', 'Author', 'author', null);

const evidence = (type: Evidence['type'], words: string): Evidence => ({ type, ...span(words) });
const position = (
  who: Position['party'],
  stance: Stance,
  claims: string[],
  cites: Evidence[] = [],
  attributions: string[] = [],
): Position => ({ party: who, stance, claims: claims.map(span), evidence: cites, attributions });

export const ANALYSIS: Analysis = {
  id: 'flood',
  url: 'https://courier.example/lower-aske',
  title: 'Lower Aske under water after sluice gates open overnight',
  lang: 'en',
  text: TEXT,
  parties: [BOARD, COMPANY, RESIDENTS, ENGINEER, WICK, MARR, AUTHOR].map(({ id, name, kind, span: mention }) => ({
    id,
    name,
    kind,
    mentions: mention ? [mention] : [],
  })),
  attributions: [
    {
      id: 'a1',
      source: [span('The water board')],
      cue: [span('said')],
      content: [span('the gates were opened by the power company without its leave')],
      party: 'p1',
      quote: 'indirect',
    },
    {
      id: 'a2',
      source: [span('Residents')],
      cue: [span('said')],
      content: [span('they saw two men in orange jackets at the winch shortly before midnight')],
      party: 'p3',
      quote: 'indirect',
    },
    {
      id: 'a3',
      source: [span('Teodora Wick, who runs the bakery there')],
      cue: [span('said')],
      content: [span('Nobody in Mill Lane received one')],
      party: 'p5',
      quote: 'indirect',
    },
  ],
  disputes: [
    {
      id: 'd1',
      question: 'Who opened the sluice gates?',
      kind: 'fact',
      confidence: 0.8,
      signals: [
        { kind: 'denial', spans: [span('denied this')] },
        { kind: 'rival_agent', spans: [span('by the power company'), span('two men in orange jackets')] },
      ],
      positions: [
        position(BOARD, 'asserts', ['the gates were opened by the power company without its leave'], [], ['a1']),
        position(COMPANY, 'denies', ['Brenno Hydro denied this'], [evidence('document', 'a log')]),
        position(
          RESIDENTS,
          'asserts',
          ['they saw two men in orange jackets at the winch'],
          [evidence('eyewitness', 'they saw'), evidence('video_photo', 'a phone video')],
          ['a2'],
        ),
        position(
          ENGINEER,
          'asserts',
          ['the winch had failed by itself'],
          [evidence('anonymous_source', 'An engineer who asked not to be named')],
        ),
      ],
    },
    {
      id: 'd2',
      question: 'How many houses were flooded?',
      kind: 'fact',
      confidence: 0.8,
      signals: [{ kind: 'rival_number', spans: [span('140 flooded houses'), span('more than 300')] }],
      positions: [
        position(BOARD, 'asserts', ['140 flooded houses']),
        position(RESIDENTS, 'asserts', ['more than 300'], [evidence('data_figures', 'a list of addresses')]),
        position(COMPANY, 'declines', ['Brenno Hydro declined to give a figure']),
      ],
    },
    {
      id: 'd3',
      question: 'Were people warned in time?',
      kind: 'fact',
      confidence: 0.8,
      signals: [{ kind: 'negation', spans: [span('Nobody in Mill Lane received one')] }],
      positions: [
        position(
          BOARD,
          'asserts',
          ['a warning went out by text message at 23:10'],
          [evidence('none_given', 'did not show a record of it')],
        ),
        position(WICK, 'denies', ['Nobody in Mill Lane received one'], [], ['a3']),
      ],
    },
    {
      id: 'd4',
      question: 'Will the dam hold a second winter?',
      kind: 'prediction',
      confidence: 0.8,
      signals: [{ kind: 'doubt', spans: [span('doubted')] }],
      positions: [
        position(MARR, 'doubts', ['doubted that the dam would hold a second winter']),
        position(COMPANY, 'asserts', ['safe for fifty years']),
      ],
    },
  ],
};

export const ANALYSED: Analysed = {
  phase: 'analysed',
  analysis: ANALYSIS,
  missing: [],
  looked: { sentences: 12, attributions: 9 },
};

export const NOTHING: Analysed = {
  ...ANALYSED,
  analysis: { ...ANALYSIS, disputes: [] },
};

const LONG_NAME =
  'The Permanent Joint Commission of the Riparian Municipalities of the Upper and Lower Aske Valley for the Supervision, Maintenance and Gradual Modernisation of the Sluices, Winches, Weirs and Spillways that Were Taken over from the Former Provincial Office of Waterways';

/** Fourteen positions, a party name of forty words, no evidence anywhere, and a claim that is not on the page any more. */
export const CROWDED: Analysed = {
  ...ANALYSED,
  missing: [span('they saw two men in orange jackets at the winch')],
  analysis: {
    ...ANALYSIS,
    disputes: [
      {
        id: 'd1',
        question: 'Who opened the sluice gates of Lower Aske on the night before the market, and on whose orders?',
        kind: 'characterization',
        confidence: 0.8,
        signals: [{ kind: 'reading', spans: [span('the winch had failed by itself')] }],
        positions: [
          position(party('long', LONG_NAME, 'organization', null), 'asserts', ['the winch had failed by itself']),
          position(RESIDENTS, 'asserts', ['they saw two men in orange jackets at the winch']),
          position(AUTHOR, 'asserts', ['a phone video shows a lamp moving on the dam']),
          ...Array.from({ length: 11 }, (_, k) =>
            position(party(`x${k}`, `Ward ${k + 1}`, 'group', null), k % 2 ? 'doubts' : 'denies', [
              'the winch had failed by itself',
            ]),
          ),
        ],
      },
    ],
  },
};
