/**
 * One row of a word list. Every row carries a made-up sentence that it must match and, where a near miss exists, one
 * that it must not; tests/engine/lexicon runs them all.
 *
 * `words` is the source of a regular expression without flags, matched case-insensitively between word boundaries.
 */
export interface Entry<Value = void> {
  words: string;
  /** What a match stands for, where the list sorts its matches (a party kind, an evidence type). */
  value: Value;
  example: string;
  /** A sentence that must not match: the reason for a narrow pattern. */
  not?: string;
}
