import type { Span } from '../../engine/analysis.ts';
import type { Slices } from '../slices.ts';
import type { TextMap } from '../text-map.ts';
import { findQuote } from './find-quote.ts';

interface Anchored {
  range: Range;
  /** The same block by block. */
  parts: Range[];
  /** Where the range came from: as long as that holds, so does the range. */
  map: TextMap;
  span: Span;
}

/**
 * The live passages of a text that was read off the page and analysed, while the page goes on changing. A passage keeps its
 * Range until its own nodes change.
 */
export class Anchors {
  readonly #read: TextMap;
  /** Of the page as it was read last. */
  #now: TextMap;
  readonly #anchored = new Map<string, Anchored>();

  /** `map`: of the text that was analysed. */
  constructor(map: TextMap) {
    this.#read = map;
    this.#now = map;
  }

  /** The page was read again, perhaps with other words: what no longer stands in its nodes is there to be found again. */
  follow(now: TextMap): void {
    this.#now = now;
  }

  /**
   * The Range of a span of the analysed text (UTF-16 offsets, end-exclusive). Null where its nodes have changed and it
   * was not found again, and for a span without words.
   */
  range(span: Span): Range | null {
    const key = `${span.start}-${span.end}`;
    const known = this.#anchored.get(key);
    if (known?.map.holds(known.span)) return known.range;
    // The same words in new nodes, as after a page has drawn itself anew, have the same offsets.
    for (const map of this.#now.text === this.#read.text ? [this.#read, this.#now] : [this.#read]) {
      const range = map.range(span);
      if (!range) continue;
      this.#anchored.set(key, { range, parts: map.parts(span), map, span });
      return range;
    }
    return null;
  }

  /** What of the page is to be marked for a span: its words alone, block by block. Empty where `range` gives null. */
  parts(span: Span): readonly Range[] {
    return this.range(span) ? this.#anchored.get(`${span.start}-${span.end}`)!.parts : [];
  }

  /** Like `range`, but looks for the words where the page has changed, by themselves and what stood around them. */
  async find(span: Span, slices: Slices): Promise<Range | null> {
    const near = this.range(span);
    if (near || this.#now === this.#read || span.start >= span.end) return near;
    const map = this.#now;
    const found = await findQuote(map.text, this.#read.text, span, slices);
    const range = found && map.range(found);
    if (range) this.#anchored.set(`${span.start}-${span.end}`, { range, parts: map.parts(found), map, span: found });
    return range;
  }
}
