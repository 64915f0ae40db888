import * as v from 'valibot';
import { Analysis, Span } from './analysis.ts';
import { Integer } from './integer.ts';
import { Statement } from './statement.ts';

/** Why an analysis failed, for the words that the interface chooses. */
export const FAILURES = ['timeout', 'reader_missing', 'reader_failed', 'disconnected', 'too_long', 'unknown'] as const;

/** What is known about one page, from the click to the result: what popup, panel and card show. */
export const PageState = v.variant('phase', [
  v.object({
    phase: v.literal('analysing'),
    /** Parts of the article that were read, and all; 0: the reader is being made ready. */
    done: Integer,
    total: Integer,
    /** What was found so far, in article order. */
    statements: v.pipe(v.array(Statement), v.readonly()),
  }),
  v.object({
    phase: v.literal('analysed'),
    /** With `text`. */
    analysis: Analysis,
    /** Claims whose words are not on the page any more. */
    missing: v.array(Span),
    /** What was looked at, for "nothing found" and for "unmarked does not mean confirmed". */
    looked: v.object({ sentences: Integer, attributions: Integer }),
  }),
  v.object({ phase: v.literal('no_article') }),
  /** `lang`: ISO 639-1 of a language that is not covered, '' if unknown. */
  v.object({ phase: v.literal('language'), lang: v.string() }),
  v.object({ phase: v.literal('failed'), code: v.picklist(FAILURES), message: v.string() }),
]);

export type PageState = v.InferOutput<typeof PageState>;
export type Failure = (typeof FAILURES)[number];
