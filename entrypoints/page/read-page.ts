import type { PageLook } from '../../src/engine/page-look.ts';
import { requestArticle } from '../../src/extension/find-client.ts';
import type { FoundArticle } from '../../src/extension/messages.ts';
import { lookAtPage } from '../../src/page/look/look-at-page.ts';
import type { Slices } from '../../src/page/slices.ts';
import { mapToPage } from '../../src/page/snapshot/map-to-page.ts';
import { takeSnapshot } from '../../src/page/snapshot/take.ts';
import type { TextMap } from '../../src/page/text-map.ts';

/** The page as it was read at one time. */
export interface Reading {
  /** Its address, without the part behind `#`, which only scrolls. */
  address: string;
  look: PageLook;
  /** Its article, the document that it is in (a frame's, maybe), and the way from its text to the live nodes; null where it has none. */
  article: { found: FoundArticle; place: Document; map: TextMap } | null;
  /** The data of all text nodes that could be seen, by which a page is known again. */
  data: readonly string[];
}

/**
 * Reads the page: in slices on its own thread, while its article is chosen elsewhere. A page with the same words as
 * `before`, perhaps in other nodes, has the same article. Rejects like requestArticle.
 */
export async function readPage(
  page: Document,
  before: Reading | null,
  slices: Slices,
  signal: AbortSignal,
): Promise<Reading> {
  await slices.afterFrame();
  const address = page.location.href.replace(/#.*$/s, '');
  const { document, look } = lookAtPage(page);
  if (look.kind !== 'article') return { address, look, article: null, data: [] };
  await slices.pause();
  const snapshot = await takeSnapshot(document, slices);
  const { data } = snapshot;
  const isSame = before?.address === address && isEqual(before.data, data);
  const found = isSame
    ? (before.article?.found ?? null)
    : await requestArticle(snapshot, { pause: () => slices.pause(), signal });
  // What looked like an article has too few words of one, or went with its frame.
  if (!found || !document.defaultView)
    return { address, look: { ...look, kind: 'short', sign: 'text' }, article: null, data };
  return { address, look, article: { found, place: document, map: mapToPage(found, snapshot) }, data };
}

function isEqual(a: readonly string[], b: readonly string[]): boolean {
  return a.length === b.length && a.every((data, k) => data === b[k]);
}
