import type { PageKind } from '../../engine/page-look.ts';
import type { Thing } from './structured-data.ts';

/**
 * schema.org's types, the most telling first: what a page lists or sells may come with articles about it. ItemList and
 * Blog are not among them: pages of single stories carry them too.
 */
const KINDS: [PageKind, RegExp][] = [
  ['search', /^SearchResultsPage$/],
  ['list', /^CollectionPage$/],
  ['docs', /^(?:TechArticle|APIReference)$/],
  ['article', /^(?:\w*Article|\w*BlogPosting|Report|Review|ClaimReview)$/],
  ['shop', /^(?:Product|ProductGroup|OfferCatalog|CheckoutPage)$/],
  ['video', /^(?:VideoObject|VideoGallery|Movie|TVEpisode|TVSeries|Clip)$/],
  ['mail', /^EmailMessage$/],
  [
    'other',
    /^(?:JobPosting|Recipe|SoftwareApplication|WebApplication|MobileApplication|Hotel|Restaurant|ProfilePage|QAPage|FAQPage|DiscussionForumPosting|Event|Book|MusicRecording|MusicAlbum)$/,
  ],
];
/** More articles than this that a page is about are the teasers of a section. */
const FEW = 3;

/** What the things that a page is about make it; null where none of them tells. */
export function kindByJsonLd(things: readonly Thing[], address: string): PageKind | null {
  const main = things.filter((thing) => thing.main);
  const kind = kindOf(main.map(({ types }) => types));
  if (kind !== 'article') return kind;
  const articles = main.filter(({ types }) => kindOf([types]) === 'article');
  return articles.length <= FEW || articles.some((thing) => isAt(thing, address)) ? 'article' : 'list';
}

/** The same by microdata. One article among many is the page's own if it alone carries its body. */
export function kindByMicrodata(document: Document): PageKind | null {
  const items = [...document.querySelectorAll('[itemscope][itemtype]:not([itemprop])')];
  const types = items.map((item) => [
    item
      .getAttribute('itemtype')!
      .trim()
      .replace(/^.*[/#]/, ''),
  ]);
  const kind = kindOf(types);
  if (kind !== 'article') return kind;
  const articles = items.filter((_, k) => kindOf([types[k]!]) === 'article');
  const whole = articles.filter((item) => item.querySelector('[itemprop~="articleBody"]'));
  return articles.length === 1 || (whole.length > 0 && whole.length <= FEW)
    ? 'article'
    : articles.length > FEW
      ? 'list'
      : null;
}

function kindOf(types: readonly string[][]): PageKind | null {
  return KINDS.find(([, names]) => types.some((own) => own.some((type) => names.test(type))))?.[0] ?? null;
}

/** Whether the thing names the page as its place: one of many articles of an endless page, but the page's own. */
function isAt({ fields }: Thing, address: string): boolean {
  const { mainEntityOfPage: page } = fields;
  const named = [fields.url, fields['@id'], page, page && typeof page === 'object' && '@id' in page && page['@id']];
  return address !== '' && named.some((place) => typeof place === 'string' && bare(place) === bare(address));
}

function bare(address: string): string {
  return address.replace(/^https?:\/\/(?:www\.)?|[?#].*$/g, '').replace(/\/$/, '');
}
