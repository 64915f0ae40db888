import { autoUpdate, computePosition, offset, type Placement, shift, size } from '@floating-ui/dom';
import { chooseSide, EDGE, GAP } from './choose-side.ts';
import type { Anchor } from './place.ts';

/** Lower than this a card is no use: it rather reaches past the edge of the window. */
const LEAST_HEIGHT = 200;

/** The side that was chosen, and the window's size then; kept by the caller for as long as the passage is the same. */
export interface Side {
  chosen: { placement: Placement; window: string } | null;
}

/**
 * Keeps the card beside its passage, or under or over it, never on it, until the signal aborts. The side is chosen once
 * for a window size, so that nothing jumps while somebody reads: the card moves with the page, in document coordinates.
 */
export function placeCard(anchor: Anchor, card: HTMLElement, side: Side, signal: AbortSignal): void {
  const view = card.ownerDocument.defaultView;
  if (!view) return;

  const place = async () => {
    const window = { width: card.ownerDocument.documentElement.clientWidth, height: view.innerHeight };
    const measure = `${window.width} ${window.height}`;
    if (side.chosen?.window !== measure) {
      const { offsetWidth: width, offsetHeight: height } = card;
      const placement = chooseSide(anchor.getBoundingClientRect(), { width, height }, window);
      side.chosen = { placement, window: measure };
    }
    const { x, y } = await computePosition(anchor, card, {
      placement: side.chosen.placement,
      middleware: [
        offset(GAP),
        shift({ padding: EDGE }),
        size({
          padding: EDGE,
          apply({ availableHeight }) {
            card.style.maxHeight = `${Math.max(LEAST_HEIGHT, Math.floor(availableHeight))}px`;
          },
        }),
      ],
    });
    if (signal.aborted) return;
    card.style.left = `${Math.round(x)}px`;
    card.style.top = `${Math.round(y)}px`;
  };

  const stop = autoUpdate(anchor, card, () => void place(), { ancestorScroll: false, layoutShift: false });
  signal.addEventListener('abort', () => {
    stop();
    for (const property of ['left', 'top', 'max-height']) card.style.removeProperty(property);
  });
}
