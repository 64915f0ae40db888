// @vitest-environment happy-dom
import { act } from 'preact/test-utils';
import { describe, expect, it, vi } from 'vitest';
import type { Correction } from '../../src/corrections/correction.ts';
import { OptionsView, type OptionsViewProps } from '../../src/ui/options/OptionsView.tsx';
import { SAMPLE } from '../../src/ui/welcome/sample.ts';
import { WelcomeView, type WelcomeViewProps } from '../../src/ui/welcome/WelcomeView.tsx';
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
    onCertainty: vi.fn(),
    onLanguage: vi.fn(),
    onTextSize: vi.fn(),
    onShortcuts: vi.fn(),
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
    certainty: 'balanced',
    language: 'browser',
    languages: ['en', 'ar'],
    textSize: 'usual',
    shortcuts: [
      { command: 'analyse', keys: 'Alt+Shift+C' },
      { command: 'next', keys: '' },
    ],
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

  it('show how sure a dispute must be, and set another', () => {
    const { list, onCertainty } = options();
    expect(list('How much to show').value).toBe('balanced');
    choose(list('How much to show'), 'clear');
    expect(onCertainty).toHaveBeenCalledWith('clear');
  });

  it('offer each language under its own name', () => {
    const { list, onLanguage } = options();
    const languages = list('Language of Counterclaim');
    expect([...languages.options].map(({ text }) => text)).toEqual(['As in the browser', 'English', 'العربية']);
    choose(languages, 'ar');
    expect(onLanguage).toHaveBeenCalledWith('ar');
  });

  it('show the size of text that is set, and set another', () => {
    const { list, onTextSize } = options({ textSize: 'large' });
    expect(list('Size of text').value).toBe('large');
    choose(list('Size of text'), 'largest');
    expect(onTextSize).toHaveBeenCalledWith('largest');
  });

  it('name the keys that the browser gave, and lead to where they are changed', () => {
    const { text, press, onShortcuts } = options();
    expect(text()).toContain('Analyse this pageAlt+Shift+C');
    expect(text()).toContain('Next contested questionno keys yet');
    press('Change the keys');
    expect(onShortcuts).toHaveBeenCalled();
  });

  it('say nothing of keys where the browser has none', () => {
    expect(options({ shortcuts: [] }).findButton('Change the keys')).toBeNull();
  });

  it('list corrections, the newest first, take one back, export them', () => {
    const { press, container, onUndo, onExport } = options();
    const listed = [...container.querySelectorAll('ul.rows')].at(-1)!.querySelectorAll('li > span');
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
  const welcome = (start: Partial<WelcomeViewProps> = {}) =>
    show(<WelcomeView shortcut="" done={new Set()} onArticle={() => {}} {...start} />);

  it('names the shortcut that the browser has, and none where there is none', () => {
    expect(welcome({ shortcut: 'Alt+Shift+C' }).text()).toContain('Or press Alt+Shift+C.');
    expect(welcome().text()).not.toContain('Or press');
  });

  it('says what to try next, aloud as well, and what is done', () => {
    const { container, again, text } = welcome();
    const current = () => container.querySelector('[aria-current="step"]')?.textContent;
    expect(current()).toContain('Press an underlined passage');
    expect(container.querySelector('[role="status"]')?.textContent).toBe('');
    again(<WelcomeView shortcut="" done={new Set(['open'])} onArticle={() => {}} />);
    expect(current()).toContain('The card sets the accounts side by side');
    expect(container.querySelector('[role="status"]')?.textContent).toBe(current());
    again(<WelcomeView shortcut="" done={new Set(['open', 'passage', 'close'])} onArticle={() => {}} />);
    expect(current()).toBeUndefined();
    expect(text()).toContain('The next article is a real one.');
  });

  it('hands over its article with the very words that were analysed', () => {
    let article: HTMLElement | null = null;
    welcome({ onArticle: (element) => (article ??= element) });
    const lines = [...article!.children].map((line) => line.textContent);
    expect(lines.join('\n')).toBe(SAMPLE.analysis.text);
  });
});

function choose(list: HTMLSelectElement, value: string): void {
  act(() => {
    list.value = value;
    list.dispatchEvent(new Event('change', { bubbles: true }));
  });
}
