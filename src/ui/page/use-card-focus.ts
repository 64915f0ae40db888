import type { RefObject } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';

/**
 * Gives the card the focus when it opens. When it closes with the focus in it, the focus goes back: to the element of the
 * page that had it, else to the margin button of the dispute that was shown last.
 */
export function useCardFocus(card: RefObject<HTMLElement | null>, dispute: string): void {
  const shown = useRef(dispute);
  shown.current = dispute;
  useLayoutEffect(() => {
    const element = card.current;
    if (!element) return;
    const root = element.getRootNode() as Document | ShadowRoot;
    const page = element.ownerDocument;
    const host = 'host' in root ? root.host : null;
    const before = page.activeElement;
    element.focus({ preventScroll: true });
    return () => {
      if (!element.contains(root.activeElement)) return;
      const own = before === host || before === page.body || before?.closest('.notes');
      const button = root.querySelector<HTMLElement>(`[data-dispute="${CSS.escape(shown.current)}"]`);
      const target = own ? button : before;
      // No `instanceof`: a frame has an HTMLElement of its own.
      if (target && 'focus' in target) (target as HTMLElement).focus({ preventScroll: true });
    };
  }, [card]);
}
