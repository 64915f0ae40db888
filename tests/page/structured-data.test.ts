import { parseHTML } from 'linkedom';
import { describe, expect, it } from 'vitest';
import { structuredData } from '../../src/page/look/structured-data.ts';

function typesOf(...blocks: string[]): string[] {
  const scripts = blocks.map((block) => `<script type="application/ld+json">${block}</script>`).join('');
  const { document } = parseHTML(`<html><head>${scripts}</head><body></body></html>`);
  return structuredData(document as unknown as Document).flatMap(({ types }) => types);
}

describe('structuredData', () => {
  it('finds things in arrays, graphs and each other', () => {
    expect(
      typesOf('[{"@type":"NewsArticle"},{"@graph":[{"@type":"WebPage","mainEntity":{"@type":["Report","Thing"]}}]}]'),
    ).toEqual(['NewsArticle', 'WebPage', 'Report', 'Thing']);
  });

  it('reads types written as addresses', () => {
    expect(typesOf('{"@type":"http://schema.org/NewsArticle"}')).toEqual(['NewsArticle']);
  });

  it('mends raw line breaks, trailing commas and comments around the block', () => {
    expect(typesOf('<!-- {"@type":"NewsArticle","headline":"Two\nlines",} -->')).toEqual(['NewsArticle']);
  });

  it('still tells the types of a block that is cut off, and goes on with the next', () => {
    expect(typesOf('{"@type":"NewsArticle","headline":"Cut o', '{"@type":"Person"}')).toEqual([
      'NewsArticle',
      'Person',
    ]);
  });

  it('survives a block that nests without end', () => {
    const deep = `${'{"a":'.repeat(5000)}1${'}'.repeat(5000)}`;
    expect(typesOf(deep)).toEqual([]);
  });
});
