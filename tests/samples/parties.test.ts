import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { pair } from '../../scripts/parties/answers.ts';
import { labelledArticles, readMarks } from '../../scripts/parties/labelled.ts';
import { lineOf, scoreParties } from '../../scripts/parties/score.ts';
import { Party } from '../../src/engine/analysis.ts';

const articles = labelledArticles();

it('holds at least sixteen articles, half of them held apart', () => {
  expect(articles.length).toBeGreaterThanOrEqual(16);
  expect(articles.filter(({ held }) => held)).toHaveLength(articles.length / 2);
});

describe.each(articles.map((article) => [article.name, article] as const))('%s', (_, { text, mentions, parties }) => {
  it('is of news length, with no mark left in it', () => {
    expect(text.split(/\s+/).length).toBeGreaterThan(250);
    expect(text.split(/\s+/).length).toBeLessThan(600);
    expect(text).not.toMatch(/[[\]|]/);
  });

  it('marks whole words, in order and apart', () => {
    for (const [k, { start, end }] of mentions.entries()) {
      expect(start).toBeGreaterThanOrEqual(mentions[k - 1]?.end ?? 0);
      expect(text.slice(start, end)).toMatch(/^[\p{L}\d](?:.*[\p{L}\d.)%])?$/su);
      expect(`${text[start - 1] ?? ' '}${text[end] ?? ' '}`).toMatch(/^[\s“—][\s,.:;?”]$/);
    }
  });

  it('has every party that it marks, and no other', () => {
    const marked = new Set(mentions.map(({ party }) => party));
    expect([...marked].sort()).toEqual(Object.keys(parties).sort());
    const names = Object.values(parties).map(({ name }) => name);
    expect(new Set(names).size).toBe(names.length);
    for (const [id, party] of Object.entries(parties)) {
      expect(v.parse(Party, { id, mentions: [], ...party }).name === '').toBe(party.kind === 'author');
    }
  });

  it('has no two parties of one name in full', () => {
    const partyOf = new Map<string, string>();
    for (const { start, end, party } of mentions) {
      const words = text.slice(start, end);
      // One word may be two relatives' surname; a pronoun, anyone.
      if (!/^\p{Lu}\S* \p{Lu}\S*$/u.test(words)) continue;
      expect(partyOf.get(words) ?? party, words).toBe(party);
      partyOf.set(words, party);
    }
  });
});

describe('the score of an article', () => {
  const gold = {
    name: 'quay',
    held: false,
    parties: { roe: { name: 'Jane Roe', kind: 'person' as const }, port: { name: 'port', kind: 'company' as const } },
    ...readMarks('[roe|Jane Roe] said so. [port|The port] said no. [roe|She] left. It rained.'),
  };
  const answer = (words: string, party: string) => {
    const start = gold.text.indexOf(words);
    return { start, end: start + words.length, party, kind: party === 'p1' ? ('person' as const) : ('group' as const) };
  };

  it('is full where every source is found and given right, whatever the parties are called', () => {
    const answers = [answer('Jane Roe', 'p1'), answer('The port', 'p2'), answer('She', 'p1')];
    expect(lineOf(scoreParties([{ gold, answers }]))).toBe('B³ P 100.0 R 100.0 F1 100.0 CoNLL 100.0 kind 66.7');
  });

  it('falls for a source too many and one too few', () => {
    const answers = [answer('Jane', 'p1'), answer('The port', 'p2'), answer('It rained', 'p3')];
    expect(scoreParties([{ gold, answers }]).bCubed).toMatchObject({ precision: 2 / 3, recall: 1.5 / 3 });
  });

  it('takes an answer for the mention that it shares most with', () => {
    const pairs = pair(gold.mentions, [answer('Roe said so. The', 'p1'), answer('Jane Roe', 'p2')]);
    expect(pairs.get(gold.mentions[0]!)?.party).toBe('p2');
  });
});
