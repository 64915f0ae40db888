import { shownParent } from './text/shown-tree.ts';
import { pageTheme, type Theme } from './theme.ts';

/** The passages of one dispute. */
interface Marked {
  dispute: string;
  ranges: readonly Range[];
}

/** What is painted on the page. */
export interface Marks {
  /** Paints these passages, and no others any more; those that are painted already stay as they are. */
  show(marked: readonly Marked[]): void;
  /** Shows where passages are: twice on and off, or once for longer where the reader wants less motion. */
  flash(ranges: readonly Range[]): void;
  /** Paints the passages of one dispute stronger than the others; null: none. */
  setActive(dispute: string | null): void;
  /** Paints those of the dispute under the pointer a little stronger; null: none. */
  setHovered(dispute: string | null): void;
  /**
   * The passages at a point of the viewport (CSS pixels), shortest first. `target`: the element there, which tells most
   * of them apart without a look at the layout.
   */
  at(x: number, y: number, target: Node): { dispute: string; range: Range }[];
}

const PRIORITY = { mark: 0, hovered: 1, active: 2, flash: 3 };
type Strength = keyof typeof PRIORITY;
/** Milliseconds a flash is on, off and on again. */
const FLASH = [450, 200, 1200];
const STEADY_FLASH = [2000];

interface Passage {
  dispute: string;
  range: Range;
  theme: Theme;
  length: number;
}

/**
 * Marks passages by the CSS Custom Highlight API: the page's nodes are not touched. The rules are in page.css. All marks
 * go when `signal` aborts.
 */
export function createMarks(document: Document, signal: AbortSignal): Marks {
  // A frame's highlights are its own, and so is what makes them.
  const view = document.defaultView!;
  const { highlights } = view.CSS;
  const layers = new Map<string, { highlight: Highlight; ranges: Set<Range> }>();
  let passages: Passage[] = [];
  let active: string | null = null;
  let hovered: string | null = null;
  let flashing: number | undefined;

  /** Makes a layer hold just these ranges; one without any is not there. */
  const paint = (name: string, strength: Strength, wanted: ReadonlySet<Range>): void => {
    let layer = layers.get(name);
    if (!layer && wanted.size > 0 && !signal.aborted) {
      layer = { highlight: new view.Highlight(), ranges: new Set() };
      layer.highlight.priority = PRIORITY[strength];
      layers.set(name, layer);
      highlights.set(name, layer.highlight);
    }
    if (!layer) return;
    for (const range of layer.ranges) {
      if (!wanted.has(range) && layer.ranges.delete(range)) layer.highlight.delete(range);
    }
    for (const range of wanted) {
      if (!layer.ranges.has(range) && layer.ranges.add(range)) layer.highlight.add(range);
    }
    if (wanted.size > 0) return;
    layers.delete(name);
    // A later run may have put its own in this place.
    if (highlights.get(name) === layer.highlight) highlights.delete(name);
  };
  const paintAll = (strength: 'mark' | 'hovered' | 'active', isPainted: (passage: Passage) => boolean): void => {
    for (const theme of ['light', 'dark'] as const) {
      const wanted = passages.filter((passage) => passage.theme === theme && isPainted(passage));
      const name = strength === 'mark' ? `counterclaim-${theme}` : `counterclaim-${strength}-${theme}`;
      paint(name, strength, new Set(wanted.map(({ range }) => range)));
    }
  };
  const paintChosen = (): void => {
    paintAll('hovered', ({ dispute }) => dispute === hovered && dispute !== active);
    paintAll('active', ({ dispute }) => dispute === active);
  };
  const endFlash = (): void => {
    view.clearTimeout(flashing);
    paint('counterclaim-flash', 'flash', new Set());
  };

  signal.addEventListener(
    'abort',
    () => {
      endFlash();
      passages = [];
      paintAll('mark', () => false);
      paintChosen();
    },
    { once: true },
  );

  return {
    show(marked) {
      const before = passages;
      passages = marked
        .flatMap(({ dispute, ranges }) => ranges.map((range) => ({ dispute, range: known(before, range) ?? range })))
        .map((passage) => ({
          ...passage,
          theme: themeAt(document, passage.range),
          length: passage.range.toString().length,
        }))
        .sort((a, b) => a.length - b.length);
      paintAll('mark', () => true);
      paintChosen();
    },
    setActive(dispute) {
      active = dispute;
      paintChosen();
    },
    setHovered(dispute) {
      hovered = dispute;
      paintChosen();
    },
    flash(ranges) {
      if (signal.aborted) return;
      endFlash();
      const calm = view.matchMedia('(prefers-reduced-motion: reduce)').matches;
      const step = ([duration, ...rest]: readonly number[], on: boolean): void => {
        paint('counterclaim-flash', 'flash', new Set(on ? ranges : []));
        if (duration !== undefined) flashing = view.setTimeout(() => step(rest, !on), duration);
      };
      step(calm ? STEADY_FLASH : FLASH, true);
    },
    at(x, y, target) {
      const isAt = ({ left, right, top, bottom }: DOMRect) => left <= x && x <= right && top <= y && y <= bottom;
      return passages.filter(({ range }) => range.intersectsNode(target) && [...range.getClientRects()].some(isAt));
    },
  };
}

/** The range that is painted already where another one for the same words is asked for. */
function known(passages: readonly Passage[], wanted: Range): Range | undefined {
  return passages.find(
    ({ range }) =>
      range.startContainer === wanted.startContainer &&
      range.startOffset === wanted.startOffset &&
      range.endContainer === wanted.endContainer &&
      range.endOffset === wanted.endOffset,
  )?.range;
}

function themeAt(document: Document, range: Range): Theme {
  return pageTheme(document, shownParent(range.startContainer) ?? document.documentElement);
}
