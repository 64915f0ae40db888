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
  const done = new AbortController();
  const look = (): number => {
    const started = performance.now();
    if (findPlace(document).verdict.isArticle) {
      // From here on the content script watches the page.
      done.abort();
      reportArticle();
    }
    return performance.now() - started;
  };
  look();
  watchPage(document, look, done.signal);
}
