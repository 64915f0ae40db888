/** Everything that the parts of the extension say to each other; each end checks what it gets against these. */
import * as v from 'valibot';
import { Correction } from '../corrections/correction.ts';
import { Wish } from '../corrections/wish.ts';
import { Analysis, Attribution, Span } from '../engine/analysis.ts';
import { Integer } from '../engine/integer.ts';
import { PageLook } from '../engine/page-look.ts';
import { FAILURES, PageState } from '../engine/page-state.ts';
import { LANGUAGES } from './choices.ts';

/** Content script -> offscreen document or background page. */
export const ANALYSE_PORT = 'analyse';
/** Content script -> offscreen document or background page, too. */
export const FIND_PORT = 'find';
/** Popup or panel -> content script. */
export const VIEW_PORT = 'view';

/** The one message of a content script on its `analyse` port; it cancels by disconnecting. */
export const AnalyseRequest = v.object({
  article: v.object({
    id: v.string(),
    text: v.string(),
    title: v.optional(v.string()),
    url: v.optional(v.string()),
    lang: v.optional(v.string()),
  }),
});
export type AnalyseRequest = v.InferOutput<typeof AnalyseRequest>;

/**
 * What comes back on an `analyse` port: progress and parts of the analysis's lists any number of times, then one of the
 * others. In parts, since the page that takes them may be slow.
 */
export const AnalyseReply = v.variant('type', [
  v.object({
    type: v.literal('progress'),
    done: Integer,
    total: Integer,
    found: v.array(v.pick(Attribution, ['source', 'cue', 'content'])),
  }),
  v.object({ type: v.literal('part'), lists: v.pick(Analysis, ['parties', 'attributions', 'disputes']) }),
  v.object({ type: v.literal('answer'), analysis: Analysis, sentences: Integer }),
  v.object({ type: v.literal('failed'), code: v.picklist(FAILURES), message: v.string() }),
]);
export type AnalyseReply = v.InferOutput<typeof AnalyseReply>;

/** One value of a page's snapshot: an element with names and values of attributes, its end, or a text node's data. */
const Token = v.union([v.string(), v.literal(0), v.tupleWithRest([v.string()], v.string())]);
export type Token = v.InferOutput<typeof Token>;

/** The messages of a content script on its `find` port: the page's tokens in parts, then the address that it is at. */
export const FindRequest = v.variant('type', [
  v.object({ type: v.literal('part'), tokens: v.array(Token) }),
  v.object({ type: v.literal('end'), address: v.string() }),
]);
export type FindRequest = v.InferOutput<typeof FindRequest>;

/** The article of a page. */
const FoundArticle = v.object({
  title: v.string(),
  outlet: v.optional(v.string()),
  byline: v.optional(v.string()),
  published: v.optional(v.string()),
  lang: v.string(),
  url: v.string(),
  text: v.string(),
  /**
   * For each piece of the text: its start and end there, the number of its text node, and the offset in that one's data,
   * with commas between all. A string, since to check thousands of numbers one by one takes long.
   */
  pieces: v.pipe(v.string(), v.regex(/^(?:\d+(?:,\d+)*)?$/)),
});
export type FoundArticle = v.InferOutput<typeof FoundArticle>;

/** The one answer on a `find` port. */
export const FindReply = v.variant('type', [
  v.object({ type: v.literal('found'), article: v.nullable(FoundArticle) }),
  v.object({ type: v.literal('failed'), message: v.string() }),
]);
export type FindReply = v.InferOutput<typeof FindReply>;

/** Content script -> background. */
export const PageMessage = v.variant('type', [
  /** "See to it that somebody serves my ports." */
  v.object({ type: v.literal('prepare') }),
  /** "This page of a site that is on may be an article: read it." */
  v.object({ type: v.literal('article') }),
  /** "Inject the script that shows notes here." */
  v.object({ type: v.literal('notes') }),
  /** Disputes found on the page; null clears the badge. */
  v.object({ type: v.literal('badge'), disputes: v.nullable(Integer) }),
  /** "The words in this language." Answered by a Catalogue, or by null where it cannot be read. */
  v.object({ type: v.literal('catalogue'), language: v.picklist(LANGUAGES) }),
  /** The reader pressed to have these words searched for. Answered by whether they are. */
  v.object({ type: v.literal('search'), words: v.pipe(v.string(), v.maxLength(1000)) }),
]);
export type PageMessage = v.InferOutput<typeof PageMessage>;

/** The background's answer to each of them, when it is done. */
export const PageAnswer = v.object({
  ready: v.boolean(),
  message: v.optional(v.string()),
  value: v.optional(v.unknown()),
});
export type PageAnswer = v.InferOutput<typeof PageAnswer>;

/**
 * Background, popup or panel -> content script: a command of the reader's; `analyse` also follows every injection for the
 * reader. `leave`: the site was turned off; what the reader asked for stays.
 */
export const CommandMessage = v.object({
  type: v.literal('command'),
  command: v.picklist(['analyse', 'next', 'previous', 'leave']),
});
export type CommandMessage = v.InferOutput<typeof CommandMessage>;

/** Popup or panel -> content script, on a `view` port. Spans are UTF-16 offsets into the analysis's text. */
export const ViewRequest = v.variant('type', [
  v.object({ type: v.literal('openDispute'), dispute: v.string() }),
  v.object({ type: v.literal('goTo'), span: Span }),
  v.object({ type: v.literal('retry') }),
  v.object({ type: v.literal('correct'), wish: Wish }),
  /** `correction`: its correctionKey. */
  v.object({ type: v.literal('undo'), correction: v.string() }),
]);
export type ViewRequest = v.InferOutput<typeof ViewRequest>;

/** Content script -> popup or panel, on a `view` port: at once and on every change. */
export const ViewUpdate = v.object({
  /** With the reader's corrections in it. */
  state: PageState,
  /** How the page was looked at; null before it was. */
  look: v.nullable(PageLook),
  /** Ids of the analysis's disputes that the reader does not want to see. */
  dismissed: v.array(v.string()),
  /** The corrections that changed something on this page. */
  corrections: v.array(Correction),
  /** The article's title and who published it; '' where the page does not say. */
  title: v.string(),
  outlet: v.string(),
});
export type ViewUpdate = v.InferOutput<typeof ViewUpdate>;
