import type { Analysis, Attribution, PartyKind, Span } from '../../src/engine/analysis.ts';
import { resolveParties } from '../../src/engine/attribution/parties.ts';
import { splitSentences } from '../../src/engine/text/sentences.ts';
import type { LabelledArticle, LabelledMention } from './labelled.ts';

/** A source and the party that somebody takes it for. */
export interface Answer extends Span {
  party: string;
  kind: PartyKind | null;
}

/** What the engine makes of the labelled sources when it is handed them. */
export function resolveGiven({ text, mentions }: LabelledArticle): Answer[] {
  const given = mentions.map(
    ({ start, end }, k): Attribution => ({
      id: `a${k}`,
      source: [{ start, end }],
      cue: [],
      content: [],
      quote: 'indirect',
    }),
  );
  return answersOf(resolveParties(text, splitSentences(text), given));
}

/** The sources of an analysis, each once. */
export function answersOf({ parties, attributions }: Pick<Analysis, 'parties' | 'attributions'>): Answer[] {
  const kinds = new Map(parties.map(({ id, kind }) => [id, kind]));
  const found = new Map<string, Answer>();
  for (const { source, party } of attributions) {
    const span = source[0];
    if (!span || party === undefined) continue;
    found.set(`${span.start}-${span.end}`, { ...span, party, kind: kinds.get(party) ?? null });
  }
  return [...found.values()];
}

/** Baseline: every source is its own party. */
export function eachApart({ mentions }: LabelledArticle): Answer[] {
  return mentions.map(({ start, end }, k) => ({ start, end, party: `${k}`, kind: null }));
}

/** Baseline: sources of the same words are one party. */
export function sameWords({ text, mentions }: LabelledArticle): Answer[] {
  return mentions.map(({ start, end }) => ({ start, end, party: text.slice(start, end).toLowerCase(), kind: null }));
}

/**
 * The answer that stands where each labelled mention does, each at most once: the pairs with most letters in common
 * first, of those that share at least half of the shorter one.
 */
export function pair(mentions: readonly LabelledMention[], answers: readonly Answer[]): Map<LabelledMention, Answer> {
  const candidates = mentions.flatMap((mention) =>
    answers.flatMap((answer) => {
      const common = Math.min(mention.end, answer.end) - Math.max(mention.start, answer.start);
      const shorter = Math.min(mention.end - mention.start, answer.end - answer.start);
      return common * 2 >= shorter ? [{ mention, answer, common }] : [];
    }),
  );
  const pairs = new Map<LabelledMention, Answer>();
  const taken = new Set<Answer>();
  for (const { mention, answer } of candidates.sort((a, b) => b.common - a.common)) {
    if (pairs.has(mention) || taken.has(answer)) continue;
    pairs.set(mention, answer);
    taken.add(answer);
  }
  return pairs;
}
