import type { Analysis, Span } from '../../src/engine/analysis.ts';
import type { PageLook } from '../../src/engine/page-look.ts';
import type { PageState } from '../../src/engine/page-state.ts';
import { AnalysisFailed, requestAnalysis } from '../../src/extension/analyse-client.ts';
import {
  addCorrection,
  type Correction,
  correctionKey,
  correctionOf,
  corrections,
  removeCorrection,
} from '../../src/extension/corrections.ts';
import { isConnected, watchConnection } from '../../src/extension/lifetime.ts';
import type { CommandMessage, ViewRequest, ViewUpdate } from '../../src/extension/messages.ts';
import { hearCommands, sendBadge } from '../../src/extension/page-messages.ts';
import { settings } from '../../src/extension/settings.ts';
import { serveViews } from '../../src/extension/view-server.ts';
import { type Article, findArticle } from '../../src/page/find-article.ts';
import { lookAtPage } from '../../src/page/look/look-at-page.ts';
import { type Place, watchMargins } from '../../src/page/margins.ts';
import { type Marks, paintMarks } from '../../src/page/marks.ts';
import { reveal } from '../../src/page/reveal.ts';
import { pageTheme } from '../../src/page/theme.ts';
import { watchPage } from '../../src/page/watch-page.ts';
import { visibleDisputes } from '../../src/ui/disputes/visible-disputes.ts';
import type { PageNotesProps } from '../../src/ui/page/PageNotes.tsx';
import { isOtherArticle } from './is-other-article.ts';
import { watchMarkClicks } from './mark-clicks.ts';
import { type MarkedDispute, markedPassages, missingClaims } from './marked-passages.ts';
import { mountNotes } from './notes.tsx';

/**
 * One page, from the injection of the content script until it is closed: holds the page's state, which nobody else does,
 * and joins what finds the article, what analyses it, and what shows the result.
 */
export class PageSession {
  readonly #document: Document;
  readonly #ended = new AbortController();
  readonly #tellViews: () => void;
  /** Of the analysis of the article that the page holds now. */
  #run = new AbortController();
  /** Of marks and margin buttons as the page is laid out now. */
  #shown = new AbortController();
  #article: Article | null = null;
  #look: PageLook | null = null;
  #address = '';
  #state: PageState = { phase: 'analysing', done: 0, total: 0 };
  #asked = false;
  #marksOn = true;
  #corrections: Correction[] = [];
  #dismissed: string[] = [];
  #marked: MarkedDispute[] = [];
  #marks: Marks | null = null;
  #places: Place[] = [];
  #open: string | null = null;
  /** The passage that the reader pressed to open the card, which is not always the first. */
  #pressed: Range | null = null;
  #badge: number | null = null;
  #notes: ((props: PageNotesProps) => void) | null = null;

  constructor(document: Document) {
    this.#document = document;
    const { signal } = this.#ended;
    this.#tellViews = serveViews(
      { current: () => this.#update(), onRequest: (request) => this.#whileConnected(() => this.#answer(request)) },
      signal,
    );
    hearCommands((command) => this.#whileConnected(() => this.#command(command)), signal);
    watchMarkClicks(
      document,
      () => (this.#marksOn ? this.#marks : null),
      (dispute, x, y) => this.#whileConnected(() => this.#press(dispute, x, y)),
      signal,
    );
    watchPage(document, () => this.#whileConnected(() => this.#pageChanged()), signal);
    settings.watch(({ marks }) => this.#setMarks(marks), signal);
    corrections.watch((all) => this.#setCorrections(all), signal);
    // A page that comes back from the browser's memory finds its badge gone.
    const onShow = (event: PageTransitionEvent) => event.persisted && this.#whileConnected(() => this.#showBadge(true));
    document.defaultView?.addEventListener('pageshow', onShow, { signal });
    void this.#start();
  }

  /** Whether it still belongs to a running extension: one that was updated under the page can only be ended. */
  isConnected(): boolean {
    return !this.#ended.signal.aborted && isConnected();
  }

  /** Takes everything of ours off the page. */
  end(): void {
    this.#ended.abort();
    this.#run.abort();
    this.#shown.abort();
  }

  async #start(): Promise<void> {
    const [{ marks }, all] = await Promise.all([settings.read(), corrections.read()]);
    this.#marksOn = marks;
    this.#corrections = all;
    await this.#analyse();
  }

  /** Finds the page's article and has it analysed, whatever was known before. */
  async #analyse(): Promise<void> {
    this.#run.abort();
    this.#run = new AbortController();
    const { signal } = this.#run;
    if (this.#ended.signal.aborted) return;
    this.#address = this.#document.location.href;
    this.#open = null;
    const answered = new AbortController();
    watchConnection(() => this.end(), answered.signal);
    try {
      const { document, look } = lookAtPage(this.#document);
      this.#article = look.kind === 'article' ? findArticle(document) : null;
      // What looked like an article has too few words of one.
      this.#look = this.#article || look.kind !== 'article' ? look : { ...look, kind: 'short', sign: 'text' };
      if (!this.#article) return this.#setState({ phase: 'no_article' });
      const { text, title, url, lang } = this.#article;
      this.#setState({ phase: 'analysing', done: 0, total: 0 });
      const answer = await requestAnalysis(
        { id: 'page', text, title, url, lang },
        { signal, onProgress: ({ done, total }) => this.#setState({ phase: 'analysing', done, total }) },
      );
      if (!signal.aborted) this.#setAnalysis({ ...answer.analysis, text }, answer.sentences, this.#article);
    } catch (error) {
      if (signal.aborted) return;
      if (!isConnected()) return this.end();
      const code = error instanceof AnalysisFailed ? error.code : 'unknown';
      this.#setState({ phase: 'failed', code, message: error instanceof Error ? error.message : String(error) });
    } finally {
      answered.abort();
    }
  }

  #setAnalysis(analysis: Analysis, sentences: number, { map }: Article): void {
    const { lang, attributions } = analysis;
    const looked = { sentences, attributions: attributions.length };
    if (lang === 'en') this.#setState({ phase: 'analysed', analysis, missing: missingClaims(analysis, map), looked });
    else this.#setState({ phase: 'language', lang });
  }

  #setState(state: PageState): void {
    this.#state = state;
    this.#dismissed = this.#dismissedNow();
    this.#show();
  }

  #setMarks(marks: boolean): void {
    this.#marksOn = marks;
    this.#show();
  }

  #setCorrections(all: Correction[]): void {
    this.#corrections = all;
    this.#dismissed = this.#dismissedNow();
    this.#show();
  }

  #dismissedNow(): string[] {
    if (this.#state.phase !== 'analysed') return [];
    const keys = new Set(this.#corrections.map(correctionKey));
    const isDismissed = (correction: Correction | null) => correction !== null && keys.has(correctionKey(correction));
    return this.#state.analysis.disputes.map(({ id }) => id).filter((id) => isDismissed(this.#correctionOf(id)));
  }

  #correctionOf(id: string): Correction | null {
    if (this.#state.phase !== 'analysed' || !this.#article) return null;
    const dispute = this.#state.analysis.disputes.find((one) => one.id === id);
    const { text, title } = this.#article;
    return dispute ? correctionOf(dispute, { text, title, url: this.#address }) : null;
  }

  #dismiss(id: string): void {
    const correction = this.#correctionOf(id);
    if (!correction) return;
    this.#setCorrections([...this.#corrections, correction]);
    // Where it cannot be stored it holds for this page all the same.
    void addCorrection(correction);
  }

  #restore(id: string): void {
    const correction = this.#correctionOf(id);
    if (!correction) return;
    const key = correctionKey(correction);
    this.#setCorrections(this.#corrections.filter((other) => correctionKey(other) !== key));
    void removeCorrection(correction);
  }

  #visible() {
    return this.#state.phase === 'analysed' ? visibleDisputes(this.#state.analysis, this.#dismissed) : [];
  }

  /** Lays everything on the page anew: marks, margin buttons, notes, badge, and what popup and panel show. */
  #show(): void {
    this.#shown.abort();
    this.#shown = new AbortController();
    const { signal } = this.#shown;
    this.#marked = this.#article ? markedPassages(this.#visible(), this.#article.map) : [];
    this.#marks = paintMarks(this.#document, this.#marksOn ? this.#marked : [], signal);
    this.#marks.setActive(this.#open);
    this.#places = [];
    const anchors = this.#marked.map(({ dispute, ranges }) => ({ dispute, range: ranges[0]! }));
    const onLayout = (places: Place[]) => {
      this.#places = places;
      this.#render();
    };
    if (this.#marksOn) watchMargins(anchors, onLayout, signal);
    this.#render();
    this.#tellViews();
    this.#showBadge();
  }

  #showBadge(isLost = false): void {
    const disputes = this.#state.phase === 'analysed' ? this.#visible().length : null;
    if (disputes === this.#badge && !isLost) return;
    this.#badge = disputes;
    sendBadge(disputes).catch(() => {
      if (!isConnected()) this.end();
    });
  }

  #render(): void {
    const { signal } = this.#ended;
    // A page that nobody asked about and that has nothing to show stays as it is.
    if (signal.aborted || (!this.#notes && !this.#asked && this.#marked.length === 0)) return;
    this.#notes ??= mountNotes(this.#document, signal, () => this.end());
    this.#notes({ ...this.#actions, ...this.#view() });
  }

  #view() {
    const element = this.#marked[0]?.ranges[0]?.startContainer.parentElement ?? this.#document.body;
    return {
      state: this.#state,
      theme: pageTheme(this.#document, element),
      asked: this.#asked,
      places: this.#places,
      dismissed: this.#dismissed,
      open: this.#open,
    };
  }

  /** What the reader can do on the page; one object, so that the notes know their callbacks again. */
  readonly #actions = {
    getAnchor: (dispute: string, span: Span | null) => {
      if (span) return this.#article?.map.range(span) ?? null;
      const ranges = this.#marked.find((marked) => marked.dispute === dispute)?.ranges ?? [];
      return ranges.find((range) => range === this.#pressed) ?? ranges[0] ?? null;
    },
    onOpen: (dispute: string) => this.#whileConnected(() => this.#openCard(dispute)),
    onClose: () => this.#whileConnected(() => this.#openCard(null)),
    onStep: (by: 1 | -1) => this.#whileConnected(() => this.#step(by)),
    onGoTo: (span: Span) => this.#whileConnected(() => this.#goTo(span)),
    onNotDispute: (dispute: string) => this.#whileConnected(() => this.#dismiss(dispute)),
    onUndo: (dispute: string) => this.#whileConnected(() => this.#restore(dispute)),
    onRetry: () => this.#whileConnected(() => void this.#analyse()),
  };

  #openCard(dispute: string | null, pressed: Range | null = null): void {
    this.#open = dispute;
    this.#pressed = pressed;
    this.#marks?.setActive(dispute);
    this.#render();
  }

  #press(dispute: string, x: number, y: number): void {
    const ranges = this.#marked.find((marked) => marked.dispute === dispute)?.ranges ?? [];
    const isAt = ({ left, right, top, bottom }: DOMRect) => left <= x && x <= right && top <= y && y <= bottom;
    this.#openCard(dispute, ranges.find((range) => [...range.getClientRects()].some(isAt)) ?? null);
  }

  /** Opens the card of a dispute from elsewhere than its passage, which is brought into view. */
  #openAndReveal(dispute: string): void {
    if (!this.#visible().some(({ id }) => id === dispute)) return;
    const first = this.#marked.find((marked) => marked.dispute === dispute)?.ranges[0];
    if (first) reveal(first);
    this.#openCard(dispute);
  }

  #step(by: 1 | -1): void {
    const ids = this.#visible().map(({ id }) => id);
    const at = this.#open === null ? -1 : ids.indexOf(this.#open);
    const next = at < 0 ? (by === 1 ? 0 : ids.length - 1) : (at + by + ids.length) % ids.length;
    const id = ids[next];
    if (id !== undefined) this.#openAndReveal(id);
  }

  #goTo(span: Span): void {
    const range = this.#article?.map.range(span);
    if (!range) return;
    reveal(range);
    this.#marks?.flash([range]);
  }

  #command(command: CommandMessage['command']): void {
    if (command === 'next') this.#step(1);
    else if (command === 'previous') this.#step(-1);
    else this.#ask();
  }

  /** The reader asked for this page by themselves. */
  #ask(): void {
    this.#asked = true;
    const { phase } = this.#state;
    if (phase === 'analysing' || phase === 'analysed') this.#render();
    else void this.#analyse();
  }

  #answer(request: ViewRequest): void {
    if (request.type === 'openDispute') this.#openAndReveal(request.dispute);
    else if (request.type === 'goTo') this.#goTo(request.span);
    else if (request.type === 'dismiss') this.#dismiss(request.dispute);
    else if (request.type === 'restore') this.#restore(request.dispute);
    else void this.#analyse();
  }

  #update(): ViewUpdate {
    const { title = '', outlet = '' } = this.#article ?? {};
    return { state: this.#state, look: this.#look, dismissed: this.#dismissed, title, outlet };
  }

  #pageChanged(): void {
    const now = findArticle(lookAtPage(this.#document).document);
    const isElsewhere = withoutHash(this.#document.location.href) !== withoutHash(this.#address);
    const isOther = !now || !this.#article ? now !== this.#article : isOtherArticle(this.#article.text, now.text);
    // What the reader asked for was the page that they were on.
    if (isElsewhere) this.#asked = false;
    if (isElsewhere || isOther) void this.#analyse();
    else if (this.#state.phase === 'analysed' && this.#article) {
      // The same words, perhaps in new nodes: the passages are found again.
      this.#setState({ ...this.#state, missing: missingClaims(this.#state.analysis, this.#article.map) });
    }
  }

  #whileConnected(act: () => void): void {
    if (this.isConnected()) act();
    else this.end();
  }
}

function withoutHash(address: string): string {
  return address.replace(/#.*$/s, '');
}
