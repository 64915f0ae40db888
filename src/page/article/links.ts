import type { Line } from '../text/line.ts';
import { letters } from './letters.ts';

/** How much of a line leads elsewhere, 0 to 1. */
export function linkedShare(line: Line): number {
  let linked = 0;
  for (const piece of line.pieces) {
    if (piece.node.parentElement?.closest('a[href]'))
      linked += letters(piece.node.data.slice(piece.from, piece.from + piece.length)).length;
  }
  return linked / Math.max(1, letters(line.text).length);
}

/** Whether the line is nothing but links: the usual form of a pointer to another story. */
export function isOnlyLink(line: Line): boolean {
  return linkedShare(line) >= 0.9;
}
