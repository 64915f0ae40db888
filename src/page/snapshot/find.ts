import type { Metadata } from '../article/metadata.ts';
import { findArticle } from '../find-article.ts';
import { rebuildPage } from './rebuild.ts';
import type { Token } from './token.ts';

/** An article that was found in a snapshot: plain values, to be sent back to where the snapshot was taken. */
export interface FoundArticle extends Metadata {
  text: string;
  /**
   * For each piece of the text: its start and end there, the number of its text node, and the offset in that one's data,
   * with commas between all.
   */
  pieces: string;
}

/** Finds the article of the page at `address` in its snapshot; null where there is none. */
export function findInSnapshot(
  tokens: readonly Token[],
  address: string,
  implementation: DOMImplementation,
): FoundArticle | null {
  const page = rebuildPage(tokens, implementation);
  const article = findArticle(page.document, address);
  if (!article) return null;
  const { map, blocks: _, ...about } = article;
  const numbers = new Map(page.nodes.map((node, k) => [node, k]));
  const pieces = map.pieces.flatMap(({ start, end, node, from }) => [start, end, numbers.get(node)!, from]);
  return { ...about, pieces: pieces.join(',') };
}
