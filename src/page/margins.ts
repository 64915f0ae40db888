import { hostOrigin } from './host.ts';
import { type MarginPlace, placeBeside } from './margin-place.ts';
import { blockOf } from './text/read-lines.ts';

/** The passage that a dispute's button belongs to. */
export interface Anchor {
  dispute: string;
  range: Range;
}

/** Where a dispute's button goes: CSS pixels from the host's corner (the document's, on most pages). */
export interface Place {
  dispute: string;
  left: number;
  top: number;
}

/**
 * Finds places for the buttons beside the anchors' paragraphs and calls `onLayout` with them, at once and whenever the
 * page's layout moves them. Anchors that are not shown have no place. Ends when `signal` aborts.
 */
export function watchMargins(
  anchors: readonly Anchor[],
  onLayout: (places: Place[]) => void,
  signal: AbortSignal,
): void {
  const document = anchors[0]?.range.startContainer.ownerDocument;
  const view = document?.defaultView;
  if (!document || !view || signal.aborted) return;
  let asked = 0;
  let last = '';
  const lay = (): void => {
    asked = 0;
    const places = placesOf(document, anchors);
    const key = JSON.stringify(places);
    if (key === last) return;
    last = key;
    onLayout(places);
  };
  const ask = (): void => {
    if (asked === 0) asked = view.requestAnimationFrame(lay);
  };
  const observer = new ResizeObserver(ask);
  for (const element of new Set([
    document.documentElement,
    document.body,
    ...anchors.map(({ range }) => blockOf(range.startContainer)),
  ])) {
    if (element) observer.observe(element);
  }
  view.addEventListener('resize', ask, { signal, passive: true });
  // The document's own scroll moves nothing against the document; a scrolling box inside it does.
  const onScroll = (event: Event): void => {
    if (event.target !== document) ask();
  };
  document.addEventListener('scroll', onScroll, { signal, passive: true, capture: true });
  document.addEventListener('load', ask, { signal, passive: true, capture: true });
  document.addEventListener('toggle', ask, { signal, passive: true, capture: true });
  document.fonts.addEventListener('loadingdone', ask, { signal });
  signal.addEventListener(
    'abort',
    () => {
      observer.disconnect();
      view.cancelAnimationFrame(asked);
    },
    { once: true },
  );
  lay();
}

function placesOf(document: Document, anchors: readonly Anchor[]): Place[] {
  const origin = hostOrigin(document);
  const taken: MarginPlace[] = [];
  const places: Place[] = [];
  for (const { dispute, range } of anchors) {
    const block = blockOf(range.startContainer);
    const line = range.getClientRects()[0];
    if (!block || !line || !range.startContainer.isConnected) continue;
    const place = placeBeside(block, line, taken);
    taken.push(place);
    places.push({ dispute, left: Math.round(place.left - origin.left), top: Math.round(place.top - origin.top) });
  }
  return places;
}
