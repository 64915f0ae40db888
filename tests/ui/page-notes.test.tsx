// @vitest-environment happy-dom
import { act } from 'preact/test-utils';
import { afterEach, describe, expect, it, vi } from 'vitest';
import type { PageState } from '../../src/engine/page-state.ts';
import { PageNotes, type PageNotesProps } from '../../src/ui/page/PageNotes.tsx';
import { ANALYSED, CROWDED, NOTHING } from './flood.ts';
import { plain, show } from './show.tsx';

/** What a content script does: holds the state, obeys the callbacks. */
function page(start: Partial<PageNotesProps> = {}) {
  const goneTo: string[] = [];
  const retries: number[] = [];
  const props: PageNotesProps = {
    state: ANALYSED,
    theme: 'light',
    asked: true,
    places: ['d1', 'd2', 'd3', 'd4'].map((dispute, k) => ({ dispute, left: 600, top: 100 * k })),
    dismissed: [],
    open: null,
    getAnchor: () => null,
    onOpen: (dispute) => set({ open: dispute }),
    onClose: () => set({ open: null }),
    onStep: (by) => {
      const ids = ['d1', 'd2', 'd3', 'd4'].filter((id) => !props.dismissed.includes(id));
      set({ open: ids[(ids.indexOf(props.open ?? '') + by + ids.length) % ids.length] ?? null });
    },
    onGoTo: ({ start: from, end }) => goneTo.push(ANALYSED.analysis.text!.slice(from, end)),
    onNotDispute: (dispute) => set({ dismissed: [...props.dismissed, dispute] }),
    onUndo: (dispute) => set({ dismissed: props.dismissed.filter((id) => id !== dispute) }),
    onRetry: () => retries.push(1),
    ...start,
  };
  const shown = show(<PageNotes {...props} />);
  const set = (change: Partial<PageNotesProps>) => {
    Object.assign(props, change);
    shown.again(<PageNotes {...props} />);
  };
  return {
    ...shown,
    set,
    goneTo,
    retries,
    card: () => shown.container.querySelector<HTMLElement>('[role="dialog"]'),
    said: () => [...shown.container.querySelectorAll('[role="status"]')].map((one) => plain(one.textContent)).join(' '),
  };
}

const key = (target: Element, name: string) =>
  act(() => {
    target.dispatchEvent(new KeyboardEvent('keydown', { key: name, bubbles: true, composed: true }));
  });

describe('margin buttons', () => {
  it('name the count and the question, and open the card with the focus in it', () => {
    const { press, card } = page();
    press('4 accounts: Who opened the sluice gates?');
    expect(card()).not.toBeNull();
    expect(document.activeElement).toBe(card());
    const label = card()?.getAttribute('aria-labelledby') ?? '';
    expect(plain(document.getElementById(label)?.textContent ?? '')).toBe('Who opened the sluice gates?');
  });

  it('close the open card when pressed again', () => {
    const { press, card } = page();
    press('2 accounts: Were people warned in time?');
    press('2 accounts: Were people warned in time?');
    expect(card()).toBeNull();
  });

  it('are not there for disputes that the reader took for none', () => {
    const { findButton } = page({ dismissed: ['d3'] });
    expect(findButton('2 accounts: Were people warned in time?')).toBeNull();
  });
});

describe('the card', () => {
  it('shows who says what in which words, citing what', () => {
    const { card } = page({ open: 'd1' });
    const rows = [...(card()?.querySelectorAll('.position') ?? [])].map((row) => plain(row.textContent));
    expect(rows).toHaveLength(4);
    expect(rows[0]).toContain('The water board');
    expect(rows[0]).toContain('government');
    expect(rows[0]).toContain('asserts');
    expect(rows[0]).toContain('“the gates were opened by the power company without its leave”');
    expect(rows[0]).toContain('cites nothing here');
    expect(rows[1]).toContain('denies');
    expect(rows[1]).toContain('cites a document');
    expect(rows[2]).toContain('cites video or photo');
    expect(rows[3]).toContain('unnamed source');
  });

  it('tells a stated lack of evidence from citing nothing', () => {
    const { card } = page({ open: 'd3' });
    expect(plain(card()?.textContent ?? '')).toContain('gives no evidence');
    expect(plain(card()?.textContent ?? '')).toContain('cites nothing here');
  });

  it('goes to the passage of a quotation and of a piece of evidence', () => {
    const { press, goneTo } = page({ open: 'd1' });
    press('“Brenno Hydro denied this”');
    press('cites a document');
    expect(goneTo).toEqual(['Brenno Hydro denied this', 'a log']);
  });

  it('has nothing to press where nothing is cited', () => {
    const { findButton } = page({ open: 'd4' });
    expect(findButton('cites nothing here')).toBeNull();
  });

  it('shows words that the page no longer holds, and says so instead of going there', () => {
    const { card, findButton } = page({ state: CROWDED, open: 'd1' });
    expect(plain(card()?.textContent ?? '')).toContain(
      '“they saw two men in orange jackets at the winch” not found on the page any more',
    );
    expect(findButton('“they saw two men in orange jackets at the winch”')).toBeNull();
  });

  it('shows twelve positions and counts the rest', () => {
    const { card } = page({ state: CROWDED, open: 'd1' });
    expect(card()?.querySelectorAll('.position')).toHaveLength(12);
    expect(plain(card()?.textContent ?? '')).toContain('and 2 more accounts');
  });

  it('says why it is marked, with the words', () => {
    const { card, press, goneTo } = page({ open: 'd2' });
    const why = card()?.querySelector('details');
    expect(plain(why?.textContent ?? '')).toContain('Different numbers are given');
    press('“more than 300”');
    expect(goneTo).toEqual(['more than 300']);
  });

  it('steps round through the disputes and says where it is', () => {
    const { press, card, said } = page({ open: 'd1' });
    press('Next contested question');
    expect(plain(card()?.textContent ?? '')).toContain('2 of 4');
    expect(said()).toContain('2 of 4: How many houses were flooded?');
    press('Previous contested question');
    press('Previous contested question');
    expect(said()).toContain('4 of 4: Will the dam hold a second winter?');
  });

  it('closes with Esc and gives the focus back to the margin button', () => {
    const { press, card, button } = page();
    press('3 accounts: How many houses were flooded?');
    key(card()!, 'Escape');
    expect(card()).toBeNull();
    expect(document.activeElement).toBe(button('3 accounts: How many houses were flooded?'));
  });

  it('gives the focus back to the page where the page had it', () => {
    const link = document.createElement('button');
    document.body.append(link);
    link.focus();
    const { set, card } = page();
    set({ open: 'd1' });
    expect(document.activeElement).toBe(card());
    key(card()!, 'Escape');
    expect(document.activeElement).toBe(link);
    link.remove();
  });

  it('keeps its keys from the page’s own shortcuts', () => {
    const heard = vi.fn();
    document.addEventListener('keydown', heard);
    const { card } = page({ open: 'd1' });
    key(card()!, 'j');
    document.removeEventListener('keydown', heard);
    expect(heard).not.toHaveBeenCalled();
  });

  it('closes when something else on the page is pressed, but not while it is pinned', () => {
    const { card, press, button } = page({ open: 'd1' });
    press('Keep this card open');
    expect(button('Keep this card open').getAttribute('aria-pressed')).toBe('true');
    act(() => document.body.click());
    expect(card()).not.toBeNull();
    press('Keep this card open');
    act(() => document.body.click());
    expect(card()).toBeNull();
  });

  it('takes "not a dispute" back', () => {
    const { press, card, text, button, findButton } = page({ open: 'd1' });
    press('Not a dispute');
    expect(card()).toBeNull();
    expect(text()).toContain('Hidden: Who opened the sluice gates?');
    expect(findButton('4 accounts: Who opened the sluice gates?')).toBeNull();
    expect(document.activeElement).toBe(button('Undo'));
    press('Undo');
    expect(findButton('4 accounts: Who opened the sluice gates?')).not.toBeNull();
    expect(plain(card()?.textContent ?? '')).toContain('Who opened the sluice gates?');
  });

  it('stays beside the passage that was gone to', () => {
    const asked: (string | null)[] = [];
    const getAnchor: PageNotesProps['getAnchor'] = (_, to) => {
      asked.push(to && ANALYSED.analysis.text!.slice(to.start, to.end));
      return null;
    };
    const { press } = page({ open: 'd1', getAnchor });
    press('“the winch had failed by itself”');
    expect(asked[0]).toBeNull();
    expect(asked).toContain('the winch had failed by itself');
  });
});

describe('notices', () => {
  afterEach(() => {
    vi.useRealTimers();
  });

  it('say nothing about an analysis of less than 300 ms, then show its progress', () => {
    vi.useFakeTimers();
    const { text, said, container } = page({ state: { phase: 'analysing', done: 3, total: 8 }, places: [] });
    act(() => void vi.advanceTimersByTime(299));
    expect(text()).toBe('');
    act(() => void vi.advanceTimersByTime(2));
    expect(text()).toContain('3 of 8 parts read');
    expect(said()).toBe('Reading the article…');
    expect(container.querySelector('progress')?.value).toBe(3);
  });

  it('tell how many disputes were found to those who hear the page', () => {
    expect(page().said()).toContain('4 contested questions found.');
  });

  it('say what was looked at when nothing was found', () => {
    const { text } = page({ state: NOTHING, places: [] });
    expect(text()).toContain('Nothing contested found');
    expect(text()).toContain('12 sentences were read');
    expect(text()).toContain('unmarked does not mean confirmed');
  });

  const quiet: [PageState, string][] = [
    [{ phase: 'no_article' }, 'No article here'],
    [{ phase: 'language', lang: 'fi' }, 'Not covered: Finnish'],
    [{ phase: 'language', lang: '' }, 'A language that is not covered'],
    [{ phase: 'failed', code: 'timeout', message: 'no answer' }, 'The analysis did not finish'],
  ];
  it.each(quiet)('have words for %o', (state, words) => {
    expect(page({ state, places: [] }).text()).toContain(words);
  });

  it('let a failed analysis be tried again', () => {
    const { press, retries } = page({ state: { phase: 'failed', code: 'unknown', message: '' }, places: [] });
    press('Try again');
    expect(retries).toHaveLength(1);
  });

  it('can be closed', () => {
    const { press, container } = page({ state: { phase: 'no_article' }, places: [] });
    press('Close');
    expect(container.querySelector('.page-notice')).toBeNull();
  });

  it('are silent on pages that are read by themselves, unless something was found', () => {
    expect(page({ state: { phase: 'no_article' }, places: [], asked: false }).text()).toBe('');
    expect(page({ state: NOTHING, places: [], asked: false }).text()).toBe('');
    expect(page({ asked: false }).said()).toContain('4 contested questions found.');
  });
});

it('ignores a card that was asked for but is not there', () => {
  expect(page({ open: 'gone' }).card()).toBeNull();
  expect(page({ open: 'd1', dismissed: ['d1'] }).card()).toBeNull();
});
