import { chooseArticle } from './article/choose.ts';
import { areTeasers, keepLines } from './article/keep-lines.ts';
import { descriptions, type Metadata, metadata } from './article/metadata.ts';
import { pageRoot } from './article/page-root.ts';
import { copyPage } from './article/working-copy.ts';
import { judgePage } from './look/judge-page.ts';
import { pageAddress } from './look/page-address.ts';
import { structuredData } from './look/structured-data.ts';
import type { BlockKind, Line } from './text/line.ts';
import { readLines } from './text/read-lines.ts';
import { TextMap } from './text-map.ts';

/** A block of an article: UTF-16 offsets into its text, end-exclusive. */
interface Block {
  kind: BlockKind;
  start: number;
  end: number;
}

/** The article of a page: its words, what the page says about it, and the way back to the live nodes. */
export interface Article extends Metadata {
  /** One block a line, joined by "\n". */
  text: string;
  blocks: Block[];
  map: TextMap;
}

/** Less text than this is no article, the more so where the page does not say that it is one. */
const LEAST = { stated: 140, unstated: 500 };

/**
 * Finds the article of a page, live or parsed outside a browser. The page is only read, never changed. Null when it has
 * none: see `judgePage`; and lists and pages with little text that looked like one. `shown`: the address that the page
 * is shown at.
 */
export function findArticle(document: Document, shown = document.location?.href ?? ''): Article | null {
  // A document without any element, as a parser makes of nothing.
  if (!document.documentElement) return null;
  const things = structuredData(document);
  const about = metadata(document, things, pageAddress(document, shown));
  const { kind, sign } = judgePage(document, things, about.url);
  if (kind !== 'article') return null;
  const isStated = sign !== 'text';
  const copy = copyPage(document);
  const choice = chooseArticle(copy);
  const root = pageRoot(document);
  const lines = readLines(root, (element) => copy.hidden.has(element));
  if (!isStated && areTeasers(lines, choice)) return null;
  const kept = keepLines(document, lines, choice, about.title, descriptions(document, things));
  const map = TextMap.ofLines(kept);
  if (map.text.length < (isStated ? LEAST.stated : LEAST.unstated)) return null;
  return { ...about, text: map.text, blocks: blocksOf(kept), map };
}

function blocksOf(lines: readonly Line[]): Block[] {
  let start = 0;
  return lines.map(({ kind, text }) => {
    const block = { kind, start, end: start + text.length };
    start = block.end + 1;
    return block;
  });
}
