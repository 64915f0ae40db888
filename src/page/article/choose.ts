import { Readability } from '@mozilla/readability';
import { letters } from './letters.ts';
import { TAG, type WorkingCopy } from './working-copy.ts';

/** What the extractor takes for the article. */
export interface Choice {
  /** Live elements of which something is left in the extractor's result. */
  elements: Set<Element>;
  /** All words of the result, white space and invisible characters removed: to find lines whose tags got lost. */
  letters: string;
}

/** Lets Readability choose on the copy, which it takes to pieces. Where it finds no article nothing is chosen. */
export function chooseArticle({ document, live }: WorkingCopy): Choice {
  restoreByClone(document.body);
  const result = new Readability<Element>(document, {
    disableJSONLD: true,
    serializer: (node) => node as Element,
  }).parse();
  if (!result?.content) return { elements: new Set(), letters: '' };
  const elements = new Set<Element>();
  for (const element of result.content.querySelectorAll(`[${TAG}]`)) {
    const tagged = live[Number(element.getAttribute(TAG))];
    if (tagged) elements.add(tagged);
  }
  return { elements, letters: letters(result.content.textContent ?? '') };
}

/**
 * Readability keeps the page as markup in case its first try fails, and parses it again for the next: a page may forbid
 * that (Trusted Types). Here it gets a clone back instead.
 */
function restoreByClone(body: HTMLElement): void {
  let kept: Node = body;
  Object.defineProperty(body, 'innerHTML', {
    get() {
      kept = body.cloneNode(true);
      return '';
    },
    set() {
      body.replaceChildren(...kept.cloneNode(true).childNodes);
    },
  });
}
