// @vitest-environment happy-dom
import { describe, expect, it, vi } from 'vitest';
import { ANALYSED, NOTHING } from '../../samples/flood.ts';
import { PopupView, type PopupViewProps } from '../../src/ui/popup/PopupView.tsx';
import { show } from './show.tsx';

function popup(start: Partial<PopupViewProps> = {}) {
  const calls = {
    onOpenDispute: vi.fn(),
    onOpenPanel: vi.fn(),
    onOpenOptions: vi.fn(),
    onRetry: vi.fn(),
    onSite: vi.fn(),
    onAllSites: vi.fn(),
  };
  const props: PopupViewProps = {
    state: ANALYSED,
    look: null,
    outlet: 'The Sample Courier',
    dismissed: [],
    site: { name: 'courier.example', on: false, all: false },
    ...calls,
    ...start,
  };
  return { ...calls, props, ...show(<PopupView {...props} />) };
}

describe('the popup', () => {
  it('lists the disputes with their accounts and opens one', () => {
    const { text, press, onOpenDispute } = popup();
    expect(text()).toContain('4 contested questions');
    press('3 accounts: How many houses were flooded?');
    expect(onOpenDispute).toHaveBeenCalledWith('d2');
  });

  it('counts who speaks, leaving out the author, and says what unmarked means', () => {
    const { text } = popup();
    expect(text()).toContain('6 parties speak, 1 of them unnamed.');
    expect(text()).toContain('What is not marked was not checked: unmarked does not mean confirmed.');
  });

  it('leaves out what the reader took for no dispute, and says how many', () => {
    const { text, findButton } = popup({ dismissed: ['d2'] });
    expect(text()).toContain('3 contested questions');
    expect(text()).toContain('1 hidden by you');
    expect(findButton('3 accounts: How many houses were flooded?')).toBeNull();
  });

  it('says what was looked at when nothing was found, and offers no comparison', () => {
    const { text, findButton } = popup({ state: NOTHING });
    expect(text()).toContain('Nothing contested found');
    expect(text()).toContain('12 sentences were read, with 9 statements attributed to somebody.');
    expect(text()).toContain('unmarked does not mean confirmed');
    expect(findButton('Compare side by side')).toBeNull();
  });

  it.each([
    [{ phase: 'connecting' }, 'Looking at this page…'],
    [{ phase: 'analysing', done: 0, total: 0, statements: [] }, 'Getting ready to read…'],
    [{ phase: 'analysing', done: 2, total: 5, statements: [] }, '2 of 5 parts read'],
    [{ phase: 'analysing', done: 5, total: 5, statements: [] }, 'Comparing what was said…'],
    [{ phase: 'no_article' }, 'No article here'],
    [{ phase: 'language', lang: 'pl' }, 'Not covered: Polish'],
    [{ phase: 'forbidden' }, 'The browser keeps this page closed'],
    [{ phase: 'failed', code: 'reader_missing', message: '' }, 'Installing Counterclaim again'],
  ] as const)('has words for %o', (state, words) => {
    expect(popup({ state }).text()).toContain(words);
  });

  it('tells screen readers of a result when it comes, and of each state once', () => {
    const { container, again, props } = popup({ state: { phase: 'analysing', done: 1, total: 5, statements: [] } });
    const said = () => container.querySelector('[role="status"]')?.textContent;
    expect(said()).toBe('Reading the article…');
    again(<PopupView {...props} state={{ phase: 'analysing', done: 2, total: 5, statements: [] }} />);
    expect(said()).toBe('Reading the article…');
    again(<PopupView {...props} state={ANALYSED} />);
    expect(said()).toBe('4 contested questions found.');
  });

  it.each([
    [
      { kind: 'search', sign: 'json_ld' },
      'These are the results of a search. The page says so itself. Open an article and try there.',
    ],
    [{ kind: 'front', sign: 'address' }, 'This is a front page: it leads to articles. Its address says so.'],
    [
      { kind: 'short', sign: 'text' },
      'too little connected text here for an article. Judged by how the page is built.',
    ],
  ] as const)('says why %o is no article', (look, words) => {
    expect(popup({ state: { phase: 'no_article' }, look: { ...look, unread: [] } }).text()).toContain(words);
  });

  it('names the parts of the page that were not looked at, and counts them from the fourth on', () => {
    const unread = ['player.example', 'maps.example', 'x-chart', 'polls.example', 'ads.example'];
    const { text } = popup({ look: { kind: 'article', sign: 'head', unread } });
    expect(text()).toContain('or is closed: player.example, maps.example, x-chart, and 2 more.');
    expect(popup({ look: { kind: 'article', sign: 'head', unread: [] } }).text()).not.toContain('Not looked at');
  });

  it('counts statements while they come in, and leads to where they can be read', () => {
    const statement = {
      at: 4,
      source: 'She',
      cue: 'said',
      isCueFirst: false,
      content: [{ start: 9, end: 18, words: 'it is safe' }],
    };
    const state = { phase: 'analysing', done: 2, total: 5, statements: [statement] } as const;
    const { text, press, onOpenPanel } = popup({ state });
    expect(text()).toContain('2 of 5 parts read · 1 statement so far');
    expect(text()).not.toContain('it is safe');
    press('Compare side by side');
    expect(onOpenPanel).toHaveBeenCalled();
  });

  it('lets a failed analysis be tried again', () => {
    const { press, onRetry } = popup({ state: { phase: 'failed', code: 'unknown', message: 'x' } });
    press('Try again');
    expect(onRetry).toHaveBeenCalled();
  });

  it('asks for the site, and shows it on only once it is', () => {
    const { press, button, onSite } = popup();
    press('Mark courier.example by itself');
    expect(onSite).toHaveBeenCalledWith(true);
    expect(button('Mark courier.example by itself').getAttribute('aria-checked')).toBe('false');
  });

  it('takes all sites back', () => {
    const { press, onAllSites } = popup({ site: { name: 'courier.example', on: false, all: true } });
    press('Mark all sites by themselves');
    expect(onAllSites).toHaveBeenCalledWith(false);
  });

  it('does not offer to turn one site off while all are on', () => {
    const { button, text } = popup({ site: { name: 'courier.example', on: false, all: true } });
    expect(button('Mark courier.example by itself').disabled).toBe(true);
    expect(text()).toContain('On, because all sites are on.');
  });

  it('offers no site where there is none', () => {
    expect(popup({ site: null, state: { phase: 'forbidden' } }).container.querySelector('[role="switch"]')).toBeNull();
  });
});
