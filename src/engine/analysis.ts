/**
 * The public data model: what the engine returns and the command line prints.
 *
 * Offsets are UTF-16 code units, end-exclusive, into the text that was given (plain text in) or into `text` (HTML in).
 */
import * as v from 'valibot';
import { Integer } from './integer.ts';

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

const Offset = v.pipe(Integer, v.minValue(0));
export const Span = v.object({ start: Offset, end: Offset });
const PartyKind = v.picklist(PARTY_KINDS);
const EvidenceType = v.picklist(EVIDENCE_TYPES);

export const Party = v.object({ id: v.string(), name: v.string(), kind: PartyKind, mentions: v.array(Span) });
export const Attribution = v.object({
  id: v.string(),
  source: v.array(Span),
  cue: v.array(Span),
  content: v.array(Span),
  party: v.optional(v.string()),
  quote: v.picklist(['direct', 'indirect', 'mixed']),
  parent: v.optional(v.string()),
});
export const Evidence = v.object({ type: EvidenceType, start: Offset, end: Offset, href: v.optional(v.string()) });
export const Position = v.object({
  party: v.object({ id: v.string(), name: v.string(), kind: PartyKind, span: v.nullable(Span) }),
  stance: v.picklist(STANCES),
  claims: v.array(Span),
  evidence: v.array(Evidence),
  attributions: v.array(v.string()),
});
export const Signal = v.object({ kind: v.picklist(SIGNAL_KINDS), spans: v.array(Span) });
export const Dispute = v.object({
  id: v.string(),
  question: v.string(),
  kind: v.picklist(DISPUTE_KINDS),
  signals: v.array(Signal),
  /** Probability, 0 to 1, that careful readers agree that this is a dispute. */
  confidence: v.pipe(v.number(), v.minValue(0), v.maxValue(1)),
  positions: v.array(Position),
});
export const Analysis = v.object({
  id: v.string(),
  url: v.optional(v.string()),
  title: v.optional(v.string()),
  lang: v.string(),
  text: v.optional(v.string()),
  parties: v.array(Party),
  attributions: v.array(Attribution),
  disputes: v.array(Dispute),
});

export type Span = v.InferOutput<typeof Span>;
export type PartyKind = v.InferOutput<typeof PartyKind>;
export type Party = v.InferOutput<typeof Party>;
export type Attribution = v.InferOutput<typeof Attribution>;
export type EvidenceType = v.InferOutput<typeof EvidenceType>;
export type Evidence = v.InferOutput<typeof Evidence>;
export type Stance = Position['stance'];
export type Position = v.InferOutput<typeof Position>;
export type Signal = v.InferOutput<typeof Signal>;
export type SignalKind = Signal['kind'];
export type DisputeKind = Dispute['kind'];
export type Dispute = v.InferOutput<typeof Dispute>;
export type Analysis = v.InferOutput<typeof Analysis>;
