/**
 * The public data model: what the engine returns and the command line prints.
 *
 * Offsets are UTF-16 code units, end-exclusive, into the text that was given (plain text in) or into `text` (HTML in).
 */
import * as z from 'zod/mini';

const PARTY_KINDS = [
  'person',
  'government',
  'military',
  'armed_group',
  'organization',
  'company',
  'media',
  'expert',
  'witness',
  'group',
  'unnamed',
  'author',
] as const;
export const STANCES = ['asserts', 'denies', 'doubts', 'declines'] as const;
export const DISPUTE_KINDS = ['fact', 'characterization', 'prediction'] as const;
/** The order of the reader's `evidence_type` head, which knows all of them but `none_given`. */
export const EVIDENCE_TYPES = [
  'video_photo',
  'document',
  'data_figures',
  'study_poll',
  'eyewitness',
  'expert',
  'official_finding',
  'physical',
  'anonymous_source',
  'media_report',
  'own_statement_record',
  'other',
  'none_given',
] as const;
/** Why two claims were taken to clash. `reading` is what the reader alone saw: no words in the text carry it. */
const SIGNAL_KINDS = [
  'denial',
  'doubt',
  'refusal',
  'correction',
  'rival_number',
  'rival_agent',
  'negation',
  'contrast',
  'reading',
] as const;

const Offset = z.int().check(z.nonnegative());
export const Span = z.object({ start: Offset, end: Offset });
const PartyKind = z.enum(PARTY_KINDS);
const EvidenceType = z.enum(EVIDENCE_TYPES);

export const Party = z.object({ id: z.string(), name: z.string(), kind: PartyKind, mentions: z.array(Span) });
export const Attribution = z.object({
  id: z.string(),
  source: z.array(Span),
  cue: z.array(Span),
  content: z.array(Span),
  party: z.optional(z.string()),
  quote: z.enum(['direct', 'indirect', 'mixed']),
  parent: z.optional(z.string()),
});
export const Evidence = z.object({ type: EvidenceType, start: Offset, end: Offset, href: z.optional(z.string()) });
export const Position = z.object({
  party: z.object({ id: z.string(), name: z.string(), kind: PartyKind, span: z.nullable(Span) }),
  stance: z.enum(STANCES),
  claims: z.array(Span),
  evidence: z.array(Evidence),
  attributions: z.array(z.string()),
});
export const Signal = z.object({ kind: z.enum(SIGNAL_KINDS), spans: z.array(Span) });
export const Dispute = z.object({
  id: z.string(),
  question: z.string(),
  kind: z.enum(DISPUTE_KINDS),
  signals: z.array(Signal),
  /** Probability, 0 to 1, that careful readers agree that this is a dispute. */
  confidence: z.number().check(z.minimum(0), z.maximum(1)),
  positions: z.array(Position),
});
export const Analysis = z.object({
  id: z.string(),
  url: z.optional(z.string()),
  title: z.optional(z.string()),
  lang: z.string(),
  text: z.optional(z.string()),
  parties: z.array(Party),
  attributions: z.array(Attribution),
  disputes: z.array(Dispute),
});

export type Span = z.infer<typeof Span>;
export type PartyKind = z.infer<typeof PartyKind>;
export type Party = z.infer<typeof Party>;
export type Attribution = z.infer<typeof Attribution>;
export type EvidenceType = z.infer<typeof EvidenceType>;
export type Evidence = z.infer<typeof Evidence>;
export type Stance = Position['stance'];
export type Position = z.infer<typeof Position>;
export type Signal = z.infer<typeof Signal>;
export type SignalKind = Signal['kind'];
export type DisputeKind = Dispute['kind'];
export type Dispute = z.infer<typeof Dispute>;
export type Analysis = z.infer<typeof Analysis>;
