import type { Line } from '../text/line.ts';
import { letters } from './letters.ts';
import { isOnlyLink } from './links.ts';

/** One or two words alone are the outlet's or the section's name, set as a heading. */
const WORDS = 4;

/**
 * The line of the page's headline: an h1 or another heading with the title's words, else the last h1 of some length
 * before the story's first line (or the only one of the page). Null where there is none.
 */
export function findHeadline(lines: readonly Line[], first: Line, title: string): Line | null {
  const top = lines.filter(({ element }) => element.closest('h1'));
  const named = (line: Line) => isSame(line.text, title);
  const long = top.filter(({ text }) => text.split(' ').length >= WORDS);
  const start = lines.indexOf(first);
  return (
    top.find(named) ??
    lines.find((line) => line.element.closest('h2, h3, header') && named(line) && !isOnlyLink(line)) ??
    long.findLast((line) => lines.indexOf(line) <= start) ??
    (long.length === 1 ? long[0]! : null)
  );
}

/** Titles in the head and on the page differ by quotation marks, case, or the outlet's name after them. */
function isSame(words: string, title: string): boolean {
  const a = bare(words);
  const b = bare(title);
  return a.length > 8 && b.length > 8 && (a === b || b.startsWith(a) || a.startsWith(b));
}

function bare(words: string): string {
  return letters(words)
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]/gu, '');
}
