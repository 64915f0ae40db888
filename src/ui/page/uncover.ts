import { GAP } from './choose-side.ts';
import type { Anchor } from './place.ts';

/** Scrolls the page so far that a card at the window's bottom, which stays where it is, leaves the passage in sight. */
export function uncover(anchor: Anchor, card: HTMLElement): void {
  const view = card.ownerDocument.defaultView;
  if (!view) return;
  const { left, right, top, bottom } = anchor.getBoundingClientRect();
  const box = card.getBoundingClientRect();
  if (right <= box.left || left >= box.right) return;
  const free = box.top - GAP;
  const covered = Math.min(bottom - free, top - GAP);
  if (covered <= 0) return;
  const still = view.matchMedia('(prefers-reduced-motion: reduce)').matches;
  view.scrollBy({ top: covered, behavior: still ? 'instant' : 'smooth' });
}
