import { elementAt } from './element-at.ts';
import { isShownIn, shownParent } from './text/shown-tree.ts';

/**
 * Whether something of the page lies over a point of a block, in coordinates of the viewport: a box that stays where it is
 * while the page scrolls, or the edge of a box that the block is scrolled in. A point outside of the viewport is not
 * covered.
 */
export function isCovered(block: Element, { x, y }: { x: number; y: number }): boolean {
  const document = block.ownerDocument;
  const view = document.defaultView!;
  const { clientWidth, clientHeight } = document.documentElement;
  if (x < 0 || y < 0 || x >= clientWidth || y >= clientHeight) return false;
  for (let box = shownParent(block); box && box !== document.body; box = shownParent(box)) {
    if (!/^visible/.test(view.getComputedStyle(box).overflow)) {
      const { left, right, top, bottom } = box.getBoundingClientRect();
      if (x < left || x > right || y < top || y > bottom) return true;
    }
  }
  for (let box = elementAt(document, x, y); box && !isShownIn(box, block); box = shownParent(box)) {
    if (/^(?:fixed|sticky)$/.test(view.getComputedStyle(box).position)) return true;
  }
  return false;
}
