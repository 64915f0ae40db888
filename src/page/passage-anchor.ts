import { blockOf } from './text/read-lines.ts';

/** A passage as a box in viewport coordinates, measured again at every call. */
export interface PassageAnchor {
  getPassageRect(): DOMRect;
  /** The passage, with those of `beside` in its own paragraph. */
  getBoundingClientRect(): DOMRect;
  /** The column of text that it stands in: its paragraph. */
  getColumnRect(): DOMRect;
}

/** What a card that is about `passage` has to keep clear of; `beside`: other passages that it is about as well. */
export function anchorOf(passage: Range, beside: readonly Range[]): PassageAnchor {
  const block = blockOf(passage.startContainer);
  const near = beside.filter((range) => range !== passage && block?.contains(range.startContainer));
  return {
    getBoundingClientRect() {
      const boxes = [passage, ...near]
        .map((range) => range.getBoundingClientRect())
        .filter(({ width, height }) => width + height > 0);
      if (boxes.length === 0) return passage.getBoundingClientRect();
      const left = Math.min(...boxes.map((box) => box.left));
      const top = Math.min(...boxes.map((box) => box.top));
      const right = Math.max(...boxes.map((box) => box.right));
      const bottom = Math.max(...boxes.map((box) => box.bottom));
      return new DOMRect(left, top, right - left, bottom - top);
    },
    getPassageRect: () => passage.getBoundingClientRect(),
    getColumnRect: () => (block ?? passage).getBoundingClientRect(),
  };
}
