import { shownElements, shownParent } from './text/shown-tree.ts';

/** Room kept for a button: what the interface draws must fit. CSS pixels. */
const SIZE = { width: 44, height: 26, gap: 6 };

/** The left top corner of a button in viewport coordinates. */
export interface MarginPlace {
  left: number;
  top: number;
}

/** The boxes of the elements shown in another. */
export type BoxesIn = (parent: Element) => readonly { element: Element; box: DOMRect }[];

/** Measures each box once: good for one layout of the page, with as many buttons as there are. */
export function createBoxesIn(): BoxesIn {
  const known = new Map<Element, ReturnType<BoxesIn>>();
  return (parent) => {
    const boxes =
      known.get(parent) ?? shownElements(parent).map((element) => ({ element, box: element.getBoundingClientRect() }));
    known.set(parent, boxes);
    return boxes;
  };
}

/**
 * A place, free of `taken` ones, for a button that belongs to a line of a block: in the margin where the block's text
 * ends (left in scripts that run leftward) while there is room that nothing else uses, else behind the end of the next
 * line that leaves room, else under the block. `boxesIn`: of one layout of the page.
 */
export function placeBeside(
  block: Element,
  line: DOMRect,
  taken: readonly MarginPlace[],
  boxesIn: BoxesIn,
): MarginPlace {
  const document = block.ownerDocument;
  const box = fragmentAt(block, line);
  const leftward = document.defaultView!.getComputedStyle(block).direction === 'rtl';
  const left = leftward ? box.left - SIZE.gap - SIZE.width : box.right + SIZE.gap;
  const place = { left, top: centred(line) };
  while (!isFree(place, taken)) place.top += SIZE.height + SIZE.gap;
  const fits = left >= 0 && left + SIZE.width <= document.documentElement.clientWidth;
  return fits && !hasNeighbour(block, box, place, boxesIn) ? place : placeInside(block, box, line, leftward, taken);
}

/** Whether a place keeps clear of those already taken. */
function isFree(place: MarginPlace, taken: readonly MarginPlace[]): boolean {
  return taken.every(
    ({ left, top }) => Math.abs(left - place.left) >= SIZE.width || Math.abs(top - place.top) >= SIZE.height,
  );
}

/** The box of a block; of one that is broken over several columns the part that the line is in. */
function fragmentAt(block: Element, line: DOMRect): DOMRect {
  const middle = { x: line.left + line.width / 2, y: line.top + line.height / 2 };
  const fragments = [...block.getClientRects()];
  return (
    fragments.find(
      ({ left, right, top, bottom }) => left <= middle.x && middle.x <= right && top <= middle.y && middle.y <= bottom,
    ) ?? block.getBoundingClientRect()
  );
}

/**
 * Whether another column or box of the page is at a place beside a block's box, scrolled into view or not; or the block
 * itself, in its next column.
 */
function hasNeighbour(block: Element, box: DOMRect, { left, top }: MarginPlace, boxesIn: BoxesIn): boolean {
  const isThere = ({ left: l, right, top: t, bottom }: DOMRect): boolean =>
    right > l && bottom > t && l < left + SIZE.width && right > left && t < top + SIZE.height && bottom > top;
  const isOwn = (rect: DOMRect): boolean => rect.left === box.left && rect.top === box.top;
  if ([...block.getClientRects()].some((rect) => !isOwn(rect) && isThere(rect))) return true;
  let path = block;
  for (let parent = shownParent(block); parent; path = parent, parent = shownParent(parent)) {
    for (const { element, box: other } of boxesIn(parent)) {
      // One that is broken over columns is in none of the room between its parts.
      if (element !== path && isThere(other) && [...element.getClientRects()].some(isThere)) return true;
    }
  }
  return false;
}

function placeInside(
  block: Element,
  box: DOMRect,
  line: DOMRect,
  leftward: boolean,
  taken: readonly MarginPlace[],
): MarginPlace {
  const left = Math.max(0, leftward ? box.left : box.right - SIZE.width);
  for (const words of textLines(block)) {
    const place = { left, top: centred(words) };
    const room = leftward ? words.left - box.left : box.right - words.right;
    if (words.top >= line.top - 1 && room >= SIZE.width + SIZE.gap && isFree(place, taken)) return place;
  }
  const below = { left, top: box.bottom };
  while (!isFree(below, taken)) below.left -= SIZE.width + SIZE.gap;
  return below;
}

/** The block's lines as they are broken on the screen: the boxes of the words that stand beside each other. */
function textLines(block: Element): { left: number; right: number; top: number; height: number }[] {
  const words = block.ownerDocument.createRange();
  words.selectNodeContents(block);
  const lines: { left: number; right: number; top: number; height: number }[] = [];
  for (const { left, right, top, height } of words.getClientRects()) {
    const last = lines.at(-1);
    if (last && top < last.top + last.height / 2) {
      last.left = Math.min(last.left, left);
      last.right = Math.max(last.right, right);
    } else if (right > left) lines.push({ left, right, top, height });
  }
  return lines;
}

function centred({ top, height }: { top: number; height: number }): number {
  return top + (height - SIZE.height) / 2;
}
