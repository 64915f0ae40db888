import type { Line } from '../text/line.ts';
import { isShownIn } from '../text/shown-tree.ts';

/**
 * Finds the lines of other articles on the page than that of the headline: endless pages put the next one under the
 * first. An article is told from a live blog's posts and a story's parts by a headline of its own.
 */
export function createOtherTest(document: Document, headline: Line | null): (line: Line) => boolean {
  if (!headline) return () => false;
  const others = [...document.querySelectorAll('article')].filter(
    (article) => article.querySelector('h1, [itemprop~="headline"]') && !isShownIn(article, headline.element),
  );
  return ({ element }) => others.some((article) => isShownIn(article, element));
}
