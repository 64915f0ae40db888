/** The text without white space and characters that nobody sees: equal for the same words however they are marked up. */
export function letters(text: string): string {
  return text.replace(/[\s\u00ad\u200b\u200e\u200f\u2060\ufeff]+/g, '');
}
