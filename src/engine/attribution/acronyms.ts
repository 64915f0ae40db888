import { findNames } from './names.ts';

/** A short form of a name, as the article itself explains it. */
export interface Acronym {
  short: string;
  long: string;
}

/** Short forms that stand in brackets after the long one, or before it: "Coast Watch Society (CWS)", "CWS (Coast …)". */
export function findAcronyms(text: string): Acronym[] {
  return [...shortInBrackets(text), ...longInBrackets(text)];
}

function shortInBrackets(text: string): Acronym[] {
  const found: Acronym[] = [];
  for (const match of text.matchAll(/[(][“"']?([A-Z][A-Za-z&-]{1,9})[”"']?[)]/g)) {
    const short = match[1]!;
    if (!/[A-Z].*[A-Z]/.test(short)) continue;
    const before = text.slice(Math.max(0, match.index - 120), match.index).replace(/^.*[\n.;:]\s/s, '');
    const words = [...before.matchAll(/[\p{L}\p{N}'’-]+/gu)];
    // The long form begins at the nearest capital that starts the short form and reaches to the bracket.
    const start = words.findLast(
      ({ index }, k) => k >= words.length - 2 * short.length - 2 && isShortFor(short, before.slice(index).trim()),
    );
    const long = start ? before.slice(start.index).trim() : foreignLong(before);
    if (long) found.push({ short, long });
  }
  return found;
}

/** Letters may come from another language: "the International Lane Federation (FIL)". Of a person they tell a party. */
function foreignLong(before: string): string | undefined {
  const last = findNames(before).at(-1);
  if (!last || last.title || last.tokens.length < 2 || before.slice(last.end).trim() !== '') return undefined;
  return /\b[Tt]he $/.test(before.slice(0, last.start)) ? last.text : undefined;
}

function longInBrackets(text: string): Acronym[] {
  return [...text.matchAll(/\b([A-Z][A-Za-z&-]{1,9}) [(]([^()\n]{5,90})[)]/g)].flatMap(([, short, long]) =>
    /[A-Z].*[A-Z]/.test(short!) && isShortFor(short!, long!) ? [{ short: short!, long: long! }] : [],
  );
}

/** Whether a word is made of the first letters of a name, small words counted or not. */
export function isShortFor(short: string, long: string): boolean {
  const letters = short.toLowerCase().replace(/[^\p{L}]/gu, '');
  const words = long.toLowerCase().split(/[\s-]+/);
  const initials = words.map((word) => word[0] ?? '');
  const meaningful = words.filter((word) => !/^(?:of|the|and|for|in|de|la|&)$/.test(word)).map((word) => word[0] ?? '');
  return initials.join('') === letters || meaningful.join('') === letters;
}
