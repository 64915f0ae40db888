import { shownParent } from './text/shown-tree.ts';

/** The share of the window's height that a passage may fill and still be shown centred. */
const CENTRED = 0.5;
/** Where a longer passage begins, as a share of the window's height: clear of sticky headers. */
const BEGINNING = 0.25;

/** Where something is in the viewport of a window, measured again at every call. */
type Measure = () => { top: number; height: number };

/**
 * Brings a passage into view, clear of sticky headers and footers: opens what is folded around it, scrolls the boxes it
 * is in, then the page, and where that is in a frame the pages around it. At once: the card finds its place beside the
 * passage, which may not move on under it.
 */
export function reveal(range: Range): void {
  const start = range.startContainer;
  const view = start.ownerDocument?.defaultView;
  if (!view || !start.isConnected) return;
  for (let box = shownParent(start); box; box = shownParent(box)) {
    if (box.localName === 'details') (box as HTMLDetailsElement).open = true;
  }
  scrollTo(() => range.getBoundingClientRect(), shownParent(start), view);
}

/** Scrolls `view` and the boxes from `inner` outward, so that what is measured can be seen in it. */
function scrollTo(measure: Measure, inner: Element | null, view: Window): void {
  for (let box = inner; box && box !== view.document.body; box = shownParent(box)) {
    if (!isScrollable(box, view)) continue;
    const top = measure().top - box.getBoundingClientRect().top - box.clientHeight * BEGINNING;
    box.scrollBy({ top, behavior: 'instant' });
  }
  const { top, height } = measure();
  const target = height < view.innerHeight * CENTRED ? (view.innerHeight - height) / 2 : view.innerHeight * BEGINNING;
  view.scrollBy({ top: top - target, behavior: 'instant' });
  const frame = view.frameElement;
  const around = frame?.ownerDocument.defaultView;
  if (!frame || !around) return;
  const measureAround: Measure = () => {
    const { top, height } = measure();
    return { top: frame.getBoundingClientRect().top + frame.clientTop + top, height };
  };
  scrollTo(measureAround, shownParent(frame), around);
}

function isScrollable(box: Element, view: Window): boolean {
  return box.scrollHeight > box.clientHeight && /^(?:auto|scroll|overlay)$/.test(view.getComputedStyle(box).overflowY);
}
