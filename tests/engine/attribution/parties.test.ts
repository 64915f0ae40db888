import { describe, expect, it } from 'vitest';
import type { Attribution, Party } from '../../../src/engine/analysis.ts';
import { findPartyMention, resolveParties } from '../../../src/engine/attribution/parties.ts';
import { splitSentences } from '../../../src/engine/text/sentences.ts';

/** Marks sources in a text with [square brackets] and resolves them; attribution k has the k-th source. */
function resolve(marked: string) {
  const attributions: Attribution[] = [];
  let text = '';
  for (const part of marked.split(/(\[[^\]]*\])/)) {
    if (!part.startsWith('[')) {
      text += part;
      continue;
    }
    const start = text.length;
    text += part.slice(1, -1);
    attributions.push({
      id: `a${attributions.length + 1}`,
      source: [{ start, end: text.length }],
      cue: [],
      content: [],
      quote: 'indirect',
    });
  }
  return { text, ...resolveParties(text, splitSentences(text), attributions) };
}

const namesOf = ({ parties, attributions }: { parties: Party[]; attributions: Attribution[] }) =>
  attributions.map(({ party }) => parties.find(({ id }) => id === party)?.name);

const kindOf = (source: string) => {
  const { parties, attributions } = resolve(`[${source}] said the quay was safe.`);
  return parties.find(({ id }) => id === attributions[0]!.party)!.kind;
};

describe('one party under several words', () => {
  it.each([
    ['a full name, then the surname', '[Jane Roe] said so. Later [Roe] said more.', 'Jane Roe'],
    ['a surname in the headline, then the full name', '[Roe] says no\n[Jane Roe] said no.', 'Jane Roe'],
    ['a title, then its noun', '[Sen. Jane Roe] said so. Later [the senator] said more.', 'Jane Roe'],
    ['what an apposition calls it', '[Jane Roe], a harbour pilot, said so. Later [the pilot] said more.', 'Jane Roe'],
    ['a pronoun', '[Jane Roe] said so. [She] said more.', 'Jane Roe'],
    ['a short form in brackets', '[The Coast Watch Society (CWS)] said so. [CWS] said more.', 'Coast Watch Society'],
    ['"the group"', '[The Coast Watch Society] said so. Later [the group] said more.', 'Coast Watch Society'],
    ['"the company"', '[Larsen Shipping Inc.] said so. Later [the company] said more.', 'Larsen Shipping Inc'],
    [
      'a capital for its government',
      '[The Norwegian government] said so. [Norway] waited. [Oslo] said more.',
      'Norwegian government',
    ],
    ['a source that was cut in the middle of a name', '[Jane] Roe said so. [Roe] said more.', 'Jane Roe'],
  ])('knows %s', (_, marked, name) => {
    const names = namesOf(resolve(marked));
    expect([names[0], names.at(-1)]).toEqual([name, name]);
  });
});

describe('a source that the reader missed', () => {
  const text = 'The port said yes. Harbour pilots claim that the quay leaks.';
  const span = (words: string) => ({ start: text.indexOf(words), end: text.indexOf(words) + words.length });
  const claim = { id: 'a1', cue: [span('claim')], content: [span('that the quay leaks')], quote: 'indirect' as const };

  it.each([
    ['none', []],
    ['one from another sentence', [span('The port')]],
  ])('is the subject before its cue instead of %s', (_, source) => {
    const { attributions } = resolveParties(text, splitSentences(text), [{ ...claim, source }]);
    expect(attributions[0]!.source).toEqual([span('Harbour pilots')]);
  });

  it('is the name that its words describe', () => {
    expect(namesOf(resolve('The Coast Watch Society, [a group of divers], said so.'))).toEqual(['Coast Watch Society']);
  });
});

describe('several parties', () => {
  it('tells people of one surname apart by title', () => {
    const resolved = resolve('[Peter Lund] said so. [Helen Lund] said no. [Mr. Lund] said more. [Mrs. Lund] laughed.');
    expect(namesOf(resolved)).toEqual(['Peter Lund', 'Helen Lund', 'Peter Lund', 'Helen Lund']);
  });

  it('gives "he" and "she" to whom they fit', () => {
    const resolved = resolve('[Peter Lund] and [Helen Crane] met. [She] said no. [He] said yes.');
    expect(namesOf(resolved).slice(2)).toEqual(['Helen Crane', 'Peter Lund']);
  });

  it('keeps a spokesman apart from whom he speaks for, and the words for whom', () => {
    const resolved = resolve('[A spokesman for Larsen Shipping] said no. [Larsen Shipping] waited.');
    expect(namesOf(resolved)).toEqual(['Spokesman for Larsen Shipping', 'Larsen Shipping']);
  });

  it('takes the name of a spokesman who has one', () => {
    expect(namesOf(resolve('[A spokesman for the port, Carl Dent], said no. [Dent] said more.'))).toEqual([
      'Carl Dent',
      'Carl Dent',
    ]);
    expect(namesOf(resolve('[Port spokesman Carl Dent] said no.'))).toEqual(['Carl Dent']);
  });

  it('keeps unnamed sources apart until "the source" points back', () => {
    const { attributions } = resolve(
      '[A source close to the board] said so. [A source at the port] said no. [The source] said more.',
    );
    const [first, second, third] = attributions.map(({ party }) => party);
    expect(first).not.toBe(second);
    expect(third).toBe(second);
  });

  it('keeps a person and the body named after them apart', () => {
    expect(namesOf(resolve('[Jane Roe] said so. [The Roe campaign] said more.'))).toEqual(['Jane Roe', 'Roe campaign']);
  });
});

it.each([
  ['Sen. Jane Roe', 'person'],
  ['The city council', 'government'],
  ['The air force', 'military'],
  ['Rebels in the north', 'armed_group'],
  ['The pilots union', 'organization'],
  ['The airline', 'company'],
  ['The Harbour Gazette', 'media'],
  ['Dr. Ann Lee, a geologist at Port College', 'expert'],
  ['Two bystanders', 'witness'],
  ['Critics of the army', 'group'],
  ['A clerk who asked not to be named', 'unnamed'],
  ['A navy spokeswoman', 'military'],
])('takes “%s” for: %s', (source, kind) => {
  expect(kindOf(source)).toBe(kind);
});

describe('the list of parties', () => {
  it('begins with the author and numbers the others by first mention', () => {
    const { parties } = resolve('[Jane Roe] said so. [The port] said no.');
    expect(parties.map(({ id, name, kind }) => [id, name, kind])).toEqual([
      ['author', '', 'author'],
      ['p1', 'Jane Roe', 'person'],
      ['p2', 'Port', 'group'],
    ]);
  });

  it('holds every place where a party speaks', () => {
    const { text, parties } = resolve('[Jane Roe] said so. [She] said more.');
    expect(parties[1]!.mentions.map(({ start, end }) => text.slice(start, end))).toEqual(['Jane Roe', 'She']);
  });

  it('gives "we" in a quotation to whoever is quoted', () => {
    const text = '“We know it,” said Jane Roe.';
    const span = (words: string) => ({ start: text.indexOf(words), end: text.indexOf(words) + words.length });
    const { parties, attributions } = resolveParties(text, splitSentences(text), [
      { id: 'a1', source: [span('Jane Roe')], cue: [span('said')], content: [span('We know it')], quote: 'direct' },
      { id: 'a2', source: [span('We')], cue: [span('know')], content: [span('it')], quote: 'indirect', parent: 'a1' },
    ]);
    expect(attributions[1]!.party).toBe(attributions[0]!.party);
    expect(parties.map(({ name }) => name)).toEqual(['', 'Jane Roe']);
  });

  it('leaves an attribution without a source without a party', () => {
    const { attributions } = resolveParties(
      'It is said.',
      [{ start: 0, end: 11 }],
      [{ id: 'a1', source: [], cue: [{ start: 6, end: 10 }], content: [], quote: 'indirect' }],
    );
    expect(attributions[0]).not.toHaveProperty('party');
  });

  it('ends on attributions that lie inside each other', () => {
    const source = [{ start: 0, end: 2 }];
    const content = [{ start: 0, end: 5 }];
    const both = [
      { id: 'a1', source, cue: [], content, quote: 'direct' as const, parent: 'a2' },
      { id: 'a2', source, cue: [], content, quote: 'direct' as const, parent: 'a1' },
    ];
    expect(resolveParties('We do.', [{ start: 0, end: 6 }], both).attributions.map(({ party }) => party)).toEqual([
      'author',
      'author',
    ]);
  });
});

describe('findPartyMention', () => {
  const who = (text: string, claim: string) => {
    const resolved = resolveParties(text, splitSentences(text), []);
    const start = text.indexOf(claim);
    const found = findPartyMention(text, { start, end: start + claim.length }, resolved);
    return found && { name: found.party.name, words: text.slice(found.span.start, found.span.end) };
  };

  it.each([
    ['inside the claim', 'The dam broke. The air force denied this.', 'The air force denied this', 'Air force'],
    [
      'before it in its sentence',
      'The Norwegian government refuses to publish any figures.',
      'publish any figures',
      'Norwegian government',
    ],
    ['as the agent of a passive', 'This was denied by the air force.', 'This was denied by the air force', 'Air force'],
    ['after a quotation', '“It was never safe,” said Jane Roe.', 'It was never safe', 'Jane Roe'],
    [
      'before a quotation of several sentences',
      'Jane Roe said no. “It was safe. It was dry.”',
      'It was dry.',
      'Jane Roe',
    ],
  ])('finds the party %s', (_, text, claim, name) => {
    expect(who(text, claim)?.name).toBe(name);
  });

  it('is null for what the author says', () => {
    expect(who('Jane Roe said no. The quay was flooded twice.', 'The quay was flooded twice.')).toBeNull();
  });
});
