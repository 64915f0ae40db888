import type { Span } from '../analysis.ts';
import type { Pieces, WordPieces } from './word-pieces.ts';

const CLS = 101;
const SEP = 102;
/**
 * Pieces of a window. The reader takes 512 but learned attributions from windows of 320: on dev, relation F1 is 65.4 with
 * windows of 500, 69.3 with 400 and 70.8 with 320, and disputes lose nothing (docs/accuracy.md).
 */
const LONGEST = 320;
/** Pieces of the window before that are read again, so that a sentence has context on both sides. */
const OVERLAP = 80;

/** A run of whole paragraphs (parts of one, where it is longer than a window), with [CLS] and [SEP]. */
export interface Window extends Pieces {
  /** `starts` and `ends` of [CLS] and [SEP] are -1. */
  ids: number[];
}

/** The window and its pieces (first and last, inclusive) where a sentence is read with most context. */
export interface Place {
  window: number;
  first: number;
  last: number;
}

/** Windows over `text`, in order; every piece of the text is in at least one. */
export function cutWindows(text: string, wordPieces: WordPieces): Window[] {
  const paragraphs: Pieces[] = [];
  for (const line of text.matchAll(/[^\n]+/g)) {
    const { ids, starts, ends } = wordPieces(line[0]);
    for (let k = 0; k < ids.length; k += LONGEST - 2) {
      const part = <T>(list: T[]) => list.slice(k, k + LONGEST - 2);
      paragraphs.push({
        ids: part(ids),
        starts: part(starts).map((offset) => offset + line.index),
        ends: part(ends).map((offset) => offset + line.index),
      });
    }
  }
  const windows: Window[] = [];
  for (let i = 0; i < paragraphs.length; ) {
    const window: Window = { ids: [CLS], starts: [-1], ends: [-1] };
    let next = i;
    while (next < paragraphs.length && window.ids.length + paragraphs[next]!.ids.length < LONGEST) {
      const paragraph = paragraphs[next++]!;
      for (let k = 0; k < paragraph.ids.length; k++)
        append(window, paragraph.ids[k]!, paragraph.starts[k]!, paragraph.ends[k]!);
    }
    append(window, SEP, -1, -1);
    windows.push(window);
    if (next >= paragraphs.length) break;
    let again = next;
    for (let n = 0; again - 1 > i && n + paragraphs[again - 1]!.ids.length <= OVERLAP; )
      n += paragraphs[--again]!.ids.length;
    i = again;
  }
  return windows;
}

function append(window: Window, id: number, start: number, end: number): void {
  window.ids.push(id);
  window.starts.push(start);
  window.ends.push(end);
}

/** Where each sentence is read: whole if some window holds it whole, then where it is furthest from a window's edge. */
export function placeSentences(sentences: readonly Span[], windows: readonly Window[]): (Place | null)[] {
  const best: { place: Place; whole: boolean; context: number }[] = [];
  windows.forEach((window, w) => {
    let piece = 1;
    const end = window.ids.length - 1;
    sentences.forEach((sentence, s) => {
      while (piece < end && window.ends[piece]! <= sentence.start) piece++;
      if (piece >= end || window.starts[piece]! >= sentence.end) return;
      let last = piece;
      while (last + 1 < end && window.starts[last + 1]! < sentence.end) last++;
      // A stray mark at either end does not make a sentence broken.
      const whole = window.starts[piece]! <= sentence.start + 2 && window.ends[last]! >= sentence.end - 2;
      const context = Math.min(piece, end - last);
      const known = best[s];
      if (!known || Number(whole) > Number(known.whole) || (whole === known.whole && context > known.context)) {
        best[s] = { place: { window: w, first: piece, last }, whole, context };
      }
    });
  });
  return sentences.map((_, s) => best[s]?.place ?? null);
}
