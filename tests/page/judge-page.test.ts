import { parseHTML } from 'linkedom';
import { describe, expect, it } from 'vitest';
import { judgePage } from '../../src/page/look/judge-page.ts';

const PROSE =
  '<p>The harbour board voted on Tuesday to dredge the channel, which the fishing crews have fought for years.</p>';

/** A page at an address, with its head, and a story of so many paragraphs. */
function judge({ at = 'https://quay.example/a/1', head = '', paragraphs = 10, body = '' }) {
  const { document } = parseHTML(
    `<!doctype html><html><head><link rel="canonical" href="${at}">${head}</head><body>${PROSE.repeat(paragraphs)}${body}</body></html>`,
  );
  const { kind, sign } = judgePage(document as unknown as Document);
  return `${kind} by ${sign}`;
}

const ld = (data: unknown) => `<script type="application/ld+json">${JSON.stringify(data)}</script>`;
const og = (type: string) => `<meta property="og:type" content="${type}">`;

describe('judgePage', () => {
  it.each([
    ['NewsArticle', ld({ '@type': 'NewsArticle' })],
    ['ReportageNewsArticle', ld({ '@type': ['ReportageNewsArticle'] })],
    [
      'a live blog with many updates',
      ld({ '@type': 'LiveBlogPosting', liveBlogUpdate: Array(9).fill({ '@type': 'BlogPosting' }) }),
    ],
    ['one of a graph', ld({ '@graph': [{ '@type': 'WebSite' }, { '@type': 'schema:NewsArticle' }] })],
    ['one beside its shop’s subscription', ld([{ '@type': 'Product' }, { '@type': 'NewsArticle' }])],
    [
      'one beside the articles that it is shown with',
      ld([
        { '@type': 'NewsArticle' },
        { '@type': 'ItemList', itemListElement: Array(9).fill({ '@type': 'NewsArticle' }) },
      ]),
    ],
    [
      'one of many, at the page’s own address',
      ld([
        ...Array(6).fill({ '@type': 'NewsArticle', url: '/x' }),
        { '@type': 'NewsArticle', url: 'http://www.quay.example/a/1/' },
      ]),
    ],
    [
      'one whose JSON is cut off',
      '<script type="application/ld+json">{"@type":"NewsArticle","headline":"Cut o</script>',
    ],
  ])('believes JSON-LD: %s', (_, head) => {
    expect(judge({ head, paragraphs: 2 })).toBe('article by json_ld');
  });

  it('believes microdata, and of many articles the one that carries its body', () => {
    const item = (inner: string) => `<div itemscope itemtype="http://schema.org/NewsArticle">${inner}</div>`;
    expect(judge({ body: item('One') })).toBe('article by microdata');
    expect(judge({ body: item('Teaser').repeat(7) + item(`<div itemprop="articleBody">${PROSE}</div>`) })).toBe(
      'article by microdata',
    );
    expect(judge({ body: item('Teaser').repeat(7) })).toBe('list by microdata');
  });

  it('believes the head, and a page that says nothing by its words', () => {
    expect(judge({ head: og('article'), paragraphs: 2 })).toBe('article by head');
    expect(judge({ head: '<meta property="article:published_time" content="2024-01-01">', paragraphs: 2 })).toBe(
      'article by head',
    );
    expect(judge({})).toBe('article by text');
    expect(judge({ paragraphs: 2 })).toBe('short by text');
  });

  it.each([
    ['front by address', { at: 'https://quay.example/', head: og('article') }],
    ['front by address', { at: 'https://quay.example/en/index.html', head: ld({ '@type': 'NewsArticle' }) }],
    ['mail by address', { at: 'https://mail.quay.example/u/0/inbox/8812' }],
    ['mail by text', { body: '<div role="textbox" contenteditable="true"></div>' }],
    ['search by json_ld', { head: og('article') + ld({ '@type': 'SearchResultsPage' }) }],
    ['search by address', { at: 'https://quay.example/search?q=dredging' }],
    ['search by address', { at: 'https://quay.example/?s=dredging' }],
    ['list by json_ld', { head: og('article') + ld({ '@type': 'CollectionPage' }) }],
    ['list by json_ld', { head: ld(Array(8).fill({ '@type': 'NewsArticle' })) }],
    ['list by address', { at: 'https://quay.example/category/courts/', head: og('article') }],
    ['list by address', { at: 'https://quay.example/author/ana-ruiz' }],
    ['shop by json_ld', { head: ld({ '@type': 'Product' }) }],
    ['shop by head', { head: og('product') }],
    ['shop by text', { body: '<form action="/cart/add"></form>' }],
    ['video by json_ld', { head: ld({ '@type': 'VideoObject' }) }],
    ['video by head', { head: og('video.other') }],
    ['video by text', { paragraphs: 1, body: '<video></video>' }],
    ['docs by json_ld', { head: og('article') + ld({ '@type': 'TechArticle' }) }],
    ['docs by head', { head: '<meta name="generator" content="Docusaurus v3">' }],
    ['docs by address', { at: 'https://docs.quay.example/pump' }],
    ['other by json_ld', { head: ld({ '@type': 'Recipe' }) }],
    ['other by head', { head: og('profile') }],
    ['short by text', { head: ld({ '@type': 'NewsArticle' }), paragraphs: 0, body: '<p>Loading …</p>' }],
  ])('takes for %s: %o', (verdict, page) => {
    expect(judge(page)).toBe(verdict);
  });

  it.each([
    ['a film in it', { head: og('article') + ld({ '@type': 'VideoObject' }) }, 'article by head'],
    ['a search that led to it', { at: 'https://quay.example/a/1?q=dredging', head: og('article') }, 'article by head'],
    [
      'a date, under a category',
      {
        at: 'https://quay.example/tag/dredging',
        head: '<meta property="article:published_time" content="2024-01-01">',
      },
      'article by head',
    ],
    [
      'a query for a front page’s story',
      { at: 'https://quay.example/?p=4410', head: og('article') },
      'article by head',
    ],
  ])('is not misled by %s', (_, page, verdict) => {
    expect(judge(page)).toBe(verdict);
  });

  it('tells a section front by its teasers, but not a story by its pointers to others', () => {
    const teaser = (words: string) =>
      `<h3><a href="/x">${words}</a></h3><p>${'A summary of what the story says, and no more. '.repeat(3)}</p>`;
    const teasers = teaser('Mussel growers ask for a closed season').repeat(12);
    expect(judge({ paragraphs: 0, body: teasers })).toBe('list by text');
    expect(judge({ paragraphs: 0, body: teasers, head: og('article') })).toBe('list by text');
    const pointers = '<h3><a href="/x">Mussel growers ask for a closed season</a></h3>'.repeat(8);
    expect(judge({ paragraphs: 30, body: pointers })).toBe('article by text');
  });

  it('takes a document without any element for one without words', () => {
    expect(judgePage(parseHTML('').document as unknown as Document)).toMatchObject({ kind: 'short', sign: 'text' });
  });
});
