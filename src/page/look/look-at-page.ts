import type { PageLook } from '../../engine/page-look.ts';
import { frameDocument, largeFrames } from './frames.ts';
import { judgePage, type Verdict } from './judge-page.ts';
import { unreadParts } from './unread-parts.ts';

/** Where a page's article is to be looked for, and what it was taken for there. */
interface Place {
  /** The page's own document, or that of a frame in it of the same origin. */
  document: Document;
  verdict: Verdict;
}

/** Frames in frames that are looked into. */
const DEEPEST = 3;

/**
 * A cheap first look at a page: whether it holds an article, itself or in a frame (viewers show articles so). The page is
 * only read. A few milliseconds, and nothing of the extractor is imported here: it can run on every page of a site that
 * is turned on.
 */
export function findPlace(document: Document, depth = DEEPEST): Place {
  const verdict = judgePage(document);
  const frames = verdict.isArticle || depth === 0 ? [] : largeFrames(document);
  // A viewer shows little or nothing of its own.
  if (frames.length > 0 && (verdict.kind === 'short' || verdict.kind === 'video')) {
    for (const frame of frames) {
      const inner = frameDocument(frame);
      const inside = inner && findPlace(inner, depth - 1);
      if (inside?.verdict.isArticle) return inside;
    }
  }
  return { document, verdict };
}

/** The same for a reader who wants to know: with what of the page nobody can read, for which its layout is asked. */
export function lookAtPage(page: Document): { document: Document; look: PageLook } {
  const { document, verdict } = findPlace(page);
  const { kind, sign } = verdict;
  return { document, look: { kind, sign, unread: unreadParts(page) } };
}
