/** Random pages for property tests, here and in real browsers: everything that makes page text differ from plain text. */
import fc from 'fast-check';
import type { Span } from '../../src/engine/analysis.ts';

/** Text, or an element with a name, attributes and children. */
type Part = string | { name: string; attributes: Record<string, string>; children: Part[] };

const words = fc
  .array(
    fc.constantFrom(
      'dam',
      'levee ',
      ' flood',
      '\n',
      '\u00a0',
      'coun\u00adcil',
      'wa\u200bter',
      '\ufeffsluice\u2060',
      '𝓍',
      '👩‍🌾',
      'سد \u200fمأرب',
      'é',
      '“no”',
      '  ',
      '\t',
      '.',
    ),
    { minLength: 1, maxLength: 6 },
  )
  .map((parts) => parts.join(''));
const attributes = fc.oneof(
  { weight: 6, arbitrary: fc.constant({}) },
  fc.constantFrom<Record<string, string>[]>(
    { hidden: '' },
    { class: 'sr-only' },
    { style: 'display: none' },
    { 'aria-hidden': 'true' },
    { dir: 'rtl' },
    { class: 'drop-cap' },
  ),
);
const { part } = fc.letrec<{ part: Part }>((tie) => ({
  part: fc.oneof(
    { depthSize: 'small', withCrossShrink: true },
    words,
    fc.record({
      name: fc.constantFrom('p', 'div', 'span', 'b', 'a', 'li', 'h2', 'blockquote', 'br', 'script', 'bdo'),
      attributes,
      children: fc.array(tie('part'), { maxLength: 4 }),
    }),
  ),
}));

/** The parts of a page, for `buildPage`. */
export const anyPage = fc.array(part, { minLength: 1, maxLength: 6 });

/** Makes the parts children of an element. Node by node: a parser would put some of these elsewhere. */
export function buildPage(parts: readonly Part[], parent: Element): void {
  for (const item of parts) {
    if (typeof item === 'string') {
      parent.append(parent.ownerDocument.createTextNode(item));
      continue;
    }
    const element = parent.ownerDocument.createElement(item.name);
    // A break that is hidden still parts words for us: pages hide them where a line is wide enough, with no space beside.
    const attributes = item.name === 'br' ? {} : item.attributes;
    for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
    if (item.name === 'script') element.setAttribute('type', 'text/plain');
    if (item.name !== 'br') buildPage(item.children, element);
    parent.append(element);
  }
}

/** A span of a text out of two numbers. */
export function spanOf(text: string, a: number, b: number): Span {
  const [start, end] = [a % (text.length + 1), b % (text.length + 1)].sort((x, y) => x - y) as [number, number];
  return { start, end };
}

/** Words with white space folded and without characters that nobody sees. */
export function folded(text: string): string {
  return text
    .replace(/[\u00ad\u200b\u200e\u200f\u2060\ufeff]/g, '')
    .replace(/\s+/g, ' ')
    .trim();
}

const UNSEEN = '[hidden], .sr-only, [style*="none"], [aria-hidden="true"], script';
const BLOCKS = 'p, div, li, h2, blockquote, br';

/** What a reader sees in a range, by another way than ours: a copy of what is in it, without what is hidden. */
export function seenIn(range: Range): string {
  const holder = range.startContainer.ownerDocument!.createElement('div');
  holder.append(range.cloneContents());
  for (const unseen of holder.querySelectorAll(UNSEEN)) unseen.replaceWith(unseen.matches(BLOCKS) ? '\n' : '');
  for (const block of holder.querySelectorAll(BLOCKS)) {
    block.before('\n');
    block.after('\n');
  }
  return holder.textContent ?? '';
}
