import { createMargins, type Place } from '../../src/page/margins.ts';
import { watchMarkPointer } from '../../src/page/mark-pointer.ts';
import { createMarks, type Marks } from '../../src/page/marks.ts';
import { pageTheme } from '../../src/page/theme.ts';
import type { PageNotesProps } from '../../src/ui/page/PageNotes.tsx';
import type { MarkedDispute } from './marked-passages.ts';
import { mountNotes } from './notes.tsx';

/** What is to be seen on the page. */
export interface Shown {
  /** What marks and margin buttons are for; nothing where the reader turned them off. */
  marked: readonly MarkedDispute[];
  /** Whether notes are needed though nothing is marked: an open card, or a word about what was asked for. */
  isNoted: boolean;
  notes: Omit<PageNotesProps, 'places' | 'theme'>;
}

/** All that is ours on a page: marks, margin buttons, card and notices. */
export class PageDisplay {
  readonly marks: Marks;
  readonly #document: Document;
  readonly #signal: AbortSignal;
  readonly #onReplaced: () => void;
  readonly #margins;
  #shown: Shown | null = null;
  #places: Place[] = [];
  #notes: { render: (props: PageNotesProps) => void; end: AbortController } | null = null;

  constructor(
    document: Document,
    on: { open(): string | null; onPress(dispute: string, passage: Range): void; onReplaced(): void },
    signal: AbortSignal,
  ) {
    this.#document = document;
    this.#signal = signal;
    this.#onReplaced = on.onReplaced;
    this.marks = createMarks(document, signal);
    const onLayout = (places: Place[]) => {
      this.#places = places;
      this.#render();
    };
    this.#margins = createMargins(document, onLayout, signal);
    watchMarkPointer(document, this.marks, on, signal);
    signal.addEventListener('abort', () => this.#notes?.end.abort());
  }

  /** Puts all of it as it should be now; what has not changed stays as it is. */
  show(shown: Shown): void {
    this.#shown = shown;
    this.marks.show(shown.marked);
    this.marks.setActive(shown.notes.open);
    const anchors = shown.marked.map(({ dispute, ranges }) => ({ dispute, range: ranges[0]! }));
    // The host is there before its buttons are placed: it is what they are placed from.
    this.#render();
    this.#margins.show(anchors);
  }

  #render(): void {
    if (this.#signal.aborted || !this.#shown) return;
    const { marked, isNoted, notes } = this.#shown;
    // A page that has nothing to show is left without any element of ours.
    if (marked.length === 0 && !isNoted) {
      this.#notes?.end.abort();
      this.#notes = null;
      return;
    }
    this.#notes ??= this.#mount();
    const element = marked[0]?.ranges[0]?.startContainer.parentElement ?? this.#document.body;
    this.#notes.render({ ...notes, places: this.#places, theme: pageTheme(this.#document, element) });
  }

  #mount() {
    const end = new AbortController();
    return { render: mountNotes(this.#document, end.signal, this.#onReplaced), end };
  }
}
