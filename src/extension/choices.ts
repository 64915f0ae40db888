/** The languages that public/_locales has words in. */
export const LANGUAGES = ['en', 'es', 'fr', 'de', 'ar'] as const;
export type Language = (typeof LANGUAGES)[number];

/** How much larger than usual each size of text is. */
export const TEXT_SIZES = { small: 0.9, usual: 1, large: 1.2, largest: 1.5 } as const;
export type TextSize = keyof typeof TEXT_SIZES;
