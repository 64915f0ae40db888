import { attachStyles } from './attach-styles.ts';

const NAME = 'counterclaim-notes';
/** Sent to the host of an earlier run, whose script may have lost its extension in an update but still hears the DOM. */
const REPLACED = 'counterclaim-replaced';

// Inline and important: nothing a page's own style sheets say can win. Without size, so that no layout can shift.
const STYLE: Record<string, string> = {
  all: 'initial',
  position: 'absolute',
  top: '0',
  left: '0',
  width: '0',
  height: '0',
  overflow: 'visible',
  'z-index': '2147483647',
};

/**
 * Puts our one element beside the page's body and returns its closed shadow root; it goes when `signal` aborts. A host
 * that an earlier run left is removed and its run told by the event to stop; `onReplaced` is called when that happens
 * to this one: the caller aborts then.
 */
export function createHost(document: Document, signal: AbortSignal, onReplaced: () => void): ShadowRoot {
  for (const old of document.querySelectorAll(NAME)) {
    old.dispatchEvent(new Event(REPLACED));
    old.remove();
  }
  const host = document.createElement(NAME);
  for (const [property, value] of Object.entries(STYLE)) host.style.setProperty(property, value, 'important');
  const root = host.attachShadow({ mode: 'closed' });
  attachStyles(root, '@media print { * { display: none !important; } }');
  host.addEventListener(REPLACED, onReplaced, { once: true, signal });
  signal.addEventListener('abort', () => host.remove(), { once: true });
  if (!signal.aborted) document.documentElement.append(host);
  return root;
}

/** Whether the node is our host: what watches the page must not see it. */
export function isHost(node: Node): boolean {
  return node.nodeName.toLowerCase() === NAME;
}

/** The way from the viewport's coordinates to those of the host's children. */
export interface HostOrigin {
  /** Where they are placed from: usually the document's corner, but pages move and pad their root. */
  left: number;
  top: number;
  /** CSS pixels of the viewport to one of theirs: pages zoom their root. */
  zoom: number;
}

export function hostOrigin(document: Document): HostOrigin {
  const host: Element & { currentCSSZoom?: number } = document.querySelector(NAME) ?? document.documentElement;
  const { left, top } = host.getBoundingClientRect();
  return { left, top, zoom: host.currentCSSZoom ?? 1 };
}

/** Marks our host with a state that rules in page.css go by: the page's own elements are not touched. */
export function setHostState(document: Document, name: 'pointer', isOn: boolean): void {
  const host = document.querySelector(NAME);
  if (host && host.hasAttribute(name) !== isOn) host.toggleAttribute(name, isOn);
}
