import { applyCorrections } from '../../src/corrections/apply.ts';
import type { Correction } from '../../src/corrections/correction.ts';
import { correctionKey, withCorrections, withoutCorrection } from '../../src/corrections/list.ts';
import { type ArticleOf, correctionOf, type Wish } from '../../src/corrections/wish.ts';
import type { PageState } from '../../src/engine/page-state.ts';
import { addCorrections, corrections, removeCorrection } from '../../src/extension/corrections.ts';

/** A page's state as the reader has it. */
export interface Corrected {
  /** With disputes joined and parties put right. */
  state: PageState;
  /** Ids of its disputes that are not to be shown. */
  dismissed: string[];
  /** The corrections that changed something here. */
  corrections: Correction[];
}

/** The reader's corrections on one page: they hold at once, and are stored where the browser lets them be. */
export class PageCorrections {
  readonly #onChange: () => void;
  #all: Correction[] = [];
  /** What was corrected last; the same again for the same state, so that nobody is told twice. */
  #last: { of: PageState; by: Correction[]; corrected: Corrected } | null = null;

  /** `onChange` is called when others hold, whoever made them, until the signal aborts. */
  constructor(onChange: () => void, signal: AbortSignal) {
    this.#onChange = onChange;
    corrections.watch((all) => this.#set(all), signal);
  }

  /** Takes what is stored; `onChange` is not called. */
  async read(): Promise<void> {
    this.#all = await corrections.read();
  }

  /** `article`: what `state` was found in. */
  apply(state: PageState, article: ArticleOf): Corrected {
    if (this.#last?.of === state && this.#last.by === this.#all) return this.#last.corrected;
    const corrected = this.#correct(state, article);
    this.#last = { of: state, by: this.#all, corrected };
    return corrected;
  }

  /** Does what the reader wishes; the correction that it came to, null where it names what is not there. */
  wish(wish: Wish, state: PageState, article: ArticleOf): Correction | null {
    const shown = this.apply(state, article).state;
    const correction = shown.phase === 'analysed' ? correctionOf(wish, shown.analysis, article) : null;
    if (!correction) return null;
    this.#set(withCorrections(this.#all, [correction]));
    // Where it cannot be stored it holds for this page all the same.
    void addCorrections([correction]);
    return correction;
  }

  /** `key`: the correctionKey of one of them. */
  undo(key: string): void {
    if (!this.#all.some((correction) => correctionKey(correction) === key)) return;
    this.#set(withoutCorrection(this.#all, key));
    void removeCorrection(key);
  }

  #set(all: Correction[]): void {
    this.#all = all;
    this.#onChange();
  }

  #correct(state: PageState, article: ArticleOf): Corrected {
    if (state.phase !== 'analysed') return { state, dismissed: [], corrections: [] };
    const { analysis, dismissed, applied } = applyCorrections(state.analysis, article, this.#all);
    return {
      state: analysis === state.analysis ? state : { ...state, analysis },
      dismissed,
      corrections: applied,
    };
  }
}
