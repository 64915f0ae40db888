import type { Span } from '../analysis.ts';
import type { Pieces, WordPieces } from './word-pieces.ts';

const CLS = 101;
const SEP = 102;
/**
 * Pieces of a window. The graph takes 512, but attributions are learned in windows of 320, and are lost in longer ones: the
 * start reader's relation F1 on dev was 65.4 with 500, 69.3 with 400 and 70.8 with 320.
 */
const ROOM = 320 - 2;
/**
 * Pieces, at most, of the window before that are read again, by whole sentences, so that a sentence has context on both
 * sides. On dev (PolNeAR, disputes; start reader), F1 of relations and disputes and the pieces read for one of the article: none 71.5,
 * 43.5, 1.01; 40 72.1, 45.4, 1.07; whole paragraphs up to 80 71.9, 44.7, 1.16. Windows that end inside a paragraph lose
 * 0.4 on exact content, smaller ones (192) 3 or more on disputes.
 */
const OVERLAP = 40;

/**
 * Pieces that a known window must add to the one before it to be kept: a text that grows paragraph by paragraph would be read
 * in ever smaller windows.
 */
const WORTH = ROOM / 2;

/** A sentence and its pieces in a window, first and last, inclusive. */
interface Place {
  sentence: Span;
  first: number;
  last: number;
}

/** A run of the article that is read at once, with [CLS] and [SEP]. */
export interface Window extends Pieces {
  /** `starts` and `ends` of [CLS] and [SEP] are -1. */
  ids: number[];
  /**
   * What begins in this stretch of the text (UTF-16 units, end-exclusive) has most context in this window. The stretches
   * of an article's windows follow one another without a gap.
   */
  from: number;
  to: number;
  /** The sentences that begin there, in order; of one longer than a window only the pieces in this window. */
  sentences: Place[];
}

/** A sentence, or a stretch of one that is longer than a window. */
interface Part extends Pieces {
  /** Where it begins in the text: before its first piece if something invisible stands there. */
  start: number;
}

/**
 * Windows over `text`, in order; every piece of its `sentences` (in order, all white space between them) is in at least
 * one. A window ends where a paragraph (line) ends; one that no window holds is cut at the ends of its sentences.
 *
 * `known` are windows (their ids) that need not be read again: those that the text still holds are kept, and only what stands
 * between them is cut anew. A text that is read for the second time has the same windows.
 */
export function cutWindows(
  text: string,
  sentences: readonly Span[],
  wordPieces: WordPieces,
  known: readonly (readonly number[])[] = [],
): Window[] {
  const parts = cutParts(text, sentences, wordPieces);
  const runs = fillBetween(parts, joinParagraphs(text, parts), known);
  const windows: Window[] = [];
  let from = 0;
  runs.forEach(({ first, next }, r) => {
    const following = runs[r + 1];
    const to = following ? takeOver(parts.slice(following.first, next), parts[next]!) : text.length;
    const held = parts.slice(first, next);
    const pieces = {
      ids: [CLS, ...held.flatMap(({ ids }) => ids), SEP],
      starts: [-1, ...held.flatMap(({ starts }) => starts), -1],
      ends: [-1, ...held.flatMap(({ ends }) => ends), -1],
    };
    const own = sentences.filter(({ start }) => from <= start && start < to);
    windows.push({ ...pieces, from, to, sentences: placeSentences(own, pieces) });
    from = to;
  });
  return windows;
}

function cutParts(text: string, sentences: readonly Span[], wordPieces: WordPieces): Part[] {
  return sentences.flatMap(({ start, end }) => {
    const { ids, starts, ends } = wordPieces(text.slice(start, end));
    const parts: Part[] = [];
    // Small parts, so that windows are filled and share an overlap inside a long sentence too.
    const step = ids.length > ROOM ? OVERLAP / 4 : ROOM;
    for (let k = 0; k < ids.length; k += step) {
      parts.push({
        start: start + (k === 0 ? 0 : starts[k]!),
        ids: ids.slice(k, k + step),
        starts: starts.slice(k, k + step).map((offset) => start + offset),
        ends: ends.slice(k, k + step).map((offset) => start + offset),
      });
    }
    return parts;
  });
}

/** Parts `first` to `next`, end-exclusive. */
interface Run {
  first: number;
  next: number;
}

const countPieces = (parts: readonly Part[]) => parts.reduce((sum, { ids }) => sum + ids.length, 0);

const piecesIn = (parts: readonly Part[], { first, next }: Run) => countPieces(parts.slice(first, next));

/** What a window may end with: a paragraph, or each of its parts where it fits in no window. */
function joinParagraphs(text: string, parts: readonly Part[]): Run[] {
  const paragraphs: Run[] = [];
  parts.forEach((part, k) => {
    const last = paragraphs.at(-1);
    if (last && !text.slice(parts[k - 1]!.start, part.start).includes('\n')) last.next = k + 1;
    else paragraphs.push({ first: k, next: k + 1 });
  });
  return paragraphs.flatMap((paragraph) => {
    if (piecesIn(parts, paragraph) <= ROOM) return [paragraph];
    const { first, next } = paragraph;
    return Array.from({ length: next - first }, (_, k) => ({ first: first + k, next: first + k + 1 }));
  });
}

/** Runs over all blocks: those of known windows where the parts are theirs, and others between them. */
function fillBetween(parts: readonly Part[], blocks: readonly Run[], known: readonly (readonly number[])[]): Run[] {
  const alone = fillEvenly(parts, blocks, undefined);
  if (alone.every(({ first, next }) => known.some((ids) => endOf(parts, first, ids) === next))) return alone;
  const runs: Run[] = [];
  let waiting: Run[] = [];
  const fillWaiting = () => {
    runs.push(...fillEvenly(parts, waiting, runs.at(-1)));
    waiting = [];
  };
  for (let k = 0; k < blocks.length; k++) {
    const run = knownAt(parts, blocks, k, known);
    if (run) {
      fillWaiting();
      runs.push(run);
      while (k + 1 < blocks.length && blocks[k + 1]!.first < run.next) k++;
    } else waiting.push(blocks[k]!);
  }
  fillWaiting();
  return runs;
}

/** The longest known window that begins with block `k`, behind what of the parts before it windows read again. */
function knownAt(
  parts: readonly Part[],
  blocks: readonly Run[],
  k: number,
  known: readonly (readonly number[])[],
): Run | null {
  const first = beginOf(parts, blocks[k]!, 0);
  const ends = known
    .map((ids) => endOf(parts, first, ids))
    .filter((next) => blocks.some((block, b) => b >= k && block.next === next))
    .filter((next) => piecesIn(parts, { first: blocks[k]!.first, next: next! }) >= WORTH);
  return ends.length > 0 ? { first, next: Math.max(...(ends as number[])) } : null;
}

/** The end of the parts from `first` on that are all of a window with these ids; null where they are others. */
function endOf(parts: readonly Part[], first: number, ids: readonly number[]): number | null {
  // [CLS] and [SEP] apart
  let at = 1;
  let next = first;
  while (next < parts.length && parts[next]!.ids.every((id, n) => ids[at + n] === id)) at += parts[next++]!.ids.length;
  return at === ids.length - 1 ? next : null;
}

/**
 * As few windows as hold all blocks, and none longer than needed for that: a piece takes the more time, the longer its
 * window is. `before`: the run before the first block.
 */
function fillEvenly(parts: readonly Part[], blocks: readonly Run[], before: Run | undefined): Run[] {
  const fewest = fill(parts, blocks, before, ROOM).length;
  let low = 0;
  let high = ROOM;
  while (low < high) {
    const room = Math.floor((low + high) / 2);
    if (fill(parts, blocks, before, room).length <= fewest) high = room;
    else low = room + 1;
  }
  return fill(parts, blocks, before, high);
}

/** Runs of at most `room` pieces; longer, but never over ROOM, where the overlap and one more block are. */
function fill(parts: readonly Part[], blocks: readonly Run[], before: Run | undefined, room: number): Run[] {
  const runs: Run[] = [];
  let last = before;
  let size = Number.POSITIVE_INFINITY;
  for (const block of blocks) {
    const more = piecesIn(parts, block);
    if (size + more > room) {
      last = { first: beginOf(parts, block, last ? last.first + 1 : 0), next: block.next };
      runs.push(last);
      size = piecesIn(parts, last);
    } else {
      last!.next = block.next;
      size += more;
    }
  }
  return runs;
}

/** Where a window begins whose first new block is `block`, not before `earliest`: parts before it are read again. */
function beginOf(parts: readonly Part[], block: Run, earliest: number): number {
  const most = Math.min(OVERLAP, ROOM - piecesIn(parts, block));
  let first = block.first;
  let size = 0;
  while (first > earliest && size + parts[first - 1]!.ids.length <= most) size += parts[--first]!.ids.length;
  return first;
}

/**
 * Where the later of two windows takes over, as an offset into the text: at the first of the parts that both hold whose
 * middle is nearer to the earlier one's end than to the later one's start, or at `next`, the first that only the later holds.
 */
function takeOver(both: readonly Part[], next: Part): number {
  const all = countPieces(both);
  let before = 0;
  for (const { start, ids } of both) {
    if (2 * before + ids.length >= all) return start;
    before += ids.length;
  }
  return next.start;
}

function placeSentences(sentences: readonly Span[], { ids, starts, ends }: Pieces): Place[] {
  const places: Place[] = [];
  const end = ids.length - 1;
  let first = 1;
  for (const sentence of sentences) {
    while (first < end && ends[first]! <= sentence.start) first++;
    let next = first;
    while (next < end && starts[next]! < sentence.end) next++;
    // A sentence without a piece (invisible characters alone) has nothing to be read.
    if (next > first) places.push({ sentence, first, last: next - 1 });
    first = next;
  }
  return places;
}
