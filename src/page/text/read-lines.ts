import { hasLayout, isHidden } from '../article/visibility.ts';
import { blockKind } from './block-kind.ts';
import { isDropCap } from './drop-cap.ts';
import type { Line, Piece } from './line.ts';
import { shownChildren, shownParent } from './shown-tree.ts';

const BLOCKS = new Set(
  (
    'ADDRESS ARTICLE ASIDE BLOCKQUOTE BODY CAPTION CENTER DD DETAILS DIALOG DIV DL DT FIELDSET FIGCAPTION FIGURE FOOTER ' +
    'FORM H1 H2 H3 H4 H5 H6 HEADER HGROUP HR LEGEND LI MAIN MENU NAV OL P PRE SEARCH SECTION SUMMARY TABLE TBODY TFOOT ' +
    'THEAD TR UL'
  ).split(' '),
);
const SILENT = new Set(
  (
    'AUDIO BUTTON CANVAS DATALIST EMBED HEAD IFRAME INPUT MATH METER NOSCRIPT OBJECT OPTION PROGRESS SCRIPT SELECT STYLE ' +
    'SVG TEMPLATE TEXTAREA TITLE VIDEO COUNTERCLAIM-NOTES'
  ).split(' '),
);
// Soft hyphen, zero-width space, word joiner, byte order mark and direction marks: in the page, not in the words.
const STRETCH = /[\u00ad\u200b\u200e\u200f\u2060\ufeff]+|[^\S\ufeff]+|[^\s\u00ad\u200b\u200e\u200f\u2060\ufeff]+/g;
const INVISIBLE = /[\u00ad\u200b\u200e\u200f\u2060\ufeff]/;
/** A component with fewer letters is a word with something to it, not a paragraph. */
const COMPONENT = 80;
const ELEMENT = 1;
const TEXT = 3;
/** Elements inside of each other, from the root on, below which nothing is looked at: parsers nest no deeper, scripts may. */
export const DEEPEST = 512;

/** On a component in a copy of a page, without styles: whether it was a block on the page. */
export const IS_BLOCK = 'data-counterclaim-block';

/** Whether the element holds no words of the page's text: scripts, form controls, pictures, our own host. */
export function isSilent(element: Element): boolean {
  return SILENT.has(element.tagName.toUpperCase());
}

/** Whether the element begins and ends a block of its own. */
export function isBlock(element: Element): boolean {
  const name = element.tagName.toUpperCase();
  return BLOCKS.has(name) || (name.includes('-') && isBlockComponent(element));
}

/** Components are what their styles make them; where there are none, what their length makes likely. */
function isBlockComponent(element: Element): boolean {
  if (!hasLayout(element.ownerDocument)) {
    const known = element.getAttribute(IS_BLOCK);
    return known === null ? (element.textContent ?? '').length >= COMPONENT : known === 'true';
  }
  const { display } = element.ownerDocument.defaultView!.getComputedStyle(element);
  return !/^(?:inline|contents)/.test(display);
}

/** The closest block that a node is in: its paragraph, as a rule. */
export function blockOf(node: Node): Element | null {
  let element = shownParent(node);
  while (element && !isBlock(element)) element = shownParent(element);
  return element;
}

/**
 * The visible text under `root` as lines, in document order: one line a block, white space folded, table cells of a row
 * on one line, text split by two or more `<br>` on several. `isUnseen` tells which elements nobody sees: a caller that
 * has asked about all of them already hands in what it knows.
 */
export function readLines(root: Element | Document, isUnseen: (element: Element) => boolean = isHidden): Line[] {
  const reading = new Reading();
  readInto(reading, root, root.nodeType === ELEMENT ? (root as Element) : null, isUnseen, 1);
  reading.endLine();
  return reading.lines;
}

function readInto(
  reading: Reading,
  parent: ParentNode,
  block: Element | null,
  isUnseen: (element: Element) => boolean,
  depth: number,
): void {
  if (depth > DEEPEST) return;
  for (const node of shownChildren(parent)) {
    if (node.nodeType === TEXT && block) reading.add(node as Text, block);
    else if (node.nodeType === ELEMENT) {
      const child = node as Element;
      const name = child.tagName.toUpperCase();
      if (name === 'BR') reading.breakLine();
      else if (SILENT.has(name) || isUnseen(child)) {
        if (BLOCKS.has(name)) reading.endLine();
      } else if (isBlock(child)) {
        reading.endLine();
        readInto(reading, child, child, isUnseen, depth + 1);
        reading.endLine();
      } else {
        if (name === 'TD' || name === 'TH') reading.addGap();
        readInto(reading, child, block, isUnseen, depth + 1);
      }
    }
  }
}

/** The line being read: white space is held back until a word follows it. */
class Reading {
  readonly lines: Line[] = [];
  private text = '';
  private pieces: Piece[] = [];
  private element: Element | null = null;
  private gap: { node: Text; from: number } | 'gap' | null = null;
  private breaks = 0;

  add(node: Text, block: Element): void {
    for (const match of node.data.matchAll(STRETCH)) {
      const stretch = match[0];
      if (INVISIBLE.test(stretch)) continue;
      if (/^\s/.test(stretch)) this.gap ??= { node, from: match.index };
      else this.addWord(node, match.index, stretch, block);
    }
  }

  addGap(): void {
    this.gap ??= 'gap';
  }

  breakLine(): void {
    this.breaks += 1;
    this.gap ??= 'gap';
    if (this.breaks === 2) this.endLine();
  }

  endLine(): void {
    if (this.element && this.text) {
      const { element, text, pieces } = this;
      this.lines.push({ kind: blockKind(element), element, text, pieces });
    }
    this.text = '';
    this.pieces = [];
    this.element = null;
    this.gap = null;
    this.breaks = 0;
  }

  private addWord(node: Text, from: number, word: string, block: Element): void {
    if (this.gap && this.text && !isDropCap(this.text, word)) {
      if (this.gap === 'gap') this.text += ' ';
      else this.addPiece(this.gap.node, this.gap.from, ' ');
    }
    this.gap = null;
    this.breaks = 0;
    this.element ??= block;
    this.addPiece(node, from, word);
  }

  private addPiece(node: Text, from: number, words: string): void {
    const last = this.pieces.at(-1);
    const at = this.text.length;
    if (last?.node === node && last.from + last.length === from && last.at + last.length === at)
      last.length += words.length;
    else this.pieces.push({ node, from, at, length: words.length });
    this.text += words;
  }
}
