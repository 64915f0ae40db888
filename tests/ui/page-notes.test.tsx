// @vitest-environment happy-dom
import { act } from 'preact/test-utils';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { ANALYSED, CROWDED, NOTHING } from '../../samples/flood.ts';
import { applyCorrections } from '../../src/corrections/apply.ts';
import type { Correction } from '../../src/corrections/correction.ts';
import { correctionKey, withCorrections, withoutCorrection } from '../../src/corrections/list.ts';
import { correctionOf } from '../../src/corrections/wish.ts';
import type { PageState } from '../../src/engine/page-state.ts';
import { PageNotes, type PageNotesProps } from '../../src/ui/page/PageNotes.tsx';
import { plain, show } from './show.tsx';

/** What a content script does: holds the state, obeys the callbacks. */
function page(start: Partial<PageNotesProps> = {}) {
  const goneTo: string[] = [];
  const retries: number[] = [];
  const searched: string[] = [];
  let corrections: Correction[] = [];
  const article = { text: ANALYSED.analysis.text!, title: ANALYSED.analysis.title!, url: ANALYSED.analysis.url! };
  const correct = (now: Correction[]) => {
    corrections = now;
    const { analysis, dismissed } = applyCorrections(ANALYSED.analysis, article, corrections);
    set({ state: { ...ANALYSED, analysis }, dismissed });
  };
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
    onCorrect: (wish) => {
      if (props.state.phase !== 'analysed') return null;
      const correction = correctionOf(wish, props.state.analysis, article);
      if (correction) correct(withCorrections(corrections, [correction]));
      return correction;
    },
    onUndo: (correction) => correct(withoutCorrection(corrections, correctionKey(correction))),
    onSearch: async (words) => searched.push(words) > 0,
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
    searched,
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

  it('shows a name of forty words by its beginning, and the whole when asked', () => {
    const { card, press } = page({ state: CROWDED, open: 'd1' });
    const name = () => plain(card()?.querySelector('.party-name')?.textContent ?? '');
    expect(name()).toBe('The Permanent Joint Commission of the Riparian Municipalities of the…');
    press('Whole name');
    expect(name()).toMatch(/^The Permanent Joint Commission .* Office of Waterways$/);
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
    expect(text()).toContain('Not a dispute: Who opened the sluice gates?');
    expect(findButton('4 accounts: Who opened the sluice gates?')).toBeNull();
    expect(document.activeElement).toBe(button('Undo'));
    press('Undo');
    expect(findButton('4 accounts: Who opened the sluice gates?')).not.toBeNull();
    expect(plain(card()?.textContent ?? '')).toContain('Who opened the sluice gates?');
  });

  it('gives words to another party at once, and back', () => {
    const { press, card, button } = page({ open: 'd2' });
    press('Not from Residents');
    press('But from Teodora Wick');
    const row = () => plain(card()?.querySelectorAll('.position')[1]?.textContent ?? '');
    expect(row()).toContain('Teodora Wick');
    expect(plain(card()?.textContent ?? '')).toContain('“more than 300”: not from Residents but from Teodora Wick');
    expect(document.activeElement).toBe(button('Undo'));
    press('Undo');
    expect(row()).toContain('Residents');
  });

  it('says so where it is not clear whose words they are', () => {
    const { press, card } = page({ open: 'd2' });
    press('Not from Residents');
    press('It is not clear from whom');
    expect(plain(card()?.querySelectorAll('.position')[1]?.textContent ?? '')).toContain('somebody unclear');
  });

  it('joins two disputes that are one, under the earlier question', () => {
    const { press, card, findButton } = page({ open: 'd3' });
    press('The same question as: How many houses were flooded?');
    expect(plain(card()?.querySelector('.question')?.textContent ?? '')).toBe('How many houses were flooded?');
    expect(card()?.querySelectorAll('.position')).toHaveLength(4);
    expect(findButton('2 accounts: Were people warned in time?')).toBeNull();
    press('Undo');
    expect(findButton('2 accounts: Were people warned in time?')).not.toBeNull();
  });

  it('hides every dispute of a kind that is never to be marked, and brings them back', () => {
    const { press, card, text, findButton } = page({ open: 'd4' });
    press('Never mark this kind');
    expect(card()).toBeNull();
    expect(text()).toContain('Never marked: Contested forecast (An account is doubted)');
    expect(findButton('2 accounts: Will the dam hold a second winter?')).toBeNull();
    expect(findButton('3 accounts: How many houses were flooded?')).not.toBeNull();
    press('Undo');
    expect(findButton('2 accounts: Will the dam hold a second winter?')).not.toBeNull();
  });

  it('searches elsewhere for the question and for each party, only when asked', () => {
    const { press, searched } = page({ open: 'd3' });
    expect(searched).toEqual([]);
    press('Were people warned in time?');
    press('Teodora Wick Were people warned in time?');
    expect(searched).toEqual(['Were people warned in time?', 'Teodora Wick Were people warned in time?']);
  });

  it('gives the words to copy where the browser lets no extension search', async () => {
    const { press, card } = page({ open: 'd3', onSearch: async () => false });
    await act(async () => press('Were people warned in time?'));
    expect(card()?.querySelector('input')?.value).toBe('Were people warned in time?');
  });

  it('says who takes part and who looks on, how many words each gets, and what is missing', () => {
    const { card } = page({ open: 'd3' });
    const rows = [...(card()?.querySelectorAll('.position') ?? [])].map((row) => plain(row.textContent));
    expect(rows[0]).toContain('government · 10 words');
    expect(rows[1]).toContain('witness · looks on · 6 words');
    const words = plain(card()?.querySelector('.missing')?.textContent ?? '');
    expect(words).toContain('None of these accounts cites any evidence.');
    expect(words).toContain('Whether they take part in the event or look on is not shown: The water board.');
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
    const { text, said, container } = page({
      state: { phase: 'analysing', done: 3, total: 8, statements: [] },
      places: [],
    });
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
