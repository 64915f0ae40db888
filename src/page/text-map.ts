import type { Span } from '../engine/analysis.ts';
import { findQuote } from './text/find-quote.ts';
import type { Line } from './text/line.ts';
import { readLines } from './text/read-lines.ts';

interface Placed {
  /** Offset into the text. */
  start: number;
  end: number;
  node: Text;
  from: number;
}

/** Leads from spans of a text that was read off the page back to the page's live text nodes. */
export class TextMap {
  /** The lines' text, joined by "\n". */
  readonly text: string;
  readonly #placed: Placed[] = [];
  readonly #data = new Map<Text, string>();
  readonly #root: Element | Document;
  #reread: TextMap | null = null;

  /** `root`: the part of the page that is read again when nodes of the lines are gone. */
  constructor(lines: readonly Line[], root: Element | Document) {
    this.#root = root;
    this.text = lines.map((line) => line.text).join('\n');
    let start = 0;
    for (const line of lines) {
      for (const { node, from, at, length } of line.pieces) {
        this.#placed.push({ start: start + at, end: start + at + length, node, from });
        this.#data.set(node, node.data);
      }
      start += line.text.length + 1;
    }
  }

  /** Whether all text nodes that were read still stand in the page with the same words. */
  isIntact(): boolean {
    for (const node of this.#data.keys()) if (!this.#stands(node)) return false;
    return true;
  }

  /**
   * A live Range over the words of a span (UTF-16 offsets into `text`, end-exclusive). Where the page has changed the
   * words are looked for by themselves and by what stood before and after them. Null when they are not there any more,
   * or for a span without words.
   */
  range({ start, end }: Span): Range | null {
    const first = this.#placed[this.#indexAt(start)];
    const last = this.#placed[this.#indexBefore(end)];
    if (start >= end || !first || !last || last.end <= start || first.start >= end) return null;
    if (!this.#standBetween(start, end)) return this.#findAgain(start, end);
    const range = first.node.ownerDocument.createRange();
    range.setStart(first.node, first.from + Math.max(0, start - first.start));
    range.setEnd(last.node, last.from + Math.min(end, last.end) - last.start);
    return range;
  }

  #findAgain(start: number, end: number): Range | null {
    if (!this.#reread?.isIntact()) this.#reread = new TextMap(readLines(this.#root), this.#root);
    const reread = this.#reread;
    const found = findQuote(reread.text, this.text, { start, end });
    return found && reread.#standBetween(found.start, found.end) ? reread.range(found) : null;
  }

  #standBetween(start: number, end: number): boolean {
    for (let k = this.#indexAt(start); k < this.#placed.length && this.#placed[k]!.start < end; k++) {
      if (!this.#stands(this.#placed[k]!.node)) return false;
    }
    return true;
  }

  #stands(node: Text): boolean {
    return node.isConnected && node.data === this.#data.get(node);
  }

  /** Index of the first piece that ends after `offset`. */
  #indexAt(offset: number): number {
    let low = 0;
    let high = this.#placed.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (this.#placed[middle]!.end <= offset) low = middle + 1;
      else high = middle;
    }
    return low;
  }

  /** Index of the last piece that starts before `offset`. */
  #indexBefore(offset: number): number {
    let low = 0;
    let high = this.#placed.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (this.#placed[middle]!.start < offset) low = middle + 1;
      else high = middle;
    }
    return low - 1;
  }
}
