/**
 * The one script that the browser runs on every page of a site that is on: it looks whether the page may be an article,
 * now and after its changes, and has the content script (entrypoints/page) injected if so. Small and quick, since most
 * pages are none.
 */
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { reportArticle } from '../src/extension/report-article.ts';
import { findPlace } from '../src/page/look/look-at-page.ts';
import { watchPage } from '../src/page/watch-page.ts';
import { whenSeen } from '../src/page/when-seen.ts';

export default defineUnlistedScript(() => whenSeen(document, detect));

function detect(): void {
  // What is first used on a page costs: a clock and a watch only where they are needed.
  if (isFound()) return;
  const done = new AbortController();
  const lookAgain = (): number => {
    const started = performance.now();
    // From here on the content script watches the page.
    if (isFound()) done.abort();
    return performance.now() - started;
  };
  watchPage(document, lookAgain, done.signal);
}

/** Whether there may be an article; if so it is reported. */
function isFound(): boolean {
  const { isArticle } = findPlace(document).verdict;
  if (isArticle) reportArticle();
  return isArticle;
}
