import type { View } from '../../scripts/browsers/driver.ts';

/** The passages that a layer of marks is painted on, and how many of its boxes are inside the window now. */
export interface Painted {
  words: string[];
  inWindow: number;
}

/** What is painted on the page, or in frames that it can read, in the layers whose names begin so; marks are no elements. */
export function painted(page: View, layer: 'counterclaim-' | 'counterclaim-flash' = 'counterclaim-'): Promise<Painted> {
  return page.evaluate((_root, layer) => {
    const ranges: Range[] = [];
    const frames = [...document.querySelectorAll('iframe')].flatMap(
      (frame) => frame.contentDocument?.defaultView ?? [],
    );
    for (const view of [window, ...frames]) {
      view.CSS.highlights.forEach((highlight, name) => {
        if (name.startsWith(layer)) for (const range of highlight) ranges.push(range as Range);
      });
    }
    const boxes = ranges.flatMap((range) => [...range.getClientRects()]);
    return {
      words: ranges.map((range) => range.toString().replace(/\s+/g, ' ').trim()),
      inWindow: boxes.filter(({ top, bottom }) => top >= 0 && bottom <= innerHeight).length,
    };
  }, layer);
}

/** The page's own DOM as text: all but our host element. */
export function ownDom(page: View): Promise<string> {
  return page.evaluate((root) => {
    const copy = (root as Document).documentElement.cloneNode(true) as Element;
    for (const host of copy.querySelectorAll('counterclaim-notes')) host.remove();
    return copy.outerHTML;
  });
}

/** How many host elements of ours are on the page. */
export function hosts(page: View): Promise<number> {
  return page.evaluate((root) => root.querySelectorAll('counterclaim-notes').length);
}

/** The name of what has the focus inside the notes; '' for nothing there. */
export function focusIn(view: View): Promise<string> {
  return view.evaluate((root) => {
    const { activeElement } = root;
    return (activeElement?.getAttribute('aria-label') || activeElement?.textContent || '').replace(/\s+/g, ' ').trim();
  });
}
