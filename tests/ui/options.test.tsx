// @vitest-environment happy-dom
import { act } from 'preact/test-utils';
import { describe, expect, it, vi } from 'vitest';
import { OptionsView, type OptionsViewProps } from '../../src/ui/options/OptionsView.tsx';
import { SAMPLE } from '../../src/ui/welcome/sample.ts';
import { WelcomeView, type WelcomeViewProps } from '../../src/ui/welcome/WelcomeView.tsx';
import { show } from './show.tsx';

function options(start: Partial<OptionsViewProps> = {}) {
  const calls = {
    onRemoveSite: vi.fn(),
    onMarks: vi.fn(),
    onLanguage: vi.fn(),
    onTextSize: vi.fn(),
    onShortcuts: vi.fn(),
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
    language: 'browser',
    languages: ['en', 'ar'],
    textSize: 'usual',
    shortcuts: [
      { command: 'analyse', keys: 'Alt+Shift+C' },
      { command: 'next', keys: '' },
    ],
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
