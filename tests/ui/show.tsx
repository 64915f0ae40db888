import { type ComponentChild, render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach } from 'vitest';
import { StringsContext } from '../../src/ui/strings.ts';
import { strings } from './messages.ts';

const shown: HTMLElement[] = [];

afterEach(() => {
  for (const container of shown.splice(0)) {
    act(() => render(null, container));
    container.remove();
  }
});

/** A view on the document, in English, and what a reader finds there and does with it. */
export interface Shown {
  container: HTMLElement;
  again(view: ComponentChild): void;
  /** The button with this accessible name, or null. */
  findButton(name: string): HTMLButtonElement | null;
  button(name: string): HTMLButtonElement;
  press(name: string): void;
  /** The list to choose from with this label. */
  list(label: string): HTMLSelectElement;
  text(): string;
}

export function show(view: ComponentChild): Shown {
  const container = document.createElement('div');
  document.body.append(container);
  shown.push(container);
  const again = (next: ComponentChild) =>
    act(() => render(<StringsContext.Provider value={strings}>{next}</StringsContext.Provider>, container));
  again(view);
  const findButton = (name: string) =>
    [...container.querySelectorAll('button')].find((element) => nameOf(element) === name) ?? null;
  const button = (name: string) => {
    const found = findButton(name);
    if (!found) throw new Error(`No button "${name}" in: ${[...container.querySelectorAll('button')].map(nameOf)}`);
    return found;
  };
  return {
    container,
    again,
    findButton,
    button,
    press: (name) => act(() => button(name).click()),
    list: (label) => {
      const found = [...container.querySelectorAll('label')].find((element) => plain(element.textContent) === label);
      const list = found && container.querySelector<HTMLSelectElement>(`#${CSS.escape(found.htmlFor)}`);
      if (!list) throw new Error(`No list "${label}"`);
      return list;
    },
    text: () => plain(container.textContent),
  };
}

function nameOf(element: Element): string {
  const by = element.getAttribute('aria-labelledby');
  const label = by ? document.getElementById(by)?.textContent : element.getAttribute('aria-label');
  if (label) return plain(label);
  const copy = element.cloneNode(true) as Element;
  for (const hidden of copy.querySelectorAll('[aria-hidden="true"]')) hidden.remove();
  return plain(copy.textContent);
}

export function plain(text: string | null): string {
  return (text ?? '').replace(/\s+/g, ' ').trim();
}
