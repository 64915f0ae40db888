import type { Word } from './tagged.ts';

/** Words as a question: a capital before, a question mark behind and no other mark there. */
export function asQuestion(words: readonly Word[]): string {
  const text = words
    .map((word, k) => word.text + (k < words.length - 1 ? word.after : ''))
    .join(' ')
    .replace(/[!?;:,…\s]+$|(?<!\p{Lu})\.$/u, '');
  return `${text[0]!.toUpperCase()}${text.slice(1)}?`;
}
