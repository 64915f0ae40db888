import type { PageKind } from '../../engine/page-look.ts';

/** Front pages: nothing behind the host but perhaps a language or an index file. */
const FRONT = /^\/?(?:[a-z]{2}(?:-[a-z]{2})?\/?)?(?:(?:index|home|default)(?:\.\w+)?\/?)?$/i;
/** … unless a query names what is shown. */
const STORY_QUERY = /[?&](?:p|id|article|story)=/;
const MAIL_HOST = /^(?:(?:web)?mail|outlook|inbox)\d*\./i;

const DOCS_HOST = /^(?:docs?|devdocs|developers?|api|wiki|help|support)\./i;
const WEAK: [RegExp, PageKind][] = [
  [/^\/(?:[\w-]+\/)?(?:search|suche|recherche|buscar)(?:\.\w+)?\/?$/i, 'search'],
  // One word behind it: a list. With more behind it some sites put their stories there.
  [/\/(?:categor(?:y|ies)|tags?|topics?|authors?|sections?|archives?)\/[^/]+\/?$/i, 'list'],
  [/\/page\/\d+\/?$/i, 'list'],
  [/^\/(?:[\w-]+\/)?(?:cart|basket|checkout|products?|shop)\//i, 'shop'],
  [/^\/(?:watch|videos?)(?:\/|$)/i, 'video'],
  [/\/(?:docs|documentation|api-?reference|manual)\//i, 'docs'],
];
const SEARCH_QUERY = /[?&](?:q|s|query|search|keywords?)=[^&]/i;

/** What an address tells beyond doubt, whatever the page says of itself: a front page, somebody's mail. */
export function kindByAddress(address: string): PageKind | null {
  const url = parse(address);
  if (!url) return null;
  if (MAIL_HOST.test(url.hostname)) return 'mail';
  return FRONT.test(url.pathname) && !STORY_QUERY.test(url.search) && !SEARCH_QUERY.test(url.search) ? 'front' : null;
}

/** What an address suggests where the page says nothing of itself. */
export function kindSuggestedByAddress(address: string): PageKind | null {
  const url = parse(address);
  if (!url) return null;
  // Further down a query only tells what was searched for to come here.
  if (SEARCH_QUERY.test(url.search) && /^\/[^/]*\/?$/.test(url.pathname)) return 'search';
  if (DOCS_HOST.test(url.hostname)) return 'docs';
  return WEAK.find(([path]) => path.test(url.pathname))?.[1] ?? null;
}

function parse(address: string): URL | null {
  try {
    const url = new URL(address);
    return /^https?:$/.test(url.protocol) ? url : null;
  } catch {
    return null;
  }
}
