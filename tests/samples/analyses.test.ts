import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { summarize } from '../../samples/summary.ts';
import { openAnalyzer } from '../../scripts/analyzer.ts';

const folder = new URL('../../samples/', import.meta.url);
const read = (path: string) => readFileSync(new URL(path, folder), 'utf8');
const analyzer = openAnalyzer();
const analyse = (name: string) => analyzer({ id: name, html: read(`site/${name}.html`) });
const names = readdirSync(new URL('analyses/', folder)).map((file) => file.replace(/\.json$/, ''));

/** Gold of a careful reader: data/disputes' format, in samples/expected. */
interface Gold {
  disputes: { positions: { party: string; stance: string; claim: string[] }[] }[];
}

describe('the samples, analysed', { timeout: 60_000 }, () => {
  // A difference is no failure by itself: read it, and if it is for the better run `npm run golden`.
  it.each(names)('%s is as recorded in samples/analyses', async (name) => {
    const summary = JSON.parse(JSON.stringify(summarize(await analyse(name))));
    expect(summary).toEqual(JSON.parse(read(`analyses/${name}.json`)));
  });

  it('the minaret has its four disputes, each with the parties and stances that a careful reader sees', async () => {
    const found = summarize(await analyse('minaret'));
    const gold: Gold = JSON.parse(read('expected/minaret.json'));
    expect(found.disputes).toHaveLength(gold.disputes.length);
    gold.disputes.forEach(({ positions }, k) => {
      for (const { party, stance } of positions) {
        const name = party === 'AUTHOR' ? 'the article itself' : party.replace(/^(?:an?|the) /i, '').toLowerCase();
        const same = found.disputes[k]!.positions.filter((position) => position.party.toLowerCase().includes(name));
        expect(
          same.map((position) => position.stance),
          `${party} in dispute ${k + 1}`,
        ).toContain(stance);
      }
    });
  });

  it.each(['harvest', 'nachrichten'])('%s holds nothing contested', async (name) => {
    expect((await analyse(name)).disputes).toEqual([]);
  });
});
