import { type Piece, TextMap } from '../text-map.ts';
import type { FoundArticle } from './find.ts';
import type { Snapshot } from './take.ts';

/** The way from an article that was found in a snapshot back to the live nodes. */
export function mapToPage(
  { text, pieces }: Pick<FoundArticle, 'text' | 'pieces'>,
  { nodes, data }: Pick<Snapshot, 'nodes' | 'data'>,
): TextMap {
  const placed: Piece[] = [];
  for (let k = 0; k + 3 < pieces.length; k += 4) {
    const number = pieces[k + 2]!;
    const node = nodes[number];
    if (node) placed.push({ start: pieces[k]!, end: pieces[k + 1]!, node, from: pieces[k + 3]!, data: data[number]! });
  }
  return new TextMap(text, placed);
}
