import type { Thing } from './structured-data.ts';

const ARTICLE = /^(?:\w*Article|\w*BlogPosting|Report|Review|ClaimReview|AnalysisNewsArticle|BackgroundNewsArticle)$/;
const OTHER =
  /^(?:Product|ProductGroup|SearchResultsPage|CollectionPage|ItemList|JobPosting|Recipe|SoftwareApplication|Hotel|Restaurant|ProfilePage|QAPage|FAQPage|CheckoutPage)$/;
const OTHER_OG = /^(?:product|profile|book|music|video)\b/;
/** Addresses of front pages: nothing behind the host but perhaps a language or an index file. */
const FRONT = /^\/?(?:[a-z]{2}(?:-[a-z]{2})?\/?)?(?:(?:index|home|default)(?:\.\w+)?\/?)?$/i;
const PROSE = 80;

/** What a page says it is: an article, something else, or nothing that tells. */
type Declared = 'article' | 'other' | 'unknown';

/** What the page declares itself to be, by JSON-LD, microdata and og:type, and by its address. */
export function declaredKind(document: Document, things: readonly Thing[], url: string): Declared {
  if (isFrontPage(url)) return 'other';
  // The teasers of a front or list page are articles too, many of them: only one or two things that are articles count.
  const articles = things.filter(({ types }) => types.some((type) => ARTICLE.test(type)));
  const others = things.some(({ types }) => types.some((type) => OTHER.test(type)));
  if (articles.length > 0 && (articles.length <= 3 || !others)) return 'article';
  const og = document.querySelector('meta[property="og:type"]')?.getAttribute('content')?.trim().toLowerCase() ?? '';
  if (og === 'article' || document.querySelector('meta[property="article:published_time"]')) return 'article';
  const items = document.querySelectorAll('[itemtype$="Article"], [itemtype$="BlogPosting"]').length;
  if (items === 1) return 'article';
  if (OTHER_OG.test(og) || items > 4 || others) return 'other';
  return 'unknown';
}

/**
 * Whether the page has so much connected text that it is worth the extractor's time: a cheap look at its paragraphs,
 * stricter where the page does not call itself an article.
 */
export function hasProse(document: Document, declared: Declared): boolean {
  const enough = declared === 'article' ? 140 : 600;
  let prose = 0;
  for (const element of document.querySelectorAll('p, blockquote, li, pre, div, td')) {
    const own = element.tagName === 'P' ? (element.textContent ?? '') : ownText(element);
    const text = own.trim();
    if (text.length >= PROSE) prose += text.length;
    if (prose >= enough) return true;
  }
  return false;
}

function isFrontPage(url: string): boolean {
  try {
    const { protocol, pathname, search } = new URL(url);
    return /^https?:$/.test(protocol) && FRONT.test(pathname) && !/[?&](?:p|id|article|story)=/.test(search);
  } catch {
    return false;
  }
}

function ownText(element: Element): string {
  let text = '';
  for (const node of element.childNodes) if (node.nodeType === 3) text += (node as Text).data;
  return text;
}
