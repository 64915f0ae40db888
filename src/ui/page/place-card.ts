import { autoUpdate, computePosition, offset, shift, size } from '@floating-ui/dom';
import { chooseSide, EDGE, GAP, type Side } from './choose-side.ts';
import type { Anchor } from './place.ts';

/** Lower than this a card is no use: it rather reaches past the edge of the window. */
const LEAST_HEIGHT = 200;

/** The side that was chosen, and the window's size then; kept by the caller for as long as the passage is the same. */
export interface ChosenSide {
  chosen: (Side & { window: string }) | null;
}

/**
 * Keeps the card beside its passage, or under or over it, never on it, until the signal aborts. The side is chosen once
 * for a window size, so that nothing jumps while somebody reads: the card moves with the page, in document coordinates.
 */
export function placeCard(anchor: Anchor, card: HTMLElement, side: ChosenSide, signal: AbortSignal): void {
  const view = card.ownerDocument.defaultView;
  if (!view) return;

  const place = async () => {
    const window = { width: card.ownerDocument.documentElement.clientWidth, height: view.innerHeight };
    const measure = `${window.width} ${window.height}`;
    if (side.chosen?.window !== measure) {
      const { offsetWidth: width, offsetHeight: height } = card;
      const boxes = [anchor.getBoundingClientRect(), anchor.getColumnRect()] as const;
      side.chosen = { ...chooseSide(...boxes, { width, height }, window), window: measure };
    }
    const { placement, of } = side.chosen;
    const { x, y } = await computePosition(of === 'column' ? besideColumn(anchor) : anchor, card, {
      placement,
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

/** As high as the passage and as wide as its column. */
function besideColumn(anchor: Anchor): Pick<Anchor, 'getBoundingClientRect'> {
  return {
    getBoundingClientRect() {
      const { top, height } = anchor.getBoundingClientRect();
      const { left, width } = anchor.getColumnRect();
      return new DOMRect(left, top, width, height);
    },
  };
}
