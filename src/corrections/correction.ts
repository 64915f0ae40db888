/** What the reader says against an analysis, as it is kept, exported and imported. */
import * as v from 'valibot';
import { Dispute, Party, Signal } from '../engine/analysis.ts';

/** Words of an article; longer than any claim, so that a broken file cannot fill the storage. */
const Words = v.pipe(v.string(), v.maxLength(5000));
const Claims = v.pipe(v.array(Words), v.minLength(1), v.maxLength(200));

/** The article that a correction is about, for the lists of it; `page` is its address without what comes after `#`. */
const place = { page: Words, title: Words, question: Words };

/**
 * Disputes and positions are known by the words of their claims: their numbers are others the next time, and so may be
 * the number of claims (see match.ts).
 */
export const Correction = v.variant('kind', [
  /** This is no dispute. */
  v.object({ kind: v.literal('not_dispute'), ...place, claims: Claims }),
  /** These two are one dispute. */
  v.object({
    kind: v.literal('same_dispute'),
    ...place,
    claims: Claims,
    other: v.object({ question: Words, claims: Claims }),
  }),
  /** These words are not `from`'s but `to`'s; null: it is not clear whose. */
  v.object({
    kind: v.literal('wrong_party'),
    ...place,
    claims: Claims,
    from: v.object({ name: Words, kind: Party.entries.kind }),
    to: v.nullable(v.object({ name: Words, kind: Party.entries.kind })),
  }),
  /** On no page: disputes of that kind that are marked for these signals and no others. */
  v.object({
    kind: v.literal('never_kind'),
    dispute: Dispute.entries.kind,
    signals: v.pipe(v.array(Signal.entries.kind), v.maxLength(20)),
  }),
]);
export type Correction = v.InferOutput<typeof Correction>;
export type WrongParty = Extract<Correction, { kind: 'wrong_party' }>;
