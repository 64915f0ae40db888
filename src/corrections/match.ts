/** A claim is still the same one where the shorter of two wordings is this much of the longer, and lies in it. */
const KEPT = 0.6;
/** From this likeness on, two lists of claims are one dispute's or position's. */
const SAME = 0.5;

/** The one of `candidates` whose claims are most like `claims`; undefined where none is like enough. */
export function mostLike<Candidate>(
  candidates: readonly Candidate[],
  claimsOf: (candidate: Candidate) => readonly string[],
  claims: readonly string[],
): Candidate | undefined {
  let best: Candidate | undefined;
  let most = 0;
  for (const candidate of candidates) {
    const like = likeness(claimsOf(candidate), claims);
    if (like >= SAME && like > most) [best, most] = [candidate, like];
  }
  return best;
}

export function isLike(one: readonly string[], other: readonly string[]): boolean {
  return likeness(one, other) >= SAME;
}

/** Claims that two lists share, of all that are in either: 0 to 1. */
function likeness(one: readonly string[], other: readonly string[]): number {
  const left = other.map(plainWords);
  let shared = 0;
  for (const claim of one.map(plainWords)) {
    const at = left.findIndex((candidate) => isSameClaim(candidate, claim));
    if (at < 0) continue;
    left.splice(at, 1);
    shared += 1;
  }
  return shared / (one.length + left.length || 1);
}

function isSameClaim(one: string, other: string): boolean {
  const [short, long] = one.length < other.length ? [one, other] : [other, one];
  return short.length >= KEPT * long.length && ` ${long} `.includes(` ${short} `);
}

/** Words alone: what is set in other quotation marks or capitals, or spaced otherwise, is the same. */
function plainWords(text: string): string {
  return (
    text
      .normalize('NFKC')
      .toLowerCase()
      .match(/[\p{L}\p{M}\p{N}]+/gu) ?? []
  ).join(' ');
}
