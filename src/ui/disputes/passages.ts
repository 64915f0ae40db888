import type { Span } from '../../engine/analysis.ts';
import type { PageState } from '../../engine/page-state.ts';

export type Analysed = Extract<PageState, { phase: 'analysed' }>;

/** The article's words behind spans, and the way to them on the page. Spans are UTF-16 units into the analysis's text. */
export interface Passages {
  /** ISO 639-1 code of the article's language, '' if unknown. */
  lang: string;
  words(span: Span): string;
  /** The page no longer holds these words: they are shown, but nothing can be gone to. */
  isMissing(span: Span): boolean;
  goTo(span: Span): void;
}

export function createPassages({ analysis, missing }: Analysed, goTo: (span: Span) => void): Passages {
  const text = analysis.text ?? '';
  return {
    lang: analysis.lang,
    words: ({ start, end }) => text.slice(start, end).replace(/\s+/g, ' ').trim(),
    isMissing: ({ start, end }) => missing.some((gone) => gone.start < end && start < gone.end),
    goTo,
  };
}
