/** Calls `start` now, or as soon as a page that the browser loads ahead is shown: it may never be. */
export function whenSeen(document: Document, start: () => void): void {
  if ('prerendering' in document && document.prerendering) {
    document.addEventListener('prerenderingchange', start, { once: true });
  } else start();
}
