import type { RefObject } from 'preact';
import { useEffect } from 'preact/hooks';
import { isInside } from './is-inside.ts';

/**
 * Closes a card that is not pinned when Esc is pressed on the page, or something else on the page is. The press is seen
 * in the capture phase: a page's own click listener for marks may open another dispute after it.
 */
export function useCardExits(card: RefObject<HTMLElement | null>, pinned: boolean, onClose: () => void): void {
  useEffect(() => {
    const element = card.current;
    if (!element || pinned) return;
    const ends = new AbortController();
    const page = element.ownerDocument;
    const layer = element.closest<HTMLElement>('.notes') ?? element;
    const onKey = (event: KeyboardEvent) => {
      if (event.key === 'Escape' && !event.defaultPrevented && !isInside(event, layer)) onClose();
    };
    const onClick = (event: MouseEvent) => {
      if (!isInside(event, layer)) onClose();
    };
    page.addEventListener('keydown', onKey, { signal: ends.signal });
    page.addEventListener('click', onClick, { capture: true, signal: ends.signal });
    return () => ends.abort();
  }, [card, pinned, onClose]);
}
