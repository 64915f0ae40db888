import type { ComponentChildren } from 'preact';

/** A picture as the content of an `svg` element; sizes in CSS px, sharp at any zoom. */
export interface Drawing {
  width: number;
  height: number;
  content: ComponentChildren;
}

/** Where things are across a picture, counted from where lines of the interface's language begin. */
export interface Across {
  /** The coordinate of a point. */
  x(at: number): number;
  /** The left edge of a box of that width. */
  box(at: number, width: number): number;
}

export function across(width: number, direction: 'ltr' | 'rtl'): Across {
  return direction === 'ltr'
    ? { x: (at) => at, box: (at) => at }
    : { x: (at) => width - at, box: (at, boxWidth) => width - at - boxWidth };
}

/** A letter's width as a share of the font's size, in a sans-serif font and rather too much. */
const LETTER = 0.56;

/** About how many px a line of text takes, rather too many. */
export function textWidth(words: string, size: number): number {
  return words.length * size * LETTER;
}

/** Words in at most `most` lines of `width` px; what is left out is an ellipsis. SVG breaks no lines by itself. */
export function wrapWords(words: string, width: number, size: number, most: number): string[] {
  const fits = Math.max(4, Math.floor(width / (size * LETTER)));
  const lines: string[] = [];
  let rest = words.trim();
  while (rest.length > fits && lines.length < most - 1) {
    const space = rest.lastIndexOf(' ', fits);
    const at = space > 0 ? space : fits;
    lines.push(rest.slice(0, at).trim());
    rest = rest.slice(at).trim();
  }
  return [...lines, rest.length > fits ? `${rest.slice(0, fits - 1).trim()}…` : rest];
}
