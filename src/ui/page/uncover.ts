import { GAP } from './choose-side.ts';
import type { Anchor } from './place.ts';

/** Scrolls the page so far that a sheet at the window's bottom leaves the passage in sight. */
export function uncover(anchor: Anchor, sheet: HTMLElement): void {
  const view = sheet.ownerDocument.defaultView;
  if (!view) return;
  const { top, bottom } = anchor.getBoundingClientRect();
  const free = sheet.getBoundingClientRect().top - GAP;
  const covered = Math.min(bottom - free, top - GAP);
  if (covered <= 0) return;
  const still = view.matchMedia('(prefers-reduced-motion: reduce)').matches;
  view.scrollBy({ top: covered, behavior: still ? 'instant' : 'smooth' });
}
