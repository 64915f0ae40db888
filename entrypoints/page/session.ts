import type { Correction } from '../../src/corrections/correction.ts';
import { correctionKey } from '../../src/corrections/list.ts';
import type { ArticleOf, Wish } from '../../src/corrections/wish.ts';
import type { Span } from '../../src/engine/analysis.ts';
import type { PageState } from '../../src/engine/page-state.ts';
import { type Appearance, watchAppearance } from '../../src/extension/appearance.ts';
import { isConnected } from '../../src/extension/lifetime.ts';
import type { CommandMessage, FoundArticle, ViewRequest, ViewUpdate } from '../../src/extension/messages.ts';
import { hearCommands, requestCatalogue, requestSearch, sendBadge } from '../../src/extension/page-messages.ts';
import { type Settings, settings } from '../../src/extension/settings.ts';
import { serveViews } from '../../src/extension/view-server.ts';
import { anchorOf } from '../../src/page/passage-anchor.ts';
import { reveal } from '../../src/page/reveal.ts';
import { createSlices } from '../../src/page/slices.ts';
import { watchPage } from '../../src/page/watch-page.ts';
import { visibleDisputes } from '../../src/ui/disputes/visible-disputes.ts';
import { counterpart } from './counterpart.ts';
import { type MarkedDispute, markedPassages } from './marked-passages.ts';
import { PageArticle } from './page-article.ts';
import { type Corrected, PageCorrections } from './page-corrections.ts';
import { PageDisplay } from './page-display.ts';

/**
 * One page, from the injection of the content script until it is closed: holds the page's state, which nobody else does,
 * and joins what finds the article, what analyses it, and what shows the result.
 */
export class PageSession {
  readonly #document: Document;
  readonly #ended = new AbortController();
  readonly #article: PageArticle;
  readonly #corrections: PageCorrections;
  readonly #tellViews: () => void;
  /** The reader asked for this page by themselves. */
  #asked = false;
  #marksOn = true;
  /** The reader corrected something here, which can be taken back where nothing else is shown any more. */
  #hasCorrected = false;
  /** Null until it is known: nothing is shown before. */
  #appearance: Appearance | null = null;
  /** What is seen in the document that the article is in, and what ends it. */
  #display: PageDisplay | null = null;
  #displayed = new AbortController();
  #marked: MarkedDispute[] = [];
  /** The dispute whose card is open, and the passage that the reader pressed for it, which is not always its first. */
  #open: string | null = null;
  #pressed: Range | null = null;
  #told: ViewUpdate | null = null;
  #badge: number | null = null;

  constructor(document: Document) {
    this.#document = document;
    const { signal } = this.#ended;
    this.#article = new PageArticle(document, {
      onChange: () => this.#show(),
      onElsewhere: () => this.#leavePage(),
      onNews: () => this.#takeNews(),
      onLost: () => this.end(),
    });
    this.#corrections = new PageCorrections(() => this.#whileConnected(() => this.#show()), signal);
    this.#tellViews = serveViews(
      { current: () => this.#update(), onRequest: (request) => this.#whileConnected(() => this.#answer(request)) },
      signal,
    );
    hearCommands((command) => this.#whileConnected(() => this.#command(command)), signal);
    // A page that comes back from the browser's memory finds its badge gone.
    const onShow = (event: PageTransitionEvent) => event.persisted && this.#whileConnected(() => this.#showBadge(true));
    document.defaultView?.addEventListener('pageshow', onShow, { signal });
    this.#start().catch((error) => {
      if (!signal.aborted) throw error;
    });
  }

  /** Whether it still belongs to a running extension: one that was updated under the page can only be ended. */
  isConnected(): boolean {
    return !this.#ended.signal.aborted && isConnected();
  }

  /** Takes everything of ours off the page. */
  end(): void {
    this.#ended.abort();
    this.#article.end();
  }

  async #start(): Promise<void> {
    const { signal } = this.#ended;
    // Each part of the browser's API takes a slow page some time when it is first used: one in a task.
    const slices = createSlices(this.#document.defaultView!, signal);
    await slices.pause();
    settings.watch((now) => this.#setSettings(now), signal);
    const onAppearance = (now: Appearance) => this.#whileConnected(() => this.#setAppearance(now));
    const [chosen] = await Promise.all([
      settings.read(),
      this.#corrections.read(),
      watchAppearance(requestCatalogue, onAppearance, signal),
    ]);
    this.#setSettings(chosen);
    await slices.pause();
    watchPage(this.#document, () => this.#look(), signal);
    await this.#article.read();
  }

  #look(): Promise<number> | number {
    return this.#whileConnected(() => this.#article.read()) ?? 0;
  }

  /** What shows things where the article is; it ends with a frame that goes, or when the article is elsewhere. */
  #displayIn(place: Document): PageDisplay {
    if (this.#display?.document === place) return this.#display;
    this.#displayed.abort();
    this.#displayed = new AbortController();
    const signal = AbortSignal.any([this.#displayed.signal, this.#ended.signal]);
    const on = {
      open: () => this.#open,
      onPress: (dispute: string, passage: Range) => this.#whileConnected(() => this.#openCard(dispute, passage)),
      onReplaced: () => this.end(),
    };
    this.#display = new PageDisplay(place, on, signal);
    if (place !== this.#document) this.#watchFrame(place, signal);
    return this.#display;
  }

  #watchFrame(place: Document, signal: AbortSignal): void {
    watchPage(place, () => this.#look(), signal);
    const view = place.defaultView;
    const frame = view?.frameElement;
    const onHide = (event: PageTransitionEvent) => {
      // With the page around it the browser keeps it, to come back to.
      if (event.persisted) return;
      this.#displayed.abort();
      this.#open = null;
      this.#whileConnected(() => void this.#article.leavePlace());
      // The next one in it is not kept waiting for as long as a page that changes by itself.
      frame?.addEventListener('load', () => void this.#look(), { once: true, signal: this.#ended.signal });
    };
    view?.addEventListener('pagehide', onHide, { signal });
  }

  /** What the reader asked for was the page that they were on. */
  #leavePage(): void {
    this.#asked = false;
    this.#hasCorrected = false;
    this.#open = null;
  }

  /** A newer analysis takes the place of the one that is shown, but takes no card away from under the reader's eyes. */
  #takeNews(): void {
    const { found, news } = this.#article;
    if (!news || !found) return;
    const open = disputesOf(this.#corrected().state).find(({ id }) => id === this.#open);
    if (open) {
      const newer = disputesOf(this.#corrections.apply(news.state, this.#articleOf(news.found)).state);
      const now = counterpart({ dispute: open, text: found.text }, newer, news.found.text);
      if (!now) return;
      this.#open = now.id;
      this.#pressed = null;
    }
    this.#article.takeNews();
  }

  #setSettings({ marks, certainty }: Settings): void {
    this.#marksOn = marks;
    this.#article.setCertainty(certainty);
    this.#show();
  }

  #setAppearance(appearance: Appearance): void {
    this.#appearance = appearance;
    this.#show();
  }

  /** Where an article is, for corrections. */
  #articleOf(found: FoundArticle | null): ArticleOf {
    return { text: found?.text ?? '', title: found?.title ?? '', url: this.#document.location.href };
  }

  #corrected(): Corrected {
    return this.#corrections.apply(this.#article.state, this.#articleOf(this.#article.found));
  }

  #visible() {
    const { state, dismissed } = this.#corrected();
    return state.phase === 'analysed' ? visibleDisputes(state.analysis, dismissed) : [];
  }

  #wish(wish: Wish): Correction | null {
    this.#hasCorrected = true;
    const { state, found } = this.#article;
    return this.#corrections.wish(wish, state, this.#articleOf(found));
  }

  /** Shows what is known now: on the page, in popup and panel, and as a number at the toolbar button. */
  #show(): void {
    if (this.#ended.signal.aborted || !this.#appearance) return;
    const visible = this.#visible();
    const { anchors } = this.#article;
    this.#marked = anchors ? markedPassages(visible, anchors) : [];
    const { state, dismissed } = this.#corrected();
    this.#displayIn(this.#article.place).show({
      marked: this.#marksOn ? this.#marked : [],
      isNoted: this.#open !== null || this.#hasCorrected || (this.#asked && visible.length === 0),
      notes: { ...this.#actions, state, dismissed, asked: this.#asked, open: this.#open },
      appearance: this.#appearance,
    });
    this.#tell();
    this.#showBadge();
  }

  #tell(): void {
    const update = this.#update();
    const isTold =
      this.#told?.state === update.state &&
      this.#told.dismissed === update.dismissed &&
      JSON.stringify(this.#told.look) === JSON.stringify(update.look);
    this.#told = update;
    if (!isTold) this.#tellViews();
  }

  #showBadge(isLost = false): void {
    const disputes = this.#article.state.phase === 'analysed' ? this.#visible().length : null;
    if (disputes === this.#badge && !isLost) return;
    this.#badge = disputes;
    sendBadge(disputes).catch(() => {
      if (!isConnected()) this.end();
    });
  }

  /** What the reader can do on the page; one object, so that the notes know their callbacks again. */
  readonly #actions = {
    getAnchor: (dispute: string, span: Span | null) => {
      const ranges = this.#marked.find((marked) => marked.dispute === dispute)?.ranges ?? [];
      const passage = span
        ? this.#article.anchors?.range(span)
        : (ranges.find((range) => range === this.#pressed) ?? ranges[0]);
      return passage ? anchorOf(passage, ranges) : null;
    },
    onOpen: (dispute: string) => this.#whileConnected(() => this.#openCard(dispute)),
    onClose: () => this.#whileConnected(() => this.#openCard(null)),
    onStep: (by: 1 | -1) => this.#whileConnected(() => this.#step(by)),
    onGoTo: (span: Span) => this.#whileConnected(() => void this.#goTo(span)),
    onCorrect: (wish: Wish) => this.#whileConnected(() => this.#wish(wish)) ?? null,
    onUndo: (correction: Correction) => this.#whileConnected(() => this.#corrections.undo(correctionKey(correction))),
    onSearch: async (words: string) => (await this.#whileConnected(() => requestSearch(words))) ?? false,
    onRetry: () => this.#whileConnected(() => void this.#article.read(true)),
  };

  #openCard(dispute: string | null, pressed: Range | null = null): void {
    this.#open = dispute;
    this.#pressed = pressed;
    this.#show();
    this.#takeNews();
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

  async #goTo(span: Span): Promise<void> {
    const { anchors } = this.#article;
    // At once, where it can be: the card makes room for what it has led to.
    let range = anchors?.range(span);
    if (!range) {
      const slices = createSlices(this.#document.defaultView!, this.#ended.signal);
      range = await anchors?.find(span, slices).catch(() => null);
    }
    if (!range) return;
    reveal(range);
    this.#display?.marks.flash(anchors?.parts(span) ?? []);
  }

  #command(command: CommandMessage['command']): void {
    if (command === 'next') this.#step(1);
    else if (command === 'previous') this.#step(-1);
    else if (command === 'analyse') this.#ask();
    else if (!this.#asked) this.end();
  }

  /** The reader asked for this page by themselves. */
  #ask(): void {
    this.#asked = true;
    const { phase } = this.#article.state;
    if (phase === 'analysing' || phase === 'analysed') this.#show();
    else void this.#article.read(true);
  }

  #answer(request: ViewRequest): void {
    if (request.type === 'openDispute') this.#openAndReveal(request.dispute);
    else if (request.type === 'goTo') void this.#goTo(request.span);
    else if (request.type === 'correct') this.#wish(request.wish);
    else if (request.type === 'undo') this.#corrections.undo(request.correction);
    else void this.#article.read(true);
  }

  #update(): ViewUpdate {
    const { look, found } = this.#article;
    return { ...this.#corrected(), look, title: found?.title ?? '', outlet: found?.outlet ?? '' };
  }

  /** What `act` returns; undefined, and the end, where the extension was updated under the page. */
  #whileConnected<Result>(act: () => Result): Result | undefined {
    if (this.isConnected()) return act();
    this.end();
    return undefined;
  }
}

function disputesOf(state: PageState) {
  return state.phase === 'analysed' ? state.analysis.disputes : [];
}
