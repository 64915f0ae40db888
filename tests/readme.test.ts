import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

const read = (path: string) => readFileSync(new URL(`../${path}`, import.meta.url), 'utf8');
const readme = read('README.md');

describe('README', () => {
  it('names only commands that there are', () => {
    const { scripts } = JSON.parse(read('package.json'));
    const named = [...readme.matchAll(/npm (?:run (?:--silent )?)?([a-z]+)/g)].map(([, name]) => name!);
    expect(named.length).toBeGreaterThan(3);
    for (const name of named) if (name !== 'install') expect(scripts).toHaveProperty(name);
  });

  it('shows only pictures and pages that there are', () => {
    const links = [...readme.matchAll(/(?:\]\(|src(?:set)?=")(?!https?:)([^)"]+)[)"]/g)].map(([, path]) => path!);
    expect(links.filter((path) => path.endsWith('.png')).length).toBeGreaterThan(3);
    for (const path of links) expect(existsSync(new URL(`../${path}`, import.meta.url)), path).toBe(true);
  });

  it('leads to pictures of every surface in both themes', () => {
    const pictures = [...read('docs/surfaces.md').matchAll(/\]\((pictures\/[^)]+)\)/g)].map(([, path]) => path!);
    expect(pictures).toHaveLength(10);
    for (const path of pictures) expect(existsSync(new URL(`../docs/${path}`, import.meta.url)), path).toBe(true);
  });

  it('gives the figures that were last recorded', () => {
    const { scores } = JSON.parse(read('docs/accuracy.json'));
    for (const certainty of ['clear', 'balanced', 'more'])
      expect(readme).toContain(scores[`disputes ${certainty}`].dispute);
    expect(readme).toContain(scores.attributions.relation);
  });
});
