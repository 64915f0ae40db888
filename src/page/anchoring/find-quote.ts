import search, { type Match } from 'approx-string-match';
import type { Span } from '../../engine/analysis.ts';
import type { Slices } from '../slices.ts';

/** Characters before and after the quote that tell one place of the same words from another. */
const CONTEXT = 32;
/** How much of a quote may have changed for it to be still the same statement. */
const CHANGED = 0.15;
/** Characters that are searched in one go: a few milliseconds for a long quote. */
const STRETCH = 4000;

/**
 * Where the words of `span` in `before` stand in `text`, a changed version of it: exactly, else nearly; among several
 * places the one with the likest surroundings (a TextQuoteSelector, https://www.w3.org/TR/annotation-model/). Null when
 * they are gone.
 */
export async function findQuote(
  text: string,
  before: string,
  { start, end }: Span,
  slices: Slices,
): Promise<Span | null> {
  const quote = before.slice(start, end);
  const prefix = before.slice(Math.max(0, start - CONTEXT), start);
  const suffix = before.slice(end, end + CONTEXT);
  const exact = placesOf(quote, text);
  const places = exact.length > 0 ? exact : await nearPlacesOf(quote, text, slices);
  let best: Span | null = null;
  let bestLikeness = -1;
  for (const place of places) {
    const likeness =
      commonEnd(prefix, text.slice(Math.max(0, place.start - CONTEXT), place.start)) +
      commonStart(suffix, text.slice(place.end, place.end + CONTEXT));
    if (likeness > bestLikeness) {
      best = { start: place.start, end: place.end };
      bestLikeness = likeness;
    }
  }
  return best;
}

function placesOf(quote: string, text: string): Span[] {
  const places: Span[] = [];
  for (let at = text.indexOf(quote); at >= 0; at = text.indexOf(quote, at + 1)) {
    places.push({ start: at, end: at + quote.length });
  }
  return places;
}

/** The places where the quote stands with the fewest changes. */
async function nearPlacesOf(quote: string, text: string, slices: Slices): Promise<Span[]> {
  let fewest = Math.floor(quote.length * CHANGED);
  let places: Match[] = [];
  // Each stretch holds the beginning of the next, or a place over the edge of two would be missed.
  const shared = quote.length + fewest;
  for (let from = 0; from < text.length; from += STRETCH) {
    if (slices.isOver()) await slices.pause();
    for (const { start, end, errors } of search(text.slice(from, from + STRETCH + shared), quote, fewest)) {
      if (errors < fewest) places = [];
      fewest = errors;
      places.push({ start: from + start, end: from + end, errors });
    }
  }
  return places;
}

function commonStart(a: string, b: string): number {
  let k = 0;
  while (k < a.length && k < b.length && a[k] === b[k]) k++;
  return k;
}

function commonEnd(a: string, b: string): number {
  let k = 0;
  while (k < a.length && k < b.length && a.at(-1 - k) === b.at(-1 - k)) k++;
  return k;
}
