import type { RefObject } from 'preact';
import { useEffect } from 'preact/hooks';
import { isInside } from './is-inside.ts';

/**
 * Closes a card that is not pinned when Esc is pressed on the page, or something else on the page is, also where the card
 * is in a frame of it. The press is seen in the capture phase: a page's own click listener for marks may open another
 * dispute after it.
 */
export function useCardExits(card: RefObject<HTMLElement | null>, pinned: boolean, onClose: () => void): void {
  useEffect(() => {
    const element = card.current;
    if (!element || pinned) return;
    const ends = new AbortController();
    const layer = element.closest<HTMLElement>('.notes') ?? element;
    const onKey = (event: KeyboardEvent) => {
      if (event.key === 'Escape' && !event.defaultPrevented && !isInside(event, layer)) onClose();
    };
    const onClick = (event: MouseEvent) => {
      if (!isInside(event, layer)) onClose();
    };
    for (const document of documentsAround(element.ownerDocument)) {
      document.addEventListener('keydown', onKey, { signal: ends.signal });
      document.addEventListener('click', onClick, { capture: true, signal: ends.signal });
    }
    return () => ends.abort();
  }, [card, pinned, onClose]);
}

/** The document, and those that its frame stands in as far as they may be touched. */
function documentsAround(document: Document): Document[] {
  const outer = document.defaultView?.frameElement?.ownerDocument;
  return outer ? [document, ...documentsAround(outer)] : [document];
}
