import type { View } from './driver.ts';
import { until } from './until.ts';

const ROLES = {
  button: 'button:not([role]), [role=button], summary',
  switch: '[role=switch]',
  link: 'a[href]',
  dialog: '[role=dialog]',
} as const;
export type Role = keyof typeof ROLES;

export interface Control {
  /** What a screen reader calls it. */
  name: string;
  /** Its middle, in CSS pixels of the viewport. */
  x: number;
  y: number;
  /** Nothing covers its middle. */
  reachable: boolean;
  focused: boolean;
  /** Of a switch: it is on. Of anything else that can be expanded or pressed: it is. */
  on: boolean;
}

/** The visible elements of a role, in the order of the document. */
export function controls(view: View, role: Role): Promise<Control[]> {
  return view.evaluate(readControls, ROLES[role]);
}

/** Waits for the control of that name, or else one whose name has these words, scrolls to it and clicks it. */
export async function clickControl(view: View, role: Role, words: string): Promise<void> {
  let last: Control | undefined;
  const { x, y } = await until(`the ${role} “${words}” to be there for a click`, async () => {
    const found = await view.evaluate(readControls, ROLES[role], words);
    const control = found.find(({ name }) => name === words) ?? found.find(({ name }) => name.includes(words));
    if (!control) throw new Error(`There are: ${found.map(({ name }) => name).join(' | ')}`);
    // It may be on its way to its place.
    const still = last?.x === control.x && last.y === control.y;
    last = control;
    return still && control.reachable && control;
  });
  await view.click(x, y);
}

/** The surface's visible words, in one line. */
export async function wordsOf(view: View): Promise<string> {
  const words = await view.evaluate((root) => {
    const parts: string[] = [];
    const top = 'body' in root ? root.body : root;
    const walk = (node: Node) => {
      if (node.nodeType === Node.TEXT_NODE) parts.push(node.textContent ?? '');
      if (node instanceof Element && (node.matches('style, script') || !node.checkVisibility())) return;
      for (const child of node.childNodes) walk(child);
      if (node instanceof Element && getComputedStyle(node).display !== 'inline') parts.push(' ');
    };
    walk(top);
    return parts.join('');
  });
  return words.replace(/\s+/g, ' ').trim();
}

/** Waits until the surface says something, and returns all that it says then. */
export function says(view: View, words: string): Promise<string> {
  return until(`the words “${words}”`, async () => {
    const all = await wordsOf(view);
    if (!all.includes(words)) throw new Error(`It says: ${all}`);
    return all;
  });
}

/** Waits until nothing fades in or moves any more, for a picture. */
export async function settled(view: View): Promise<void> {
  await until('an end of the movements', () =>
    view.evaluate((root) => root.getAnimations().every(({ playState }) => playState !== 'running')),
  );
}

/** Runs in the surface; scrolls to the one whose name is `show`, or else has its words. */
function readControls(root: Document | ShadowRoot, selector: string, show?: string): Control[] {
  const nameOf = (element: Element) => {
    const labels = element.getAttribute('aria-labelledby')?.split(' ') ?? [];
    const label = labels.map((id) => root.getElementById(id)?.textContent).join(' ');
    const heard = element.cloneNode(true) as Element;
    for (const unheard of heard.querySelectorAll('[aria-hidden=true]')) unheard.remove();
    const words = label || element.getAttribute('aria-label') || heard.textContent || element.getAttribute('title');
    return (words ?? '').replace(/\s+/g, ' ').trim();
  };
  const elements = [...root.querySelectorAll<HTMLElement>(selector)].filter(
    (element) => element.checkVisibility() && element.getClientRects().length > 0,
  );
  const shown =
    show === undefined
      ? undefined
      : (elements.find((element) => nameOf(element) === show) ??
        elements.find((element) => nameOf(element).includes(show)));
  if (shown) {
    const { left, top, width, height } = shown.getClientRects()[0]!;
    if (!shown.contains(root.elementFromPoint(left + width / 2, top + height / 2)))
      shown.scrollIntoView({ block: 'center', behavior: 'instant' });
  }
  return elements.map((element) => {
    const box = element.getClientRects()[0]!;
    const [x, y] = [box.left + box.width / 2, box.top + box.height / 2];
    return {
      name: nameOf(element),
      x,
      y,
      reachable: element.contains(root.elementFromPoint(x, y)),
      focused: root.activeElement === element,
      on: ['aria-checked', 'aria-expanded', 'aria-pressed'].some((state) => element.getAttribute(state) === 'true'),
    };
  });
}
