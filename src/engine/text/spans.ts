import type { Span } from '../analysis.ts';

/** UTF-16 units that two spans share. */
export const sharedLength = (a: Span, b: Span) => Math.max(0, Math.min(a.end, b.end) - Math.max(a.start, b.start));

export const touches = (a: Span, b: Span) => a.start < b.end && b.start < a.end;

export const holds = (outer: Span, inner: Span) => outer.start <= inner.start && inner.end <= outer.end;

export const lengthOf = ({ start, end }: Span) => end - start;

/** The smallest span around all of `spans`, which must not be empty. */
export const around = (spans: readonly Span[]): Span => ({
  start: Math.min(...spans.map(({ start }) => start)),
  end: Math.max(...spans.map(({ end }) => end)),
});

/** The span without white space and stray separators at its ends. */
export function trimmed(text: string, { start, end }: Span): Span {
  while (start < end && /[\s,;:–—-]/.test(text[start]!)) start++;
  while (end > start && /[\s,;:–—-]/.test(text[end - 1]!)) end--;
  return { start, end };
}

export const wordCount = (text: string, { start, end }: Span) =>
  text.slice(start, end).match(/[\p{L}\p{N}]+/gu)?.length ?? 0;
