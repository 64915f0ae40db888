import type { Span } from '../../engine/analysis.ts';

/** Where a dispute's button stands, in document coordinates (CSS px): its top left corner. */
export interface Place {
  dispute: string;
  left: number;
  top: number;
  /** Something of the page lies over the passage: a header that stays when the page is scrolled, for one. */
  covered?: boolean;
}

/** Rectangles in viewport coordinates, measured again at every call. */
export interface Anchor {
  getPassageRect(): DOMRect;
  /** The passage, with the dispute's others in its paragraph. */
  getBoundingClientRect(): DOMRect;
  /** The column of text that it stands in. */
  getColumnRect(): DOMRect;
}

/** The passage of `span`, or the dispute's first passage for null; null when the page holds it no more. */
export type GetAnchor = (dispute: string, span: Span | null) => Anchor | null;

/** A button's height and the gap under it. */
const PITCH = 34;

/** The places in their order, moved down where two buttons of one column would lie on each other. */
export function spreadPlaces(places: readonly Place[]): Place[] {
  const spread: Place[] = [];
  for (const place of [...places].sort((a, b) => a.top - b.top)) {
    const above = spread.filter((other) => Math.abs(other.left - place.left) < PITCH);
    const lowest = Math.max(...above.map((other) => other.top + PITCH), place.top);
    spread.push({ ...place, top: lowest });
  }
  return spread;
}
