/** The share of the window's height that a passage may fill and still be shown centred. */
const CENTRED = 0.5;
/** Where a longer passage begins, as a share of the window's height: clear of sticky headers. */
const BEGINNING = 0.25;

/**
 * Brings a passage into view, clear of sticky headers and footers: opens what is folded around it, scrolls the boxes it
 * is in and then the page. At once: the card finds its place beside the passage, which may not move on under it.
 */
export function reveal(range: Range): void {
  const start = range.startContainer;
  const view = start.ownerDocument?.defaultView;
  if (!view || !start.isConnected) return;
  for (let box = start.parentElement; box; box = box.parentElement) {
    if (box.localName === 'details') (box as HTMLDetailsElement).open = true;
  }
  for (let box = start.parentElement; box && box !== view.document.body; box = box.parentElement) {
    if (!isScrollable(box, view)) continue;
    const { top } = range.getBoundingClientRect();
    box.scrollBy({ top: top - box.getBoundingClientRect().top - box.clientHeight * BEGINNING, behavior: 'instant' });
  }
  const { top, height } = range.getBoundingClientRect();
  const target = height < view.innerHeight * CENTRED ? (view.innerHeight - height) / 2 : view.innerHeight * BEGINNING;
  view.scrollBy({ top: top - target, behavior: 'instant' });
}

function isScrollable(box: Element, view: Window): boolean {
  return box.scrollHeight > box.clientHeight && /^(?:auto|scroll|overlay)$/.test(view.getComputedStyle(box).overflowY);
}
