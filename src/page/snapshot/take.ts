import { isHidden } from '../article/visibility.ts';
import type { Slices } from '../slices.ts';
import { storiesOf, storyInView } from '../stories.ts';
import { DEEPEST, IS_BLOCK, isBlock, isSilent } from '../text/read-lines.ts';
import { shownChildren } from '../text/shown-tree.ts';
import type { Token } from './token.ts';

/** What could be seen of a page at one time. */
export interface Snapshot {
  /** The page's address then. */
  address: string;
  tokens: Token[];
  /** The live text nodes, in the order of their tokens, and their data then. */
  nodes: Text[];
  data: string[];
}

/** Longer values of attributes are data and pictures, not names. UTF-16 units. */
const LONGEST_VALUE = 2000;
/** Attributes that are no use to an extractor. */
const LEFT_OUT = /^(?:style|src|srcset|sizes|nonce|integrity|on.*)$/;
/** Elements of which nothing is left, wherever they stand. A base address would be set where the page is rebuilt. */
const DROPPED = /^(?:BASE|STYLE|NOSCRIPT|TEMPLATE|COUNTERCLAIM-NOTES)$/;
const ABOUT = /^(?:HEAD|TITLE|META|LINK|SCRIPT)$/;

/**
 * Takes down what can be seen of the page, and what it says about itself. Of several stories under one another only the
 * one that is read; what the page says is about the first. The page is only read.
 */
export async function takeSnapshot(document: Document, slices: Slices): Promise<Snapshot> {
  const stories = storiesOf(document);
  const story = storyInView(stories);
  const isLater = story !== stories[0];
  const snapshot: Snapshot = { address: document.location.href, tokens: [], nodes: [], data: [] };
  // Lists of children as they were: the page may change while it has its turn.
  const open: { nodes: Node[]; next: number }[] = [{ nodes: [document.documentElement], next: 0 }];
  while (open.length > 0) {
    const { nodes, next } = open.at(-1)!;
    const node = nodes[next];
    if (!node) {
      open.pop();
      if (open.length > 0) snapshot.tokens.push(0);
      continue;
    }
    open.at(-1)!.next += 1;
    if (node.nodeType === Node.TEXT_NODE) addText(snapshot, node as Text);
    else if (node.nodeType === Node.ELEMENT_NODE && isTaken(node as Element)) {
      const element = node as Element;
      if (isLater && /^(?:META|SCRIPT)$/i.test(element.tagName)) continue;
      const isOther = element !== story && stories.includes(element);
      // A block that nobody sees still parts what stands before it from what comes after.
      const isUnseen = isOther || (!isAbout(element) && isHidden(element));
      snapshot.tokens.push(isUnseen ? [element.tagName, 'hidden', ''] : opening(element));
      open.push({ nodes: isUnseen || open.length > DEEPEST ? [] : childrenOf(element), next: 0 });
    }
    if (slices.isOver()) await slices.pause();
  }
  return snapshot;
}

function addText({ tokens, nodes, data }: Snapshot, node: Text): void {
  // Of white space alone it is enough to know that it is there.
  tokens.push(node.data.trim() === '' ? ' ' : node.data);
  nodes.push(node);
  data.push(node.data);
}

function isTaken(element: Element): boolean {
  const name = element.tagName.toUpperCase();
  return !DROPPED.test(name) && (name !== 'SCRIPT' || isStructuredData(element));
}

function isStructuredData(script: Element): boolean {
  return /^application\/ld\+json/i.test(script.getAttribute('type') ?? '');
}

/** What a page says about itself is never drawn. */
function isAbout(element: Element): boolean {
  return ABOUT.test(element.tagName.toUpperCase());
}

/** Silent elements stand in the snapshot, since it can tell something that they are there, without what is in them. */
function childrenOf(element: Element): Node[] {
  const name = element.tagName.toUpperCase();
  const isTold = name === 'HEAD' || name === 'TITLE' || name === 'SCRIPT';
  return isSilent(element) && !isTold ? [] : [...shownChildren(element)];
}

function opening(element: Element): [string, ...string[]] {
  const token: [string, ...string[]] = [element.tagName];
  for (const { name, value } of element.attributes) {
    if (value.length <= LONGEST_VALUE && !LEFT_OUT.test(name)) token.push(name, value);
  }
  if (element.tagName.includes('-')) token.push(IS_BLOCK, String(isBlock(element)));
  return token;
}
