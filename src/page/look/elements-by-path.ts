/** XPathResult.ORDERED_NODE_SNAPSHOT_TYPE, which is no global where pages are parsed outside of a browser. */
const IN_ORDER = 7;

/**
 * The elements that an XPath expression leads to, in page order; null where there is none to be had: in shadow roots, and
 * outside of browsers. For questions that no selector can put, as how long a text is: whatever script is to look at has
 * to be wrapped for it first, which takes many times as long as the browser's own look. In a look at thousands of nodes
 * nearly all of which are of no use that is what there is to save.
 */
export function elementsByPath(root: Document | ShadowRoot | Element, path: string): Element[] | null {
  const document = root.ownerDocument ?? (root as Document);
  if (!('evaluate' in document) || root.getRootNode() !== document) return null;
  const found = document.evaluate(path, root, null, IN_ORDER);
  return Array.from({ length: found.snapshotLength }, (_, k) => found.snapshotItem(k) as Element);
}
