import * as z from 'zod/mini';

/** What a page can be taken for. `short`: it says that it is an article, or nothing, and holds too few words. */
const PAGE_KINDS = ['article', 'front', 'list', 'search', 'shop', 'video', 'mail', 'docs', 'other', 'short'] as const;

/** By what: JSON-LD, microdata, Open Graph and the like in the head, the page's address, or its words alone. */
const PAGE_SIGNS = ['json_ld', 'microdata', 'head', 'address', 'text'] as const;

export const PageKind = z.enum(PAGE_KINDS);
export const PageSign = z.enum(PAGE_SIGNS);

/** How a page was looked at: what it was taken for and why, and which parts of it nobody could read. */
export const PageLook = z.object({
  kind: PageKind,
  sign: PageSign,
  /** Whose frames and closed components were not read: hosts and element names, each once, in page order. */
  unread: z.array(z.string()),
});

export type PageKind = z.infer<typeof PageKind>;
export type PageSign = z.infer<typeof PageSign>;
export type PageLook = z.infer<typeof PageLook>;
