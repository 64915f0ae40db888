// @vitest-environment happy-dom
import fc from 'fast-check';
import { beforeEach, describe, expect, it } from 'vitest';
import { joinBroken } from '../../src/page/text/join-broken.ts';
import { readLines } from '../../src/page/text/read-lines.ts';
import { TextMap } from '../../src/page/text-map.ts';
import { anyPage, buildPage, folded, seenIn, spanOf } from './any-page.ts';

beforeEach(() => {
  document.body.replaceChildren();
});

function show(html: string): Element {
  const root = document.createElement('main');
  root.innerHTML = html;
  document.body.append(root);
  return root;
}

function mapOf(root: Element): TextMap {
  return TextMap.ofLines(readLines(root));
}

function rangeOf(map: TextMap, quote: string): Range | null {
  const start = map.text.indexOf(quote);
  expect(start).toBeGreaterThanOrEqual(0);
  return map.range({ start, end: start + quote.length });
}

describe('TextMap', () => {
  it('gives every span of any page a range with the same words', () => {
    fc.assert(
      fc.property(anyPage, fc.nat(), fc.nat(), (parts, a, b) => {
        document.body.replaceChildren();
        buildPage(parts, document.body);
        const map = mapOf(document.body);
        const span = spanOf(map.text, a, b);
        const words = folded(map.text.slice(span.start, span.end));
        fc.pre(words !== '');
        const range = map.range(span);
        expect(range && folded(seenIn(range))).toBe(words);
      }),
      { numRuns: 500 },
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

  it('holds a span until one of its own text nodes changes or goes', () => {
    const root = show('<p>The dam held.</p><p>So did the levee.</p>');
    const map = mapOf(root);
    const [dam, levee] = [
      { start: 0, end: 13 },
      { start: 14, end: 31 },
    ];
    root.append(document.createElement('hr'));
    expect(map.holds(dam)).toBe(true);
    (root.firstElementChild!.firstChild as Text).data = 'The dam broke.';
    expect(map.holds(dam)).toBe(false);
    expect(map.range(dam)).toBeNull();
    expect(map.range(levee)!.toString()).toBe('So did the levee.');
    root.lastElementChild!.previousElementSibling!.remove();
    expect(map.holds(levee)).toBe(false);
  });

  it('marks a sentence that is broken by a box without what stands in the box', () => {
    const root = show('<p>The mayor said that the</p><div>Buy a <b>boat</b>!</div><p><i>dam</i> held.</p>');
    const map = TextMap.ofLines(joinBroken(readLines(root).filter(({ text }) => !text.startsWith('Buy'))));
    const parts = map.parts({ start: 0, end: map.text.length });
    expect(parts.map(String)).toEqual(['The mayor said that the', 'dam held.']);
    root.querySelector('i')!.textContent = 'levee';
    expect(map.parts({ start: 0, end: map.text.length })).toEqual([]);
  });
});
