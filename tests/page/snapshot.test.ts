// @vitest-environment happy-dom
import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { beforeEach, describe, expect, it } from 'vitest';
import { findArticle } from '../../src/page/find-article.ts';
import { createSlices } from '../../src/page/slices.ts';
import { findInSnapshot } from '../../src/page/snapshot/find.ts';
import { mapToPage } from '../../src/page/snapshot/map-to-page.ts';
import { rebuildPage } from '../../src/page/snapshot/rebuild.ts';
import { takeSnapshot } from '../../src/page/snapshot/take.ts';
import type { Token } from '../../src/page/snapshot/token.ts';
import { readLines } from '../../src/page/text/read-lines.ts';
import { anyPage, buildPage } from './any-page.ts';

const slices = createSlices(window, new AbortController().signal);
const ADDRESS = 'https://courier.example/news/minaret';

/** What a snapshot's tokens are after they were sent. */
function sent(tokens: readonly Token[]): Token[] {
  return JSON.parse(JSON.stringify(tokens));
}

function show(name: string): void {
  const html = readFileSync(`samples/site/${name}.html`, 'utf8');
  const page = new DOMParser().parseFromString(html, 'text/html');
  document.head.replaceChildren(...[...page.head.childNodes].filter(({ nodeName }) => nodeName !== 'LINK'));
  document.body.replaceChildren(...page.body.childNodes);
}

beforeEach(() => {
  document.head.replaceChildren();
  document.body.replaceChildren();
});

describe('a snapshot', () => {
  it('rebuilds any page with the same lines, each text node by its number', async () => {
    await fc.assert(
      fc.asyncProperty(anyPage, async (parts) => {
        document.body.replaceChildren();
        buildPage(parts, document.body);
        const snapshot = await takeSnapshot(document, slices);
        const rebuilt = rebuildPage(sent(snapshot.tokens), document.implementation);
        const lines = readLines(rebuilt.document.body);
        expect(lines.map(({ text }) => text)).toEqual(readLines(document.body).map(({ text }) => text));
        for (const { node } of lines.flatMap(({ pieces }) => pieces))
          expect(snapshot.nodes[rebuilt.nodes.indexOf(node)]!.data.trim()).toBe(node.data.trim());
      }),
      { numRuns: 200 },
    );
  });

  it.each(['minaret', 'council', 'live'])(
    'of %s holds the article that the page holds, and leads back to it',
    async (name) => {
      show(name);
      const direct = findArticle(document, ADDRESS)!;
      const snapshot = await takeSnapshot(document, slices);
      const found = findInSnapshot(sent(snapshot.tokens), ADDRESS, document.implementation)!;
      const { map: _, blocks: __, ...about } = direct;
      expect(found).toMatchObject(about);
      const map = mapToPage(found, snapshot);
      const start = found.text.indexOf('\n', found.text.length / 2) + 1;
      const end = found.text.indexOf('\n', start);
      const range = map.range({ start, end })!;
      expect(document.body.contains(range.startContainer)).toBe(true);
      expect(range.toString().replace(/\s+/g, ' ').trim()).toBe(found.text.slice(start, end));
    },
  );

  it('holds no script, style, handler or base address of the page', async () => {
    document.body.innerHTML =
      '<base href="https://evil.example/"><p onclick="alert(1)" style="color: red">Hello <script>secret()</script><style>p { color: red }</style>there</p>';
    const { tokens } = await takeSnapshot(document, slices);
    expect(JSON.stringify(tokens)).not.toMatch(/alert|secret|color|evil/);
  });

  it('is taken apart without harm when its names are none', () => {
    const tokens: Token[] = [['HTML'], ['BODY'], ['O:P<', 'a"b', 'c'], 'words', 0, 0, 0, 0, 0];
    expect(rebuildPage(tokens, document.implementation).document.body.textContent).toBe('words');
  });
});
