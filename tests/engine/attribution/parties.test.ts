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

function repeated(sentence: string): [string, ReturnType<typeof splitSentences>] {
  const text = sentence.repeat(5000);
  return [text, splitSentences(text)];
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
    [
      'the long form in brackets',
      '[CWS (Coast Watch Society)] said so. [The society] said more.',
      'Coast Watch Society',
    ],
    [
      'letters of another language in brackets',
      '[The International Lane Federation (FIL)] said so. [FIL] said more.',
      'International Lane Federation',
    ],
    [
      'first letters that nobody explains',
      '[The Port and Quay Safety Authority] said so. [PQSA] said more.',
      'Port and Quay Safety Authority',
    ],
    ['the noun in a name', '[The National Quay Bureau] said so. [The bureau] said more.', 'National Quay Bureau'],
    ['the first word of a company', '[Calder Trams] said so. [Calder] said more.', 'Calder Trams'],
    ['another noun for a company', '[Lumivar AG] said so. [The drugmaker] said more.', 'Lumivar AG'],
    ['another noun for an office', '[Defense attorney Jane Roe] said so. [The lawyer] said more.', 'Jane Roe'],
    ['an age', '[Jane Roe] said so. [The 26-year-old] said more.', 'Jane Roe'],
    ['where somebody is from', '[Jane Roe] said so. [The Frenchwoman] said more.', 'Jane Roe'],
    [
      'a description before the name',
      'The fund’s bookkeeper, Jane Roe, left. [The bookkeeper] said so. [Roe] hid.',
      'Jane Roe',
    ],
    ['a description that ends in the name', '[His coach, Jane Roe], said so. [The coach] said more.', 'Jane Roe'],
    ['a brother by his first name', 'Jane Roe left. [Her brother Karl] said so. [Karl Roe] said more.', 'Karl Roe'],
    ['a noun in a heading', '[Fire chief]: no smoke\n[Jane Roe, the county fire chief], said so.', 'Jane Roe'],
    ['honours after a name', '[Gordon Pike KC] said so. [Pike] said more.', 'Gordon Pike KC'],
    ['a dame', '[Dame Ruth Ellacombe] said so. [Dame Ruth] said more.', 'Ruth Ellacombe'],
    ['"they" for one person', '[Kim Sundberg] said so. [They] said more.', 'Kim Sundberg'],
    ['a place after a name', '[Jane Roe of Port College] said so. [Roe] said more.', 'Jane Roe'],
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

  it('tells people of one surname apart by the pronoun that follows', () => {
    const resolved = resolve(
      '[Akeno Lund] lost his keys. [Ibe Lund] found her own. [Lund] said he was sorry. [Lund] said she was not.',
    );
    expect(namesOf(resolved)).toEqual(['Akeno Lund', 'Ibe Lund', 'Akeno Lund', 'Ibe Lund']);
  });

  it('keeps a man apart from a woman of his surname who has no first name yet', () => {
    const resolved = resolve('[Tom Smith] said so. [Mrs Smith] said no. [Bernadette Smith] laughed.');
    expect(namesOf(resolved)).toEqual(['Tom Smith', 'Bernadette Smith', 'Bernadette Smith']);
  });

  it('keeps somebody apart from those who work for them', () => {
    expect(namesOf(resolve("[Jane Roe] said so. [Roe's lawyer] said no. [Her lawyer] said more."))).toEqual([
      'Jane Roe',
      "Roe's lawyer",
      'Jane Roe’s lawyer',
    ]);
  });

  it('keeps two companies apart', () => {
    const resolved = resolve(
      '[Harrow Mutual Inc.] said so. [The bank] said more. [Pennant Securities Inc.] said no. [The broker] said more.',
    );
    expect(namesOf(resolved)).toEqual([
      'Harrow Mutual Inc',
      'Harrow Mutual Inc',
      'Pennant Securities Inc',
      'Pennant Securities Inc',
    ]);
  });

  it('does not take somebody new for somebody known', () => {
    const { attributions } = resolve('[A resident] said so. [Another resident] said no. [A third resident] laughed.');
    expect(new Set(attributions.map(({ party }) => party)).size).toBe(3);
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
  ['Larsen Shipping AG', 'company'],
  ['Parents for Quays', 'organization'],
  ['The Port and Quay Safety Authority', 'government'],
  ['Survivors', 'witness'],
  ['Party strategists', 'group'],
  ['Hungary', 'government'],
  ['A foreman', 'person'],
])('takes “%s” for: %s', (source, kind) => {
  expect(kindOf(source)).toBe(kind);
});

it.each([
  ['a company', 'Calder Trams ran late. [A spokesman for Calder Trams] said so. Calder Trams shares fell.', 'company'],
  ['whom a noun stands for', '[The Coast Watch Society] met. [A spokesman for the group] said so.', 'organization'],
  ['a person', '[A spokesman for Mayor Jane Roe] said so.', 'person'],
])('takes a spokesman for %s for one', (_, marked, kind) => {
  const { parties, attributions } = resolve(marked);
  expect(parties.find(({ id }) => id === attributions.at(-1)!.party)!.kind).toBe(kind);
});

it.each([
  'said, speaking on condition of anonymity, that the quay leaks.',
  ', who asked not to be named, said that the quay leaks.',
  ', also speaking on condition of anonymity, said no.',
])('knows an unnamed source by what follows it: “%s”', (rest) => {
  const { parties } = resolve(`[A second official]${rest.startsWith(',') ? '' : ' '}${rest}`);
  expect(parties[1]!.kind).toBe('unnamed');
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

  it('gives "we" in quotation marks to whoever speaks beside them, and outside to the author', () => {
    const { parties, attributions } = resolve(
      '[We] asked them. “[We] told them no,” [Jane Roe] said. [Carl Dent] laughed. [We at this paper] do too.',
    );
    const names = attributions.map(({ party }) => parties.find(({ id }) => id === party)!);
    expect(names.map(({ kind, name }) => name || kind)).toEqual([
      'author',
      'Jane Roe',
      'Jane Roe',
      'Carl Dent',
      'author',
    ]);
    expect(parties.map(({ name }) => name)).toEqual(['', 'Jane Roe', 'Carl Dent']);
  });

  it('is ready soon for a text that names one party thousands of times', () => {
    expect(resolveParties(...repeated('Jane Roe said it. '), []).parties).toHaveLength(2);
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
