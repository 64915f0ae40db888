// @vitest-environment happy-dom
import { act } from 'preact/test-utils';
import { describe, expect, it, vi } from 'vitest';
import { ANALYSED, NOTHING, span } from '../../samples/flood.ts';
import type { Correction } from '../../src/corrections/correction.ts';
import { withFound } from '../../src/engine/statement.ts';
import { PanelView, type PanelViewProps } from '../../src/ui/panel/PanelView.tsx';
import { plain, show } from './show.tsx';

const CORRECTION: Correction = {
  kind: 'not_dispute',
  page: 'https://courier.example/lower-aske',
  title: 'Lower Aske under water',
  question: 'How many houses were flooded?',
  claims: ['140 flooded houses'],
};

const key = (target: Element, name: string) =>
  act(() => {
    target.dispatchEvent(new KeyboardEvent('keydown', { key: name, bubbles: true }));
  });

function panel(start: Partial<PanelViewProps> = {}) {
  const calls = {
    onGoTo: vi.fn(),
    onOpenDispute: vi.fn(),
    onUndo: vi.fn(),
    onRetry: vi.fn(),
    onCorrect: vi.fn(),
    onSearch: vi.fn(async () => true),
  };
  const props: PanelViewProps = {
    state: ANALYSED,
    title: 'Lower Aske under water',
    outlet: 'The Sample Courier',
    dismissed: [],
    corrections: [],
    ...calls,
    ...start,
  };
  const shown = show(<PanelView {...props} />);
  const rows = (table: Element | null) =>
    [...(table?.querySelectorAll('tbody tr') ?? [])].map((row) =>
      [...row.children].map((cell) => plain(cell.textContent)),
    );
  return {
    ...calls,
    ...shown,
    props,
    comparison: (index: number) => rows(shown.container.querySelectorAll('table.comparison')[index] ?? null),
    stands: () => rows(shown.container.querySelector('table.stands')),
    picture: (title: string) => {
      const section = [...shown.container.querySelectorAll<HTMLElement>('.picture')].find(
        (one) => plain(one.querySelector('h2')!.textContent) === title,
      )!;
      return {
        label: section.querySelector('svg')!.getAttribute('aria-label'),
        marks: [...section.querySelectorAll<SVGElement>('.mark')],
        mark: (words: string) => section.querySelector<SVGElement>(`.mark[aria-label="${CSS.escape(words)}"]`)!,
        words: () => plain(section.querySelector('.picture-words')!.textContent),
        bars: (name: string) =>
          [...section.querySelectorAll(`.mark .${name}`)].map((bar) => Number(bar.getAttribute('x'))),
      };
    },
  };
}

describe('the panel', () => {
  it('compares each dispute in a table of who, says, cites', () => {
    const { comparison } = panel();
    expect(comparison(1)).toEqual([
      ['WThe water boardgovernment · 3 words', 'asserts“140 flooded houses”', 'cites nothing here'],
      ['RResidentsgroup of people · 3 words', 'asserts“more than 300”', 'cites figures'],
      [
        'BBrenno Hydrocompany · 7 words',
        'declines to say“Brenno Hydro declined to give a figure”',
        'cites nothing here',
      ],
    ]);
  });

  it('goes to passages and opens the card on the page', () => {
    const { press, onGoTo, onOpenDispute } = panel();
    press('“more than 300”');
    expect(onGoTo).toHaveBeenCalledWith(span('more than 300'));
    press('Were people warned in time?');
    expect(onOpenDispute).toHaveBeenCalledWith('d3');
  });

  it('shows who stands where as a table as well', () => {
    const { stands } = panel();
    expect(stands().map(([party]) => party)).toEqual([
      'The water board',
      'Brenno Hydro',
      'Residents',
      'An engineer who asked not to be named',
      'Teodora Wick',
      'Dr Ilse Marr',
    ]);
    expect(stands()[2]).toEqual([
      'Residents',
      'asserts cites a witness and cites video or photo“they saw two men in orange jackets at the winch”',
      'asserts cites figures“more than 300”',
      '',
      '',
    ]);
  });

  it('gives the words of a sign in the map to pointer and focus, and goes to its passage', () => {
    const { picture, onGoTo } = panel();
    const map = picture('Who stands where');
    expect(map.words()).toContain('Point at anything');
    const sign = map.mark('2. Residents asserts, cites figures: “more than 300”');
    act(() => sign.focus());
    expect(map.words()).toBe('2. Residents asserts, cites figures: “more than 300”');
    key(sign, 'Enter');
    expect(onGoTo).toHaveBeenCalledWith(span('more than 300'));
  });

  it('tells stances apart by shape and letter', () => {
    const { picture } = panel();
    const { marks } = picture('Who stands where');
    const signs = marks.filter((mark) => mark.querySelector('.sign-letter'));
    const seen = new Map(
      signs.map((mark) => [
        mark.querySelector('.stance-mark')!.getAttribute('data-stance'),
        mark.querySelector('.sign-letter')!.textContent,
      ]),
    );
    expect(Object.fromEntries(seen)).toEqual({ asserts: 'A', denies: 'D', doubts: '?', declines: '–' });
  });

  it('has one stop of Tab for a picture, and arrow keys from mark to mark', () => {
    const { picture } = panel();
    const { marks } = picture('Who stands where');
    expect(marks.filter((mark) => mark.getAttribute('tabindex') === '0')).toEqual([marks[0]]);
    act(() => marks[0]!.focus());
    key(marks[0]!, 'ArrowRight');
    expect(document.activeElement).toBe(marks[1]);
    key(marks[1]!, 'End');
    expect(document.activeElement).toBe(marks.at(-1));
    expect(marks.filter((mark) => mark.getAttribute('tabindex') === '0')).toEqual([marks.at(-1)]);
  });

  it('draws every contested passage in its place, and says how many there are', () => {
    const { picture } = panel();
    const strip = picture('Where it is contested, start to end');
    expect(strip.label).toContain('11 contested passages');
    const lefts = strip.bars('strip-contested');
    expect(lefts).toHaveLength(11);
    expect(lefts).toEqual([...lefts].sort((a, b) => a - b));
    expect(strip.bars('strip-evidence')).toHaveLength(6);
    expect(strip.bars('strip-statement')).toHaveLength(3);
  });

  it('shows who speaks how much, quoted and retold, named and unnamed', () => {
    const attributions = [
      ...ANALYSED.analysis.attributions,
      {
        ...ANALYSED.analysis.attributions[2]!,
        id: 'a4',
        party: 'p4',
        content: [span('the winch had failed by itself')],
      },
      { ...ANALYSED.analysis.attributions[2]!, id: 'a5', quote: 'direct' as const, content: [span('in Mill Lane')] },
    ];
    const { picture } = panel({ state: { ...ANALYSED, analysis: { ...ANALYSED.analysis, attributions } } });
    const words = picture('Who speaks how much').marks.map((mark) => mark.getAttribute('aria-label'));
    expect(words).toContain('named sources: 30 words');
    expect(words).toContain('unnamed sources: 6 words');
    expect(words).toContain('Teodora Wick: 6 words, 3 of them in quotation marks');
    expect(words).toContain(
      'An engineer who asked not to be named: 6 words, 0 of them in quotation marks, unnamed sources',
    );
  });

  it('shows one party alone, and all of them again', () => {
    const { press, comparison, stands, text, picture } = panel();
    press('Brenno Hydro');
    expect(comparison(0)).toHaveLength(1);
    expect(stands()).toHaveLength(1);
    expect(text()).toContain('This party takes no part in it.');
    expect(picture('Where it is contested, start to end').label).toContain('3 contested passages');
    press('All parties');
    expect(comparison(0)).toHaveLength(4);
  });

  it('keeps what was corrected at hand', () => {
    const { press, text, onUndo } = panel({ dismissed: ['d2'], corrections: [CORRECTION] });
    expect(text()).toContain('Corrected by you');
    press('Undo: Not a dispute: How many houses were flooded?');
    expect(onUndo).toHaveBeenCalledWith(CORRECTION);
  });

  it('takes corrections and searches of a dispute', () => {
    const { press, onCorrect, onSearch } = panel();
    press('Not a dispute');
    press('Brenno Hydro Who opened the sluice gates?');
    expect(onCorrect).toHaveBeenCalledWith({ kind: 'not_dispute', dispute: 'd1' });
    expect(onSearch).toHaveBeenCalledWith('Brenno Hydro Who opened the sluice gates?');
  });

  it('says when words are not on the page any more', () => {
    const { text, findButton } = panel({ state: { ...ANALYSED, missing: [span('more than 300')] } });
    expect(text()).toContain('“more than 300” not found on the page any more');
    expect(findButton('“more than 300”')).toBeNull();
  });

  describe('while the article is being read', () => {
    const text =
      'The mayor said that the mill is safe. “It is not,” she wrote, “and he knows.” The dam is said to leak. According to Wick, rain helped.';
    const at = (words: string) => ({ start: text.indexOf(words), end: text.indexOf(words) + words.length });
    const statements = withFound(
      [],
      [
        { source: [at('The mayor')], cue: [at('said')], content: [at('that the mill is safe')] },
        { source: [at('she')], cue: [at('wrote')], content: [at('“It is not,”'), at('“and he knows.”')] },
        { source: [], cue: [at('is said')], content: [at('to leak')] },
        { source: [at('Wick')], cue: [at('According to')], content: [at('rain helped')] },
      ],
      text,
    );
    const state = { phase: 'analysing', done: 2, total: 5, statements } as const;

    it('lists who says what, as far as it is known, and counts it', () => {
      const { container, text } = panel({ state });
      const items = [...container.querySelectorAll('ol > li')].map((item) => plain(item.textContent));
      expect(items).toEqual([
        'The mayor said“that the mill is safe”',
        'she wrote“It is not,”“and he knows.”',
        'No source named · is said“to leak”',
        'According to Wick“rain helped”',
      ]);
      expect(text()).toContain('2 of 5 parts read · 4 statements so far');
    });

    it('goes to passages', () => {
      const { press, onGoTo } = panel({ state });
      press('“and he knows.”');
      expect(onGoTo).toHaveBeenCalledWith(at('“and he knows.”'));
    });

    it('keeps the keyboard in the panel when the comparison takes the place of a statement', () => {
      const { container, again, props } = panel({ state });
      container.querySelectorAll<HTMLElement>('ol button')[1]!.focus();
      again(<PanelView {...props} state={ANALYSED} />);
      expect(document.activeElement).toBe(container.querySelector('h1'));
    });

    it('puts what is found later at the end, and tells screen readers nothing of it', () => {
      const { container, again, props } = panel({ state: { ...state, statements: statements.slice(0, 2) } });
      const items = () => [...container.querySelectorAll('ol > li')];
      const said = () => container.querySelector('[role="status"]')?.textContent;
      const before = { items: items(), said: said() };
      again(<PanelView {...props} state={{ ...state, done: 3 }} />);
      expect(items().slice(0, 2)).toEqual(before.items);
      expect(items()).toHaveLength(4);
      expect(said()).toBe(before.said);
      expect(container.querySelectorAll('[aria-live]')).toHaveLength(1);
    });
  });

  it.each([
    [NOTHING, 'Nothing contested found'],
    [{ phase: 'connecting' }, 'Looking at this page…'],
    [{ phase: 'analysing', done: 2, total: 5, statements: [] }, '2 of 5 parts read'],
    [{ phase: 'no_article' }, 'No article here'],
    [{ phase: 'forbidden' }, 'The browser keeps this page closed'],
    [{ phase: 'not_asked' }, 'This page was not looked at yet'],
    [{ phase: 'failed', code: 'disconnected', message: '' }, 'The connection was cut'],
  ] as const)('has words for state %#', (state, words) => {
    expect(panel({ state }).text()).toContain(words);
  });
});
