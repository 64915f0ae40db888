import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

/** Colours by name, light and dark, as tokens.css has them. */
const TOKENS = Object.fromEntries(
  [...readFileSync('src/ui/styles/tokens.css', 'utf8').matchAll(/--([\w-]+): light-dark\((#\w{6}), (#\w{6})\)/g)].map(
    ([, name, light, dark]) => [name!, { light: light!, dark: dark! }],
  ),
);
const GROUNDS = ['paper', 'sunk', 'chip', 'wash'];

/** WCAG 2.2: https://www.w3.org/TR/WCAG22/#dfn-contrast-ratio */
function contrast(one: string, other: string): number {
  const [dark, light] = [luminance(one), luminance(other)].sort((a, b) => a - b);
  return (light! + 0.05) / (dark! + 0.05);
}

function luminance(colour: string): number {
  const [red, green, blue] = [1, 3, 5].map((at) => {
    const part = Number.parseInt(colour.slice(at, at + 2), 16) / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red! + 0.7152 * green! + 0.0722 * blue!;
}

describe.each(['light', 'dark'] as const)('in the %s theme', (theme) => {
  const colour = (name: string) => {
    const token = TOKENS[name];
    if (!token) throw new Error(`There is no --${name}`);
    return token[theme];
  };

  it.each(['ink', 'soft', 'accent'])('--%s can be read on every ground (AA: 4.5)', (words) => {
    for (const ground of GROUNDS) expect(contrast(colour(words), colour(ground)), ground).toBeGreaterThanOrEqual(4.5);
  });

  it('words on the accent can be read (AA: 4.5)', () => {
    expect(contrast(colour('accent-ink'), colour('accent'))).toBeGreaterThanOrEqual(4.5);
  });

  it('every party’s tint can be read as its letter on the ground of cards (AA: 4.5)', () => {
    for (let tint = 0; tint < 6; tint++)
      expect(contrast(colour(`tint-${tint}`), colour('paper')), `tint-${tint}`).toBeGreaterThanOrEqual(4.5);
  });

  it('edges of what can be pressed can be told (AA: 3)', () => {
    for (const ground of ['paper', 'sunk'])
      expect(contrast(colour('edge'), colour(ground)), ground).toBeGreaterThanOrEqual(3);
  });
});
