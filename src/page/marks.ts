import { pageTheme, type Theme } from './theme.ts';

/** The passages of one dispute. */
interface Marked {
  dispute: string;
  ranges: Range[];
}

/** What is painted on the page. */
export interface Marks {
  /** Shows where passages are: twice on and off, or once for longer where the reader wants less motion. */
  flash(ranges: readonly Range[]): void;
  /** Paints the passages of one dispute stronger than the others; null: none. */
  setActive(dispute: string | null): void;
  /** The dispute whose mark is at a point of the viewport (CSS pixels); of several the one with the shortest passage. */
  at(x: number, y: number): string | null;
  /** Takes all marks off. */
  clear(): void;
}

const THEMES: readonly Theme[] = ['light', 'dark'];
const PRIORITY = { mark: 0, active: 1, flash: 2 };
/** Milliseconds a flash is on, off and on again. */
const FLASH = [450, 200, 1200];
const STEADY_FLASH = [2000];

interface Passage {
  dispute: string;
  range: Range;
  theme: Theme;
}

/**
 * Marks passages by the CSS Custom Highlight API: the page's nodes are not touched. The rules are in page.css. All marks
 * go when `signal` aborts.
 */
export function paintMarks(document: Document, claims: readonly Marked[], signal: AbortSignal): Marks {
  const view = document.defaultView!;
  const layers = new Map<string, Highlight>();
  const passages: Passage[] = claims
    .flatMap(({ dispute, ranges }) => ranges.map((range) => ({ dispute, range, theme: themeAt(document, range) })))
    .sort((a, b) => a.range.toString().length - b.range.toString().length);
  let flashing: number | undefined;

  const layer = (name: string, priority: number): Highlight => {
    const known = layers.get(name);
    if (known) return known;
    const highlight = new Highlight();
    highlight.priority = priority;
    layers.set(name, highlight);
    CSS.highlights.set(name, highlight);
    return highlight;
  };
  const endFlash = (): void => {
    view.clearTimeout(flashing);
    layers.get('counterclaim-flash')?.clear();
  };
  const clear = (): void => {
    endFlash();
    passages.length = 0;
    for (const [name, highlight] of layers) {
      // A later run may have put its own in this place.
      if (CSS.highlights.get(name) === highlight) CSS.highlights.delete(name);
    }
    layers.clear();
  };

  if (!signal.aborted) {
    for (const { range, theme } of passages) layer(`counterclaim-${theme}`, PRIORITY.mark).add(range);
  }
  signal.addEventListener('abort', clear, { once: true });

  return {
    clear,
    setActive(dispute) {
      for (const theme of THEMES) layers.get(`counterclaim-active-${theme}`)?.clear();
      for (const passage of passages) {
        if (passage.dispute === dispute)
          layer(`counterclaim-active-${passage.theme}`, PRIORITY.active).add(passage.range);
      }
    },
    flash(ranges) {
      endFlash();
      if (signal.aborted) return;
      const highlight = layer('counterclaim-flash', PRIORITY.flash);
      const calm = view.matchMedia('(prefers-reduced-motion: reduce)').matches;
      const step = ([duration, ...rest]: readonly number[], on: boolean): void => {
        highlight.clear();
        if (duration === undefined) return;
        if (on) for (const range of ranges) highlight.add(range);
        flashing = view.setTimeout(() => step(rest, !on), duration);
      };
      step(calm ? STEADY_FLASH : FLASH, true);
    },
    at(x, y) {
      const caret = document.caretPositionFromPoint(x, y);
      if (!caret) return null;
      const hit = passages.find(
        ({ range }) =>
          range.startContainer.isConnected &&
          range.isPointInRange(caret.offsetNode, caret.offset) &&
          // The caret snaps to the nearest letter, also from the empty end of a line.
          [...range.getClientRects()].some((box) => x >= box.left && x <= box.right && y >= box.top && y <= box.bottom),
      );
      return hit?.dispute ?? null;
    },
  };
}

function themeAt(document: Document, range: Range): Theme {
  return pageTheme(document, range.startContainer.parentElement ?? document.documentElement);
}
