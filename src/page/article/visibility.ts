const UNSEEN_CLASS =
  /(?:^|[\s_-])(?:sr-only|visually-?hidden|screen-reader-text|screenreader|offscreen|u-hidden-visually)(?:$|[\s_-])/i;
const UNSEEN_STYLE = /(?:^|;)\s*(?:display\s*:\s*none|visibility\s*:\s*(?:hidden|collapse))/i;

/**
 * Whether the element's text is out of a reader's sight. Where there is layout (a browser) the computed style decides
 * too; without one, attributes and well-known class names alone.
 */
export function isHidden(element: Element): boolean {
  if (element.hasAttribute('hidden') || element.getAttribute('aria-hidden') === 'true') return true;
  if (UNSEEN_CLASS.test(element.getAttribute('class') ?? '')) return true;
  if (UNSEEN_STYLE.test(element.getAttribute('style') ?? '')) return true;
  if (!hasLayout(element.ownerDocument) || element.checkVisibility({ visibilityProperty: true })) return false;
  return !isBoxless(element) && !isFolded(element);
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
