import * as z from 'zod/mini';
import { Analysis, Span } from './analysis.ts';
import { Statement } from './statement.ts';

/** Why an analysis failed, for the words that the interface chooses. */
export const FAILURES = ['timeout', 'reader_missing', 'reader_failed', 'disconnected', 'too_long', 'unknown'] as const;

/** What is known about one page, from the click to the result: what popup, panel and card show. */
export const PageState = z.discriminatedUnion('phase', [
  z.object({
    phase: z.literal('analysing'),
    /** Parts of the article that were read, and all; 0: the reader is being made ready. */
    done: z.int(),
    total: z.int(),
    /** What was found so far, in article order. */
    statements: z.readonly(z.array(Statement)),
  }),
  z.object({
    phase: z.literal('analysed'),
    /** With `text`. */
    analysis: Analysis,
    /** Claims whose words are not on the page any more. */
    missing: z.array(Span),
    /** What was looked at, for "nothing found" and for "unmarked does not mean confirmed". */
    looked: z.object({ sentences: z.int(), attributions: z.int() }),
  }),
  z.object({ phase: z.literal('no_article') }),
  /** `lang`: ISO 639-1 of a language that is not covered, '' if unknown. */
  z.object({ phase: z.literal('language'), lang: z.string() }),
  z.object({ phase: z.literal('failed'), code: z.enum(FAILURES), message: z.string() }),
]);

export type PageState = z.infer<typeof PageState>;
export type Failure = (typeof FAILURES)[number];
