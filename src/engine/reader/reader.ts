/** What the trained encoder gives for one window of word pieces; rows are pieces, [CLS] and [SEP] included. */
export interface WindowScores {
  /** Number of pieces. */
  length: number;
  /** [length, 384] contextual vectors. */
  hidden: Float32Array;
  /** [length, 7] logits: O, then B and I of source, cue and content. */
  tags: Float32Array;
  /** [length, length] row: first piece of a cue, column: first piece of its source (column 0: none). */
  sourceLinks: Float32Array;
  /** [length, length] row: first piece of a cue, column: first piece of a piece of its content. */
  contentLinks: Float32Array;
  /** [length, 3] logits O, B, I for evidence. */
  evidence: Float32Array;
  /** [length, 12] logits in the order of EVIDENCE_TYPES without `none_given`. */
  evidenceType: Float32Array;
}

/** Scores of one sentence from its mean vector. */
interface SentenceScores {
  /** Logit: the sentence takes part in a dispute. */
  contested: number;
  /** Four logits, each on its own, in the order of STANCES. */
  stance: Float32Array;
}

/**
 * The trained encoder as the engine sees it: a function it is handed and does not own. An implementation may run in
 * this thread, a worker or another process; it rejects when the weights cannot be run.
 */
export interface Reader {
  /** Scores of each window, in the order given. A window is piece ids with [CLS] first and [SEP] last, at most 512. */
  windows(windows: readonly (readonly number[])[]): Promise<WindowScores[]>;
  /** Windows whose scores it has at hand, if it keeps any. */
  known?(): readonly (readonly number[])[];
  /** Scores of each sentence from the mean (384 numbers) of its pieces' vectors. */
  sentences(means: readonly Float32Array[]): Promise<SentenceScores[]>;
  /**
   * [n, 3] logits (nothing; same dispute, different positions; same position) for n pairs of sentence means `u[i]`,
   * `v[i]` that stand `distance[i]` sentences apart (0 to 15; 0 with u = v: both positions in one sentence). A pair takes
   * 3 kB while it is scored.
   */
  pairs(u: readonly Float32Array[], v: readonly Float32Array[], distance: readonly number[]): Promise<Float32Array>;
}
