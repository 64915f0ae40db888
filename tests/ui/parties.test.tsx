// @vitest-environment happy-dom
import { describe, expect, it, vi } from 'vitest';
import type { Analysis, Attribution, PartyKind, Span, Stance } from '../../src/engine/analysis.ts';
import { createPassages } from '../../src/ui/disputes/passages.ts';
import { whatIsMissing } from '../../src/ui/disputes/what-is-missing.ts';
import { PartyFacts } from '../../src/ui/parties/PartyFacts.tsx';
import { reportedThrough } from '../../src/ui/parties/reported-through.ts';
import { standingOf } from '../../src/ui/parties/standing.ts';
import { sharesOf, voicesOf, wordsOfPosition } from '../../src/ui/parties/words-given.ts';
import { show } from './show.tsx';

const TEXT = [
  'The convoy was shelled by Ostland’s army, the mayor said.',
  'Westcott, citing a French medic, said that forty had died at the bridge.',
  'Ostland’s army said it had fired no shot. “Nobody fired at all,” said a guard who gave no name.',
  'Dr Lund, who studies craters, said the holes were those of rockets.',
  'Ostland’s army declined to say where its guns stood.',
].join('\n');

function span(words: string): Span {
  const start = TEXT.indexOf(words);
  if (start < 0) throw new Error(`Not in the text: ${words}`);
  return { start, end: start + words.length };
}

const party = (id: string, name: string, kind: PartyKind, ...mentions: string[]) => ({
  id,
  name,
  kind,
  mentions: mentions.map(span),
});
const attribution = (id: string, source: string, content: string, by: string, parent?: string): Attribution => ({
  id,
  source: [span(source)],
  cue: [],
  content: [span(content)],
  party: by,
  quote: content.includes('Nobody') ? 'direct' : 'indirect',
  ...(parent && { parent }),
});
const parties = [
  party('author', '', 'author'),
  party('mayor', 'The mayor', 'government', 'the mayor'),
  party('army', 'Ostland’s army', 'organization', 'Ostland’s army said'),
  party('medic', 'French medic', 'witness', 'a French medic'),
  party('westcott', 'Westcott', 'person', 'Westcott'),
  party('guard', 'A guard who gave no name', 'unnamed'),
  party('lund', 'Dr Lund', 'expert'),
];
const position = (by: string, stance: Stance, claim: string, attributions: string[] = []) => {
  const { id, name, kind } = parties.find((one) => one.id === by)!;
  return { party: { id, name, kind, span: null }, stance, claims: [span(claim)], evidence: [], attributions };
};
const analysis: Analysis = {
  id: 'convoy',
  lang: 'en',
  text: TEXT,
  parties,
  attributions: [
    attribution('a1', 'the mayor', 'The convoy was shelled by Ostland’s army', 'mayor'),
    attribution('a2', 'Westcott', 'citing a French medic, said that forty had died at the bridge', 'westcott'),
    attribution('a3', 'a French medic', 'forty had died at the bridge', 'medic', 'a2'),
    attribution('a4', 'a guard who gave no name', '“Nobody fired at all,”', 'guard'),
  ],
  disputes: [
    {
      id: 'd1',
      question: 'Who shelled the convoy?',
      kind: 'fact',
      confidence: 0.8,
      signals: [],
      positions: [
        position('mayor', 'asserts', 'The convoy was shelled by Ostland’s army', ['a1']),
        position('army', 'denies', 'it had fired no shot'),
        position('guard', 'denies', '“Nobody fired at all,”', ['a4']),
        position('lund', 'asserts', 'the holes were those of rockets'),
        position('army', 'declines', 'declined to say where its guns stood'),
      ],
    },
    {
      id: 'd2',
      question: 'How many died?',
      kind: 'fact',
      confidence: 0.8,
      signals: [],
      positions: [position('medic', 'asserts', 'forty had died at the bridge', ['a3'])],
    },
  ],
};
const [convoy, dead] = analysis.disputes as [Analysis['disputes'][0], Analysis['disputes'][0]];

describe('who takes part', () => {
  it('is whom another account names, with the words that do', () => {
    expect(standingOf(convoy.positions[1]!, convoy, analysis)).toEqual({
      kind: 'involved',
      because: span('The convoy was shelled by Ostland’s army'),
    });
  });

  it('is not whom the article only lets speak: experts and witnesses look on, of others it says nothing', () => {
    const kinds = convoy.positions.map((one) => standingOf(one, convoy, analysis).kind);
    expect(kinds).toEqual(['unclear', 'involved', 'unclear', 'watches', 'involved']);
    expect(standingOf(dead.positions[0]!, dead, analysis).kind).toBe('watches');
  });
});

describe('through whom', () => {
  it('names who tells what another said, and where', () => {
    expect(reportedThrough(dead.positions[0]!, analysis)).toEqual([{ party: parties[4], span: span('Westcott') }]);
    expect(reportedThrough(convoy.positions[0]!, analysis)).toEqual([]);
  });

  it('ends where statements lie inside each other in a circle', () => {
    const attributions = analysis.attributions.map((one) => (one.id === 'a2' ? { ...one, parent: 'a3' } : one));
    expect(reportedThrough(dead.positions[0]!, { ...analysis, attributions })).toHaveLength(1);
  });

  it('is shown with a way to the words', () => {
    const goTo = vi.fn();
    const state = { phase: 'analysed' as const, analysis, missing: [], looked: { sentences: 5, attributions: 4 } };
    const passages = createPassages(state, goTo);
    const { press, text } = show(
      <PartyFacts position={dead.positions[0]!} dispute={dead} analysis={analysis} passages={passages} />,
    );
    expect(text()).toBe('witness · looks on · 6 wordsreported by Westcott');
    press('reported by Westcott');
    expect(goTo).toHaveBeenCalledWith(span('Westcott'));
  });
});

describe('words', () => {
  it('are counted once, however statements and claims lie over each other', () => {
    const { attributions } = analysis;
    const twice = { ...analysis, attributions: [...attributions, { ...attributions[0]!, id: 'a9' }] };
    expect(sharesOf(twice).find(({ party }) => party.id === 'mayor')?.words).toBe(7);
    expect(wordsOfPosition(convoy.positions[0]!, twice)).toBe(7);
  });

  it('are told apart by who is named for them; all together are the article', () => {
    const { named, unnamed, own } = voicesOf(analysis);
    expect({ named, unnamed }).toEqual({ named: 19, unnamed: 4 });
    expect(named + unnamed + own).toBe(TEXT.match(/[\p{L}\p{N}’]+/gu)!.length);
  });

  it('in quotation marks are told apart from those that are retold', () => {
    expect(sharesOf(analysis).map(({ party, words, quoted }) => [party.id, words, quoted])).toEqual([
      ['westcott', 12, 0],
      ['mayor', 7, 0],
      ['medic', 6, 0],
      ['guard', 4, 4],
    ]);
  });
});

describe('what is missing', () => {
  it('counts accounts without evidence and without a name, and names who does not answer or is not heard', () => {
    const missing = whatIsMissing(convoy, analysis);
    expect(missing).toMatchObject({ unsupported: 4, accounts: 4, unnamed: 1 });
    expect(missing.silent.map(({ id }) => id)).toEqual(['army']);
    expect(missing.unplaced.map(({ id }) => id)).toEqual(['mayor', 'guard']);
  });

  it('names who is spoken of on a question and heard elsewhere only', () => {
    const quoted = { ...dead, positions: [position('westcott', 'asserts', 'citing a French medic')] };
    expect(whatIsMissing(quoted, analysis).unheard.map(({ id }) => id)).toEqual(['medic']);
  });

  it('takes stated evidence for evidence, and its stated lack for none', () => {
    const [first, ...rest] = convoy.positions;
    const citing = { ...first!, evidence: [{ type: 'document' as const, ...span('the mayor') }] };
    const lacking = { ...first!, evidence: [{ type: 'none_given' as const, ...span('the mayor') }] };
    expect(whatIsMissing({ ...convoy, positions: [citing, ...rest] }, analysis).unsupported).toBe(3);
    expect(whatIsMissing({ ...convoy, positions: [lacking, ...rest] }, analysis).unsupported).toBe(4);
  });
});
