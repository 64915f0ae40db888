/** Everything that the parts of the extension say to each other; each end checks what it gets against these. */
import * as z from 'zod/mini';
import { Analysis, Span } from '../engine/analysis.ts';
import { PageLook } from '../engine/page-look.ts';
import { FAILURES, PageState } from '../engine/page-state.ts';

/** Content script -> offscreen document or background page. */
export const ANALYSE_PORT = 'analyse';
/** Popup or panel -> content script. */
export const VIEW_PORT = 'view';

/** The one message of a content script on its `analyse` port; it cancels by disconnecting. */
export const AnalyseRequest = z.object({
  article: z.object({
    id: z.string(),
    text: z.string(),
    title: z.optional(z.string()),
    url: z.optional(z.string()),
    lang: z.optional(z.string()),
  }),
});
export type AnalyseRequest = z.infer<typeof AnalyseRequest>;

/** What comes back on an `analyse` port: progress any number of times, then one of the others. */
export const AnalyseReply = z.discriminatedUnion('type', [
  z.object({ type: z.literal('progress'), done: z.int(), total: z.int() }),
  z.object({ type: z.literal('answer'), analysis: Analysis, sentences: z.int() }),
  z.object({ type: z.literal('failed'), code: z.enum(FAILURES), message: z.string() }),
]);
export type AnalyseReply = z.infer<typeof AnalyseReply>;

/** Content script -> background. */
export const PageMessage = z.discriminatedUnion('type', [
  /** "See to it that somebody serves `analyse` ports." Answered by `{ ready: true }`. */
  z.object({ type: z.literal('prepare') }),
  /** Disputes found on the page; null clears the badge. */
  z.object({ type: z.literal('badge'), disputes: z.nullable(z.int()) }),
]);
export type PageMessage = z.infer<typeof PageMessage>;

/** Background, popup or panel -> content script: a command of the reader's; `analyse` also follows every injection. */
export const CommandMessage = z.object({
  type: z.literal('command'),
  command: z.enum(['analyse', 'next', 'previous']),
});
export type CommandMessage = z.infer<typeof CommandMessage>;

/** Popup or panel -> content script, on a `view` port. Spans are UTF-16 offsets into the analysis's text. */
export const ViewRequest = z.discriminatedUnion('type', [
  z.object({ type: z.literal('openDispute'), dispute: z.string() }),
  z.object({ type: z.literal('goTo'), span: Span }),
  z.object({ type: z.literal('retry') }),
  /** "Not a dispute", and its undoing. */
  z.object({ type: z.literal('dismiss'), dispute: z.string() }),
  z.object({ type: z.literal('restore'), dispute: z.string() }),
]);
export type ViewRequest = z.infer<typeof ViewRequest>;

/** Content script -> popup or panel, on a `view` port: at once and on every change. */
export const ViewUpdate = z.object({
  state: PageState,
  /** How the page was looked at; null before it was. */
  look: z.nullable(PageLook),
  /** Ids of the analysis's disputes of which the reader says that they are none. */
  dismissed: z.array(z.string()),
  /** The article's title and who published it; '' where the page does not say. */
  title: z.string(),
  outlet: z.string(),
});
export type ViewUpdate = z.infer<typeof ViewUpdate>;
