import { describe, expect, it } from 'vitest';
import { formatComparison } from '../../src/cli/comparison.ts';
import type { Analysis, Span } from '../../src/engine/analysis.ts';

const TEXT = 'The baker said the oven was cold. A note on the door says so too. The mayor denied it.';
const span = (words: string): Span => ({ start: TEXT.indexOf(words), end: TEXT.indexOf(words) + words.length });
const ANALYSIS: Analysis = {
  id: 'oven',
  title: 'Cold oven',
  lang: 'en',
  parties: [
    { id: 'author', name: '', kind: 'author', mentions: [] },
    { id: 'p1', name: 'Baker', kind: 'person', mentions: [span('The baker')] },
    { id: 'p2', name: 'Mayor', kind: 'government', mentions: [span('The mayor')] },
  ],
  attributions: [],
  disputes: [
    {
      id: 'd1',
      question: 'Was the oven cold?',
      kind: 'fact',
      confidence: 0.8,
      signals: [{ kind: 'denial', spans: [span('denied')] }],
      positions: [
        {
          party: { id: 'p1', name: 'Baker', kind: 'person', span: span('The baker') },
          stance: 'asserts',
          claims: [span('the oven was cold')],
          evidence: [{ type: 'document', ...span('A note on the door says so too') }],
          attributions: [],
        },
        {
          party: { id: 'p2', name: 'Mayor', kind: 'government', span: span('The mayor') },
          stance: 'denies',
          claims: [span('The mayor denied it.')],
          evidence: [],
          attributions: [],
        },
      ],
    },
  ],
};
const shown = (analysis: Partial<Analysis> = {}, text = TEXT, colour = false) =>
  formatComparison({ ...ANALYSIS, ...analysis }, text, { colour, width: 60 });

describe('formatComparison', () => {
  it('sets who says what, and on what evidence, under the question', () => {
    expect(
      shown()
        .split('\n')
        .map((line) => line.trim()),
    ).toEqual([
      'Cold oven',
      '1 contested question · 2 parties speak',
      'What is not listed was not checked: it does not mean confirmed.',
      '',
      '1. Was the oven cold?',
      'Baker (person) asserts',
      '“the oven was cold”',
      'cites a document: “A note on the door says so too”',
      'Mayor (government) denies',
      '“The mayor denied it.”',
      'cites nothing here',
      'why marked: denial (“denied”)',
    ]);
  });

  it('keeps to the width of the terminal and to its lack of colour', () => {
    const long = `${'very '.repeat(40)}long`;
    const lines = formatComparison(
      {
        ...ANALYSIS,
        disputes: [
          {
            ...ANALYSIS.disputes[0]!,
            positions: [
              { ...ANALYSIS.disputes[0]!.positions[0]!, claims: [{ start: 0, end: long.length }], evidence: [] },
            ],
          },
        ],
      },
      long,
      { colour: false, width: 60 },
    ).split('\n');
    for (const line of lines.slice(4)) expect(line.length).toBeLessThanOrEqual(60);
    expect(lines.join('')).not.toContain('\u001b');
    expect(shown({}, TEXT, true)).toContain('\u001b[1m');
  });

  it.each([
    ['no article', { text: '' }, '', 'No article was found here.'],
    ['another language', { lang: 'de' }, TEXT, '(de)'],
    ['nothing contested', { disputes: [] }, TEXT, 'No contested claims were found.'],
  ])('says in words: %s', (_, analysis, text, words) => {
    expect(shown(analysis, text)).toContain(words);
  });
});
