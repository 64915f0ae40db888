import * as v from 'valibot';

/** What a page can be taken for. `short`: it says that it is an article, or nothing, and holds too few words. */
const PAGE_KINDS = ['article', 'front', 'list', 'search', 'shop', 'video', 'mail', 'docs', 'other', 'short'] as const;

/** By what: JSON-LD, microdata, Open Graph and the like in the head, the page's address, or its words alone. */
const PAGE_SIGNS = ['json_ld', 'microdata', 'head', 'address', 'text'] as const;

export const PageKind = v.picklist(PAGE_KINDS);
export const PageSign = v.picklist(PAGE_SIGNS);

/** How a page was looked at: what it was taken for and why, and which parts of it nobody could read. */
export const PageLook = v.object({
  kind: PageKind,
  sign: PageSign,
  /** Whose frames and closed components were not read: hosts and element names, each once, in page order. */
  unread: v.array(v.string()),
});

export type PageKind = v.InferOutput<typeof PageKind>;
export type PageSign = v.InferOutput<typeof PageSign>;
export type PageLook = v.InferOutput<typeof PageLook>;
