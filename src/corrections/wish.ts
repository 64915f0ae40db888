import * as v from 'valibot';
import type { Analysis, Dispute, Position } from '../engine/analysis.ts';
import { Integer } from '../engine/integer.ts';
import type { Correction } from './correction.ts';

/** What the reader pressed, in the ids of the analysis that is shown: as it goes from a view to the page. */
export const Wish = v.variant('kind', [
  v.object({ kind: v.literal('not_dispute'), dispute: v.string() }),
  v.object({ kind: v.literal('same_dispute'), dispute: v.string(), other: v.string() }),
  /** `position`: its index in the dispute; `to`: a party of the analysis, null for nobody in it. */
  v.object({ kind: v.literal('wrong_party'), dispute: v.string(), position: Integer, to: v.nullable(v.string()) }),
  v.object({ kind: v.literal('never_kind'), dispute: v.string() }),
]);
export type Wish = v.InferOutput<typeof Wish>;

/** The article that an analysis is of; its offsets count `text`. */
export interface ArticleOf {
  text: string;
  title: string;
  url: string;
}

/** The correction that a wish asks for, in words that outlast the analysis; null when it names what is not there. */
export function correctionOf(wish: Wish, analysis: Analysis, article: ArticleOf): Correction | null {
  const find = (id: string) => analysis.disputes.find((dispute) => dispute.id === id);
  const dispute = find(wish.dispute);
  if (!dispute) return null;
  const { question } = dispute;
  const place = { page: pageOf(article.url), title: article.title, question };
  const claims = claimsOf(dispute, article.text);
  switch (wish.kind) {
    case 'not_dispute':
      return { kind: wish.kind, ...place, claims };
    case 'never_kind':
      return { kind: wish.kind, dispute: dispute.kind, signals: [...new Set(dispute.signals.map(({ kind }) => kind))] };
    case 'same_dispute': {
      const other = find(wish.other);
      if (!other || other === dispute) return null;
      return {
        kind: wish.kind,
        ...place,
        claims,
        other: { question: other.question, claims: claimsOf(other, article.text) },
      };
    }
    case 'wrong_party': {
      const position = dispute.positions[wish.position];
      const to = wish.to === null ? null : analysis.parties.find(({ id }) => id === wish.to);
      if (!position || to === undefined) return null;
      const { name, kind } = position.party;
      return {
        kind: wish.kind,
        ...place,
        claims: wordsOf(position, article.text),
        from: { name, kind },
        to: to && { name: to.name, kind: to.kind },
      };
    }
  }
}

/** An address without what comes after `#`. */
export function pageOf(url: string): string {
  return url.replace(/#.*$/s, '');
}

/** The words of a dispute's claims. */
export function claimsOf(dispute: Dispute, text: string): string[] {
  return dispute.positions.flatMap((position) => wordsOf(position, text));
}

/** The words of a position's claims. */
export function wordsOf(position: Position, text: string): string[] {
  return position.claims.map(({ start, end }) => text.slice(start, end));
}
