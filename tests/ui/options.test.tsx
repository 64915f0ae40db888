// @vitest-environment happy-dom
import { act } from 'preact/test-utils';
import { describe, expect, it, vi } from 'vitest';
import type { Correction } from '../../src/corrections/correction.ts';
import { OptionsView, type OptionsViewProps } from '../../src/ui/options/OptionsView.tsx';
import { WelcomeView } from '../../src/ui/welcome/WelcomeView.tsx';
import { plain, show } from './show.tsx';

const NOT_DISPUTE: Correction = {
  kind: 'not_dispute',
  page: 'https://courier.example/lower-aske',
  title: 'Lower Aske under water',
  question: 'Who opened the sluice gates?',
  claims: ['two men in orange jackets'],
};
const NEVER: Correction = { kind: 'never_kind', dispute: 'prediction', signals: ['doubt'] };

function options(start: Partial<OptionsViewProps> = {}) {
  const calls = {
    onRemoveSite: vi.fn(),
    onMarks: vi.fn(),
    onUndo: vi.fn(),
    onExport: vi.fn(),
    onImport: async () => ({ added: 2, known: 1 }),
    onDeleteEverything: vi.fn(async () => {}),
  };
  const props: OptionsViewProps = {
    sites: [
      { id: '*://courier.example/*', host: 'courier.example' },
      { id: '*://*/*', host: null },
    ],
    marks: true,
    corrections: [NOT_DISPUTE, NEVER],
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

  it('list corrections, the newest first, take one back, export them', () => {
    const { press, container, onUndo, onExport } = options();
    const listed = [...container.querySelectorAll('.rows')].at(-1)!.querySelectorAll('li > span');
    expect([...listed].map((row) => plain(row.textContent))).toEqual([
      'Never marked: Contested forecast (An account is doubted)On every page',
      'Not a dispute: Who opened the sluice gates?Lower Aske under water',
    ]);
    press('Undo: Not a dispute: Who opened the sluice gates?');
    press('Export');
    expect(onUndo).toHaveBeenCalledWith(NOT_DISPUTE);
    expect(onExport).toHaveBeenCalled();
  });

  it.each([
    [{ added: 2, known: 1 }, '2 corrections were added. 1 was here already.'],
    [{ refused: 'not_json' }, 'this is not a JSON file'],
    [{ refused: 'other_file' }, 'does not hold corrections of Counterclaim'],
    [{ refused: 'newer_version' }, 'a newer Counterclaim made this file'],
    [{ refused: 'broken' }, 'some corrections in this file are broken'],
    [{ refused: 'too_large' }, 'far too large'],
    [{ refused: 'not_stored' }, 'does not store it'],
  ] as const)('say what became of an imported file: %o', async (imported, words) => {
    const { container, text } = options({ onImport: async () => imported });
    const input = container.querySelector<HTMLInputElement>('input[type="file"]')!;
    Object.defineProperty(input, 'files', { value: [new File(['{}'], 'corrections.json')] });
    await act(async () => void input.dispatchEvent(new Event('change', { bubbles: true })));
    expect(text()).toContain(words);
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
