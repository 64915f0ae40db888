import type { PageKind } from '../../engine/page-look.ts';

const KINDS: [PageKind, RegExp][] = [
  ['article', /^(?:\w*article|\w*story|news)$/],
  ['shop', /^(?:og:)?product/],
  ['video', /^video/],
  ['other', /^(?:profile|book|music)/],
];
const DOCS_TOOL =
  /\b(?:docusaurus|sphinx|mkdocs|vitepress|vuepress|gitbook|doxygen|javadoc|hugo-?docs|readthedocs|antora)\b/i;

/** What the page's head says that it is, Open Graph and its kin; `dated` tells whether it gives a story's date. */
export function kindByHead(document: Document): { kind: PageKind | null; dated: boolean } {
  const dated = document.querySelector('meta[property="article:published_time"]') !== null;
  const type = content(document, 'meta[property="og:type"]').toLowerCase();
  const kind = KINDS.find(([, names]) => names.test(type))?.[0] ?? null;
  if (kind === 'article' || dated) return { kind: 'article', dated };
  if (kind === null && DOCS_TOOL.test(content(document, 'meta[name="generator"]'))) return { kind: 'docs', dated };
  return { kind, dated };
}

function content(document: Document, selector: string): string {
  return document.querySelector(selector)?.getAttribute('content')?.trim() ?? '';
}
