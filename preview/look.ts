import { LANGUAGES } from '../src/extension/choices.ts';

/** How a scene is looked at: everything that a frame's address says besides the scene's name. */
export interface Look {
  theme: (typeof THEMES)[number];
  locale: (typeof LOCALES)[number];
  /** CSS px of the frame; `own`: what the surface has in a browser. */
  width: (typeof WIDTHS)[number];
  size: (typeof SIZES)[number];
}

export const THEMES = ['light', 'dark'] as const;
export const LOCALES = LANGUAGES;
/** 320 is a small phone, and 640 a window of 1,280 at 200 % zoom. */
export const WIDTHS = ['own', '320', '640', '1280'] as const;
export const SIZES = ['usual', 'largest'] as const;

/** The address of a scene's frame, relative to the gallery. */
export function frameAddress(scene: string, { theme, locale, width, size }: Look): string {
  return `frame.html?${new URLSearchParams({ scene, theme, locale, width, size })}`;
}

export const USUAL: Look = { theme: 'light', locale: 'en', width: 'own', size: 'usual' };

/** What a frame's address says; what it leaves out is as usual. */
export function readAddress(search: string): Look & { scene: string } {
  const words = new URLSearchParams(search);
  const one = <Value extends string>(name: string, values: readonly [Value, ...Value[]]): Value =>
    values.find((value) => value === words.get(name)) ?? values[0];
  return {
    theme: one('theme', THEMES),
    locale: one('locale', LOCALES),
    width: one('width', WIDTHS),
    size: one('size', SIZES),
    scene: words.get('scene') ?? '',
  };
}
