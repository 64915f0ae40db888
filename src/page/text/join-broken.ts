import { isDropCap } from './drop-cap.ts';
import type { Line } from './line.ts';

/** Ends in the middle of a sentence: a letter, a digit, a comma, a dash. */
const OPEN = /[\p{L}\p{M}\p{N},–—-]$/u;
/** Goes on with one: no sentence starts with a small letter. */
const GOES_ON = /^["“‘'(]?\p{Ll}/u;

/**
 * The lines with those put together that are halves of one sentence: page breaks, boxes and players cut paragraphs in
 * two. `lines` are the story's own, without what stood between them. The joined line belongs to the first half's element,
 * and its pieces lead to the nodes of both.
 */
export function joinBroken(lines: readonly Line[]): Line[] {
  const joined: Line[] = [];
  for (const line of lines) {
    const before = joined.at(-1);
    if (before && isBroken(before, line)) joined[joined.length - 1] = join(before, line);
    else joined.push(line);
  }
  return joined;
}

function isBroken(before: Line, line: Line): boolean {
  if (before.kind !== line.kind || !(line.kind === 'paragraph' || line.kind === 'quotation')) return false;
  return GOES_ON.test(line.text) && OPEN.test(before.text);
}

function join(before: Line, line: Line): Line {
  // "state-" and "run" are one word.
  const gap = /[^\s-]-$/.test(before.text) || isDropCap(before.text, line.text) ? '' : ' ';
  const start = before.text.length + gap.length;
  return {
    ...before,
    text: before.text + gap + line.text,
    pieces: [...before.pieces, ...line.pieces.map((piece) => ({ ...piece, at: start + piece.at }))],
  };
}
