import { readdirSync, readFileSync } from 'node:fs';
import { request } from 'node:http';
import { fileURLToPath } from 'node:url';
import { parseHTML } from 'linkedom';
import * as v from 'valibot';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { serveSamples } from '../../samples/serve.ts';
import { DISPUTE_KINDS, EVIDENCE_TYPES, STANCES } from '../../src/engine/analysis.ts';

const site = fileURLToPath(new URL('../../samples/site/', import.meta.url));
const expected = fileURLToPath(new URL('../../samples/expected/', import.meta.url));
const ARTICLES = ['minaret', 'science', 'council', 'harvest', 'live'];

/** What a person who read the sample found contested in it, in the words of the page. */
const Gold = v.strictObject({
  doc: v.string(),
  disputes: v.array(
    v.strictObject({
      question: v.string(),
      kind: v.picklist(DISPUTE_KINDS),
      positions: v.array(
        v.strictObject({
          party: v.string(),
          party_name: v.string(),
          stance: v.picklist(STANCES),
          claim: v.pipe(v.array(v.string()), v.minLength(1)),
          evidence: v.array(v.strictObject({ type: v.picklist(EVIDENCE_TYPES), span: v.string() })),
        }),
      ),
    }),
  ),
});

const source = (slug: string) => readFileSync(`${site}${slug}.html`, 'utf8');
const page = (slug: string) => parseHTML(source(slug)).document;
const gold = (slug: string) => v.parse(Gold, JSON.parse(readFileSync(`${expected}${slug}.json`, 'utf8')));
const fold = (text: string) => text.replace(/\s+/g, ' ').trim();
function visibleText(slug: string): string {
  const { body } = page(slug);
  for (const element of body.querySelectorAll('script, style, template, noscript')) element.remove();
  return fold(body.textContent ?? '');
}
function linkedData(slug: string): Record<string, unknown> {
  const script = page(slug).querySelector('script[type="application/ld+json"]');
  return v.parse(v.record(v.string(), v.unknown()), JSON.parse(script?.textContent ?? 'null'));
}
const meta = (slug: string, property: string) =>
  page(slug).querySelector(`meta[property="${property}"]`)?.getAttribute('content');

describe('the samples’ gold', () => {
  it('is there for every English article', () => {
    expect(readdirSync(expected).sort()).toEqual(ARTICLES.map((slug) => `${slug}.json`).sort());
  });

  it.each(ARTICLES)('%s: every party, claim and piece of evidence stands on the page', (slug) => {
    const { doc, disputes } = gold(slug);
    const text = visibleText(slug);
    expect(doc).toBe(slug);
    for (const { question, positions } of disputes) {
      expect(question.split(' ').length, question).toBeLessThanOrEqual(15);
      expect(positions.length, question).toBeGreaterThanOrEqual(2);
      for (const { party, claim, evidence } of positions) {
        const quoted = [...claim, ...evidence.map(({ span }) => span), ...(party === 'AUTHOR' ? [] : [party])];
        for (const words of quoted) expect(text).toContain(words);
      }
    }
  });

  it('holds the four disputes of the minaret, in order', () => {
    expect(gold('minaret').disputes.map(({ question }) => question)).toEqual([
      'Who destroyed the minaret?',
      'How many soldiers were lost?',
      'How many fighters were killed?',
      'Are civilians counted as fighters?',
    ]);
    expect(gold('minaret').disputes[0]?.positions.map(({ stance }) => stance)).toEqual([
      'asserts',
      'asserts',
      'denies',
      'asserts',
    ]);
  });

  it('holds nothing for the harvest', () => {
    expect(gold('harvest').disputes).toEqual([]);
  });
});

describe('the samples’ markup', () => {
  it.each(ARTICLES)('%s is as long as a news article', (slug) => {
    const words = visibleText(slug).split(' ').length;
    expect(words).toBeGreaterThan(450);
    expect(words).toBeLessThan(950);
  });

  it.each(readdirSync(site).filter((name) => name.endsWith('.html')))('%s loads nothing from elsewhere', (name) => {
    const { document } = parseHTML(readFileSync(`${site}${name}`, 'utf8'));
    const loaded = [...document.querySelectorAll('[src], link[rel="stylesheet"], link[rel="icon"]')].map(
      (element) => element.getAttribute('src') ?? element.getAttribute('href') ?? '',
    );
    for (const address of loaded) {
      if (!address.startsWith('data:')) expect(readdirSync(site)).toContain(address);
    }
    expect(source(name.slice(0, -'.html'.length))).not.toMatch(/@import|url\(/);
  });

  it('minaret: JSON-LD, og: tags, a caption, related links and a newsletter box', () => {
    const document = page('minaret');
    expect(linkedData('minaret')['@type']).toBe('NewsArticle');
    expect(meta('minaret', 'og:site_name')).toBe('The Sample Courier');
    expect(meta('minaret', 'og:type')).toBe('article');
    expect(document.querySelector('figure figcaption')).not.toBeNull();
    expect(document.querySelectorAll('.related a').length).toBeGreaterThan(2);
    expect(document.querySelector('.newsletter input[type="email"]')).not.toBeNull();
  });

  it('science: microdata and no JSON-LD, a table, a blockquote, inline links, footnotes', () => {
    const document = page('science');
    expect(document.querySelector('[itemscope][itemtype$="/NewsArticle"] [itemprop="articleBody"]')).not.toBeNull();
    expect(document.querySelector('script[type="application/ld+json"]')).toBeNull();
    expect(document.querySelector('table caption')).not.toBeNull();
    expect(document.querySelector('blockquote')).not.toBeNull();
    expect(document.querySelector('[itemprop="articleBody"] p a[href^="https://"]')).not.toBeNull();
    for (const link of document.querySelectorAll('sup a'))
      expect(document.querySelector(link.getAttribute('href') ?? '')).not.toBeNull();
  });

  it('council: unclosed tags, <br><br> for paragraphs, nested tables and fonts, a paywall', () => {
    const html = source('council');
    const count = (tag: string) => html.match(new RegExp(tag, 'gi'))?.length ?? 0;
    for (const name of ['div', 'td', 'p', 'li', 'font'])
      expect(count(`<${name}[\\s>]`), name).toBeGreaterThan(count(`</${name}>`));
    expect(count('<br>\\s*<br>')).toBeGreaterThan(5);
    expect(html).not.toMatch(/<\/html>/i);
    expect(page('council').querySelector('table table table')).not.toBeNull();
    expect(page('council').querySelector('font font')).not.toBeNull();
    expect(page('council').querySelectorAll('[class*="paywall"]').length).toBeGreaterThan(1);
    expect(page('council').querySelector('article, main, section')).toBeNull();
  });

  it('harvest: clean semantic HTML', () => {
    const document = page('harvest');
    expect(meta('harvest', 'og:type')).toBe('article');
    for (const element of [
      'main > article',
      'article > header > h1',
      'article address',
      'article section > h2',
      'aside',
    ])
      expect(document.querySelector(element), element).not.toBeNull();
    expect(document.querySelector('div')).toBeNull();
  });

  it('live: a LiveBlogPosting whose listed posts are on the page, newest first', () => {
    const data = linkedData('live');
    expect(data['@type']).toBe('LiveBlogPosting');
    const document = page('live');
    const updates = v.parse(
      v.array(v.looseObject({ headline: v.string(), url: v.pipe(v.string(), v.url()) })),
      data.liveBlogUpdate,
    );
    for (const { headline, url } of updates)
      expect(document.querySelector(`${new URL(url).hash} h2`)?.textContent).toBe(headline);
    const times = [...document.querySelectorAll('.post time')].map((time) => time.getAttribute('datetime') ?? '');
    expect(times.length).toBeGreaterThan(5);
    expect(times).toEqual([...times].sort().reverse());
  });

  it('index: leads to every sample and is no article', () => {
    const links = [...page('index').querySelectorAll('a')].map((link) => link.getAttribute('href'));
    expect(links.sort()).toEqual([...ARTICLES, 'nachrichten'].map((slug) => `${slug}.html`).sort());
    expect(meta('index', 'og:type')).toBe('website');
    expect(page('index').querySelector('article')).toBeNull();
  });

  it('nachrichten: says that it is German', () => {
    expect(page('nachrichten').documentElement.lang).toBe('de');
  });
});

describe('serveSamples', () => {
  let served: Awaited<ReturnType<typeof serveSamples>>;
  beforeAll(async () => {
    served = await serveSamples();
  });
  afterAll(() => served.close());

  /** Sends the path as it is: fetch would fold the dots away before the server saw them. */
  function get(
    path: string,
    method = 'GET',
  ): Promise<{ status: number | undefined; type: string | undefined; body: string }> {
    return new Promise((resolve, reject) => {
      const { hostname, port } = new URL(served.url);
      request({ hostname, port, path, method }, (response) => {
        let body = '';
        response.setEncoding('utf8');
        response.on('data', (chunk: string) => {
          body += chunk;
        });
        response.on('end', () =>
          resolve({ status: response.statusCode, type: response.headers['content-type'], body }),
        );
      })
        .on('error', reject)
        .end();
    });
  }

  it('listens on loopback only', () => {
    expect(served.url).toMatch(/^http:\/\/127\.0\.0\.1:\d+$/);
  });

  it('serves the front page at the root, and every file with its type', async () => {
    expect((await get('/')).body).toBe(source('index'));
    const types: Record<string, string> = {
      html: 'text/html; charset=utf-8',
      css: 'text/css; charset=utf-8',
      svg: 'image/svg+xml',
    };
    for (const name of readdirSync(site)) {
      const { status, type, body } = await get(`/${name}?from=front#top`);
      expect({ name, status, type }).toEqual({ name, status: 200, type: types[name.split('.').at(-1) ?? ''] });
      expect(body).toBe(readFileSync(site + name, 'utf8'));
    }
  });

  it('answers HEAD without a body, and refuses other methods', async () => {
    expect(await get('/minaret.html', 'HEAD')).toEqual({ status: 200, type: 'text/html; charset=utf-8', body: '' });
    expect((await get('/minaret.html', 'POST')).status).toBe(405);
  });

  it('has a page of its own for what is not there', async () => {
    const { status, type, body } = await get('/nowhere.html');
    expect({ status, type }).toEqual({ status: 404, type: 'text/html; charset=utf-8' });
    expect(body).toContain('Page not found');
  });

  it.each([
    '/../serve.ts',
    '/../expected/minaret.json',
    '/%2e%2e/serve.ts',
    '/..%2fserve.ts',
    '/..\\serve.ts',
    '//serve.ts',
    '/./index.html',
    '/index.html%00.svg',
    '/%',
    'http://elsewhere.example/index.html',
  ])('refuses %s', async (path) => {
    expect((await get(path)).status).toBe(404);
  });

  it('says so when the port is taken', async () => {
    await expect(serveSamples(Number(new URL(served.url).port))).rejects.toThrow('EADDRINUSE');
  });
});
