import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT } from '../../root.ts';
import type { Served } from './serve.ts';

/** Pages of a site that are no articles, as large as such pages are: what the detector runs on most. */
export function otherPages(): Map<string, Served> {
  const teaser = (k: number) =>
    `<div class="card"><a href="/story-${k}"><img alt=""><h3>Council looks at plan number ${k} for the quay</h3></a><p>In short: what was said about it, and who will vote on it next.</p><span class="tag">Town</span></div>`;
  const product = (k: number) =>
    `<li class="item"><a href="/p/${k}"><img alt=""><b>Lamp ${k}</b></a><span class="price">${k}.50</span><button>Add</button></li>`;
  const message = (k: number) =>
    `<tr><td><input type="checkbox"></td><td>Sender ${k}</td><td>About the meeting on day ${k}</td><td>12:${k % 60}</td></tr>`;
  const many = (count: number, make: (k: number) => string) =>
    Array.from({ length: count }, (_, k) => make(k)).join('');
  const nav = `<nav><ul>${many(60, (k) => `<li><a href="/s/${k}">Section ${k}</a></li>`)}</ul></nav>`;
  const things = (type: string) =>
    `<script type="application/ld+json">{"@context":"https://schema.org","@type":"${type}"}</script>`;
  const page = (head: string, body: string) => ({
    html: `<!doctype html><html lang="en"><head><title>Page</title>${head}</head><body>${nav}<main>${body}</main></body></html>`,
    scripts: false,
  });
  return new Map([
    ['section-front', page('<meta property="og:type" content="website">', many(120, teaser))],
    ['search-results', page(things('SearchResultsPage'), `<ol>${many(100, (k) => `<li>${teaser(k)}</li>`)}</ol>`)],
    ['shop', page(things('ItemList'), `<ul>${many(300, product)}</ul>`)],
    ['mail', page('', `<table>${many(200, message)}</table>`)],
    ['video', page('<meta property="og:type" content="video.other">', `<video></video>${many(60, teaser)}`)],
  ]);
}

/**
 * An article on a page that never keeps still: a hundred times a second its script changes a clock, a ticker, a box of
 * comments, and classes.
 */
export function restlessPage(): Served {
  const article = readFileSync(join(ROOT, 'samples', 'site', 'minaret.html'), 'utf8');
  const script = `<aside><p id="clock"></p><ul id="ticker"></ul><div id="comments"></div></aside><script>
    let k = 0;
    setInterval(() => {
      k++;
      clock.textContent = 'It is now ' + k;
      if (k % 4 === 1) ticker.innerHTML = '<li>Number ' + k + ' of what is new in the town on this long day of the vote</li>';
      if (k % 4 === 2) {
        const comment = document.createElement('p');
        comment.textContent = 'Comment ' + k + ' by somebody who has read only the headline, as so many do these days';
        comments.append(comment);
        if (comments.childElementCount > 40) comments.firstElementChild.remove();
      }
      if (k % 4 === 3) ticker.className = 'at-' + k;
      if (k % 100 === 0) document.body.classList.toggle('odd');
    }, 10);
  </script>`;
  return { html: article.replace('</body>', `${script}</body>`), scripts: true };
}
