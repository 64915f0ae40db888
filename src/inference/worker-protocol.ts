import type { Analysis } from '../engine/analysis.ts';
import type { ArticleText } from '../engine/analyze.ts';
import type { Failure } from '../engine/page-state.ts';
import type { Progress } from '../engine/reader/read-article.ts';

/** An analysis with what was looked at to make it. */
export interface Answer {
  analysis: Analysis;
  /** Sentences that the article has. */
  sentences: number;
}

/** What the worker is told. `job` names one analysis. */
export type Order = { type: 'analyse'; job: number; article: ArticleText } | { type: 'cancel'; job: number };

/** What the worker says about a job. */
export type News =
  | ({ type: 'progress'; job: number } & Progress)
  | ({ type: 'answer'; job: number } & Answer)
  | { type: 'failed'; job: number; code: Failure; message: string };

/** How an article is analysed: rejects with the signal's reason or with an error that has a `code` of FAILURES. */
export type Analyse = (
  article: ArticleText,
  options: { signal: AbortSignal; onProgress: (progress: Progress) => void },
) => Promise<Answer>;
