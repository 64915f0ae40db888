import { describe, expect, it } from 'vitest';
import { assembleAttributions } from '../../../src/engine/attribution/assemble.ts';
import { marked, wordsOf } from './marked.ts';

/** What becomes of a text with marks (see marked.ts). */
function assembled(source: string) {
  const { text, attributions } = marked(source);
  return assembleAttributions(text, attributions).map((one) => ({ ...one, ...wordsOf(text, one) }));
}
const contents = (source: string) => assembled(source).map(({ content }) => content);

describe('quotation marks', () => {
  it.each([
    [
      'content that covers most of a quotation takes all of it',
      '“Well, {x1:the lock held all night long}, and so did we,” {s1:Mora} {c1:said}.',
      ['“Well, the lock held all night long, and so did we,”'],
    ],
    [
      'content does not end inside a quotation',
      '{s1:Mora} {c1:said} {x1:that the keepers “were} very tired, very cold and very wet”.',
      ['that the keepers “were very tired, very cold and very wet”'],
    ],
    [
      'a scare quote inside content stays what it is',
      '{s1:Mora} {c1:said} {x1:that the “quiet room” was locked} on “Open Day”.',
      ['that the “quiet room” was locked'],
    ],
    [
      'a quotation in paragraphs is taken to its end',
      '{s1:Mora} {c1:said}: {x1:“The lock held.}\n“Nobody crossed.\n“We waited.”\nShe left.',
      ['“The lock held.', '“Nobody crossed.', '“We waited.”'],
    ],
    [
      'a missing closing mark ends with its paragraph',
      '{s1:Mora} {c1:said}: {x1:“The lock held all} night.\nShe left.',
      ['“The lock held all night.'],
    ],
    [
      'but not for content that covers little of what is left',
      '{s1:Mora} {c1:said}: “{x1:The lock} held all night. Then she left by the old bridge and nobody saw her again.',
      ['The lock'],
    ],
    [
      'pieces with no word between them are one',
      '{s1:Mora} {c1:said} {x1:the lock held}, {x1:and nobody crossed}.',
      ['the lock held, and nobody crossed'],
    ],
    [
      'but those of two sentences are two',
      '{s1:Mora} {c1:said} {x1:the lock held}. {x1:Nobody crossed}.',
      ['the lock held', 'Nobody crossed'],
    ],
    [
      'two halves around "he said" are two pieces of one attribution',
      '“{x1:The lock held},” {s1:he} {c1:said}. “Nobody crossed the bridge.”',
      ['“The lock held,”', '“Nobody crossed the bridge.”'],
    ],
    [
      'a quotation that follows on the speaker’s sentence is theirs',
      '{s1:Mora} {c1:said} {x1:that the lock held}. “Nobody crossed the bridge.”',
      ['that the lock held', '“Nobody crossed the bridge.”'],
    ],
    [
      'but not one that comes a sentence later',
      '{s1:Mora} {c1:said} {x1:that the lock held}. Then Quist came in. “Nobody crossed the bridge.”',
      ['that the lock held'],
    ],
    [
      'nor one of the next paragraph',
      '{s1:Mora} {c1:said} {x1:that the lock held}.\n“Nobody crossed the bridge.”',
      ['that the lock held'],
    ],
    ['nor a label', '{s1:Mora} {c1:said} {x1:that the lock held}. “Open Day” was over.', ['that the lock held']],
    [
      'a quotation that holds the cue is somebody else’s',
      '“I told them {s1:Quist} {c1:thought} {x1:it was shut} by noon”, it went.',
      ['it was shut'],
    ],
  ])('%s', (_, source, expected) => {
    expect(contents(source)).toEqual([expected]);
  });

  it('gives a quotation that two attributions touch to the one that covers most of it', () => {
    expect(
      contents(
        '“{x1:The lock held all night and nobody crossed} {x2:at all},” {s1:Mora} {c1:said}, as {s2:Quist} {c2:recalls}.',
      ),
    ).toEqual([['“The lock held all night and nobody crossed at all,”'], ['at all']]);
  });

  it.each([
    ['“The old lock held,” he said.', 'he', 'said'],
    ['“The lock really held,” said the officer on Monday.', 'the officer', 'said'],
    ['"Did the lock hold?" asked Dr. Ana Mora, who had not slept.', 'Dr. Ana Mora', 'asked'],
    ['“The lock held all night,” Ana Mora told the Harbour Gazette.', 'Ana Mora', 'told'],
    ['Ana Mora told the Harbour Gazette: “The lock held all night.”', 'Ana Mora', 'told'],
    ['Nobody slept, and she wrote on a postcard, “The lock held all night.”', 'she', 'wrote'],
    ['Nobody slept. The old keeper said: “The lock held all night.”', 'The old keeper', 'said'],
    ['‘The lock’s gates held,’ she added.', 'she', 'added'],
  ])('makes an attribution of %s', (text, source, cue) => {
    expect(assembleAttributions(text, []).map((one) => ({ ...wordsOf(text, one), quote: one.quote }))).toMatchObject([
      { source: [source], cue: [cue], quote: 'direct' },
    ]);
  });

  it.each([
    'She wore a badge that said “Keepers do it with locks”.',
    'He read “The Lock and the Keeper”, said to be a fine book.',
    'The sign at the gate read “no way through here”. Mora said so.',
    '“The lock held all night,” ran the headline.',
  ])('makes none of %s', (text) => {
    expect(assembleAttributions(text, [])).toEqual([]);
  });

  it.each([
    ['“{x1:The lock held all night},” {s1:Mora} {c1:said}.', 'direct'],
    ['‘{x1:The lock held all night},’ {s1:Mora} {c1:said}. {x1:‘Nobody crossed.’}', 'direct'],
    ['{s1:Mora} {c1:said} {x1:the lock held “all night”}.', 'mixed'],
    ['{s1:Mora} {c1:said} {x1:the lock held}. {x1:“Nobody crossed it.”}', 'mixed'],
    ['{s1:Mora} {c1:said} {x1:the keepers’ lock wasn’t shut}.', 'indirect'],
  ])('tells how content is given: %s', (source, quote) => {
    expect(assembled(source).map((one) => one.quote)).toEqual([quote]);
  });
});

describe('attributions inside others', () => {
  it('numbers them in order of their cues and names the parent', () => {
    const { text } = marked('Quist said that Mora had told him that the lock held.');
    const at = (words: string) => {
      const start = text.indexOf(words);
      return { start, end: start + words.length };
    };
    const found = assembleAttributions(text, [
      { source: [at('Mora')], cue: [at('had told')], content: [at('that the lock held')] },
      { source: [at('Quist')], cue: [at('said')], content: [at('that Mora had told him that the lock held')] },
    ]);
    expect(found.map(({ id, cue, parent }) => [id, text.slice(cue[0]!.start, cue[0]!.end), parent])).toEqual([
      ['a1', 'said', undefined],
      ['a2', 'had told', 'a1'],
    ]);
  });

  it('takes the innermost of several', () => {
    const span = (start: number, end: number) => [{ start, end }];
    const parents = assembleAttributions('one two three four five', [
      { source: [], cue: span(0, 3), content: span(4, 23) },
      { source: [], cue: span(4, 7), content: span(8, 23) },
      { source: [], cue: span(8, 13), content: span(14, 23) },
    ]).map(({ parent }) => parent);
    expect(parents).toEqual([undefined, 'a1', 'a2']);
  });

  it('puts no two inside one another, however their contents are entangled', () => {
    const span = (start: number, end: number) => [{ start, end }];
    const parents = assembleAttributions('one two three four five', [
      { source: [], cue: span(0, 3), content: span(4, 23) },
      { source: [], cue: span(4, 7), content: [...span(0, 3), ...span(8, 23)] },
    ]).map(({ parent }) => parent);
    expect(parents.filter((parent) => parent !== undefined)).toHaveLength(1);
  });

  it.each([
    [
      '{s1:Westcott}, citing a French medic, {c1:said} {x1:that the lock had held}.',
      'citing',
      'a French medic',
      'that the lock had held',
    ],
    [
      '{x1:The lock had held}, {s1:Westcott} {c1:said}, quoting two sources inside the port.',
      'quoting',
      'two sources inside the port',
      'The lock had held',
    ],
    ['{s1:Westcott} {c1:said} {x1:the lock had held, citing Ana Mora}.', 'citing', 'Ana Mora', 'the lock had held'],
    [
      '{c1:According to} {s1:Westcott}, who cited the harbour police, {x1:the lock had held}.',
      'who cited',
      'the harbour police',
      'the lock had held',
    ],
  ])('finds the source behind the source in %s', (source, cue, cited, content) => {
    const found = assembled(source);
    const outer = found.find((one) => one.source[0] === 'Westcott')!;
    expect(found.filter((one) => one !== outer)).toMatchObject([
      { source: [cited], cue: [cue], content: [content], parent: outer.id },
    ]);
    expect(outer.content).toEqual([content]);
    expect(outer.parent).toBeUndefined();
  });

  it.each([
    '{s1:Westcott}, citing privacy laws, {c1:declined to say} {x1:whether the lock had held}.',
    '{s1:Westcott}, citing a police report, {c1:said} {x1:the lock had held}.',
    '{s1:Westcott} {c1:said} {x1:that Quist, citing a French medic, had shut the lock too late}.',
    '{s1:Westcott} {c1:said} {x1:the lock had held}. Citing a French medic is rude.',
    '{s1:Westcott} {c1:citing} {s2:a French medic} {c2:said} {x1:it held}{x2:.}',
  ])('finds none in %s', (source) => {
    expect(assembled(source)).toHaveLength(marked(source).attributions.length);
  });
});
