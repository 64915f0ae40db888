import { rootsOf } from './components.ts';
import { elementsByPath } from './elements-by-path.ts';

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
const ANY_BLOCK = 'blockquote li pre div td section article main span font center'.split(' ');
/** Such a block has one piece of text at least that is this share of what makes it prose. */
const PIECE = 0.5;

const SHOP = '[itemprop="price"], meta[property="product:price:amount"], form[action*="cart" i], [name="add-to-cart"]';
const MAIL = '[role="textbox"][contenteditable="true"]';
const VIDEO = 'video, [itemtype$="/VideoObject"]';

/**
 * What a page's paragraphs make it, by a cheap look at them; null where they are too few words. `trust` tells what the
 * page says of itself: that it is an article (`full`), that it may be (`some`: section fronts say so too), or nothing
 * (`none`).
 */
export function kindByProse(document: Document, trust: 'full' | 'some' | 'none'): 'article' | 'list' | null {
  const said = trust === 'none' ? 'unstated' : 'stated';
  if (!hasProse(document, PROSE[said], LEAST[said])) return null;
  const teasers = trust === 'full' ? 0 : countTeasers(document);
  return teasers < TEASERS || hasProse(document, PROSE[said], teasers * SUMMARY) ? 'article' : 'list';
}

/** What the things to buy or to write with on a page make it. */
export function kindByTools(document: Document): 'shop' | 'mail' | null {
  if (document.querySelector(SHOP)) return 'shop';
  return document.querySelector(MAIL) ? 'mail' : null;
}

/** What a page with too few words is. */
export function kindWithoutProse(document: Document): 'video' | 'short' {
  return document.querySelector(VIDEO) ? 'video' : 'short';
}

function countTeasers(document: Document): number {
  let count = 0;
  for (const element of document.querySelectorAll(TEASER)) {
    if ((element.textContent ?? '').trim().length >= TEASER_LETTERS) count++;
  }
  return count;
}

/** Whether there are `enough` letters in paragraphs of at least `long` that lead nowhere. */
function hasProse(document: Document, long: number, enough: number): boolean {
  let prose = 0;
  const add = (element: Element, letters: number): boolean => {
    if (letters >= long && !element.closest('a[href]')) prose += letters;
    return prose >= enough;
  };
  for (const root of rootsOf(document)) {
    for (const element of root.querySelectorAll('p')) {
      if (add(element, (element.textContent ?? '').trim().length)) return true;
    }
    for (const element of blocksOfText(root, long * PIECE)) {
      if (add(element, lettersOf(element))) return true;
    }
  }
  return false;
}

/** Blocks with a text of at least `letters` directly in them; where that cannot be asked all of them. */
function blocksOfText(root: Document | ShadowRoot, letters: number): Iterable<Element> {
  const isBlock = ANY_BLOCK.map((name) => `self::${name}`).join(' or ');
  const path = `//text()[string-length() >= ${letters}]/parent::*[${isBlock}]`;
  return elementsByPath(root, path) ?? root.querySelectorAll(ANY_BLOCK.join());
}

/** Of the element's own text, without that of the elements in it. */
function lettersOf(element: Element): number {
  let letters = 0;
  for (let node = element.firstChild; node; node = node.nextSibling) {
    if (node.nodeType === 3) letters += (node as Text).data.trim().length;
  }
  return letters;
}
