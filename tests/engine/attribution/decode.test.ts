import { describe, expect, it } from 'vitest';
import { decodeAttributions } from '../../../src/engine/attribution/decode.ts';
import type { WindowScores } from '../../../src/engine/reader/reader.ts';
import type { Window } from '../../../src/engine/reader/windows.ts';
import { wordsOf } from './marked.ts';

/** Labels of a piece: none, then the beginning and the inside of each role. */
const LABELS = { source: 1, cue: 3, content: 5 } as const;
const WIDTH = 7;

interface Seen {
  /** For each role the words of its spans, and how sure the reader is of them (logits). */
  spans: { role: keyof typeof LABELS; words: string; sure?: number }[];
  /** From a cue's first word to the first word of its source ('' for none) or content. */
  sources: { cue: string; to: string; sure?: number }[];
  contents: { cue: string; to: string; sure?: number }[];
}

/** A window whose pieces are the words of `text`, and what a reader that saw all that would give for it. */
function seen(text: string, { spans, sources, contents }: Seen): [string, Window, WindowScores] {
  const words = [...text.matchAll(/\S+/g)];
  const length = words.length + 2;
  const at = (found: string) => {
    const index = text.indexOf(found);
    return words.findIndex((word) => word.index + word[0].length > index) + 1;
  };
  const tags = new Float32Array(length * WIDTH);
  for (let t = 0; t < length; t++) tags[t * WIDTH] = 3;
  for (const { role, words: found, sure = 9 } of spans) {
    const first = at(found);
    const last = first + found.split(/\s+/).length - 1;
    for (let t = first; t <= last; t++) tags[t * WIDTH + LABELS[role] + (t === first ? 0 : 1)] = sure;
  }
  const links = (list: Seen['sources']) => {
    const scores = new Float32Array(length * length);
    for (const { cue, to, sure = 9 } of list) scores[at(cue) * length + (to ? at(to) : 0)] = sure;
    return scores;
  };
  const window: Window = {
    ids: Array(length).fill(0),
    starts: [-1, ...words.map(({ index }) => index), -1],
    ends: [-1, ...words.map(({ 0: word, index }) => index + word.length), -1],
    from: 0,
    to: text.length,
    sentences: [],
  };
  const nothing = new Float32Array();
  const scores = { length, tags, sourceLinks: links(sources), contentLinks: links(contents) };
  return [text, window, { ...scores, hidden: nothing, evidence: nothing, evidenceType: nothing }];
}

const read = (text: string, what: Seen) => decodeAttributions(...seen(text, what)).map((one) => wordsOf(text, one));

describe('decodeAttributions', () => {
  it('links each cue to its source and content', () => {
    const found = read('Mora said the lock held but Quist thinks it broke', {
      spans: [
        { role: 'source', words: 'Mora' },
        { role: 'source', words: 'Quist' },
        { role: 'cue', words: 'said' },
        { role: 'cue', words: 'thinks' },
        { role: 'content', words: 'the lock held' },
        { role: 'content', words: 'it broke' },
      ],
      sources: [
        { cue: 'said', to: 'Mora' },
        { cue: 'thinks', to: 'Quist' },
      ],
      contents: [
        { cue: 'said', to: 'the' },
        { cue: 'thinks', to: 'it' },
      ],
    });
    expect(found).toEqual([
      { source: ['Mora'], cue: ['said'], content: ['the lock held'] },
      { source: ['Quist'], cue: ['thinks'], content: ['it broke'] },
    ]);
  });

  it('leaves the source empty where the reader links to none', () => {
    const found = read('Mora left and it is alleged that the lock broke', {
      spans: [
        { role: 'source', words: 'Mora' },
        { role: 'cue', words: 'is alleged' },
        { role: 'content', words: 'that the lock broke' },
      ],
      sources: [{ cue: 'is', to: '' }],
      contents: [{ cue: 'is', to: 'that' }],
    });
    expect(found).toEqual([{ source: [], cue: ['is alleged'], content: ['that the lock broke'] }]);
  });

  const PIECES = 'The lock held said Mora who left and nobody crossed';
  const pieces = (sure: number): Seen => ({
    spans: [
      { role: 'source', words: 'Mora' },
      { role: 'cue', words: 'said' },
      { role: 'content', words: 'The lock held' },
      { role: 'content', words: 'nobody crossed' },
    ],
    sources: [{ cue: 'said', to: 'Mora' }],
    contents: [
      { cue: 'said', to: 'The' },
      { cue: 'said', to: 'nobody', sure },
    ],
  });

  it('takes content in pieces, in text order', () => {
    expect(read(PIECES, pieces(10))).toEqual([
      { source: ['Mora'], cue: ['said'], content: ['The lock held', 'nobody crossed'] },
    ]);
  });

  it('leaves a piece alone that is much less likely than the best', () => {
    expect(read(PIECES, pieces(5))[0]!.content).toEqual(['The lock held']);
  });

  it('finds a source by a link to any of its pieces', () => {
    const found = read('Captain Mora said the lock held', {
      spans: [
        { role: 'source', words: 'Captain Mora' },
        { role: 'cue', words: 'said' },
        { role: 'content', words: 'the lock held' },
      ],
      sources: [{ cue: 'said', to: 'Mora' }],
      contents: [{ cue: 'said', to: 'lock' }],
    });
    expect(found).toEqual([{ source: ['Captain Mora'], cue: ['said'], content: ['the lock held'] }]);
  });

  it('gives nothing for a cue with no content, or none that it surely links to', () => {
    const spans: Seen['spans'] = [
      { role: 'source', words: 'Mora' },
      { role: 'cue', words: 'said' },
    ];
    const sources = [{ cue: 'said', to: 'Mora' }];
    expect(read('Mora said so', { spans, sources, contents: [] })).toEqual([]);
    const withContent: Seen['spans'] = [...spans, { role: 'content', words: 'so' }];
    expect(read('Mora said so', { spans: withContent, sources, contents: [] })).toEqual([]);
    expect(read('Mora said so', { spans: withContent, sources, contents: [{ cue: 'said', to: 'so' }] })).toHaveLength(
      1,
    );
  });

  it('ends content with its paragraph', () => {
    const text = 'Mora said the lock held\nNobody crossed';
    const found = read(text, {
      spans: [
        { role: 'source', words: 'Mora' },
        { role: 'cue', words: 'said' },
        { role: 'content', words: 'the lock held\nNobody crossed' },
      ],
      sources: [{ cue: 'said', to: 'Mora' }],
      contents: [{ cue: 'said', to: 'the' }],
    });
    expect(found[0]!.content[0]).toBe('the lock held');
  });
});
