import type { Span } from '../analysis.ts';
import type { Entry } from './entry.ts';

/** A place in a text where an entry of a word list stands. */
export interface Match<Value> extends Span {
  value: Value;
  entry: Entry<Value>;
}

/**
 * Turns a word list into a function that finds its entries in a text.
 *
 * Matches come in text order and never overlap: of two that do, the longer one stays, then the one listed first.
 * Offsets are UTF-16 code units into the text given. Case, curly quotes and apostrophes and hard spaces make no
 * difference. Throws a SyntaxError when an entry is not a regular expression.
 */
export function compile<Value>(list: readonly Entry<Value>[]): (text: string) => Match<Value>[] {
  const patterns = list.map((entry) => ({ entry, pattern: new RegExp(standingAlone(entry.words), 'gi') }));
  // Most texts asked about are a few words with no match at all: one look answers for the whole list.
  const any = new RegExp(standingAlone(list.map(({ words }) => `(?:${words})`).join('|')), 'i');
  return (text) => {
    const folded = foldQuotes(text);
    if (list.length === 0 || !any.test(folded)) return [];
    const found: Match<Value>[] = [];
    for (const { entry, pattern } of patterns) {
      for (const match of folded.matchAll(pattern)) {
        if (match[0] === '') continue;
        found.push({ start: match.index, end: match.index + match[0].length, value: entry.value, entry });
      }
    }
    // The sort is stable, so entries of one length stay in list order.
    found.sort((a, b) => b.end - b.start - (a.end - a.start));
    const kept: Match<Value>[] = [];
    const taken = new Uint8Array(text.length);
    for (const match of found) {
      // What is taken is at least as long, so it holds one end of whatever it overlaps.
      if (taken[match.start] || taken[match.end - 1]) continue;
      taken.fill(1, match.start, match.end);
      kept.push(match);
    }
    return kept.sort((a, b) => a.start - b.start);
  };
}

/**
 * A pattern for these words where no letter or digit stands beside them. Letters are Latin ones, without the flag `u`: with \p{L} in
 * it a pattern takes three times as long to compile, a third of a second for all lists, which the first article would wait for.
 */
function standingAlone(words: string): string {
  const letter = '[a-z0-9\\u00c0-\\u024f]';
  return `(?<!${letter})(?:${words})(?!${letter})`;
}

/** The text with typewriter quotes, apostrophes and spaces, so that word lists need only those. Same length. */
function foldQuotes(text: string): string {
  return text
    .replace(/[‘’‛ʼ]/g, "'")
    .replace(/[“”‟„]/g, '"')
    .replace(/\u00a0|\u202f|\u2009/g, ' ');
}
