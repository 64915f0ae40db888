import { DEEPEST, isSilent } from '../text/read-lines.ts';
import { shownChildren } from '../text/shown-tree.ts';
import { pageRoot } from './page-root.ts';
import { isHidden } from './visibility.ts';

/** The attribute that leads from an element of the copy back to the live element it was made from. */
export const TAG = 'data-live';

// What the extractor looks at. `style`, `src` and handlers stay behind: a copy must neither load nor run anything.
const KEPT = ['id', 'class', 'role', 'rel', 'href', 'itemprop', 'itemtype', 'aria-modal', 'alt', 'summary', 'title'];

/** A document of its own that an extractor may take to pieces, and the live elements by their tag in it. */
export interface WorkingCopy {
  document: Document;
  live: Element[];
  /** The live elements that were left out because nobody sees them. */
  hidden: Set<Element>;
}

/** Copies what can be seen of the page (no scripts, forms, hidden parts) into a new document. The page is left as it is. */
export function copyPage(page: Document): WorkingCopy {
  // An empty clone keeps the page's address, against which the extractor resolves links, but has no window.
  const document = page.cloneNode(false) as Document;
  const root = document.appendChild(document.createElement('html'));
  const head = root.appendChild(document.createElement('head'));
  head.appendChild(document.createElement('title')).textContent = page.title;
  const body = root.appendChild(document.createElement('body'));
  const copy = { document, live: [], hidden: new Set<Element>() };
  copyChildren(pageRoot(page), body, copy, 1);
  return copy;
}

function copyChildren(from: ParentNode, to: Element, copy: WorkingCopy, depth: number): void {
  if (depth > DEEPEST) return;
  for (const node of shownChildren(from)) {
    if (node.nodeType === 3) to.appendChild(copy.document.createTextNode((node as Text).data));
    else if (node.nodeType === 1 && !isSilent(node as Element)) {
      const child = node as Element;
      if (isHidden(child)) copy.hidden.add(child);
      else copyChildren(child, to.appendChild(copyOf(child, copy)), copy, depth + 1);
    }
  }
}

function copyOf(element: Element, { document, live }: WorkingCopy): Element {
  const name = element.tagName;
  const copy = document.createElement(name === 'BODY' || name === 'HTML' ? 'div' : name);
  copy.setAttribute(TAG, String(live.length));
  live.push(element);
  for (const name of KEPT) {
    const value = element.getAttribute(name);
    if (value !== null) copy.setAttribute(name, value);
  }
  return copy;
}
