import type { Placement } from '@floating-ui/dom';

/** Between passage and card, and between card and the window's edge (CSS px). */
export const GAP = 10;
export const EDGE = 8;

interface Size {
  width: number;
  height: number;
}

interface Box {
  left: number;
  right: number;
  top: number;
  bottom: number;
}

export interface Side {
  placement: Placement;
  /** What the card stands beside. */
  of: 'column' | 'passage';
}

/**
 * The side on which a card stands (boxes in viewport coordinates): beside the column of text, so that it covers none of
 * it; else beside the passage, where the card is not too wide for that; else under the passage or over it, where it fits
 * or where there is more room: a card can be made lower, but not narrower.
 */
export function chooseSide(passage: Box, column: Box, card: Size, window: Size): Side {
  const needed = card.width + GAP + EDGE;
  for (const [of, box] of [
    ['column', column],
    ['passage', passage],
  ] as const) {
    if (window.width - box.right >= needed) return { placement: 'right-start', of };
    if (box.left >= needed) return { placement: 'left-start', of };
  }
  const under = window.height - passage.bottom - GAP - EDGE;
  const over = passage.top - GAP - EDGE;
  return { placement: under >= card.height || under >= over ? 'bottom-start' : 'top-start', of: 'passage' };
}
