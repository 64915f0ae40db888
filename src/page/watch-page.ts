import { isHost } from './host.ts';

/** Quiet after the last change before it counts, and the longest that a page may keep us waiting (milliseconds). */
const PAUSE = 1000;
const LONGEST = 8000;
/** Fewer characters than this are a clock or a counter, not a paragraph. */
const TELLING = 40;

/**
 * Calls `onChange` when the page's text or address has changed and then kept still for a moment. Clocks, counters, style
 * changes and our own host do not count; while a change waits, further ones cost only a look at the clock. Ends when
 * `signal` aborts.
 */
export function watchPage(document: Document, onChange: () => void, signal: AbortSignal): void {
  const view = document.defaultView;
  if (!view || signal.aborted) return;
  let address = addressOf(view);
  let timer: number | undefined;
  let first = 0;
  let last = 0;

  const settle = (): void => {
    const now = view.performance.now();
    const due = Math.min(last + PAUSE, first + LONGEST);
    if (now < due) {
      timer = view.setTimeout(settle, due - now);
      return;
    }
    timer = undefined;
    onChange();
  };
  const changed = (): void => {
    last = view.performance.now();
    if (timer !== undefined) return;
    first = last;
    timer = view.setTimeout(settle, PAUSE);
  };
  const checkAddress = (): void => {
    const now = addressOf(view);
    if (now === address) return;
    address = now;
    changed();
  };

  const observer = new MutationObserver((records) => {
    checkAddress();
    if (records.some(isTelling)) changed();
  });
  observer.observe(document.documentElement, { subtree: true, childList: true, characterData: true });
  view.addEventListener('popstate', checkAddress, { signal });
  // Not in every browser yet; there the mutations that follow a navigation tell.
  if ('navigation' in view)
    (view.navigation as EventTarget).addEventListener('navigatesuccess', checkAddress, { signal });
  signal.addEventListener(
    'abort',
    () => {
      observer.disconnect();
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
    if (isHost(node) || /^(?:script|style|link|iframe|noscript)$/i.test(node.nodeName)) continue;
    if ((node.textContent ?? '').trim().length >= TELLING) return true;
  }
  return false;
}

/** The address without the part behind `#`, which only scrolls. */
function addressOf(view: Window): string {
  return view.location.href.replace(/#.*$/s, '');
}
