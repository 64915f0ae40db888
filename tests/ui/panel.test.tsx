// @vitest-environment happy-dom
import { describe, expect, it, vi } from 'vitest';
import { PanelView, type PanelViewProps } from '../../src/ui/panel/PanelView.tsx';
import { ANALYSED, NOTHING, span } from './flood.ts';
import { plain, show } from './show.tsx';

function panel(start: Partial<PanelViewProps> = {}) {
  const calls = { onGoTo: vi.fn(), onOpenDispute: vi.fn(), onUndo: vi.fn(), onRetry: vi.fn() };
  const props: PanelViewProps = {
    state: ANALYSED,
    title: 'Lower Aske under water',
    outlet: 'The Sample Courier',
    dismissed: [],
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
    comparison: (index: number) => rows(shown.container.querySelectorAll('table.comparison')[index] ?? null),
    stands: () => rows(shown.container.querySelector('table.stands')),
    strip: () => shown.container.querySelector('svg.strip'),
  };
}

describe('the panel', () => {
  it('compares each dispute in a table of who, says, cites', () => {
    const { comparison } = panel();
    expect(comparison(1)).toEqual([
      ['WThe water boardgovernment', 'asserts“140 flooded houses”', 'cites nothing here'],
      ['RResidentsgroup of people', 'asserts“more than 300”', 'cites figures'],
      ['BBrenno Hydrocompany', 'declines to say“Brenno Hydro declined to give a figure”', 'cites nothing here'],
    ]);
  });

  it('goes to passages and opens the card on the page', () => {
    const { press, onGoTo, onOpenDispute } = panel();
    press('“more than 300”');
    expect(onGoTo).toHaveBeenCalledWith(span('more than 300'));
    press('Were people warned in time?');
    expect(onOpenDispute).toHaveBeenCalledWith('d3');
  });

  it('shows who stands where, with words for those who cannot see the shapes', () => {
    const { stands, findButton, press, onGoTo } = panel();
    expect(stands().map(([party]) => party)).toEqual([
      'WThe water board',
      'BBrenno Hydro',
      'RResidents',
      'EAn engineer who asked not to be named',
      'TTeodora Wick',
      'DDr Ilse Marr',
    ]);
    expect(findButton('doubts: “doubted that the dam would hold a second winter”')).not.toBeNull();
    press('asserts, cites figures: “more than 300”');
    expect(onGoTo).toHaveBeenCalledWith(span('more than 300'));
  });

  it('draws every contested passage in its place, and says how many there are', () => {
    const { strip } = panel();
    expect(strip()?.getAttribute('aria-label')).toContain('11 contested passages');
    const lefts = [...(strip()?.querySelectorAll('.strip-contested') ?? [])].map((bar) =>
      Number(bar.getAttribute('x')),
    );
    expect(lefts).toHaveLength(11);
    expect(Math.min(...lefts)).toBeGreaterThan(0);
    expect(Math.max(...lefts)).toBeLessThan(1000);
  });

  it('shows one party alone, and all of them again', () => {
    const { press, comparison, stands, text, strip } = panel();
    press('Brenno Hydro');
    expect(comparison(0)).toHaveLength(1);
    expect(stands()).toHaveLength(1);
    expect(text()).toContain('This party takes no part in it.');
    expect(strip()?.getAttribute('aria-label')).toContain('3 contested passages');
    press('All parties');
    expect(comparison(0)).toHaveLength(4);
  });

  it('keeps what was hidden at hand', () => {
    const { press, text, onUndo } = panel({ dismissed: ['d2'] });
    expect(text()).toContain('Hidden by you');
    press('Undo: show “How many houses were flooded?” again');
    expect(onUndo).toHaveBeenCalledWith('d2');
  });

  it('says when words are not on the page any more', () => {
    const { text, findButton } = panel({ state: { ...ANALYSED, missing: [span('more than 300')] } });
    expect(text()).toContain('“more than 300” not found on the page any more');
    expect(findButton('“more than 300”')).toBeNull();
  });

  it.each([
    [NOTHING, 'Nothing contested found'],
    [{ phase: 'connecting' }, 'Looking at this page…'],
    [{ phase: 'analysing', done: 2, total: 5 }, '2 of 5 parts read'],
    [{ phase: 'no_article' }, 'No article here'],
    [{ phase: 'forbidden' }, 'The browser keeps this page closed'],
    [{ phase: 'not_asked' }, 'This page was not looked at yet'],
    [{ phase: 'failed', code: 'disconnected', message: '' }, 'The connection was cut'],
  ] as const)('has words for state %#', (state, words) => {
    expect(panel({ state }).text()).toContain(words);
  });
});
