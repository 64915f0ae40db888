import { isHost } from './host.ts';
import { rootsOf } from './look/components.ts';
import { frameDocument, isLarge } from './look/frames.ts';
import { storiesOf, storyInView } from './stories.ts';

/** Quiet after the last change before it counts, and the longest that a page may keep us waiting (milliseconds). */
const PAUSE = 1000;
const LONGEST = 8000;
/** Times as long as `onChange` worked that nothing more is done, however much changes: a hundredth of a core is the most. */
const REST = 100;
const TEXT = { subtree: true, childList: true, characterData: true };
/** Fewer characters than this are a clock or a counter, not a paragraph. */
const TELLING = 40;

/**
 * Calls `onChange` when the page may show another text than before, or at another address, and has then kept still for a
 * moment: after changes of its text (clocks, counters and our own host do not count), in open shadow roots too, of the classes and styles of the
 * whole page, after a press, which may show what was hidden, when another of several stories is read, and when a frame that
 * may hold one is loaded (what goes on in it is for a watch of its own). While a change waits, further ones cost next to
 * nothing; a page that nobody sees waits until somebody does. `onChange` gives the milliseconds that it worked, and is left
 * alone for REST times as long. Ends when `signal` aborts.
 */
export function watchPage(document: Document, onChange: () => Promise<number> | number, signal: AbortSignal): void {
  const view = document.defaultView;
  if (!view || signal.aborted) return;
  let address = addressOf(view);
  let story = storyInView(storiesOf(document));
  let timer: number | undefined;
  let isBusy = false;
  /** Of the changes that wait; nothing waits at 0. */
  let first = 0;
  let last = 0;
  let rested = 0;

  const settle = async (): Promise<void> => {
    timer = undefined;
    if (document.hidden) return;
    const now = view.performance.now();
    const due = Math.max(Math.min(last + PAUSE, first + LONGEST), rested);
    if (now < due) return wait(due - now);
    first = 0;
    isBusy = true;
    const worked = await onChange();
    isBusy = false;
    rested = view.performance.now() + REST * worked;
    if (first) wait(PAUSE);
  };
  const wait = (milliseconds: number): void => {
    if (!signal.aborted) timer ??= view.setTimeout(settle, milliseconds);
  };
  const changed = (): void => {
    last = view.performance.now();
    first ||= last;
    if (!isBusy) wait(PAUSE);
  };
  const checkAddress = (): void => {
    const now = addressOf(view);
    if (now === address) return;
    address = now;
    changed();
  };
  const scrolled = (): void => {
    checkAddress();
    const now = storyInView(storiesOf(document));
    if (now === story) return;
    story = now;
    changed();
  };
  const pressed = (event: Event): void => {
    if (event.isTrusted && !isHost(event.target as Node)) changed();
  };
  const loaded = ({ target }: Event): void => {
    if ((target as Node).nodeName !== 'IFRAME') return;
    const frame = target as HTMLIFrameElement;
    if (frameDocument(frame) && isLarge(frame)) changed();
  };
  const shown = (): void => {
    if (first && !isBusy) wait(PAUSE);
  };

  const observer = new MutationObserver((records) => {
    checkAddress();
    for (const { addedNodes } of records) for (const node of addedNodes) watchRoots(node);
    if (records.some(isTelling)) changed();
  });
  const watchRoots = (node: Node): void => {
    if (node.nodeType !== Node.ELEMENT_NODE && node !== document) return;
    // What goes on in components is not heard from outside of them.
    for (const root of rootsOf(node as Element | Document))
      if (root.nodeType !== Node.ELEMENT_NODE) observer.observe(root, TEXT);
  };
  watchRoots(document);
  const whole = new MutationObserver(changed);
  for (const element of [document.documentElement, document.body])
    if (element) whole.observe(element, { attributeFilter: ['class', 'style', 'hidden', 'data-theme'] });
  document.addEventListener('click', pressed, { signal, passive: true, capture: true });
  document.addEventListener('load', loaded, { signal, passive: true, capture: true });
  document.addEventListener('scrollend', scrolled, { signal, passive: true });
  document.addEventListener('visibilitychange', shown, { signal });
  view.addEventListener('popstate', checkAddress, { signal });
  // Not in every browser yet; there the mutations that follow a navigation tell.
  if ('navigation' in view)
    (view.navigation as EventTarget).addEventListener('navigatesuccess', checkAddress, { signal });
  signal.addEventListener(
    'abort',
    () => {
      observer.disconnect();
      whole.disconnect();
      view.clearTimeout(timer);
    },
    { once: true },
  );
}

function isTelling({ type, target, addedNodes, removedNodes }: MutationRecord): boolean {
  if (type === 'characterData') return (target as Text).data.length >= TELLING;
  return hasText(addedNodes) || hasText(removedNodes);
}

function hasText(nodes: NodeList): boolean {
  for (const node of nodes) {
    if (!isHost(node) && !/^(?:script|style|link|iframe|noscript)$/i.test(node.nodeName) && lengthOf(node) >= TELLING)
      return true;
  }
  return false;
}

/** Characters of the node's text; of a long one only the beginning is counted. */
function lengthOf(node: Node): number {
  if (node.nodeType === Node.TEXT_NODE) return (node as Text).data.trim().length;
  let length = 0;
  for (let child = node.firstChild; child && length < TELLING; child = child.nextSibling) length += lengthOf(child);
  const { shadowRoot } = node as Element;
  return shadowRoot ? length + lengthOf(shadowRoot) : length;
}

/** The address without the part behind `#`, which only scrolls. */
function addressOf(view: Window): string {
  return view.location.href.replace(/#.*$/s, '');
}
