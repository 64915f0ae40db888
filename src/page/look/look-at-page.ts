import type { PageLook } from '../../engine/page-look.ts';
import { frameDocument, largeFrames } from './frames.ts';
import { judgePage, type Verdict } from './judge-page.ts';
import { unreadParts } from './unread-parts.ts';

/** Where a page's article is to be looked for, and what the look showed. */
export interface Looked {
  /** The page's own document, or that of a frame in it of the same origin. */
  document: Document;
  look: PageLook;
}

/** Frames in frames that are looked into. */
const DEEPEST = 3;

/**
 * A cheap first look at a page: whether it holds an article, itself or in a frame (viewers show articles so), and what of
 * it nobody can read. The page is only read. A few milliseconds, and nothing of the extractor is imported here: this
 * runs on every page of a site that is turned on.
 */
export function lookAtPage(document: Document): Looked {
  const looked = lookInto(document, DEEPEST);
  return { document: looked.document, look: { ...looked.verdict, unread: unreadParts(document) } };
}

function lookInto(document: Document, depth: number): { document: Document; verdict: Verdict } {
  const verdict = judgePage(document);
  // A viewer shows little or nothing of its own.
  if (depth > 0 && (verdict.kind === 'short' || verdict.kind === 'video')) {
    for (const frame of largeFrames(document)) {
      const inner = frameDocument(frame);
      const inside = inner && lookInto(inner, depth - 1);
      if (inside?.verdict.kind === 'article') return inside;
    }
  }
  return { document, verdict };
}
