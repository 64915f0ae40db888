// @vitest-environment happy-dom
import fc from 'fast-check';
import { beforeEach, describe, expect, it } from 'vitest';
import { Anchors } from '../../src/page/anchoring/anchors.ts';
import { findQuote } from '../../src/page/anchoring/find-quote.ts';
import { createSlices } from '../../src/page/slices.ts';
import { readLines } from '../../src/page/text/read-lines.ts';
import { TextMap } from '../../src/page/text-map.ts';
import { anyPage, buildPage, folded, seenIn, spanOf } from './any-page.ts';

const slices = createSlices(window, new AbortController().signal);

beforeEach(() => {
  document.body.replaceChildren();
});

function read(html: string): TextMap {
  document.body.innerHTML = html;
  return mapNow();
}

function mapNow(): TextMap {
  return TextMap.ofLines(readLines(document.body));
}

function spanIn(map: TextMap, quote: string) {
  const start = map.text.indexOf(quote);
  return { start, end: start + quote.length };
}

describe('Anchors', () => {
  it('finds every span of any page again when all nodes were replaced by equal ones', () => {
    fc.assert(
      fc.property(anyPage, fc.nat(), fc.nat(), (parts, a, b) => {
        document.body.replaceChildren();
        buildPage(parts, document.body);
        const map = mapNow();
        const span = spanOf(map.text, a, b);
        const words = folded(map.text.slice(span.start, span.end));
        fc.pre(words !== '');
        const anchors = new Anchors(map);
        document.body.replaceChildren();
        expect(anchors.range(span)).toBeNull();
        buildPage(parts, document.body);
        anchors.follow(mapNow());
        expect(folded(seenIn(anchors.range(span)!))).toBe(words);
      }),
      { numRuns: 200 },
    );
  });

  it('keeps the range of a passage while other parts of the page change', async () => {
    const map = read('<p>The dam held.</p><p>The levee broke, the mayor said.</p>');
    const anchors = new Anchors(map);
    const [dam, levee] = [spanIn(map, 'The dam held.'), spanIn(map, 'The levee broke')];
    const before = { dam: anchors.range(dam), levee: anchors.range(levee) };
    document.querySelector('p')!.innerHTML = 'Update: <b>The dam held.</b>';
    document.body.prepend(document.createElement('h1'));
    document.querySelector('h1')!.textContent = 'Flood';
    anchors.follow(mapNow());
    expect(await anchors.find(levee, slices)).toBe(before.levee);
    const moved = await anchors.find(dam, slices);
    expect(moved).not.toBe(before.dam);
    expect(moved!.startContainer.parentElement!.localName).toBe('b');
  });

  it('tells one place of the same words from another by what surrounds it', async () => {
    const map = read(
      '<p>The mill denied it. The miller was out.</p><p>The dairy said: The mill denied it. Nobody asked.</p>',
    );
    const start = map.text.lastIndexOf('The mill denied it.');
    const anchors = new Anchors(map);
    document.body.innerHTML = `<p>Update.</p>${document.body.innerHTML}`;
    anchors.follow(mapNow());
    const range = await anchors.find({ start, end: start + 19 }, slices);
    expect(range!.toString()).toBe('The mill denied it.');
    expect(range!.startContainer.parentElement!.textContent).toContain('Nobody asked');
  });

  it('finds words that were edited a little, and knows when they are gone', async () => {
    const map = read('<p>The farm lost forty hens in the storm, the owner said.</p>');
    const span = spanIn(map, 'The farm lost forty hens in the storm');
    const anchors = new Anchors(map);
    document.body.innerHTML = '<p>Corrected: The farm lost forty-two hens in the storm, its owner said.</p>';
    anchors.follow(mapNow());
    expect((await anchors.find(span, slices))!.toString()).toBe('The farm lost forty-two hens in the storm');
    document.body.innerHTML = '<p>This story was withdrawn.</p>';
    anchors.follow(mapNow());
    expect(await anchors.find(span, slices)).toBeNull();
    document.body.innerHTML = '<p>The farm lost forty hens in the storm, the owner said.</p>';
    anchors.follow(mapNow());
    expect((await anchors.find(span, slices))!.toString()).toBe('The farm lost forty hens in the storm');
  });
});

describe('findQuote', () => {
  const quote = 'the ferry had carried twice as many passengers as its licence allows, the union said';
  const changed = quote.replace('twice', 'twise').replace('allows', 'allowed');
  const filler = 'Nothing in these lines has anything to do with it. ';

  it('finds a changed quote wherever it stands in a long text', async () => {
    await fc.assert(
      fc.asyncProperty(fc.integer({ min: 0, max: 9000 }), async (at) => {
        const text = filler.repeat(240);
        const now = `${text.slice(0, at)} ${changed} ${text.slice(at)}`;
        const found = await findQuote(now, quote, { start: 0, end: quote.length }, slices);
        expect(found && now.slice(found.start, found.end)).toBe(changed);
      }),
      { numRuns: 40 },
    );
  });
});
