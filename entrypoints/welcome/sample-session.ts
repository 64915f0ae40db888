import { applyCorrections } from '../../src/corrections/apply.ts';
import type { Correction } from '../../src/corrections/correction.ts';
import { correctionKey, withCorrections, withoutCorrection } from '../../src/corrections/list.ts';
import { correctionOf, type Wish } from '../../src/corrections/wish.ts';
import type { Span } from '../../src/engine/analysis.ts';
import { Anchors } from '../../src/page/anchoring/anchors.ts';
import { createMargins, type Margins, type Place } from '../../src/page/margins.ts';
import { watchMarkPointer } from '../../src/page/mark-pointer.ts';
import { createMarks, type Marks } from '../../src/page/marks.ts';
import { anchorOf } from '../../src/page/passage-anchor.ts';
import { reveal } from '../../src/page/reveal.ts';
import { readLines } from '../../src/page/text/read-lines.ts';
import { TextMap } from '../../src/page/text-map.ts';
import { pageTheme } from '../../src/page/theme.ts';
import type { Analysed } from '../../src/ui/disputes/passages.ts';
import { visibleDisputes } from '../../src/ui/disputes/visible-disputes.ts';
import type { PageNotesProps } from '../../src/ui/page/PageNotes.tsx';
import { type MarkedDispute, markedPassages } from '../page/marked-passages.ts';

export interface SampleSessionOptions {
  /** The article's analysis; its text is that of the article's lines. */
  state: Analysed;
  /** Shows the notes: like those of entrypoints/page/notes.tsx. */
  render(props: PageNotesProps): void;
  /** The reader opened a card, went to a passage, closed the card. */
  onAct(act: 'open' | 'passage' | 'close'): void;
  onSearch(words: string): Promise<boolean>;
  signal: AbortSignal;
}

/** Marks and notes on an article of our own: what PageSession does on a page, without a page, a reader or a store. */
export class SampleSession {
  readonly #article: HTMLElement;
  readonly #options: SampleSessionOptions;
  readonly #anchors: Anchors;
  readonly #marks: Marks;
  readonly #margins: Margins;
  #marked: MarkedDispute[] = [];
  #places: Place[] = [];
  #state: Analysed;
  #dismissed: string[] = [];
  #corrections: Correction[] = [];
  #open: string | null = null;

  constructor(article: HTMLElement, options: SampleSessionOptions) {
    this.#article = article;
    this.#options = options;
    this.#state = options.state;
    this.#anchors = new Anchors(TextMap.ofLines(readLines(article)));
    const { ownerDocument: document } = article;
    this.#marks = createMarks(document, options.signal);
    const onLayout = (places: Place[]) => {
      this.#places = places;
      this.render();
    };
    this.#margins = createMargins(document, onLayout, options.signal);
    const press = (dispute: string) => this.open(dispute);
    watchMarkPointer(document, this.#marks, { open: () => this.#open, onPress: press }, options.signal);
    this.#lay();
  }

  /** Opens a dispute's card; null closes it. */
  open(dispute: string | null): void {
    if (dispute !== null) this.#options.onAct('open');
    else if (this.#open !== null) this.#options.onAct('close');
    this.#open = dispute;
    this.#marks.setActive(dispute);
    this.render();
  }

  /** Shows the notes again, as when their words have changed. */
  render(): void {
    this.#options.render({
      ...this.#actions,
      state: this.#state,
      theme: pageTheme(this.#article.ownerDocument, this.#article),
      asked: true,
      places: this.#places,
      dismissed: this.#dismissed,
      open: this.#open,
    });
  }

  #lay(): void {
    this.#marked = markedPassages(this.#visible(), this.#anchors);
    this.#marks.show(this.#marked);
    this.#marks.setActive(this.#open);
    this.render();
    // Buttons are placed from the notes' own corner.
    this.#margins.show(this.#marked.map(({ dispute, ranges }) => ({ dispute, range: ranges[0]! })));
  }

  #visible() {
    return visibleDisputes(this.#state.analysis, this.#dismissed);
  }

  /** Where the article is, for corrections; they go with the page. */
  #articleOf() {
    const { text = '', title = '' } = this.#options.state.analysis;
    return { text, title, url: this.#article.ownerDocument.location.href };
  }

  #correct(wish: Wish): Correction | null {
    const correction = correctionOf(wish, this.#state.analysis, this.#articleOf());
    if (correction) this.#apply(withCorrections(this.#corrections, [correction]));
    return correction;
  }

  #apply(corrections: Correction[]): void {
    const { state } = this.#options;
    const { analysis, dismissed } = applyCorrections(state.analysis, this.#articleOf(), corrections);
    this.#corrections = corrections;
    this.#state = { ...state, analysis };
    this.#dismissed = dismissed;
    this.#lay();
  }

  readonly #actions = {
    getAnchor: (dispute: string, span: Span | null) => {
      const ranges = this.#marked.find((marked) => marked.dispute === dispute)?.ranges ?? [];
      const passage = span ? this.#anchors.range(span) : ranges[0];
      return passage ? anchorOf(passage, ranges) : null;
    },
    onOpen: (dispute: string) => this.open(dispute),
    onClose: () => this.open(null),
    onStep: (by: 1 | -1) => {
      const ids = this.#visible().map(({ id }) => id);
      this.open(ids[(ids.indexOf(this.#open ?? '') + by + ids.length) % ids.length] ?? null);
    },
    onGoTo: (span: Span) => {
      const range = this.#anchors.range(span);
      if (!range) return;
      reveal(range);
      this.#marks.flash([range]);
      this.#options.onAct('passage');
    },
    onCorrect: (wish: Wish) => this.#correct(wish),
    onUndo: (correction: Correction) => this.#apply(withoutCorrection(this.#corrections, correctionKey(correction))),
    onSearch: (words: string) => this.#options.onSearch(words),
    onRetry: () => {},
  };
}
