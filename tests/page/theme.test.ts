// @vitest-environment happy-dom
import { beforeEach, describe, expect, it } from 'vitest';
import { lightness, pageTheme } from '../../src/page/theme.ts';

function themeOf(html: string): string {
  document.body.innerHTML = html;
  return pageTheme(document, document.querySelector('p')!);
}

beforeEach(() => document.body.replaceChildren());

describe('pageTheme', () => {
  it('measures the nearest painted ground', () => {
    expect(themeOf('<div style="background-color: rgb(20, 20, 20)"><p>Dark</p></div>')).toBe('dark');
    expect(
      themeOf(
        '<div style="background-color: rgb(20, 20, 20)"><div style="background-color: rgb(255, 250, 240)"><p>Card</p></div></div>',
      ),
    ).toBe('light');
  });

  it('looks through a ground that is nearly clear', () => {
    expect(
      themeOf(
        '<div style="background-color: rgb(0, 0, 0)"><div style="background-color: rgba(255, 255, 255, 0.1)"><p>x</p></div></div>',
      ),
    ).toBe('dark');
  });

  it('goes by the ink where a picture is the ground', () => {
    expect(
      themeOf(
        '<div style="background-image: url(x.jpg)"><p style="color: rgb(250, 250, 250)">White on a photo</p></div>',
      ),
    ).toBe('dark');
  });
});

describe('lightness', () => {
  it.each([
    ['rgb(255, 255, 255)', 1, 1],
    ['rgba(0, 0, 0, 0)', 0, 0],
    ['rgb(0 0 0 / 50%)', 0, 0.5],
    ['color(srgb 1 1 1 / 0.4)', 1, 0.4],
    ['oklch(0.2 0.05 250)', 0.2, 1],
    ['lab(96 0 0)', 0.96, 1],
  ])('reads %s', (color, value, alpha) => {
    const read = lightness(color)!;
    expect(read.value).toBeCloseTo(value);
    expect(read.alpha).toBeCloseTo(alpha);
  });

  it('knows no lightness of what is no colour', () => {
    expect(lightness('')).toBeNull();
    expect(lightness('transparent')).toBeNull();
  });
});
