import { chooseArticle } from './article/choose.ts';
import { areTeasers, keepLines } from './article/keep-lines.ts';
import { descriptions, type Metadata, metadata } from './article/metadata.ts';
import { pageRoot } from './article/page-root.ts';
import { copyPage } from './article/working-copy.ts';
import { judgePage } from './judge/judge-page.ts';
import { structuredData } from './judge/structured-data.ts';
import { readLines } from './text/read-lines.ts';
import { TextMap } from './text-map.ts';

/** The article of a page: its words, what the page says about it, and the way back to the live nodes. */
export interface Article extends Metadata {
  /** One block (heading, paragraph, list item, caption …) a line, joined by "\n". */
  text: string;
  map: TextMap;
}

/** Less text than this is no article, the more so where the page does not say that it is one. */
const LEAST = { article: 140, unknown: 500 };

/**
 * Finds the article of a page, live or parsed outside a browser. The page is only read, never changed. Null when it has
 * none: front pages, lists, shops, pages with little text.
 */
export function findArticle(document: Document): Article | null {
  // A document without any element, as a parser makes of nothing.
  if (!document.documentElement) return null;
  const things = structuredData(document);
  const about = metadata(document, things);
  const verdict = judgePage(document, things);
  if (verdict.kind !== 'article') return null;
  const declared = verdict.sign === 'text' ? 'unknown' : 'article';
  const copy = copyPage(document);
  const choice = chooseArticle(copy);
  if (!choice) return null;
  const root = pageRoot(document);
  const lines = readLines(root, (element) => copy.hidden.has(element));
  if (declared === 'unknown' && areTeasers(lines, choice)) return null;
  const kept = keepLines(document, lines, choice, about.title, descriptions(document, things));
  const map = new TextMap(kept, root);
  return map.text.length < LEAST[declared] ? null : { ...about, text: map.text, map };
}
