/** Both travel to the page as source. The notes are in the page's own document, or in that of a frame in it. */

/** The element that carries the notes; null where there are none. */
export function notesHost(page: Document): Element | null {
  const frames = [...page.querySelectorAll('iframe')].map((frame) => frame.contentDocument);
  for (const one of [page, ...frames]) {
    const host = one?.querySelector('counterclaim-notes');
    if (host) return host;
  }
  return null;
}

/** Where the viewport of the notes begins in the page's, in CSS pixels. */
export function notesOrigin(page: Document | ShadowRoot): { x: number; y: number } {
  const frame = [...page.querySelectorAll('iframe')].find((one) =>
    one.contentDocument?.querySelector('counterclaim-notes'),
  );
  const { left, top } = frame?.getBoundingClientRect() ?? { left: 0, top: 0 };
  return { x: left + (frame?.clientLeft ?? 0), y: top + (frame?.clientTop ?? 0) };
}
