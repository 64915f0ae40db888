import type { PageKind } from '../../engine/page-look.ts';

/** Letters of a paragraph that is prose, not a label: a page that says it is an article may have short ones. */
const PROSE = { stated: 40, unstated: 80 };
/** Letters of prose that make an article of a page that says it is one; of one that does not. */
const LEAST = { stated: 140, unstated: 600 };
/** So many headings that lead elsewhere are a list, unless the page has more prose of its own than summaries would be. */
const TEASERS = 6;
const SUMMARY = 200;
const TEASER = ['h1', 'h2', 'h3', 'h4'].flatMap((name) => [`${name} a[href]`, `a[href] ${name}`]).join();
const TEASER_LETTERS = 20;

/** Whatever pages without paragraphs put their words in. */
const ANY_BLOCK = 'blockquote, li, pre, div, td, section, article, main, span, font, center';

const SHOP = '[itemprop="price"], meta[property="product:price:amount"], form[action*="cart" i], [name="add-to-cart"]';
const MAIL = '[role="textbox"][contenteditable="true"]';
const VIDEO = 'video, [itemtype$="/VideoObject"]';

/**
 * What a page's own words make it: a cheap look at its paragraphs. `trust` tells what the page says of itself: that it
 * is an article (`full`), that it may be (`some`: section fronts say so too), or nothing (`none`).
 */
export function kindByText(document: Document, trust: 'full' | 'some' | 'none'): PageKind {
  if (trust === 'none') {
    if (document.querySelector(SHOP)) return 'shop';
    if (document.querySelector(MAIL)) return 'mail';
  }
  const said = trust === 'none' ? 'unstated' : 'stated';
  const least = LEAST[said];
  const teasers = trust === 'full' ? 0 : countTeasers(document);
  const enough = teasers >= TEASERS ? Math.max(least, teasers * SUMMARY) : least;
  const prose = measureProse(document, PROSE[said], enough);
  if (prose >= enough) return 'article';
  if (prose >= least) return 'list';
  return document.querySelector(VIDEO) ? 'video' : 'short';
}

function countTeasers(document: Document): number {
  let count = 0;
  for (const element of document.querySelectorAll(TEASER)) {
    if ((element.textContent ?? '').trim().length >= TEASER_LETTERS) count++;
  }
  return count;
}

/** Letters of paragraphs of at least `long` that lead nowhere, counted until there are `enough`. */
function measureProse(document: Document, long: number, enough: number): number {
  let prose = 0;
  for (const root of rootsOf(document)) {
    for (const names of ['p', ANY_BLOCK]) {
      for (const element of root.querySelectorAll(names)) {
        const letters = names === 'p' ? (element.textContent ?? '').trim().length : lettersOf(element);
        if (letters < long || element.closest('a[href]')) continue;
        prose += letters;
        if (prose >= enough) return prose;
      }
    }
  }
  return prose;
}

/** The document, and after it the open shadow roots in it, which are only looked for when it has not enough itself. */
function* rootsOf(root: Document | ShadowRoot): Generator<ParentNode> {
  yield root;
  for (const element of root.querySelectorAll('*')) {
    if (element.localName.includes('-') && element.shadowRoot) yield* rootsOf(element.shadowRoot);
  }
}

/** Of the element's own text, without that of the elements in it. */
function lettersOf(element: Element): number {
  let letters = 0;
  for (let node = element.firstChild; node; node = node.nextSibling) {
    if (node.nodeType === 3) letters += (node as Text).data.trim().length;
  }
  return letters;
}
