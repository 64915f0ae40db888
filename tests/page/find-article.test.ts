import { parseHTML } from 'linkedom';
import { describe, expect, it } from 'vitest';
import { findArticle } from '../../src/page/find-article.ts';

const STORY = [
  'The harbour board voted on Tuesday to dredge the eastern channel, a plan that fishing crews have fought for two years.',
  'Board chair Ines Holm said the channel had silted up by almost a metre since 2019. “Ships are turning away,” she told the meeting.',
  'The crews’ association denied that. It pointed to its own soundings, which it said showed no change at all since the last survey.',
  'A spokesperson for the port authority declined to say how much the work would cost, or which firm had been asked to do it.',
  'The council is to hear the case in May. Until then no work may begin, the county court ruled last week after a short hearing.',
];

function pageOf(parts: { head?: string; before?: string; body?: string; after?: string }): Document {
  const body = parts.body ?? STORY.map((words) => `<p>${words}</p>`).join('\n');
  return parseHTML(
    `<!doctype html><html lang="en-GB"><head><title>Board votes to dredge channel | The Quay</title>${parts.head ?? ''}</head>` +
      `<body>${parts.before ?? ''}<main><article><h1>Board votes to dredge channel</h1>${body}</article></main>${parts.after ?? ''}</body></html>`,
  ).document as unknown as Document;
}

function ld(data: unknown): string {
  return `<script type="application/ld+json">${JSON.stringify(data)}</script>`;
}

const TEXT = ['Board votes to dredge channel', ...STORY].join('\n');

describe('findArticle', () => {
  it('ends on a page whose elements stand thousands deep in each other', () => {
    const { document } = parseHTML('<html><body></body></html>');
    let inner: Element = document.body as unknown as Element;
    for (let k = 0; k < 6000; k++) inner = inner.appendChild(document.createElement('div') as unknown as Element);
    inner.textContent = 'The tide turned at noon. '.repeat(100);
    expect(findArticle(document as unknown as Document)).toBeNull();
  });

  it('gives headline and paragraphs, a line each', () => {
    expect(findArticle(pageOf({}))?.text).toBe(TEXT);
  });

  it('leaves the page as it was', () => {
    const document = pageOf({ after: '<script>1</script><nav><a href="/a">Home</a></nav>' });
    const before = document.toString();
    findArticle(document);
    expect(document.toString()).toBe(before);
  });

  it('takes title, outlet, byline, date, language and address from what the page says of itself', () => {
    const head =
      '<link rel="canonical" href="https://quay.example/news/dredge"><meta property="og:site_name" content="The Quay">' +
      ld({
        '@context': 'https://schema.org',
        '@graph': [
          { '@type': 'WebSite', name: 'The Quay' },
          {
            '@type': ['ReportageNewsArticle'],
            headline: 'Board votes to dredge channel',
            author: [{ '@type': 'Person', name: 'Ana Ruiz' }, { name: 'Per Lund' }],
            datePublished: '2024-03-05T10:00:00Z',
          },
        ],
      });
    expect(findArticle(pageOf({ head }))).toMatchObject({
      title: 'Board votes to dredge channel',
      outlet: 'The Quay',
      byline: 'Ana Ruiz, Per Lund',
      published: '2024-03-05T10:00:00Z',
      lang: 'en',
      url: 'https://quay.example/news/dredge',
    });
  });

  it('drops the boxes that news pages put around and into a story', () => {
    const [a, b, c, d, e] = STORY;
    const body =
      '<div class="share-bar"><a href="#">Facebook</a> <a href="#">Email this</a></div>' +
      `<p>${a}</p><div class="newsletter-signup"><p>Get the Morning Tide in your inbox, every weekday before breakfast and free.</p></div>` +
      `<p>${b}</p><aside class="related"><h3>Related</h3><ul><li><a href="/1">Ferry cut to one crossing a day</a></li></ul></aside>` +
      `<p>${c}</p><p>Read more: <a href="/2">What the soundings say about the channel and its banks</a></p><p>${d}</p>` +
      '<p>Advertisement</p><div id="ad-slot-3"><p>Boats for every purse, at Lund and Sons by the old slipway, since 1951.</p></div>' +
      `<p>${e}</p><p><em>Ana Ruiz is a reporter at The Quay who covers the coast.</em></p>` +
      '<div class="comments"><p>I have fished there for thirty years and the board is talking nonsense, as always.</p></div>';
    expect(findArticle(pageOf({ body }))?.text).toBe(TEXT);
  });

  it('keeps lists, quotations, subheadings, tables and captions', () => {
    const [a, b, c, d, e] = STORY;
    const body =
      `<p>${a}</p><figure><img src="x.jpg"><figcaption>The eastern channel at low water in March, seen from the fish market.</figcaption></figure>` +
      `<h2>What the crews say</h2><p>${b}</p><blockquote><p>We measured it twice, and nothing has moved out there.</p></blockquote>` +
      `<p>${c}</p><ul><li>The board wants the work done by autumn.</li><li>The crews want an outside survey first.</li></ul><p>${d}</p><p>${e}</p>` +
      '<table><tr><td>2019</td><td>7.1 metres</td></tr><tr><td>2024</td><td>6.2 metres</td></tr></table>';
    const text = findArticle(pageOf({ body }))!.text.split('\n');
    expect(text).toEqual(
      expect.arrayContaining([
        'The eastern channel at low water in March, seen from the fish market.',
        'What the crews say',
        'We measured it twice, and nothing has moved out there.',
        'The board wants the work done by autumn.',
      ]),
    );
  });

  it('keeps the standfirst, known by its name or by the words the page describes itself with', () => {
    const standfirst = 'Crews say the soundings the plan rests on were never made, and the board will not show them.';
    const story = STORY.map((words) => `<p>${words}</p>`).join('');
    const withStandfirst = TEXT.replace('\n', `\n${standfirst}\n`);
    expect(findArticle(pageOf({ body: `<h2 class="standfirst">${standfirst}</h2>${story}` }))?.text).toBe(
      withStandfirst,
    );
    const head = `<meta name="description" content="${standfirst}">`;
    expect(findArticle(pageOf({ head, body: `<h2>${standfirst}</h2>${story}` }))?.text).toBe(withStandfirst);
  });

  it('keeps a story whole that its page splits over several sections', () => {
    const body = STORY.map(
      (words, k) => `<section><div><h2>Part ${k + 1}</h2></div><div><p>${words}</p></div></section>`,
    );
    for (const words of STORY) expect(findArticle(pageOf({ body: body.join('') }))?.text).toContain(words);
  });

  it('drops copies of the headline, and quotations pulled out of the story', () => {
    const [a, ...rest] = STORY;
    const body =
      `<div>Board votes to dredge channel</div><p>${a}</p><aside class="pull-quote"><p>Ships are turning away</p></aside>` +
      rest.map((words) => `<p>${words}</p>`).join('');
    expect(findArticle(pageOf({ body }))?.text).toBe(TEXT);
  });

  it('reads paragraphs that are only split by br', () => {
    const body = `<div class="story">${STORY.join('<br><br>')}</div>`;
    expect(findArticle(pageOf({ body }))?.text).toBe(TEXT);
  });

  it('reads a page whose markup is broken', () => {
    const { document } = parseHTML(
      `<title>Board votes</title><div>${STORY.map((words) => `<p>${words}`).join('')}</div>`,
    );
    expect(findArticle(document as unknown as Document)?.text).toBe(STORY.join('\n'));
  });

  it('maps its text to the live nodes', () => {
    const article = findArticle(pageOf({}))!;
    expect(article.map.text).toBe(article.text);
    expect(article.map.holds({ start: 0, end: article.text.length })).toBe(true);
  });

  it('finds no article on a front page, in a shop, in a list of results or where there is no text', () => {
    const teasers = (count: number) =>
      Array.from(
        { length: count },
        (_, k) => `<div><h3><a href="/${k}">Story ${k} of the day in short</a></h3><p>${STORY[k % 5]}</p></div>`,
      );
    const front = '<link rel="canonical" href="https://quay.example/">';
    expect(findArticle(pageOf({ head: front, body: teasers(20).join('') }))).toBeNull();
    const shop = '<meta property="og:type" content="product">';
    expect(findArticle(pageOf({ head: shop }))).toBeNull();
    const results = ld({ '@type': 'SearchResultsPage' });
    expect(findArticle(pageOf({ head: results, body: teasers(10).join('') }))).toBeNull();
    expect(findArticle(pageOf({ body: '<p>Loading …</p>' }))).toBeNull();
    expect(findArticle(parseHTML('').document as unknown as Document)).toBeNull();
  });

  it('finds no article in a list of teasers that says nothing about itself', () => {
    const body = Array.from(
      { length: 15 },
      (_, k) =>
        `<div class="item"><h2><a href="/${k}">Story number ${k} of the day</a></h2><p>${STORY[k % 5]}</p></div>`,
    );
    expect(findArticle(pageOf({ body: body.join('') }))).toBeNull();
  });
});
