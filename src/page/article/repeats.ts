import type { Line } from '../text/line.ts';
import { letters } from './letters.ts';

/** Shorter lines may well be said twice. */
const LONG = 40;

/**
 * The lines without those said before: copies for narrow windows, and quotations pulled out of the story to decorate it,
 * which stand in a longer line of it.
 */
export function withoutRepeats(lines: readonly Line[]): Line[] {
  const words = lines.map(({ text }) => letters(text).replace(/^\P{L}+|\P{L}+$/gu, ''));
  return lines.filter((line, k) => {
    const own = words[k]!;
    if (own.length < LONG) return true;
    if (words.indexOf(own) < k) return false;
    const isPulled = line.kind === 'quotation' || /quote/i.test(line.element.getAttribute('class') ?? '');
    return !isPulled || !words.some((other, n) => n !== k && other.length > own.length && other.includes(own));
  });
}
