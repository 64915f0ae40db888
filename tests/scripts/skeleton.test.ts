import { describe, expect, it } from 'vitest';
import { skeletonOf } from '../../scripts/golden-page/skeleton.ts';

const SAVED = `<!doctype html><html lang="en"><head><title>Zebra escapes Quxham zoo | Quxham Echo</title>
<meta property="og:type" content="article"><meta property="og:title" content="Zebra escapes Quxham zoo"><meta name="author" content="Wilhelmina Vetch">
<meta property="og:url" content="https://quxham.example/news/zebra-escapes-42">
<script>var secret = 'zebra'</script><style>p{}</style>
<script type="application/ld+json">{"@type":"NewsArticle","headline":"Zebra escapes Quxham zoo","author":[{"@type":"Person","name":"Wilhelmina Vetch"}],"url":"https://quxham.example/news/zebra-escapes-42"}</script></head>
<body><!-- zebra --><div class="story-body" data-id="zebra" onclick="go()"><h1>Zebra escapes Quxham zoo</h1>
<p style="color:red">A zebra walked out of Quxham zoo on Monday, its keeper Wilhelmina Vetch said at 10.15.</p>
<p style="display: none">Zebra</p><p>Read more: <a href="/news/zebra-gate?x=1" title="Zebra">Zebra gate</a></p><img src="zebra.jpg" alt="Zebra">
<div class="newsletter">Sign up for our newsletter</div></div></body></html>`;

describe('skeletonOf', () => {
  const skeleton = skeletonOf(SAVED);

  it('keeps no word of the page but those of its interface', () => {
    for (const word of ['zebra', 'quxham', 'vetch', 'wilhelmina', 'zoo', 'keeper', 'walked', 'monday', 'secret'])
      expect(skeleton.toLowerCase()).not.toContain(word);
    expect(skeleton).toMatch(/Read more: <a/);
    expect(skeleton).toMatch(/Sign up for \w+ newsletter|Sign up \w+ \w+ newsletter/);
  });

  it('keeps elements, classes, kinds and what hides them', () => {
    expect(skeleton).toMatch(/<div class="story-body">/);
    expect(skeleton).toMatch(/<p style="display: none">/);
    expect(skeleton).toMatch(/content="article"/);
    expect(skeleton).toMatch(/"@type":"NewsArticle"/);
    expect(skeleton).toMatch(/<html lang="en">/);
  });

  it('loads and runs nothing', () => {
    expect(skeleton).not.toMatch(/onclick|src=|<style|<script>|data-id/);
  });

  it('gives the same page for the same page', () => {
    expect(skeletonOf(SAVED)).toBe(skeleton);
  });
});
