import { shownParent } from './text/shown-tree.ts';

/** Whether text stands on a light or a dark ground. */
export type Theme = 'light' | 'dark';

/**
 * The ground that the element's text stands on, measured: the nearest background that can be seen through to, else (a
 * picture, or nothing painted) what the text's own colour implies.
 */
export function pageTheme(document: Document, element: Element): Theme {
  const view = document.defaultView;
  if (!view) return 'light';
  for (let box: Element | null = element; box; box = shownParent(box)) {
    const { backgroundColor, backgroundImage } = view.getComputedStyle(box);
    const ground = lightness(backgroundColor);
    if (ground && ground.alpha >= 0.5) return ground.value < 0.5 ? 'dark' : 'light';
    if (backgroundImage && backgroundImage !== 'none') break;
  }
  const ink = lightness(view.getComputedStyle(element).color);
  return ink && ink.value > 0.6 ? 'dark' : 'light';
}

/** How light a computed colour looks, 0 (black) to 1 (white). Null for notations that computed styles do not use. */
export function lightness(color: string): { value: number; alpha: number } | null {
  const [, notation = '', body = ''] = /^([a-z]+)\((.*)\)$/i.exec(color.trim()) ?? [];
  const space = /^[a-z][\w-]*(?=\s)/i.exec(body)?.[0] ?? '';
  const numbers = [...body.slice(space.length).matchAll(/(-?[\d.]+(?:e-?\d+)?)(%?)/gi)].map(([, number, percent]) => ({
    number: Number(number),
    percent: percent === '%',
  }));
  const [first, second, third, fourth] = numbers.map(({ number, percent }) => (percent ? number / 100 : number));
  if (first === undefined || second === undefined || third === undefined) return null;
  const alpha = fourth ?? 1;
  switch (notation.toLowerCase()) {
    case 'rgb':
    case 'rgba':
      return { value: (0.299 * first + 0.587 * second + 0.114 * third) / 255, alpha };
    case 'color':
      return { value: 0.299 * first + 0.587 * second + 0.114 * third, alpha };
    case 'oklab':
    case 'oklch':
      return { value: first, alpha };
    case 'lab':
    case 'lch':
      return { value: numbers[0]!.percent ? first : first / 100, alpha };
    default:
      return null;
  }
}
