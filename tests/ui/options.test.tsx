// @vitest-environment happy-dom
import { act } from 'preact/test-utils';
import { describe, expect, it, vi } from 'vitest';
import { OptionsView, type OptionsViewProps } from '../../src/ui/options/OptionsView.tsx';
import { WelcomeView } from '../../src/ui/welcome/WelcomeView.tsx';
import { show } from './show.tsx';

function options(start: Partial<OptionsViewProps> = {}) {
  const calls = {
    onRemoveSite: vi.fn(),
    onMarks: vi.fn(),
    onUndo: vi.fn(),
    onExport: vi.fn(),
    onDeleteEverything: vi.fn(async () => {}),
  };
  const props: OptionsViewProps = {
    sites: [
      { id: '*://courier.example/*', host: 'courier.example' },
      { id: '*://*/*', host: null },
    ],
    marks: true,
    corrections: [{ id: 'c1', question: 'Who opened the sluice gates?', page: 'Lower Aske under water' }],
    ...calls,
    ...start,
  };
  return { ...calls, ...show(<OptionsView {...props} />) };
}

describe('options', () => {
  it('turn sites off, one or all', () => {
    const { press, onRemoveSite } = options();
    press('Turn off courier.example');
    press('Turn off All sites');
    expect(onRemoveSite.mock.calls).toEqual([['*://courier.example/*'], ['*://*/*']]);
  });

  it('turn marks off', () => {
    const { press, onMarks } = options();
    press('Underline contested passages on pages');
    expect(onMarks).toHaveBeenCalledWith(false);
  });

  it('list corrections, take one back, export them', () => {
    const { press, text, onUndo, onExport } = options();
    expect(text()).toContain('Lower Aske under water');
    press('Undo: show “Who opened the sluice gates?” again');
    press('Export');
    expect(onUndo).toHaveBeenCalledWith('c1');
    expect(onExport).toHaveBeenCalled();
  });

  it('delete everything only when asked twice, with the focus on the harmless answer', async () => {
    const { press, text, button, onDeleteEverything } = options();
    press('Delete everything');
    expect(onDeleteEverything).not.toHaveBeenCalled();
    expect(document.activeElement).toBe(button('Keep'));
    press('Keep');
    expect(document.activeElement).toBe(button('Delete everything'));
    press('Delete everything');
    await act(async () => button('Yes, delete').click());
    expect(onDeleteEverything).toHaveBeenCalledOnce();
    expect(text()).toContain('Everything was deleted.');
  });

  it('say when there is nothing', () => {
    const { text, findButton } = options({ sites: [], corrections: [] });
    expect(text()).toContain('Turn a site on from the toolbar button');
    expect(findButton('Export')).toBeNull();
  });
});

describe('welcome', () => {
  it('names the shortcut that the browser has, and none where there is none', () => {
    expect(show(<WelcomeView shortcut="Alt+Shift+C" />).text()).toContain('Or press Alt+Shift+C.');
    expect(show(<WelcomeView shortcut="" />).text()).not.toContain('Or press');
  });
});
