import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { articleOf } from '../analyzer.ts';
import { ROOT } from '../root.ts';

const PAGES = ['minaret', 'council', 'harvest', 'science'];
/** Words of the articles that are read. */
export const SIZES = [200, 1000, 5000];

/**
 * Articles of as many words as SIZES says, made of the sample articles, over and over. Each paragraph begins with a number that no
 * other has, of no other article or `reading` either: what is read for the second time is known, and takes no time.
 */
export function benchArticles(reading = 0): string[] {
  const paragraphs = PAGES.flatMap((page) => {
    const html = readFileSync(join(ROOT, 'samples', 'site', `${page}.html`), 'utf8');
    return articleOf(html)!.text.split('\n');
  });
  return SIZES.map((size, s) => {
    const first = 1000 * (SIZES.length * reading + s + 1);
    const lines: string[] = [];
    for (let words = 0, k = 0; words < size; k++) {
      const paragraph = `${first + k}. ${paragraphs[k % paragraphs.length]}`;
      const line = paragraph.split(/\s+/).slice(0, size - words);
      lines.push(line.join(' '));
      words += line.length;
    }
    return lines.join('\n');
  });
}
