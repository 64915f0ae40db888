import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { articleOf } from '../analyzer.ts';
import { ROOT } from '../root.ts';

const PAGES = ['minaret', 'council', 'harvest', 'science'];
/** Words of the articles that are read. */
export const SIZES = [200, 1000, 5000];

/** Articles of as many words as SIZES says, made of the sample articles: over and over, each time with other numbers. */
export function benchArticles(): string[] {
  const paragraphs = PAGES.flatMap((page) => {
    const html = readFileSync(join(ROOT, 'samples', 'site', `${page}.html`), 'utf8');
    return articleOf(html)!.text.split('\n');
  });
  return SIZES.map((size) => {
    const lines: string[] = [];
    for (let words = 0, k = 0; words < size; k++) {
      const round = Math.floor(k / paragraphs.length);
      const paragraph = paragraphs[k % paragraphs.length]!.replace(/\d+/g, (number) => String(Number(number) + round));
      const line = paragraph.split(/\s+/).slice(0, size - words);
      lines.push(line.join(' '));
      words += line.length;
    }
    return lines.join('\n');
  });
}
