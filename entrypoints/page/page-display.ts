import type { Appearance } from '../../src/extension/appearance.ts';
import { createMargins, type Place } from '../../src/page/margins.ts';
import { watchMarkPointer } from '../../src/page/mark-pointer.ts';
import { createMarks, type Marks } from '../../src/page/marks.ts';
import { shownParent } from '../../src/page/text/shown-tree.ts';
import { pageTheme } from '../../src/page/theme.ts';
import type { PageNotesProps } from '../../src/ui/page/PageNotes.tsx';
import { loadNotes } from './load-notes.ts';
import type { MarkedDispute } from './marked-passages.ts';
import type { mountNotes } from './notes.tsx';

/** What is to be seen on the page. */
export interface Shown {
  /** What marks and margin buttons are for; nothing where the reader turned them off. */
  marked: readonly MarkedDispute[];
  /** Whether notes are needed though nothing is marked: an open card, or a word about what was asked for. */
  isNoted: boolean;
  notes: Omit<PageNotesProps, 'places' | 'theme'>;
  appearance: Appearance;
}

/** All that is ours on a page: marks, margin buttons, card and notices, in the document that the article is in. */
export class PageDisplay {
  readonly marks: Marks;
  readonly document: Document;
  readonly #view: Window & typeof globalThis;
  readonly #signal: AbortSignal;
  readonly #onReplaced: () => void;
  readonly #margins;
  #shown: Shown | null = null;
  #places: Place[] = [];
  #asked = 0;
  /** Ends the notes that are on the page, or on their way there; null while none are needed. */
  #mounted: AbortController | null = null;
  #notes: ReturnType<typeof mountNotes> | null = null;

  constructor(
    document: Document,
    on: { open(): string | null; onPress(dispute: string, passage: Range): void; onReplaced(): void },
    signal: AbortSignal,
  ) {
    this.document = document;
    this.#view = document.defaultView!;
    this.#signal = signal;
    this.#onReplaced = on.onReplaced;
    this.marks = createMarks(document, signal);
    const onLayout = (places: Place[]) => {
      this.#places = places;
      this.#view.setTimeout(() => this.#render());
    };
    this.#margins = createMargins(document, onLayout, signal);
    watchMarkPointer(document, this.marks, on, signal);
    // A page may follow the browser from light to dark, and fade from the one to the other.
    const scheme = this.#view.matchMedia('(prefers-color-scheme: dark)');
    scheme.addEventListener('change', () => this.#ask(), { signal });
    const onFaded = (event: TransitionEvent) => {
      if (/^background/.test(event.propertyName) && this.#isGround(event.composedPath()[0] as Node)) this.#ask();
    };
    document.addEventListener('transitionend', onFaded, { signal, passive: true });
    signal.addEventListener('abort', () => {
      this.#view.cancelAnimationFrame(this.#asked);
      this.#mounted?.abort();
    });
  }

  /** Puts all of it as it should be, with the page's next frame; what has not changed stays as it is. */
  show(shown: Shown): void {
    this.#shown = shown;
    this.#ask();
  }

  /** Whether a marked passage stands on the node. */
  #isGround(node: Node): boolean {
    return (
      this.#shown?.marked.some(({ ranges }) => ranges.some((range) => node.contains(range.startContainer))) ?? false
    );
  }

  #ask(): void {
    if (this.#signal.aborted || this.#asked) return;
    this.#asked = this.#view.requestAnimationFrame(() => this.#paint());
  }

  #paint(): void {
    this.#asked = 0;
    if (!this.#shown) return;
    this.marks.show(this.#shown.marked);
    this.marks.setActive(this.#shown.notes.open);
    // A slow page has its turn in between.
    this.#view.setTimeout(() => this.#render());
  }

  #render(): void {
    if (this.#signal.aborted || !this.#shown) return;
    const { marked, isNoted, notes, appearance } = this.#shown;
    // A page that has nothing to show is left without any element of ours.
    if (marked.length === 0 && !isNoted) {
      this.#mounted?.abort();
      this.#mounted = null;
      this.#notes = null;
      this.#margins.show([]);
    } else if (this.#notes) {
      const first = marked[0]?.ranges[0];
      const element = (first && shownParent(first.startContainer)) ?? this.document.body;
      this.#notes({ ...notes, places: this.#places, theme: pageTheme(this.document, element) }, appearance);
      // Buttons are placed from the notes' own corner.
      this.#margins.show(marked.map(({ dispute, ranges }) => ({ dispute, range: ranges[0]! })));
    } else if (!this.#mounted) void this.#mount();
  }

  async #mount(): Promise<void> {
    const mounted = new AbortController();
    this.#mounted = mounted;
    try {
      const mount = await loadNotes(this.document);
      if (mounted.signal.aborted || this.#signal.aborted) return;
      this.#notes = mount(this.document, mounted.signal, this.#onReplaced);
      this.#view.setTimeout(() => this.#render());
    } catch {
      // The browser takes back access to a page that goes elsewhere; marks are no use without notes, but do no harm.
      if (this.#mounted === mounted) this.#mounted = null;
    }
  }
}
