import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseHTML } from 'linkedom';
import type { PageKind, PageSign } from '../../src/engine/page-look.ts';
import { type Article, findArticle } from '../../src/page/find-article.ts';
import { lookAtPage } from '../../src/page/look/look-at-page.ts';

/** What expected.json of a golden page holds. */
export interface GoldenPage {
  kind: PageKind;
  sign: PageSign;
  unread?: string[];
  title?: string;
  outlet?: string;
  byline?: string;
  published?: string;
  lang?: string;
  url?: string;
  /** "kind: words", in order. */
  blocks?: string[];
}

/** Reads the page of a folder of tests/pages, outside of a browser. */
export function readGoldenPage(folder: string): GoldenPage {
  const { document, look } = lookAtPage(parsePage(join(folder, 'page.html')));
  const article = look.kind === 'article' ? findArticle(document) : null;
  const { kind, sign } = look;
  return {
    ...(article || kind !== 'article' ? { kind, sign } : { kind: 'short', sign: 'text' }),
    ...(look.unread.length > 0 && { unread: look.unread }),
    ...(article && describe(article)),
  };
}

/** The article in words. */
function describe({ title, outlet, byline, published, lang, url, text, blocks }: Article): Partial<GoldenPage> {
  return {
    title,
    ...(outlet && { outlet }),
    ...(byline && { byline }),
    ...(published && { published }),
    lang,
    url,
    blocks: blocks.map(({ kind, start, end }) => `${kind}: ${text.slice(start, end)}`),
  };
}

/** The parser loads no frames: those whose page lies beside this one are given it here. */
function parsePage(file: string): Document {
  const document = parseHTML(readFileSync(file, 'utf8')).document as unknown as Document;
  for (const frame of document.querySelectorAll('iframe')) {
    const inner = join(file, '..', frame.getAttribute('src') ?? '');
    const contentDocument = existsSync(inner) && inner.endsWith('.html') ? parsePage(inner) : null;
    Object.defineProperty(frame, 'contentDocument', { value: contentDocument });
  }
  return document;
}
