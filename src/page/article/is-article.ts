import type { Thing } from './structured-data.ts';

const ARTICLE = /^(?:\w*Article|\w*BlogPosting|Report|Review|ClaimReview|AnalysisNewsArticle|BackgroundNewsArticle)$/;
const OTHER =
  /^(?:Product|ProductGroup|SearchResultsPage|CollectionPage|ItemList|JobPosting|Recipe|SoftwareApplication|Hotel|Restaurant|ProfilePage|QAPage|FAQPage|CheckoutPage)$/;
const OTHER_OG = /^(?:product|profile|book|music|video)\b/;
/** Addresses of front pages: nothing behind the host but perhaps a language or an index file. */
const FRONT = /^\/?(?:[a-z]{2}(?:-[a-z]{2})?\/?)?(?:(?:index|home|default)(?:\.\w+)?\/?)?$/i;
const PROSE = 80;
/** Text in these is counted already, or is none. */
const NO_PROSE = 'p, script, style, noscript, textarea, template, title';
const SHOW_TEXT = 4;

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
  const isEnough = (text: string): boolean => {
    if (text.trim().length >= PROSE) prose += text.trim().length;
    return prose >= enough;
  };
  // Paragraphs first: most articles have them, and there are few of them beside all else.
  for (const element of document.querySelectorAll('p')) if (isEnough(element.textContent ?? '')) return true;
  const texts = document.createTreeWalker(document.documentElement, SHOW_TEXT);
  for (let node = texts.nextNode() as Text | null; node; node = texts.nextNode() as Text | null) {
    if (node.length >= PROSE && !node.parentElement?.closest(NO_PROSE) && isEnough(node.data)) return true;
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
