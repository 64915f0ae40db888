import type { Span } from '../analysis.ts';

/** Where a clause may end: a mark of punctuation with a space behind it, or a word that begins another clause. */
const EDGE =
  /[;:—–](?=\s)|,(?=["”’]?\s)|["“”]|\s-\s|\s(?=(?:but|while|although|though|because|which|who|whereas)\s|and\s(?:an?|the|he|she|they|it|there|its)\s)/gu;
/** A clause shorter than this many words says too little alone and takes in what follows. */
const SHORTEST = 4;

/**
 * The clause of `sentence` around `match`: from the mark before it to the mark after it, without marks and white space
 * at its ends. All spans are in UTF-16 units of `text`; the result holds `match` and lies in `sentence`.
 */
export function clauseAround(text: string, sentence: Span, match: Span): Span {
  const body = text.slice(sentence.start, sentence.end);
  let [start, end] = [sentence.start, sentence.end];
  for (const edge of body.matchAll(EDGE)) {
    const [from, to] = [sentence.start + edge.index, sentence.start + edge.index + edge[0].length];
    if (to <= match.start && countWords(text.slice(to, match.end)) >= 1) start = to;
    if (from >= match.end && countWords(text.slice(start, from)) >= SHORTEST) {
      end = from;
      break;
    }
  }
  return trim(text, { start, end });
}

function countWords(text: string): number {
  return text.match(/[\p{L}\p{N}]+/gu)?.length ?? 0;
}

function trim(text: string, { start, end }: Span): Span {
  const inner = text.slice(start, end);
  const lead = /^[\s,;:.—–-]*(?:(?:and|but)\s+)?/i.exec(inner)![0].length;
  const tail = /[\s,;:.—–-]*$/.exec(inner.slice(lead))![0].length;
  return { start: start + lead, end: end - tail };
}
