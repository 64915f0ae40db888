import { requestArticle } from '../../src/extension/find-client.ts';
import type { FoundArticle } from '../../src/extension/messages.ts';
import type { Slices } from '../../src/page/slices.ts';
import { mapToPage } from '../../src/page/snapshot/map-to-page.ts';
import { takeSnapshot } from '../../src/page/snapshot/take.ts';
import type { TextMap } from '../../src/page/text-map.ts';

/** The page as it was found at one time. */
export interface Look {
  /** Its address, without the part behind `#`, which only scrolls. */
  address: string;
  /** Its article, and the way from its text to the live nodes; null where it has none. */
  article: { found: FoundArticle; map: TextMap } | null;
  /** The data of all text nodes that could be seen, by which a page is known again. */
  data: readonly string[];
}

/**
 * Looks at the page: in slices on its own thread, while its article is chosen elsewhere. A page with the same words as
 * `before`, perhaps in other nodes, has the same article. Rejects like requestArticle.
 */
export async function lookAtPage(
  document: Document,
  before: Look | null,
  slices: Slices,
  signal: AbortSignal,
): Promise<Look> {
  await slices.afterFrame();
  const snapshot = await takeSnapshot(document, slices);
  const address = snapshot.address.replace(/#.*$/s, '');
  const { data } = snapshot;
  const isSame = before?.address === address && isEqual(before.data, data);
  const found = isSame
    ? (before.article?.found ?? null)
    : await requestArticle(snapshot, { pause: () => slices.pause(), signal });
  return { address, data, article: found && { found, map: mapToPage(found, snapshot) } };
}

function isEqual(a: readonly string[], b: readonly string[]): boolean {
  return a.length === b.length && a.every((data, k) => data === b[k]);
}
