/** Runs in a page of a real browser, as a script of its own: are words of random pages found where a reader sees them? */
import fc from 'fast-check';
import { Anchors } from '../../src/page/anchoring/anchors.ts';
import { createSlices } from '../../src/page/slices.ts';
import { rebuildPage } from '../../src/page/snapshot/rebuild.ts';
import { takeSnapshot } from '../../src/page/snapshot/take.ts';
import { readLines } from '../../src/page/text/read-lines.ts';
import { TextMap } from '../../src/page/text-map.ts';
import { anyPage, buildPage, folded, spanOf } from '../page/any-page.ts';

const STYLE = `
  /* Words for screen readers alone, and for eyes alone: no part of what we read, but of a selection. */
  .sr-only, [aria-hidden] { display: none }
  .drop-cap::first-letter { float: left; font-size: 3em; line-height: 1 }
  p::before { content: 'not a word of it' }
  [dir='rtl'] { text-align: right }
`;

/** What the browser itself takes for the text of a range. */
function selected(range: Range): string {
  const selection = getSelection()!;
  selection.removeAllRanges();
  selection.addRange(range);
  return selection.toString();
}

/**
 * Whether a browser's text of a range is these words, white space folded. Only where our lines end may it have none: a
 * hidden block ends a line of ours and is nothing to a selection.
 */
function isSame(seen: string, words: string): boolean {
  let rest = folded(seen);
  for (const line of words.split('\n').map(folded)) {
    rest = rest.trimStart();
    if (!rest.startsWith(line)) return false;
    rest = rest.slice(line.length);
  }
  return rest === '';
}

/** A selection takes characters whole that are made of several. */
function cutsCharacter(text: string, ...offsets: number[]): boolean {
  const starts = new Set([...new Intl.Segmenter().segment(text)].map(({ index }) => index));
  return offsets.some((offset) => offset < text.length && !starts.has(offset));
}

/**
 * Chromium's selection miscounts behind a drop cap of more than one UTF-16 unit, and loses white space behind one, or
 * the cap itself (`E ` finds nothing); the range's own text and boxes are right. It cannot be asked there.
 */
const hasOddCap = () =>
  [...document.querySelectorAll('.drop-cap')].some(
    (cap) =>
      /^[^\p{L}\p{N}]*(?:\p{Extended_Pictographic}|[\u{10000}-\u{10ffff}])/u.test(cap.textContent) ||
      !/^\s*\p{P}*[^\s\p{P}]\p{M}*\S/u.test(firstText(cap)),
  );

/** The first text in an element that is not white space. */
function firstText(element: Element): string {
  const texts = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
  while (texts.nextNode()) {
    const { data } = texts.currentNode as Text;
    if (data.trim() !== '') return data;
  }
  return '';
}

/** Gives the first page and span that fail, with what was expected; '' when none does. */
async function check(runs: number): Promise<string> {
  document.head.append(Object.assign(document.createElement('style'), { textContent: STYLE }));
  const slices = createSlices(window, new AbortController().signal);
  const details = await fc.check(
    fc.asyncProperty(anyPage, fc.nat(), fc.nat(), async (parts, a, b) => {
      document.body.replaceChildren();
      buildPage(parts, document.body);
      fc.pre(!hasOddCap());
      const map = TextMap.ofLines(readLines(document.body));
      const span = spanOf(map.text, a, b);
      const words = map.text.slice(span.start, span.end);
      fc.pre(folded(words) !== '' && !cutsCharacter(map.text, span.start, span.end));
      const seen = selected(map.range(span)!);
      if (!isSame(seen, words)) throw new Error(`“${words}” is seen as “${seen}”`);
      // The same by way of a snapshot, and after the page has drawn itself anew.
      const snapshot = await takeSnapshot(document, slices);
      const rebuilt = rebuildPage(JSON.parse(JSON.stringify(snapshot.tokens)), document.implementation);
      const text = TextMap.ofLines(readLines(rebuilt.document.body)).text;
      if (text !== map.text) throw new Error(`The snapshot reads “${text}”, not “${map.text}”`);
      const anchors = new Anchors(map);
      document.body.replaceChildren();
      buildPage(parts, document.body);
      anchors.follow(TextMap.ofLines(readLines(document.body)));
      const again = selected(anchors.range(span)!);
      if (!isSame(again, words)) throw new Error(`“${words}” is found again as “${again}”`);
    }),
    { numRuns: runs },
  );
  return details.failed ? `${details.errorInstance} ${fc.defaultReportMessage(details)}` : '';
}

Object.assign(window, { check });
