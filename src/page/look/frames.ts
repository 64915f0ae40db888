import { hasLayout } from '../article/visibility.ts';

/** CSS pixels: what is smaller shows an advertisement, a button or nothing, not a story. */
const LEAST = { width: 300, height: 250 };

/** The page's frames that are large enough to hold a story, in order; where nothing is laid out all of them. */
export function largeFrames(document: Document): HTMLIFrameElement[] {
  return [...document.querySelectorAll('iframe')].filter((frame) => isLarge(frame));
}

/** The document in a frame; null where it comes from elsewhere, whose words the browser keeps from the page and from us. */
export function frameDocument(frame: HTMLIFrameElement): Document | null {
  return frame.contentDocument ?? null;
}

/** Whether the element takes up as much room as a story. */
export function isLarge(element: Element): boolean {
  if (!hasLayout(element.ownerDocument)) return true;
  const { width, height } = element.getBoundingClientRect();
  return width >= LEAST.width && height >= LEAST.height && element.checkVisibility({ visibilityProperty: true });
}
