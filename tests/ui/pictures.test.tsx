// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { ANALYSED, CROWDED } from '../../samples/flood.ts';
import { createPassages } from '../../src/ui/disputes/passages.ts';
import { assignBadges } from '../../src/ui/parties/badges.ts';
import { drawMap } from '../../src/ui/pictures/draw-map.tsx';
import { textWidth, wrapWords } from '../../src/ui/pictures/drawing.ts';
import { pictureAsSvg } from '../../src/ui/pictures/picture-file.tsx';
import type { SheetText } from '../../src/ui/pictures/Sheet.tsx';
import { strings } from './messages.ts';

function mapFile(state: typeof ANALYSED, text: Partial<SheetText> = {}): string {
  const { analysis } = state;
  const data = {
    disputes: analysis.disputes,
    party: null,
    badges: assignBadges(analysis),
    passages: createPassages(state, () => {}),
  };
  const sheet = { title: 'Who stands where', about: ['Lower Aske'], key: ['1. Who?'], credit: 'Made by', ...text };
  return pictureAsSvg((width) => drawMap(data, width, strings), sheet, strings);
}

describe('a picture in a file', () => {
  it('is XML of its own, with title, article, key and words of its signs', () => {
    const svg = mapFile(ANALYSED);
    const root = new DOMParser().parseFromString(svg, 'image/svg+xml').documentElement;
    expect(root.localName).toBe('svg');
    expect(root.getAttribute('xmlns')).toBe('http://www.w3.org/2000/svg');
    expect(root.querySelector('title')?.textContent).toBe('Who stands where');
    for (const words of ['Lower Aske', '1. Who?', 'Brenno Hydro', 'declines to say']) expect(svg).toContain(words);
    expect(svg).toContain('2. Residents asserts, cites figures: “more than 300”');
  });

  it('holds the article’s words as text, whatever they are as markup', () => {
    const evil = '</title><script>alert(1)</script><a href="javascript:alert(1)">';
    const analysis = structuredClone(ANALYSED.analysis);
    for (const dispute of analysis.disputes) {
      dispute.question = evil;
      for (const position of dispute.positions) position.party.name = `${evil} & "co"`;
    }
    const svg = mapFile({ ...ANALYSED, analysis }, { about: [evil], key: [evil] });
    const root = new DOMParser().parseFromString(svg, 'image/svg+xml').documentElement;
    expect(root.querySelectorAll('script, a, foreignObject, image, style')).toHaveLength(0);
    expect(svg).not.toContain('<script');
    expect(svg).toContain('&lt;script&gt;');
  });

  it('takes nothing from elsewhere and runs nothing', () => {
    const svg = mapFile(ANALYSED);
    expect(svg).not.toMatch(/(?:href|src|style)=|url\(|\bon\w+=/);
    expect(svg.match(/https?:/g)).toHaveLength(1);
  });

  it('leaves nothing on the page that it was drawn on', () => {
    mapFile(ANALYSED);
    expect(document.querySelector('.picture-sheet')).toBeNull();
  });
});

it('names of forty words take two lines of a map, and the rest is an ellipsis', () => {
  const svg = mapFile(CROWDED);
  const root = new DOMParser().parseFromString(svg, 'image/svg+xml').documentElement;
  const lines = [...root.querySelectorAll('tspan')].map(({ textContent }) => textContent!);
  const at = lines.findIndex((line) => line.startsWith('The Permanent Joint'));
  expect(lines[at + 1]).toMatch(/…$/);
});

describe('lines of a picture', () => {
  it('break between words, within their width', () => {
    const lines = wrapWords('The water board said the gates were opened without its leave', 120, 13, 9);
    expect(lines.join(' ')).toBe('The water board said the gates were opened without its leave');
    for (const line of lines) expect(textWidth(line, 13)).toBeLessThanOrEqual(120);
  });

  it('break a word that is longer than a line', () => {
    expect(wrapWords('Donaudampfschifffahrtsgesellschaft', 100, 13, 9).join('')).toBe(
      'Donaudampfschifffahrtsgesellschaft',
    );
  });
});
