import { isCovered } from './covered.ts';
import { hostOrigin } from './host.ts';
import { createBoxesIn, type MarginPlace, placeBeside } from './margin-place.ts';
import { blockOf } from './text/read-lines.ts';
import { shownParent } from './text/shown-tree.ts';

/** The passage that a dispute's button belongs to. */
interface MarginAnchor {
  dispute: string;
  range: Range;
}

/** Where a dispute's button goes: CSS pixels from the host's corner (the document's, on most pages). */
export interface Place {
  dispute: string;
  left: number;
  top: number;
  /** Something of the page lies over the passage, such as a header that stays when the page is scrolled. */
  covered: boolean;
}

/** Keeps the places of buttons beside the paragraphs of passages. */
export interface Margins {
  /** From now on these passages have a button; those that are not shown have no place. */
  show(anchors: readonly MarginAnchor[]): void;
}

/**
 * Calls `onLayout` with the places of all buttons whenever they are others: after `show`, and when the page's layout or
 * scrolling moves passages. Ends when `signal` aborts.
 */
export function createMargins(document: Document, onLayout: (places: Place[]) => void, signal: AbortSignal): Margins {
  const view = document.defaultView!;
  let anchors: readonly MarginAnchor[] = [];
  let laid: Laid[] = [];
  let asked = 0;
  let isMoved = false;
  let last = '[]';

  const lay = (): void => {
    asked = 0;
    if (isMoved) laid = layOut(document, anchors);
    isMoved = false;
    // Only in a frame of the page, whose layout is made then anyway.
    const origin = anchors.length > 0 ? hostOrigin(document) : { left: 0, top: 0, zoom: 1 };
    const places = laid.map(({ place, line, block, dispute }) => ({
      dispute,
      left: Math.round(place.left / origin.zoom),
      top: Math.round(place.top / origin.zoom),
      covered: isCovered(block, { x: line.x + origin.left, y: line.y + origin.top }),
    }));
    const key = JSON.stringify(places);
    if (key === last) return;
    last = key;
    onLayout(places);
  };
  const ask = (): void => {
    if (asked === 0) asked = view.requestAnimationFrame(lay);
  };
  const moved = (): void => {
    isMoved = true;
    if (anchors.length > 0 || laid.length > 0) ask();
  };
  // The document's own scroll moves nothing against the document, but what stays may cover it; a scrolling box inside does.
  const onScroll = (event: Event): void => {
    if (anchors.length === 0) return;
    if (event.target === document) ask();
    else moved();
  };

  const observer = new view.ResizeObserver(moved);
  view.addEventListener('resize', moved, { signal, passive: true });
  document.addEventListener('scroll', onScroll, { signal, passive: true, capture: true });
  for (const type of ['load', 'toggle', 'transitionend', 'fullscreenchange'])
    document.addEventListener(type, moved, { signal, passive: true, capture: true });
  document.fonts.addEventListener('loadingdone', moved, { signal });
  signal.addEventListener(
    'abort',
    () => {
      observer.disconnect();
      view.cancelAnimationFrame(asked);
    },
    { once: true },
  );

  return {
    show(next) {
      const isSame =
        next.length === anchors.length &&
        next.every(({ dispute, range }, k) => dispute === anchors[k]!.dispute && range === anchors[k]!.range);
      if (signal.aborted || isSame) return;
      anchors = next;
      observer.disconnect();
      for (const element of boxesAround(anchors)) observer.observe(element);
      moved();
    },
  };
}

/** A button's place and its line's middle, from the host's corner. */
interface Laid {
  dispute: string;
  block: Element;
  place: MarginPlace;
  line: { x: number; y: number };
}

function layOut(document: Document, anchors: readonly MarginAnchor[]): Laid[] {
  const origin = hostOrigin(document);
  const taken: MarginPlace[] = [];
  const boxesIn = createBoxesIn();
  const laid: Laid[] = [];
  for (const { dispute, range } of anchors) {
    const block = blockOf(range.startContainer);
    const line = range.startContainer.isConnected && range.getClientRects()[0];
    if (!block || !line) continue;
    const place = placeBeside(block, line, taken, boxesIn);
    taken.push(place);
    laid.push({
      dispute,
      block,
      place: { left: place.left - origin.left, top: place.top - origin.top },
      line: { x: line.left + line.width / 2 - origin.left, y: line.top + line.height / 2 - origin.top },
    });
  }
  return laid;
}

/** The passages' blocks and all that is around them: whatever moves one of them changes the size of one of those. */
function boxesAround(anchors: readonly MarginAnchor[]): Set<Element> {
  const boxes = new Set<Element>();
  for (const { range } of anchors) {
    for (let box = blockOf(range.startContainer); box && !boxes.has(box); box = shownParent(box)) boxes.add(box);
  }
  return boxes;
}
