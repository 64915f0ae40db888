import type { EvidenceType, Span } from './analysis.ts';

/** A passage of one sentence that the reader takes to be cited. */
export interface ReadEvidence extends Span {
  type: Exclude<EvidenceType, 'none_given'>;
}

/** Probabilities (0 to 1) for two sentences of an article; `nothing` + `different` + `same` = 1. */
export interface PairScore {
  nothing: number;
  /** They stand in one dispute with different positions. */
  different: number;
  /** They state the same position. */
  same: number;
}

/** An article as the reader saw it: sentences with their scores, before anything is concluded from them. */
export interface Reading {
  text: string;
  /** In article order, trimmed of white space, never over a line break. */
  sentences: Span[];
  /** Probability that each sentence takes part in a dispute. */
  contested: number[];
  /** Four independent probabilities for each sentence, in the order of STANCES. */
  stance: number[][];
  /** Scores of sentences i and j in any order; i = j: the sentence holds both positions itself. */
  pair(i: number, j: number): PairScore;
  /** In article order. */
  evidence: ReadEvidence[];
  /** The highest probability, 0 to 1, of a word in a span of `text` to be a part of what somebody cites. */
  cited(span: Span): number;
}

/** One dispute as the pair scores give it, before its words are read. */
export interface SentenceGroup {
  /** Indices into `sentences` for each position; a group with one position holds both in the same sentence(s). */
  positions: number[][];
}
