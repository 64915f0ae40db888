/** Everything that the parts of the extension say to each other; each end checks what it gets against these. */
import * as z from 'zod/mini';
import { Correction } from '../corrections/correction.ts';
import { Wish } from '../corrections/wish.ts';
import { Analysis, Attribution, Span } from '../engine/analysis.ts';
import { PageLook } from '../engine/page-look.ts';
import { FAILURES, PageState } from '../engine/page-state.ts';
import { LANGUAGES } from './choices.ts';

// Our scripts may not make code of strings; to try would cost a page more than all checks together.
z.config({ jitless: true });

/** Content script -> offscreen document or background page. */
export const ANALYSE_PORT = 'analyse';
/** Content script -> offscreen document or background page, too. */
export const FIND_PORT = 'find';
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

/**
 * What comes back on an `analyse` port: progress and parts of the analysis's lists any number of times, then one of the
 * others. In parts, since the page that takes them may be slow.
 */
export const AnalyseReply = z.discriminatedUnion('type', [
  z.object({
    type: z.literal('progress'),
    done: z.int(),
    total: z.int(),
    found: z.array(z.pick(Attribution, { source: true, cue: true, content: true })),
  }),
  z.object({ type: z.literal('part'), lists: z.pick(Analysis, { parties: true, attributions: true, disputes: true }) }),
  z.object({ type: z.literal('answer'), analysis: Analysis, sentences: z.int() }),
  z.object({ type: z.literal('failed'), code: z.enum(FAILURES), message: z.string() }),
]);
export type AnalyseReply = z.infer<typeof AnalyseReply>;

/** One value of a page's snapshot: an element with names and values of attributes, its end, or a text node's data. */
const Token = z.union([z.string(), z.literal(0), z.tuple([z.string()], z.string())]);
export type Token = z.infer<typeof Token>;

/** The messages of a content script on its `find` port: the page's tokens in parts, then the address that it is at. */
export const FindRequest = z.discriminatedUnion('type', [
  z.object({ type: z.literal('part'), tokens: z.array(Token) }),
  z.object({ type: z.literal('end'), address: z.string() }),
]);
export type FindRequest = z.infer<typeof FindRequest>;

/** The article of a page. */
const FoundArticle = z.object({
  title: z.string(),
  outlet: z.optional(z.string()),
  byline: z.optional(z.string()),
  published: z.optional(z.string()),
  lang: z.string(),
  url: z.string(),
  text: z.string(),
  /**
   * For each piece of the text: its start and end there, the number of its text node, and the offset in that one's data,
   * with commas between all. A string, since to check thousands of numbers one by one takes long.
   */
  pieces: z.string().check(z.regex(/^(?:\d+(?:,\d+)*)?$/)),
});
export type FoundArticle = z.infer<typeof FoundArticle>;

/** The one answer on a `find` port. */
export const FindReply = z.discriminatedUnion('type', [
  z.object({ type: z.literal('found'), article: z.nullable(FoundArticle) }),
  z.object({ type: z.literal('failed'), message: z.string() }),
]);
export type FindReply = z.infer<typeof FindReply>;

/** Content script -> background. */
export const PageMessage = z.discriminatedUnion('type', [
  /** "See to it that somebody serves my ports." */
  z.object({ type: z.literal('prepare') }),
  /** "This page of a site that is on may be an article: read it." */
  z.object({ type: z.literal('article') }),
  /** "Inject the script that shows notes here." */
  z.object({ type: z.literal('notes') }),
  /** Disputes found on the page; null clears the badge. */
  z.object({ type: z.literal('badge'), disputes: z.nullable(z.int()) }),
  /** "The words in this language." Answered by a Catalogue, or by null where it cannot be read. */
  z.object({ type: z.literal('catalogue'), language: z.enum(LANGUAGES) }),
  /** The reader pressed to have these words searched for. Answered by whether they are. */
  z.object({ type: z.literal('search'), words: z.string().check(z.maxLength(1000)) }),
]);
export type PageMessage = z.infer<typeof PageMessage>;

/** The background's answer to each of them, when it is done. */
export const PageAnswer = z.object({
  ready: z.boolean(),
  message: z.optional(z.string()),
  value: z.optional(z.unknown()),
});
export type PageAnswer = z.infer<typeof PageAnswer>;

/**
 * Background, popup or panel -> content script: a command of the reader's; `analyse` also follows every injection for the
 * reader. `leave`: the site was turned off; what the reader asked for stays.
 */
export const CommandMessage = z.object({
  type: z.literal('command'),
  command: z.enum(['analyse', 'next', 'previous', 'leave']),
});
export type CommandMessage = z.infer<typeof CommandMessage>;

/** Popup or panel -> content script, on a `view` port. Spans are UTF-16 offsets into the analysis's text. */
export const ViewRequest = z.discriminatedUnion('type', [
  z.object({ type: z.literal('openDispute'), dispute: z.string() }),
  z.object({ type: z.literal('goTo'), span: Span }),
  z.object({ type: z.literal('retry') }),
  z.object({ type: z.literal('correct'), wish: Wish }),
  /** `correction`: its correctionKey. */
  z.object({ type: z.literal('undo'), correction: z.string() }),
]);
export type ViewRequest = z.infer<typeof ViewRequest>;

/** Content script -> popup or panel, on a `view` port: at once and on every change. */
export const ViewUpdate = z.object({
  /** With the reader's corrections in it. */
  state: PageState,
  /** How the page was looked at; null before it was. */
  look: z.nullable(PageLook),
  /** Ids of the analysis's disputes that the reader does not want to see. */
  dismissed: z.array(z.string()),
  /** The corrections that changed something on this page. */
  corrections: z.array(Correction),
  /** The article's title and who published it; '' where the page does not say. */
  title: z.string(),
  outlet: z.string(),
});
export type ViewUpdate = z.infer<typeof ViewUpdate>;
