/** Words of a question, its mark not counted. */
export const LONGEST = 15;

/** Where a long statement may end, the best kind of place first. */
const STOPS = [
  /^(?:because|although|though|while|whereas|which|who|where|when|despite|but|unless|until|since)$/i,
  /^(?:and|after|before|as|if|to|so|that|with|without|during)$/i,
  /^(?:in|on|at|for|from|by|over|under|against|about)$/i,
];
/** What begins another statement, however short the first one is. */
const ANOTHER = /^(?:saying|adding|claiming|citing|whereas|although|though|but)$/i;
/** What nothing ends with. */
const LOOSE_END =
  /^(?:the|an?|of|to|in|on|at|for|from|by|about|into|over|under|against|between|among|without|when|where|while|with|and|or|but|that|which|who|because|as|if|so|their|his|her|its|is|are|was|were|be|been|very|more|than|all|any|some|not)$/i;

/** The first part of a statement with at most `longest` words; null when it cannot be cut without a loose end. */
export function shortened(words: readonly string[], longest = LONGEST): string[] | null {
  const another = words.findIndex((word, k) => k >= 4 && ANOTHER.test(word));
  let part = another < 0 ? [...words] : words.slice(0, another);
  const end = part.findIndex(
    (word, k) =>
      k >= 3 && /[;:.!?]$/.test(word) && !/^(?:Mr|Mrs|Ms|Dr|Sen|Rep|Gov|St|(?:\p{Lu}\.)*\p{Lu})\.$/u.test(word),
  );
  if (end >= 0) part = part.slice(0, end + 1);
  if (part.length > longest) {
    const pause = part.findIndex((word, k) => k >= 4 && /,$/.test(word));
    if (pause >= 0 && pause < longest) part = part.slice(0, pause + 1);
  }
  if (part.length > longest) {
    const cut = STOPS.map((stop) => lastStop(part, stop, longest)).find((at) => at > 0);
    if (cut === undefined) return null;
    part = part.slice(0, cut);
  }
  while (part.length > 0 && LOOSE_END.test(part.at(-1)!.replace(/[,;:.…]+$/, ''))) part.pop();
  return part;
}

function lastStop(words: readonly string[], stop: RegExp, longest: number): number {
  for (let at = longest; at >= 6; at--) if (stop.test(words[at]!) && !LOOSE_END.test(words[at - 1]!)) return at;
  return -1;
}

/** Words as they stand at the beginning or end of a sentence: a capital, no loose mark behind. */
export function sentenceOf(words: readonly string[]): string {
  const text = words.join(' ').replace(/[.!?;:,…\s]+$/, '');
  return `${text[0]!.toUpperCase()}${text.slice(1)}`;
}
