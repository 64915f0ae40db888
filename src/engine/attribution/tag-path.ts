/** First and last piece of a tagged span, inclusive. */
export interface PieceSpan {
  first: number;
  last: number;
}

const [O, B, I] = [0, 1, 2];

/**
 * The spans of the most probable legal tag path (Viterbi 1967; "I" never follows "O").
 *
 * `logits` holds rows of `width` numbers; the three from `offset` on are O, B and I. Rows 0 and `length - 1` are [CLS]
 * and [SEP] and belong to no span.
 */
export function tagSpans(logits: Float32Array, length: number, width: number, offset: number): PieceSpan[] {
  const back: number[][] = [];
  let score = [0, 0, Number.NEGATIVE_INFINITY];
  for (let t = 1; t < length - 1; t++) {
    const row = t * width + offset;
    const normal = logSumExp(logits[row]!, logits[row + 1]!, logits[row + 2]!);
    const from: number[] = [];
    const next: number[] = [];
    for (const tag of [O, B, I]) {
      let best = t === 1 ? O : B;
      if (t > 1)
        for (const before of [O, B, I])
          if (!(tag === I && before === O) && score[before]! > score[best]!) best = before;
      from[tag] = best;
      next[tag] = tag === I && t === 1 ? Number.NEGATIVE_INFINITY : score[best]! + logits[row + tag]! - normal;
    }
    back.push(from);
    score = next;
  }
  let tag = score.indexOf(Math.max(...score));
  const tags: number[] = [];
  for (let t = length - 2; t >= 1; t--) {
    tags[t] = tag;
    tag = back[t - 1]![tag]!;
  }
  const spans: PieceSpan[] = [];
  for (let t = 1; t < length - 1; t++) {
    if (tags[t] === B) spans.push({ first: t, last: t });
    else if (tags[t] === I) spans.at(-1)!.last = t;
  }
  return spans;
}

function logSumExp(a: number, b: number, c: number): number {
  const top = Math.max(a, b, c);
  return top + Math.log(Math.exp(a - top) + Math.exp(b - top) + Math.exp(c - top));
}
