const UNSEEN_CLASS =
  /(?:^|[\s_-])(?:sr-only|visually-?hidden|screen-reader-text|screenreader|offscreen|u-hidden-visually)(?:$|[\s_-])/i;
const UNSEEN_STYLE = /(?:^|;)\s*(?:display\s*:\s*none|visibility\s*:\s*(?:hidden|collapse))/i;

/** Letters from which on what is kept from screen readers is no decoration. */
const COVERED = 500;

/**
 * Whether the element's text is out of a reader's sight. Where there is layout (a browser) the computed style decides
 * too; without one, attributes and well-known class names alone.
 */
export function isHidden(element: Element): boolean {
  if (element.hasAttribute('hidden')) return true;
  if (element.getAttribute('aria-hidden') === 'true' && !isCoveredPage(element)) return true;
  if (UNSEEN_CLASS.test(element.getAttribute('class') ?? '')) return true;
  if (UNSEEN_STYLE.test(element.getAttribute('style') ?? '')) return true;
  if (!hasLayout(element.ownerDocument) || element.checkVisibility({ visibilityProperty: true })) return false;
  return !isBoxless(element) && !isFolded(element);
}

/** A dialog's script hides the whole page behind it from screen readers, though everybody else sees it still. */
function isCoveredPage(element: Element): boolean {
  return (element.textContent ?? '').length >= COVERED;
}

/** Only a document shown in a window has computed styles worth asking. */
export function hasLayout(document: Document): boolean {
  return Boolean(document.defaultView?.CSS?.highlights);
}

/** `display: contents` has no box, yet shows its children. */
function isBoxless(element: Element): boolean {
  return element.ownerDocument.defaultView!.getComputedStyle(element).display === 'contents';
}

/** What a reader can unfold with a click is part of the page. */
function isFolded(element: Element): boolean {
  return element.closest('details:not([open])') !== null;
}
