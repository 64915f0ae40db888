import { isHost } from './host.ts';

/** The topmost element of the page at a point of its viewport (CSS pixels), in whatever open shadow root that is. */
export function elementAt(document: Document, x: number, y: number): Element | null {
  let top = document.elementsFromPoint(x, y).find((element) => !isHost(element)) ?? null;
  for (let root = top?.shadowRoot; root; root = top?.shadowRoot) {
    const inner = root.elementFromPoint(x, y);
    if (!inner || inner === top || inner.getRootNode() !== root) break;
    top = inner;
  }
  return top;
}
