import { describe, expect, it } from 'vitest';
import type { Attribution } from '../../../src/engine/analysis.ts';
import { findEvidence } from '../../../src/engine/evidence/find-evidence.ts';
import type { Reading } from '../../../src/engine/reading.ts';
import { splitSentences } from '../../../src/engine/text/sentences.ts';

function cited(
  text: string,
  claim: string,
  given: { attributions?: Attribution[]; evidence?: Reading['evidence']; likely?: number } = {},
) {
  const reading: Reading = {
    text,
    sentences: splitSentences(text),
    contested: [],
    stance: [],
    pair: () => ({ nothing: 1, different: 0, same: 0 }),
    evidence: given.evidence ?? [],
    cited: () => given.likely ?? 1,
  };
  const start = text.indexOf(claim);
  return findEvidence(reading, [{ start, end: start + claim.length }], given.attributions ?? []).map(
    ({ type, start, end }) => [type, text.slice(start, end)],
  );
}

describe('what a position cites', () => {
  it.each([
    [
      'The port said the crane fell, but a video shows it standing at noon.',
      'video_photo',
      'but a video shows it standing at noon',
    ],
    ['Roe said the valve was old, citing internal memos from May.', 'document', 'citing internal memos from May'],
    ['Landings fell by 12 percent after the ban.', 'data_figures', 'Landings fell by 12 percent after the ban'],
    ['The bay is clean, a survey by the union found.', 'study_poll', 'The bay is clean, a survey by the union found'],
    ['The lights were out, a witness statement says.', 'eyewitness', 'The lights were out, a witness statement says'],
    ['An inquest concluded that he drowned.', 'official_finding', 'An inquest concluded that he drowned'],
    ['DNA tests proved that the bones are old.', 'physical', 'DNA tests proved that the bones are old'],
    ['The pier will close, a source close to the board said.', 'anonymous_source', 'a source close to the board said'],
    ['The pier will close, according to the Harbour Gazette.', 'media_report', 'according to the Harbour Gazette'],
  ])('“%s” → %s', (text, type, words) => {
    const [found] = cited(text, text);
    expect(found?.[0]).toBe(type);
    expect(words).toContain(found?.[1]?.slice(-12));
  });

  it.each([
    'Pike said without offering any proof that the pilot was drunk.',
    'The navy refuses to publish any loss figures.',
    'The firm did not provide any evidence for this.',
    'The tape could not be independently verified.',
  ])('says that evidence is lacking: “%s”', (text) => {
    expect(cited(text, text)).toEqual([['none_given', text.slice(0, -1)]]);
  });
});

describe('where it looks', () => {
  it('takes the clause, not the sentence', () => {
    const text = 'The port denied this, and a video shows the crane standing at noon.';
    expect(cited(text, 'The port denied this')).toEqual([['video_photo', 'a video shows the crane standing at noon']]);
  });

  it('takes a video from the sentence that follows', () => {
    const text = 'Roe says the crane stood.\nA drone video shows the yard at noon.\nIt rained.';
    expect(cited(text, 'Roe says the crane stood.')).toEqual([['video_photo', 'A drone video shows the yard at noon']]);
  });

  it('leaves alone what stands two sentences away', () => {
    const text = 'Roe says the crane stood.\nIt rained.\nA drone video shows the yard at noon.';
    expect(cited(text, 'Roe says the crane stood.')).toEqual([]);
  });

  it('leaves to others what others cite in the next sentence', () => {
    const text = 'Roe says the crane stood. Pike said a drone video shows it on the ground.';
    const content = { start: text.indexOf('a drone'), end: text.length };
    const source = { start: text.indexOf('Pike'), end: text.indexOf('Pike') + 4 };
    const attributions: Attribution[] = [
      { id: 'a1', source: [source], cue: [], content: [content], party: 'p2', quote: 'indirect' },
    ];
    expect(cited(text, 'Roe says the crane stood.', { attributions })).toEqual([]);
  });

  it('takes what the reader sees cited, but no claim as evidence of itself', () => {
    const text = 'The crane stood, as the log of the night shift has it.';
    const log = { start: text.indexOf('the log'), end: text.length - 1, type: 'document' as const };
    expect(cited(text, text, { evidence: [log] })).toEqual([['document', 'as the log of the night shift has it']]);
    const all = { start: 0, end: text.length - 1, type: 'document' as const };
    expect(cited(text, text.slice(0, -1), { evidence: [all] })).toEqual([]);
  });

  it('takes no way of speaking for evidence', () => {
    const text = 'The pilot, in a message posted that night, said that the crane stood.';
    const posted = { start: text.indexOf('message'), end: text.indexOf(', said'), type: 'other' as const };
    expect(cited(text, 'the crane stood', { evidence: [posted] })).toEqual([]);
  });

  it('leaves out words that cite something where the reader is sure that nothing is cited, but not a lack of evidence', () => {
    const video = 'The port said the crane fell, but a video shows it standing at noon.';
    expect(cited(video, video, { likely: 0.01 })).toEqual([]);
    const none = 'Pike said without offering any proof that the pilot was drunk.';
    expect(cited(none, none, { likely: 0.01 })).toHaveLength(1);
  });

  it('finds nothing in a bare claim', () => {
    expect(cited('Roe denied it.', 'Roe denied it.')).toEqual([]);
  });
});
