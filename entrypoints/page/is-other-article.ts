/** Share of an article's characters that a page still holds while it shows the same article, grown or cut as it may be. */
const KEPT = 0.5;

/** Whether a page whose text was `before` and is `now` shows another article. Lines are blocks. */
export function isOtherArticle(before: string, now: string): boolean {
  const lines = new Set(now.split('\n'));
  const kept = before.split('\n').filter((line) => lines.has(line));
  return kept.join('\n').length < KEPT * before.length;
}
