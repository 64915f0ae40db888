import type { Span } from '../engine/analysis.ts';
import type { Line } from './text/line.ts';
import { blockOf } from './text/read-lines.ts';

/** A stretch of a text that stands in one text node of the page as it is (white space as a single space). */
export interface Piece {
  /** UTF-16 offsets into the text, end-exclusive. */
  start: number;
  end: number;
  node: Text;
  /** Where the stretch begins in the node's data. */
  from: number;
  /** The node's data when it was read. */
  data: string;
}

/** Leads from spans of a text that was read off the page back to the page's live text nodes. */
export class TextMap {
  readonly text: string;
  /** In the order of the text, and none over another. */
  readonly pieces: readonly Piece[];

  constructor(text: string, pieces: readonly Piece[]) {
    this.text = text;
    this.pieces = pieces;
  }

  /** Of lines that were just read; the text is theirs, joined by "\n". */
  static ofLines(lines: readonly Line[]): TextMap {
    const pieces: Piece[] = [];
    let start = 0;
    for (const line of lines) {
      for (const { node, from, at, length } of line.pieces)
        pieces.push({ start: start + at, end: start + at + length, node, from, data: node.data });
      start += line.text.length + 1;
    }
    return new TextMap(lines.map((line) => line.text).join('\n'), pieces);
  }

  /**
   * A live Range over the words of a span (UTF-16 offsets into `text`, end-exclusive). Null where the page has changed
   * there since it was read, and for a span without words.
   */
  range(span: Span): Range | null {
    const { start, end } = span;
    const first = this.pieces[this.#indexAt(start)];
    const last = this.pieces[this.#indexBefore(end)];
    if (!first || !last || !this.holds(span)) return null;
    const range = first.node.ownerDocument.createRange();
    range.setStart(first.node, first.from + Math.max(0, start - first.start));
    range.setEnd(last.node, last.from + Math.min(end, last.end) - last.start);
    return range;
  }

  /**
   * The same as a range for each block and shadow root that the words stand in, in order: a sentence that is broken by a
   * page's end or a box goes on behind what stands there. Empty where `range` gives null.
   */
  parts({ start, end }: Span): Range[] {
    const spans: Span[] = [];
    let before: Piece | null = null;
    for (let k = this.#indexAt(start); k < this.pieces.length && this.pieces[k]!.start < end; k++) {
      const piece = this.pieces[k]!;
      const last = spans.at(-1);
      if (last && before && isTogether(before.node, piece.node)) last.end = Math.min(end, piece.end);
      else spans.push({ start: Math.max(start, piece.start), end: Math.min(end, piece.end) });
      before = piece;
    }
    return this.holds({ start, end }) ? spans.flatMap((span) => this.range(span) ?? []) : [];
  }

  /** Whether the span has words, and all of them still stand in the page's nodes as they were read. */
  holds({ start, end }: Span): boolean {
    let k = this.#indexAt(start);
    if (start >= end || !this.pieces[k] || this.pieces[k]!.start >= end) return false;
    for (; k < this.pieces.length && this.pieces[k]!.start < end; k++) {
      const { node, data } = this.pieces[k]!;
      if (!node.isConnected || node.data !== data) return false;
    }
    return true;
  }

  /** Index of the first piece that ends after `offset`. */
  #indexAt(offset: number): number {
    let low = 0;
    let high = this.pieces.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (this.pieces[middle]!.end <= offset) low = middle + 1;
      else high = middle;
    }
    return low;
  }

  /** Index of the last piece that starts before `offset`. */
  #indexBefore(offset: number): number {
    let low = 0;
    let high = this.pieces.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (this.pieces[middle]!.start < offset) low = middle + 1;
      else high = middle;
    }
    return low - 1;
  }
}

/** Whether a range over both nodes holds nothing but what is shown in their block. */
function isTogether(a: Text, b: Text): boolean {
  return a === b || (blockOf(a) === blockOf(b) && a.getRootNode() === b.getRootNode());
}
