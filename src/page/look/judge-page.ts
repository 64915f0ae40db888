import type { PageKind, PageSign } from '../../engine/page-look.ts';
import { kindByAddress, kindSuggestedByAddress } from './kind-by-address.ts';
import { kindByHead } from './kind-by-head.ts';
import { kindByProse, kindByTools, kindWithoutProse } from './kind-by-text.ts';
import { kindByJsonLd, kindByMicrodata } from './kind-by-types.ts';
import { pageAddress } from './page-address.ts';
import { structuredData, type Thing } from './structured-data.ts';

/** What a page is taken for before its article is looked for, and by what. */
export interface Verdict {
  isArticle: boolean;
  /** Of a page with too few words it takes a further look, when it is asked for. */
  readonly kind: PageKind;
  sign: PageSign;
}

/**
 * Whether a page holds an article, at a price that every page of a site can be asked for (a few milliseconds, and none
 * of the extractor's code): what its address tells, what it says of itself, and a look at its paragraphs. An article by
 * this verdict may still turn out to be none by the words that are found in it. `things` is the page's JSON-LD,
 * `address` its own ('' if unknown).
 */
export function judgePage(
  document: Document,
  things: readonly Thing[] = structuredData(document),
  address: string = pageAddress(document),
): Verdict {
  // A document without any element, as a parser makes of nothing.
  if (!document.documentElement) return { isArticle: false, kind: 'short', sign: 'text' };
  const { kind, sign, trust } = stated(document, things, address);
  if (kind !== 'article' && kind !== null) return { isArticle: false, kind, sign };
  // What calls itself an article is of no use without words; what says nothing must show more of them.
  const prose = kindByProse(document, trust);
  const tools = () => (trust === 'none' ? kindByTools(document) : null);
  if (prose === 'article' && !tools()) return { isArticle: true, kind: prose, sign };
  return {
    isArticle: false,
    get kind() {
      return tools() ?? prose ?? kindWithoutProse(document);
    },
    sign: 'text',
  };
}

interface Stated {
  kind: PageKind | null;
  sign: PageSign;
  trust: 'full' | 'some' | 'none';
}

function stated(document: Document, things: readonly Thing[], address: string): Stated {
  const certain = kindByAddress(address);
  if (certain) return { kind: certain, sign: 'address', trust: 'none' };
  const jsonLd = kindByJsonLd(things, address);
  if (jsonLd === 'article' || isTelling(jsonLd)) return { kind: jsonLd, sign: 'json_ld', trust: 'full' };
  const microdata = kindByMicrodata(document);
  if (microdata === 'article') return { kind: microdata, sign: 'microdata', trust: 'full' };
  const head = kindByHead(document);
  const suggested = kindSuggestedByAddress(address);
  // Blog software calls lists of articles articles as well.
  if (head.kind === 'article' && (head.dated || !isTelling(suggested)))
    return { kind: 'article', sign: 'head', trust: head.dated ? 'full' : 'some' };
  if (jsonLd) return { kind: jsonLd, sign: 'json_ld', trust: 'none' };
  if (microdata) return { kind: microdata, sign: 'microdata', trust: 'none' };
  if (head.kind && head.kind !== 'article') return { kind: head.kind, sign: 'head', trust: 'none' };
  return { kind: suggested, sign: suggested ? 'address' : 'text', trust: 'none' };
}

/** Kinds that stand above what else a page says of itself; a film or a product may come with an article about it. */
function isTelling(kind: PageKind | null): boolean {
  return kind === 'search' || kind === 'list' || kind === 'docs' || kind === 'mail';
}
