import { markdown } from '../markdown.ts';
import type { Costs, Left, PageFigures } from './measure.ts';

/** The figures as Markdown: a table of times, and the rest in words. */
export function pagesTable(figures: PageFigures): string {
  const { throttle, scripts, longest, total, readability, others, restless, left, leftWithout } = figures;
  const row = (name: string, costs: Costs | null) =>
    costs
      ? [name, String(costs.pages), ms(costs.p50), ms(costs.p95), `${ms(costs.worst)} (${costs.worstPage})`]
      : [name, 'not measured', '–', '–', '–'];
  const table = markdown([
    [`milliseconds, processor slowed ${throttle}×`, 'pages', 'p50', 'p95', 'worst'],
    row('our longest task, articles', longest),
    row('Readability alone, the same pages, one task', readability),
    row('all our time on the page’s thread, articles', total),
    row('all our time, pages that are no articles', others),
  ]);
  return [
    table,
    `Script of a site that is on: ${kb(scripts.detector)} kB gzipped on every page; ${kb(scripts.page)} kB more where there may be an ` +
      `article, and ${kb(scripts.notes)} kB where there is something to show.`,
    `A page that changes a hundred times a second: ${share(restless.page)} % of a core on its own thread, ${share(restless.finding)} % ` +
      'where articles are looked for (not slowed).',
    `Left in a tab that has shown twelve articles and now shows an empty page: ${remains(left)}. The same where their sites ` +
      `are not on: ${leftWithout ? remains(leftWithout) : 'not measured'}.`,
  ].join('\n\n');
}

const remains = ({ megabytes, documents, nodes }: Left) =>
  `${megabytes.toFixed(1)} MB, ${documents} documents, ${nodes} nodes`;
const ms = (milliseconds: number) => milliseconds.toFixed(1);
const kb = (kilobytes: number) => kilobytes.toFixed(1);
const share = (percent: number) => percent.toFixed(2);
