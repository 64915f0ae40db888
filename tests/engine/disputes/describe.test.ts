import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { Dispute } from '../../../src/engine/analysis.ts';
import { describeDisputes } from '../../../src/engine/disputes/describe.ts';
import { articleOf } from './article.ts';

type Article = ReturnType<typeof articleOf>;

function disputesOf(article: Article, ...groups: number[][][]) {
  return describeDisputes(
    groups.map((positions) => ({ positions })),
    article,
    () => true,
  );
}

/** Each position as "who stance: words". */
function told(article: Article, dispute: ReturnType<typeof disputesOf>[number]) {
  return dispute.positions.map(({ party, stance, claims }) => {
    const who = party.span ? article.reading.text.slice(party.span.start, party.span.end) : 'AUTHOR';
    return `${who} ${stance}: ${claims.map(({ start, end }) => article.reading.text.slice(start, end)).join(' / ')}`;
  });
}

const WEIR = articleOf(
  'According to the valley council, the weir was blown up by the river guild to keep barges out. The guild has claimed the weir was destroyed by a council digger. This has been denied by the harbour police and a video does suggest that it was felled by charges inside.',
  [
    ['the valley council', 'According to', 'the weir was blown up by the river guild to keep barges out'],
    ['The guild', 'has claimed', 'the weir was destroyed by a council digger'],
    ['a video', 'does suggest', 'it was felled by charges inside'],
  ],
);

describe('describeDisputes', () => {
  it('parts a denial by pronoun from the evidence that stands in its sentence', () => {
    const [dispute] = disputesOf(WEIR, [[0], [1], [2]]);
    expect(told(WEIR, dispute!)).toEqual([
      'the valley council asserts: the weir was blown up by the river guild to keep barges out',
      'The guild asserts: the weir was destroyed by a council digger',
      'the harbour police denies: This has been denied by the harbour police',
      'AUTHOR asserts: a video does suggest that it was felled by charges inside.',
    ]);
    expect(dispute!.question).toBe('Who blew up the weir?');
    expect(dispute!.signals.map(({ kind }) => kind)).toEqual(expect.arrayContaining(['denial', 'rival_agent']));
  });

  it('joins a denial by pronoun to the claim before it', () => {
    const [dispute] = disputesOf(WEIR, [[2]]);
    expect(told(WEIR, dispute!)).toContain('The guild asserts: the weir was destroyed by a council digger');
  });

  it('tells who is accused and who accuses inside one sentence', () => {
    const article = articleOf('Mary Hobbs denied claims by the rowing club that she had sunk the ferry.', [
      ['Mary Hobbs', 'denied', 'claims by the rowing club that she had sunk the ferry'],
      ['the rowing club', 'claims by', 'she had sunk the ferry'],
    ]);
    const [dispute] = disputesOf(article, [[0]]);
    const stances = dispute!.positions.map(({ party, stance }) => [party.name, stance]);
    expect(stances).toContainEqual(['Mary Hobbs', 'denies']);
    expect(stances).toContainEqual(['Rowing club', 'asserts']);
    expect(dispute!.question).toBe('Did Mary Hobbs sink the ferry?');
  });

  it('has nobody assert what they deny, though the reader gives them its words', () => {
    const article = articleOf('The port denied that pilots had warned the crew, and said the log was empty.', [
      ['The port', 'denied', 'that pilots had warned the crew'],
      ['The port', 'said', 'pilots had warned the crew'],
    ]);
    const [dispute] = disputesOf(article, [[0]]);
    const stances = dispute!.positions.map(({ party, stance }) => `${party.name} ${stance}`);
    expect(stances).toContain('Port denies');
    expect(stances).not.toContain('Port asserts');
  });

  it('makes the author a party of what its own words call false', () => {
    const article = articleOf('Hobbs falsely claimed that the ferry had carried nobody. Sailors wept.', [
      ['Hobbs', 'claimed', 'the ferry had carried nobody'],
    ]);
    const [dispute] = disputesOf(article, [[0]]);
    expect(told(article, dispute!)).toEqual(
      expect.arrayContaining([
        expect.stringMatching(/^AUTHOR (denies|doubts): /),
        expect.stringMatching(/^Hobbs asserts: /),
      ]),
    );
  });

  it('keeps a refusal to tell apart from what the same party says', () => {
    const article = articleOf(
      'The brewery said that the tank was sound. Neighbours said that the tank leaked. The brewery refuses to release any figures on the leak.',
      [
        ['The brewery', 'said', 'the tank was sound'],
        ['Neighbours', 'said', 'the tank leaked'],
      ],
    );
    const [dispute] = disputesOf(article, [[0, 2], [1]]);
    expect(dispute!.positions.map(({ stance }) => stance)).toContain('declines');
    expect(dispute!.signals.map(({ kind }) => kind)).toContain('refusal');
  });

  it('counts what two sides count differently', () => {
    const article = articleOf('The guild said it lost 40 barges. The council said that 12 barges were lost.', [
      ['The guild', 'said', 'it lost 40 barges'],
      ['The council', 'said', '12 barges were lost'],
    ]);
    const [dispute] = disputesOf(article, [[0], [1]]);
    expect(dispute!.question).toBe('How many barges were lost?');
    expect(dispute!.positions.map(({ stance }) => stance)).toEqual(['asserts', 'asserts']);
    expect(dispute!.signals).toEqual([expect.objectContaining({ kind: 'rival_number' })]);
  });

  it('says that the reader alone saw a clash which no words carry', () => {
    const article = articleOf('The guild said the water was clear. Anglers called it soup.', [
      ['The guild', 'said', 'the water was clear'],
      ['Anglers', 'called', 'it soup'],
    ]);
    const [dispute] = disputesOf(article, [[0], [1]]);
    expect(dispute!.signals).toEqual([{ kind: 'reading', spans: article.reading.sentences }]);
    expect(new Set(dispute!.positions.map(({ stance }) => stance)).size).toBe(2);
  });

  it('numbers disputes in article order and keeps every span inside the text', () => {
    const disputes = disputesOf(WEIR, [[2]], [[0]]);
    for (const dispute of disputes) expect(v.is(Dispute, dispute)).toBe(true);
    expect(disputes.map(({ id }) => id)).toEqual(disputes.map((_, k) => `d${k + 1}`));
    const starts = disputes.map(({ positions }) => positions[0]!.claims[0]!.start);
    expect(starts).toEqual(starts.toSorted((a, b) => a - b));
    const length = WEIR.reading.text.length;
    const spans = disputes.flatMap(({ signals, positions }) => [
      ...signals.flatMap((s) => s.spans),
      ...positions.flatMap((p) => p.claims),
    ]);
    for (const { start, end } of spans) expect(start < end && end <= length).toBe(true);
  });
});
