/** What the reader says against an analysis, as it is kept, exported and imported. */
import * as z from 'zod/mini';
import { Dispute, Party, Signal } from '../engine/analysis.ts';

/** Words of an article; longer than any claim, so that a broken file cannot fill the storage. */
const Words = z.string().check(z.maxLength(5000));
const Claims = z.array(Words).check(z.minLength(1), z.maxLength(200));

/** The article that a correction is about, for the lists of it; `page` is its address without what comes after `#`. */
const place = { page: Words, title: Words, question: Words };

/**
 * Disputes and positions are known by the words of their claims: their numbers are others the next time, and so may be
 * the number of claims (see match.ts).
 */
export const Correction = z.discriminatedUnion('kind', [
  /** This is no dispute. */
  z.object({ kind: z.literal('not_dispute'), ...place, claims: Claims }),
  /** These two are one dispute. */
  z.object({
    kind: z.literal('same_dispute'),
    ...place,
    claims: Claims,
    other: z.object({ question: Words, claims: Claims }),
  }),
  /** These words are not `from`'s but `to`'s; null: it is not clear whose. */
  z.object({
    kind: z.literal('wrong_party'),
    ...place,
    claims: Claims,
    from: z.object({ name: Words, kind: Party.shape.kind }),
    to: z.nullable(z.object({ name: Words, kind: Party.shape.kind })),
  }),
  /** On no page: disputes of that kind that are marked for these signals and no others. */
  z.object({
    kind: z.literal('never_kind'),
    dispute: Dispute.shape.kind,
    signals: z.array(Signal.shape.kind).check(z.maxLength(20)),
  }),
]);
export type Correction = z.infer<typeof Correction>;
export type WrongParty = Extract<Correction, { kind: 'wrong_party' }>;
