import { applyCorrections } from '../../src/corrections/apply.ts';
import type { Correction } from '../../src/corrections/correction.ts';
import { correctionKey, withCorrections, withoutCorrection } from '../../src/corrections/list.ts';
import { correctionOf, type Wish } from '../../src/corrections/wish.ts';
import type { Span } from '../../src/engine/analysis.ts';
import { type Place, watchMargins } from '../../src/page/margins.ts';
import { type Marks, paintMarks } from '../../src/page/marks.ts';
import { anchorOf } from '../../src/page/passage-anchor.ts';
import { reveal } from '../../src/page/reveal.ts';
import { readLines } from '../../src/page/text/read-lines.ts';
import { TextMap } from '../../src/page/text-map.ts';
import { pageTheme } from '../../src/page/theme.ts';
import type { Analysed } from '../../src/ui/disputes/passages.ts';
import { visibleDisputes } from '../../src/ui/disputes/visible-disputes.ts';
import type { PageNotesProps } from '../../src/ui/page/PageNotes.tsx';
import { watchMarkClicks } from '../page/mark-clicks.ts';
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
  readonly #map: TextMap;
  #shown = new AbortController();
  #marked: MarkedDispute[] = [];
  #marks: Marks | null = null;
  #places: Place[] = [];
  #state: Analysed;
  #dismissed: string[] = [];
  #corrections: Correction[] = [];
  #open: string | null = null;

  constructor(article: HTMLElement, options: SampleSessionOptions) {
    this.#article = article;
    this.#options = options;
    this.#state = options.state;
    this.#map = new TextMap(readLines(article), article);
    const press = (dispute: string) => this.open(dispute);
    watchMarkClicks(article.ownerDocument, () => this.#marks, press, options.signal);
    options.signal.addEventListener('abort', () => this.#shown.abort());
    this.#lay();
  }

  /** Opens a dispute's card; null closes it. */
  open(dispute: string | null): void {
    if (dispute !== null) this.#options.onAct('open');
    else if (this.#open !== null) this.#options.onAct('close');
    this.#open = dispute;
    this.#marks?.setActive(dispute);
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
    this.#shown.abort();
    this.#shown = new AbortController();
    const { signal } = this.#shown;
    this.#marked = markedPassages(this.#visible(), this.#map);
    this.#marks = paintMarks(this.#article.ownerDocument, this.#marked, signal);
    this.#marks.setActive(this.#open);
    this.#places = [];
    const anchors = this.#marked.map(({ dispute, ranges }) => ({ dispute, range: ranges[0]! }));
    const onLayout = (places: Place[]) => {
      this.#places = places;
      this.render();
    };
    watchMargins(anchors, onLayout, signal);
    this.render();
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
      const passage = span ? this.#map.range(span) : ranges[0];
      return passage ? anchorOf(passage, ranges) : null;
    },
    onOpen: (dispute: string) => this.open(dispute),
    onClose: () => this.open(null),
    onStep: (by: 1 | -1) => {
      const ids = this.#visible().map(({ id }) => id);
      this.open(ids[(ids.indexOf(this.#open ?? '') + by + ids.length) % ids.length] ?? null);
    },
    onGoTo: (span: Span) => {
      const range = this.#map.range(span);
      if (!range) return;
      reveal(range);
      this.#marks?.flash([range]);
      this.#options.onAct('passage');
    },
    onCorrect: (wish: Wish) => this.#correct(wish),
    onUndo: (correction: Correction) => this.#apply(withoutCorrection(this.#corrections, correctionKey(correction))),
    onSearch: (words: string) => this.#options.onSearch(words),
    onRetry: () => {},
  };
}
