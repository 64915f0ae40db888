import { GAP } from './choose-side.ts';
import type { Anchor } from './place.ts';

/**
 * Scrolls the page so far that a card at the window's bottom, which stays where it is, leaves the passage in sight: with
 * the others of its paragraph where there is room for them. At the page's end, which goes no further up, the card goes
 * to the window's top instead.
 */
export function uncover(anchor: Anchor, card: HTMLElement): void {
  const view = card.ownerDocument.defaultView;
  const page = card.ownerDocument.scrollingElement;
  if (!view || !page) return;
  card.dataset.edge = 'bottom';
  const low = card.getBoundingClientRect();
  const free = low.top - GAP;
  const all = anchor.getBoundingClientRect();
  const passage = all.height <= free - GAP ? all : anchor.getPassageRect();
  if (passage.right <= low.left || passage.left >= low.right) return;
  const covered = Math.min(passage.bottom - free, passage.top - GAP);
  if (covered <= 0) return;
  // At once, as the passage was brought into view: one movement under way would be cut off by the next.
  const scroll = (by: number) => view.scrollBy({ top: by, behavior: 'instant' });
  if (covered <= page.scrollHeight - page.clientHeight - page.scrollTop) scroll(covered);
  else {
    card.dataset.edge = 'top';
    scroll(Math.min(0, passage.top - card.getBoundingClientRect().bottom - GAP));
  }
}
