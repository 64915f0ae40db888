// @vitest-environment happy-dom
import fc from 'fast-check';
import { beforeEach, describe, expect, it } from 'vitest';
import { readLines } from '../../src/page/text/read-lines.ts';
import { TextMap } from '../../src/page/text-map.ts';

/** A page as a tree: text, or an element with a name and children. */
type Part = string | { name: string; hidden: boolean; children: Part[] };

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
      '𝒳',
      '👩‍🌾',
      'سد',
      'é',
      '“no”',
      '  ',
      '.',
    ),
    { minLength: 1, maxLength: 6 },
  )
  .map((parts) => parts.join(''));
const { part } = fc.letrec<{ part: Part }>((tie) => ({
  part: fc.oneof(
    { depthSize: 'small', withCrossShrink: true },
    words,
    fc.record({
      name: fc.constantFrom('p', 'div', 'span', 'b', 'a', 'li', 'h2', 'blockquote', 'td', 'br'),
      hidden: fc.boolean(),
      children: fc.array(tie('part'), { maxLength: 4 }),
    }),
  ),
}));
const page = fc.array(part, { minLength: 1, maxLength: 6 });

function build(parts: readonly Part[], parent: Element): void {
  for (const item of parts) {
    if (typeof item === 'string') parent.append(document.createTextNode(item));
    else {
      const element = document.createElement(item.name);
      if (item.hidden && item.name === 'span') element.setAttribute('hidden', '');
      if (item.name !== 'br') build(item.children, element);
      parent.append(element);
    }
  }
}

function bare(text: string): string {
  return text.replace(/[\s\u00ad\u200b]+/g, '');
}

/** What a reader sees in a range, by a way of its own: a copy of its contents without the hidden elements. */
function seen(range: Range): string {
  const holder = document.createElement('div');
  holder.append(range.cloneContents());
  for (const hidden of holder.querySelectorAll('[hidden]')) hidden.remove();
  return holder.textContent ?? '';
}

function mapOf(root: Element): TextMap {
  return new TextMap(readLines(root), root);
}

beforeEach(() => {
  document.body.replaceChildren();
});

function show(html: string): Element {
  const root = document.createElement('main');
  root.innerHTML = html;
  document.body.append(root);
  return root;
}

function rangeOf(map: TextMap, quote: string): Range | null {
  const start = map.text.indexOf(quote);
  expect(start).toBeGreaterThanOrEqual(0);
  return map.range({ start, end: start + quote.length });
}

describe('TextMap', () => {
  it('gives every span of any page a range with the same words', () => {
    fc.assert(
      fc.property(page, fc.nat(), fc.nat(), (parts, a, b) => {
        document.body.replaceChildren();
        build(parts, document.body);
        const map = mapOf(document.body);
        fc.pre(map.text.length > 0);
        const [start, end] = [a % map.text.length, b % (map.text.length + 1)].sort((x, y) => x - y) as [number, number];
        const words = map.text.slice(start, end);
        const range = map.range({ start, end });
        if (bare(words) === '') return;
        expect(range).not.toBeNull();
        expect(bare(seen(range!))).toBe(bare(words));
      }),
      { numRuns: 300 },
    );
  });

  it('finds every span again after all nodes were replaced by equal ones', () => {
    fc.assert(
      fc.property(page, fc.nat(), fc.nat(), (parts, a, b) => {
        document.body.replaceChildren();
        build(parts, document.body);
        const map = mapOf(document.body);
        fc.pre(map.text.length > 0);
        const [start, end] = [a % map.text.length, b % (map.text.length + 1)].sort((x, y) => x - y) as [number, number];
        const words = map.text.slice(start, end);
        fc.pre(bare(words) !== '');
        document.body.replaceChildren();
        build(parts, document.body);
        expect(map.isIntact()).toBe(false);
        expect(bare(seen(map.range({ start, end })!))).toBe(bare(words));
      }),
      { numRuns: 150 },
    );
  });

  it('begins and ends exactly at the words, across inline markup', () => {
    const map = mapOf(show('<p>The <b>mayor</b> said <i>nothing of the so</i>rt.</p>'));
    expect(rangeOf(map, 'mayor said nothing of the sort')!.toString()).toBe('mayor said nothing of the sort');
  });

  it('has no range for a span without words', () => {
    const map = mapOf(show('<p>One.</p><p>Two.</p>'));
    expect(map.range({ start: 4, end: 5 })).toBeNull();
    expect(map.range({ start: 2, end: 2 })).toBeNull();
  });

  it('is intact until a text node of it changes or goes', () => {
    const root = show('<p>The dam held.</p><p>So did the levee.</p>');
    const map = mapOf(root);
    root.append(document.createElement('hr'));
    expect(map.isIntact()).toBe(true);
    (root.firstElementChild!.firstChild as Text).data = 'The dam broke.';
    expect(map.isIntact()).toBe(false);
  });

  it('tells one place of the same words from another by what surrounds it when the page has changed', () => {
    const root = show(
      '<p>The mill denied it. The miller was out.</p><p>The dairy said: The mill denied it. Nobody asked.</p>',
    );
    const map = mapOf(root);
    const start = map.text.lastIndexOf('The mill denied it.');
    root.innerHTML = `<p>Update.</p>${root.innerHTML}`;
    const range = map.range({ start, end: start + 19 })!;
    expect(range.toString()).toBe('The mill denied it.');
    expect(range.startContainer.parentElement!.textContent).toContain('Nobody asked');
  });

  it('finds words that were edited a little, and knows when they are gone', () => {
    const root = show('<p>The farm lost forty hens in the storm, the owner said.</p>');
    const map = mapOf(root);
    root.innerHTML = '<p>Corrected: The farm lost forty-two hens in the storm, its owner said.</p>';
    expect(rangeOf(map, 'The farm lost forty hens in the storm')!.toString()).toBe(
      'The farm lost forty-two hens in the storm',
    );
    root.innerHTML = '<p>This story was withdrawn.</p>';
    expect(rangeOf(map, 'The farm lost forty hens in the storm')).toBeNull();
  });
});
