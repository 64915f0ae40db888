import { type Piece, TextMap } from '../text-map.ts';
import type { FoundArticle } from './find.ts';
import type { Snapshot } from './take.ts';

/** The way from an article that was found in a snapshot back to the live nodes. */
export function mapToPage(
  { text, pieces }: Pick<FoundArticle, 'text' | 'pieces'>,
  { nodes, data }: Pick<Snapshot, 'nodes' | 'data'>,
): TextMap {
  const placed: Piece[] = [];
  const numbers = pieces.split(',').map(Number);
  for (let k = 0; k + 3 < numbers.length; k += 4) {
    const [start, end, number, from] = numbers.slice(k, k + 4) as [number, number, number, number];
    const node = nodes[number];
    if (node) placed.push({ start, end, node, from, data: data[number]! });
  }
  return new TextMap(text, placed);
}
