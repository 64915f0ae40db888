import * as z from 'zod/mini';
import { stored } from './stored.ts';

/** The languages that public/_locales has words in. */
export const LANGUAGES = ['en', 'es', 'fr', 'de', 'ar'] as const;
export type Language = (typeof LANGUAGES)[number];

/** How much larger than usual each size of text is. */
export const TEXT_SIZES = { small: 0.9, usual: 1, large: 1.2, largest: 1.5 } as const;
export type TextSize = keyof typeof TEXT_SIZES;

// What does not fit falls back by itself: an older version's settings lack what came later.
const Settings = z.object({
  /** Whether contested passages are marked on pages. */
  marks: z.catch(z.boolean(), true),
  /** Of the interface; `browser`: the browser's own, or English where there are no words in it. */
  language: z.catch(z.enum(['browser', ...LANGUAGES]), 'browser'),
  textSize: z.catch(z.enum(Object.keys(TEXT_SIZES) as [TextSize, ...TextSize[]]), 'usual'),
});
export type Settings = z.infer<typeof Settings>;

/** What the reader has chosen, in this browser. */
export const settings = stored('settings', Settings, { marks: true, language: 'browser', textSize: 'usual' });

/** Changes some of the settings. False when the browser does not store it. */
export async function changeSettings(change: Partial<Settings>): Promise<boolean> {
  return settings.write({ ...(await settings.read()), ...change });
}
