import { hasLayout } from '../article/visibility.ts';

/**
 * The page's tree as it is shown: components with an open shadow root are their root's content, and what a page puts into
 * a slot stands where the slot is. A page parsed outside a browser has templates in the place of shadow roots.
 */

/** The host of the shadow root that a template's content stands for. */
const hosts = new WeakMap<Node, Element>();

/** The nodes shown inside of `parent`, in order. */
export function shownChildren(parent: ParentNode): Iterable<ChildNode> {
  const element = parent as Element;
  const assigned = element.tagName === 'SLOT' ? assignedTo(element as HTMLSlotElement) : [];
  if (assigned.length > 0) return assigned;
  return (shadowOf(element) ?? parent).childNodes;
}

/** The elements shown right inside of `parent`, in order. */
export function shownElements(parent: ParentNode): Element[] {
  return [...shownChildren(parent)].filter((node): node is Element & ChildNode => node.nodeType === 1);
}

/**
 * The element that `node` is shown in: the slot that it was put into, its parent, or the host of the shadow root that it
 * stands at the top of.
 */
export function shownParent(node: Node): Element | null {
  const { assignedSlot } = node as Text | Element;
  return assignedSlot ?? node.parentElement ?? hostOf(node);
}

/** The nearest element that a selector names, of `element` and those that it is shown in. */
export function closestShown(element: Element, selector: string): Element | null {
  for (let at: Element | null = element; at; at = shownParent(at)) if (at.matches(selector)) return at;
  return null;
}

/** Whether `element` is shown inside of `box`, or is it. */
export function isShownIn(box: Element, element: Element): boolean {
  for (let at: Element | null = element; at; at = shownParent(at)) if (at === box) return true;
  return false;
}

function shadowOf(element: Element): Node | null {
  if (element.shadowRoot) return element.shadowRoot;
  if (!element.tagName?.includes('-') || hasLayout(element.ownerDocument)) return null;
  const template = [...element.children].find((child) => child.getAttribute('shadowrootmode') === 'open');
  const content = (template as HTMLTemplateElement | undefined)?.content ?? null;
  if (content) hosts.set(content, element);
  return content;
}

function hostOf(node: Node): Element | null {
  const root = node.getRootNode();
  return 'host' in root ? (root as ShadowRoot).host : (hosts.get(root) ?? null);
}

function assignedTo(slot: HTMLSlotElement): ChildNode[] {
  if (hasLayout(slot.ownerDocument)) return slot.assignedNodes() as Node[] as ChildNode[];
  const name = slot.getAttribute('name') ?? '';
  return [...(hostOf(slot)?.childNodes ?? [])].filter((node) => {
    if (node.nodeType === 3) return name === '';
    return (
      node.nodeType === 1 && node.nodeName !== 'TEMPLATE' && ((node as Element).getAttribute('slot') ?? '') === name
    );
  });
}
