import { type Certainty, sureEnough } from '../../src/engine/disputes/certainty.ts';
import type { PageLook } from '../../src/engine/page-look.ts';
import type { PageState } from '../../src/engine/page-state.ts';
import type { Progress } from '../../src/engine/reader/read-article.ts';
import { type Statement, withFound } from '../../src/engine/statement.ts';
import { requestAnalysis } from '../../src/extension/analyse-client.ts';
import { AnalysisFailed } from '../../src/extension/ask-over-port.ts';
import { isConnected, watchConnection } from '../../src/extension/lifetime.ts';
import type { FoundArticle } from '../../src/extension/messages.ts';
import { Anchors } from '../../src/page/anchoring/anchors.ts';
import { createSlices, type Slices } from '../../src/page/slices.ts';
import type { TextMap } from '../../src/page/text-map.ts';
import { isOtherArticle } from './is-other-article.ts';
import { passagesOf } from './marked-passages.ts';
import { type Reading, readPage } from './read-page.ts';

/** Times as long as a newer analysis took that none follows it: a fiftieth of a core is the most, however a page changes. */
const REST = 50;

type Answer = Awaited<ReturnType<typeof requestAnalysis>>;
type OnPage = NonNullable<Reading['article']>;

export interface PageArticleEvents {
  /** The state is another one, or passages are elsewhere. */
  onChange(): void;
  /** The page is at another address. */
  onElsewhere(): void;
  /** There is a newer analysis of the article whose analysis is shown: `takeNews` puts it in its place. */
  onNews(): void;
  /** The extension that this script belongs to is gone. */
  onLost(): void;
}

/** The article that a page holds, and its analysis, kept up with the page for as long as that goes on changing. */
export class PageArticle {
  state: PageState = beginning();
  /** Of which article the state is, and where its passages are; null while the page has none. */
  found: FoundArticle | null = null;
  anchors: Anchors | null = null;
  /** The document that the article is in: the page's own, or that of a frame in it. */
  place: Document;
  readonly #document: Document;
  readonly #on: PageArticleEvents;
  #reading: Reading | null = null;
  #looking = new AbortController();
  #analysing = new AbortController();
  /** The text that is being analysed. */
  #underway: string | null = null;
  /** The same article with other words, which were found while an analysis was under way. */
  #next: OnPage | null = null;
  /** When the next newer analysis may begin, and what waits for that. */
  #rested = 0;
  #waiting: number | undefined;
  #news: { article: OnPage; answer: Answer } | null = null;
  /** What `state` was made of, where it is an analysis. */
  #answer: Answer | null = null;
  #certainty: Certainty = 'balanced';

  constructor(document: Document, on: PageArticleEvents) {
    this.#document = document;
    this.place = document;
    this.#on = on;
  }

  end(): void {
    this.#looking.abort();
    this.#analysing.abort();
    this.#document.defaultView?.clearTimeout(this.#waiting);
  }

  /**
   * Looks at the page as it is now, and has the article analysed if it has other words than before; gives the milliseconds
   * of work on the page's thread. The analysis is not waited for. `isFresh`: nothing that was known counts any more.
   */
  async read(isFresh = false): Promise<number> {
    this.#looking.abort();
    this.#looking = new AbortController();
    const { signal } = this.#looking;
    const slices = createSlices(this.#document.defaultView!, signal);
    const answered = new AbortController();
    watchConnection(this.#on.onLost, answered.signal);
    try {
      const reading = await readPage(this.#document, isFresh ? null : this.#reading, slices, signal);
      const isElsewhere = this.#reading !== null && this.#reading.address !== reading.address;
      this.#reading = reading;
      if (isElsewhere) this.#on.onElsewhere();
      if (isFresh || isElsewhere || !this.#isShown(reading.article)) this.#begin(reading.article);
      else await this.#follow(reading.article, slices);
    } catch (error) {
      if (!signal.aborted) this.#fail(error);
    } finally {
      answered.abort();
    }
    return slices.spent();
  }

  /** From now on only disputes that are so sure are in the state. */
  setCertainty(certainty: Certainty): void {
    if (certainty === this.#certainty) return;
    this.#certainty = certainty;
    if (this.#answer && this.state.phase === 'analysed') this.#setAnswer(this.#answer);
  }

  /** Forgets the article and looks for one anew: the frame that it was in goes, and its nodes may not be touched then. */
  leavePlace(): Promise<number> {
    this.#reading = null;
    this.#begin(null);
    return this.read();
  }

  /** Shows the newest analysis of the article. */
  takeNews(): void {
    if (!this.#news) return;
    const { article, answer } = this.#news;
    this.#show(article);
    this.#setAnswer(answer);
  }

  /** How the page was looked at last; null before it was. */
  get look(): PageLook | null {
    return this.#reading?.look ?? null;
  }

  /** The newest analysis, if it is not shown yet. */
  get news() {
    if (!this.#news) return null;
    const { article, answer } = this.#news;
    return { state: stateOf(answer, article.found, this.#certainty), found: article.found };
  }

  /** Whether it is the article that is shown; an article whose words have gone is shown until there is another. */
  #isShown(article: OnPage | null): boolean {
    if (!this.found) return false;
    return !article || (article.place === this.place && !isOtherArticle(this.found.text, article.found.text));
  }

  #begin(article: OnPage | null): void {
    this.#analysing.abort();
    this.#underway = null;
    this.#next = null;
    this.#show(article);
    this.#set(article ? beginning() : { phase: 'no_article' });
    if (article) void this.#analyse(article);
  }

  async #follow(article: OnPage | null, slices: Slices): Promise<void> {
    if (article) this.anchors?.follow(article.map);
    await this.#anchor(slices);
    this.#next = article;
    this.#goOn();
  }

  async #analyse(article: OnPage): Promise<void> {
    this.#analysing = new AbortController();
    const { signal } = this.#analysing;
    const { text, title, url, lang } = article.found;
    const isShown = () => this.found === article.found;
    const isNewer = !isShown();
    this.#underway = text;
    const started = performance.now();
    let statements: Statement[] = [];
    const onProgress = ({ done, total, found }: Progress) => {
      if (!isShown()) return;
      statements = withFound(statements, found, text);
      this.#set({ phase: 'analysing', done, total, statements });
    };
    const answered = new AbortController();
    watchConnection(this.#on.onLost, answered.signal);
    try {
      const answer = await requestAnalysis({ id: 'page', text, title, url, lang }, { signal, onProgress });
      if (signal.aborted) return;
      if (isShown()) this.#setAnswer(answer);
      else {
        this.#news = { article, answer };
        this.#on.onNews();
      }
    } catch (error) {
      // What is shown still holds when it cannot be brought up to date.
      if (!signal.aborted && (isShown() || !isConnected())) this.#fail(error);
    } finally {
      answered.abort();
      if (!signal.aborted) {
        this.#underway = null;
        const now = performance.now();
        if (isNewer) this.#rested = now + REST * (now - started);
        this.#goOn();
      }
    }
  }

  /** Has the page's newest words analysed: not before the last ones are, or a restless page would never be read to the end. */
  #goOn(): void {
    const known = this.#underway ?? (this.#news?.article.found ?? this.found)?.text;
    if (!this.#next || this.#next.found.text === known) this.#next = null;
    if (!this.#next || this.#underway !== null) return;
    const view = this.#document.defaultView!;
    const wait = this.#rested - view.performance.now();
    view.clearTimeout(this.#waiting);
    if (wait > 0) this.#waiting = view.setTimeout(() => this.#goOn(), wait);
    else {
      const next = this.#next;
      this.#next = null;
      void this.#analyse(next);
    }
  }

  #show(article: OnPage | null): void {
    this.#news = null;
    this.found = article?.found ?? null;
    this.place = article?.place ?? this.#document;
    this.anchors = article && new Anchors(article.map);
    const now: TextMap | undefined = this.#reading?.article?.map;
    if (now) this.anchors?.follow(now);
  }

  #setAnswer(answer: Answer): void {
    this.#answer = answer;
    this.#set(stateOf(answer, this.found!, this.#certainty));
    void this.#anchor(createSlices(this.#document.defaultView!, this.#looking.signal)).catch(() => {});
  }

  /** Finds the passages again that are not where they were, and tells which are nowhere. */
  async #anchor(slices: Slices): Promise<void> {
    const { state, anchors } = this;
    if (state.phase !== 'analysed' || !anchors) return;
    const missing = [];
    for (const span of passagesOf(state.analysis)) {
      if (!(await anchors.find(span, slices))) missing.push(span);
      if (slices.isOver()) await slices.pause();
    }
    if (this.state !== state) return;
    if (JSON.stringify(missing) !== JSON.stringify(state.missing)) this.state = { ...state, missing };
    this.#on.onChange();
  }

  #set(state: PageState): void {
    this.state = state;
    this.#on.onChange();
  }

  #fail(error: unknown): void {
    const code = error instanceof AnalysisFailed ? error.code : 'unknown';
    if (!isConnected()) this.#on.onLost();
    else this.#set({ phase: 'failed', code, message: error instanceof Error ? error.message : String(error) });
  }
}

/** A new one each time: another article's state is another state. */
function beginning(): PageState {
  return { phase: 'analysing', done: 0, total: 0, statements: [] };
}

function stateOf({ analysis, sentences }: Answer, { text }: FoundArticle, certainty: Certainty): PageState {
  const { lang, attributions } = analysis;
  if (lang !== 'en') return { phase: 'language', lang };
  const disputes = sureEnough(analysis.disputes, certainty);
  const looked = { sentences, attributions: attributions.length };
  return { phase: 'analysed', analysis: { ...analysis, text, disputes }, missing: [], looked };
}
