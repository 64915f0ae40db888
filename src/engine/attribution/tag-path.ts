/** A tagged span of word pieces. */
export interface PieceSpan {
  /** First and last piece, inclusive. */
  first: number;
  last: number;
  /** Which of the layer's roles it plays, from 0. */
  role: number;
  /** How likely its pieces are of that role, on average. */
  probability: number;
}

interface Layer {
  /** How many roles the layer tells apart. */
  roles?: number;
  /** For each role, what is added to the logits of its labels: above 0, more spans of it are found. */
  favour?: readonly number[];
  /** What the beginning of a span costs, in logits: above 0, one longer span is found rather than two short ones. */
  startCost?: number;
  /** Whether a span may not go on from the piece before into this one. */
  isCut?: (piece: number) => boolean;
}

/**
 * The spans of the most probable legal tag path (Viterbi 1967; the inside of a role follows only its beginning or its
 * inside), in order.
 *
 * `logits` holds rows of `width` numbers; from `offset` on stand those of the layer's labels: O, then B and I of each
 * role. Rows 0 and `length - 1` are [CLS] and [SEP] and belong to no span.
 */
export function tagSpans(
  logits: Float32Array,
  length: number,
  width: number,
  offset: number,
  { roles = 1, favour = [], startCost = 0, isCut }: Layer = {},
): PieceSpan[] {
  const labels = 1 + 2 * roles;
  const own = new Float64Array(length * labels);
  for (let t = 1; t < length - 1; t++) {
    const row = logits.subarray(t * width + offset, t * width + offset + labels);
    const normal = logSumExp(row);
    for (let label = 0; label < labels; label++) own[t * labels + label] = row[label]! - normal;
  }
  const extra = Array.from({ length: labels }, (_, label) =>
    label === 0 ? 0 : (favour[roleOf(label)] ?? 0) - (isBeginning(label) ? startCost : 0),
  );
  const path = bestPath(own, length, extra, isCut);
  const spans: PieceSpan[] = [];
  for (let t = 1; t < length - 1; t++) {
    const label = path[t]!;
    if (isBeginning(label)) spans.push({ first: t, last: t, role: roleOf(label), probability: 0 });
    else if (label > 0) spans.at(-1)!.last = t;
  }
  for (const span of spans) {
    let sum = 0;
    for (let t = span.first; t <= span.last; t++) {
      const begin = t * labels + 1 + 2 * span.role;
      sum += Math.exp(own[begin]!) + Math.exp(own[begin + 1]!);
    }
    span.probability = sum / (span.last - span.first + 1);
  }
  return spans;
}

const roleOf = (label: number) => (label - 1) >> 1;
const isBeginning = (label: number) => label % 2 === 1;

/**
 * The label of each piece on the best path through `scores`, rows of logarithms of probabilities, with what each label has
 * `extra` wherever it stands.
 */
function bestPath(scores: Float64Array, length: number, extra: readonly number[], isCut: Layer['isCut']): Uint8Array {
  const labels = extra.length;
  const from = new Uint8Array(length * labels);
  // [CLS] is O.
  let before = new Float64Array(labels).fill(Number.NEGATIVE_INFINITY);
  before[0] = 0;
  for (let t = 1; t < length - 1; t++) {
    const now = new Float64Array(labels).fill(Number.NEGATIVE_INFINITY);
    const best = before.indexOf(Math.max(...before));
    for (let label = 0; label < labels; label++) {
      let come = best;
      if (label > 0 && !isBeginning(label)) {
        if (isCut?.(t)) continue;
        come = before[label]! > before[label - 1]! ? label : label - 1;
      }
      from[t * labels + label] = come;
      now[label] = before[come]! + scores[t * labels + label]! + extra[label]!;
    }
    before = now;
  }
  const path = new Uint8Array(length);
  let label = before.indexOf(Math.max(...before));
  for (let t = length - 2; t >= 1; t--) {
    path[t] = label;
    label = from[t * labels + label]!;
  }
  return path;
}

function logSumExp(row: Float32Array): number {
  let top = Number.NEGATIVE_INFINITY;
  for (const logit of row) top = Math.max(top, logit);
  let sum = 0;
  for (const logit of row) sum += Math.exp(logit - top);
  return top + Math.log(sum);
}
