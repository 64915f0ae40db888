/** Share of new characters from which a page that changed is read again; less is a correction or an updated box. */
const TELLING = 0.1;

/** Whether a page's text has changed so much that an analysis of `before` says little of it. Lines are blocks. */
export function isOtherArticle(before: string, now: string): boolean {
  const known = new Set(before.split('\n'));
  const fresh = now.split('\n').filter((line) => !known.has(line));
  return fresh.join('\n').length >= TELLING * now.length;
}
