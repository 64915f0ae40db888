import type { Placement } from '@floating-ui/dom';

/** Between passage and card, and between card and the window's edge (CSS px). */
export const GAP = 10;
export const EDGE = 8;

interface Size {
  width: number;
  height: number;
}

/**
 * The side of a passage (in viewport coordinates) on which a card stands: beside it where the card is not too wide for
 * that, else under it or over it, where it fits or where there is more room: a card can be made lower, but not narrower.
 */
export function chooseSide(
  passage: { left: number; right: number; top: number; bottom: number },
  card: Size,
  window: Size,
): Placement {
  const needed = card.width + GAP + EDGE;
  if (window.width - passage.right >= needed) return 'right-start';
  if (passage.left >= needed) return 'left-start';
  const under = window.height - passage.bottom - GAP - EDGE;
  const over = passage.top - GAP - EDGE;
  return under >= card.height || under >= over ? 'bottom-start' : 'top-start';
}
