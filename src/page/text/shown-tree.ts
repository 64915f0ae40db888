import { hasLayout } from '../article/visibility.ts';

/**
 * The page's tree as it is shown: components with an open shadow root are their root's content, and what a page puts into
 * a slot stands where the slot is.
 */

/** The nodes shown inside of `parent`, in order. */
export function shownChildren(parent: ParentNode): Iterable<ChildNode> {
  const element = parent as Element;
  if (element.tagName === 'SLOT') {
    const assigned = (element as HTMLSlotElement).assignedNodes?.() ?? [];
    return (assigned.length > 0 ? assigned : parent.childNodes) as Iterable<ChildNode>;
  }
  return (shadowOf(element) ?? parent).childNodes;
}

/** The element that `element` is shown in: its parent, or the host of the shadow root that it stands at the top of. */
export function shownParent(element: Element): Element | null {
  if (element.parentElement) return element.parentElement;
  const root = element.getRootNode();
  return 'host' in root ? (root as ShadowRoot).host : null;
}

/** Whether `element` is shown inside of `box`, or is it. */
export function isShownIn(box: Element, element: Element): boolean {
  for (let at: Element | null = element; at; at = shownParent(at)) if (at === box) return true;
  return false;
}

/** The open shadow root; of a page parsed outside a browser the template that one would have been made of. */
function shadowOf(element: Element): ParentNode | null {
  if (element.shadowRoot) return element.shadowRoot;
  if (!element.tagName?.includes('-') || hasLayout(element.ownerDocument)) return null;
  return element.querySelector<HTMLTemplateElement>(':scope > template[shadowrootmode="open"]')?.content ?? null;
}
