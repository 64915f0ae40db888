import type { Attribution, Span } from '../analysis.ts';
import { around, holds, lengthOf, sharedLength, trimmed, wordCount } from '../text/spans.ts';
import { type CueWord, findCueWords } from './cue-words.ts';

/** The two sides of a sentence that holds both. */
export interface Sides {
  /** The claim. */
  claim: Span;
  /** What stands against it; the whole sentence where the claim is only reported inside of it ("Smith denied that …"). */
  answer: Span;
}

const FEWEST_WORDS = 3;
/** What may follow a word of denial before the claim itself begins. */
const CONTENT = /^\s+(?:(?:as|on|about|of|to|that)\s+)*/i;

/** Who denies, behind a passive, up to the next clause. */
const DENIER = /^ by [^,;]{3,60}?(?=,? (?:and|while|but) |;)/i;
/** What leads from a claim to who denies it, up to the word of denial. */
const ADDITION =
  /[,–—-] ?(?:which|something|a claim|a charge|an? (?:accusation|allegation|accounts?|assertion|suggestion|report|view|idea))\b[^,;]{0,60}$/i;
/** Words of contrast that stand between two clauses rather than inside one. */
const JOINS = /^(?:but|while|whilst|whereas|although|though|even though|despite|in spite of|yet)$/i;

/**
 * A sentence that holds two positions, cut into its sides: at words of contrast or between two attributions ("A says X,
 * but B says Y"), else around what is denied or doubted ("Smith denied Jones's claim that …"). Null when no words show
 * where one side ends.
 */
export function splitSides(text: string, sentence: Span, attributions: readonly Attribution[]): Sides | null {
  const cues = findCueWords(text, sentence);
  const outer = outermost(sentence, attributions);
  return (
    afterDenier(text, sentence, cues) ??
    atDenyingAddition(text, sentence, cues) ??
    atContrast(text, sentence, cues, outer) ??
    betweenAttributions(text, sentence, outer) ??
    insideDenial(text, sentence, cues, attributions)
  );
}

/** Attributions that begin in the sentence, without those that another one reports. */
function outermost(sentence: Span, attributions: readonly Attribution[]): { hull: Span; attribution: Attribution }[] {
  const here = attributions.filter(({ cue }) => cue.some((piece) => holds(sentence, piece)));
  return here
    .filter(
      (attribution) =>
        !here.some(
          (other) =>
            other !== attribution &&
            attribution.cue.every((cue) => other.content.some((piece) => holds(piece, cue))) &&
            other.content.some((piece) => lengthOf(piece) > 0),
        ),
    )
    .map((attribution) => {
      const pieces = [...attribution.source, ...attribution.cue, ...attribution.content].filter(
        (piece) => sharedLength(piece, sentence) > 0,
      );
      const hull = around(pieces);
      return {
        attribution,
        hull: { start: Math.max(hull.start, sentence.start), end: Math.min(hull.end, sentence.end) },
      };
    })
    .sort((a, b) => a.hull.start - b.hull.start);
}

/** "This has been denied by A and X": what follows who denies is a side of its own. */
function afterDenier(text: string, sentence: Span, cues: readonly CueWord[]): Sides | null {
  for (const { kind, end } of cues) {
    const denier = kind === 'denial' ? DENIER.exec(text.slice(end, sentence.end)) : null;
    const sides = denier && cutAt(text, sentence, end + denier[0].length);
    if (sides && wordCount(text, sides.answer) > 2 * FEWEST_WORDS) return sides;
  }
  return null;
}

/** "A says X, which B denies" and "X – a claim that B disputes". */
function atDenyingAddition(text: string, sentence: Span, cues: readonly CueWord[]): Sides | null {
  for (const word of cues) {
    if (word.kind !== 'denial' && word.kind !== 'doubt') continue;
    const before = text.slice(sentence.start, word.start);
    const addition = ADDITION.exec(before);
    const sides = addition && cutAt(text, sentence, sentence.start + addition.index);
    if (sides) return sides;
  }
  return null;
}

function atContrast(
  text: string,
  sentence: Span,
  cues: readonly CueWord[],
  outer: readonly { hull: Span; attribution: Attribution }[],
): Sides | null {
  for (const cue of cues) {
    if (cue.kind !== 'contrast' || !JOINS.test(text.slice(cue.start, cue.end)) || text[cue.end] === ',') continue;
    // Inside what one party says, "but" sets that party's own thoughts against each other.
    if (
      outer.some(({ attribution }) =>
        attribution.content.some(
          (piece) => holds(piece, cue) && cue.start - piece.start > 12 && piece.end - cue.end > 12,
        ),
      )
    )
      continue;
    const leading = wordCount(text, { start: sentence.start, end: cue.start }) < FEWEST_WORDS;
    const cut = leading ? commaAfter(text, cue.end, sentence.end, outer) : cue.start;
    if (cut === null) continue;
    const sides = cutAt(text, sentence, cut);
    if (sides) return sides;
  }
  return null;
}

/** "While A says X, B says Y": the comma before the second part, the one before a source first. */
function commaAfter(text: string, from: number, end: number, outer: readonly { hull: Span }[]): number | null {
  const commas = [...text.slice(from, end).matchAll(/, /g)].map(({ index }) => from + index);
  const before = commas.find((comma) => outer.some(({ hull }) => Math.abs(hull.start - comma - 2) <= 5));
  return before ?? commas.find((comma) => wordCount(text, { start: from, end: comma }) >= FEWEST_WORDS) ?? null;
}

function betweenAttributions(text: string, sentence: Span, outer: readonly { hull: Span }[]): Sides | null {
  for (let k = 1; k < outer.length; k++) {
    const [before, after] = [outer[k - 1]!.hull, outer[k]!.hull];
    if (after.start < before.end) continue;
    const joint = /[;,]? (?:and|as|with|after|when) |[;,–—] ?/.exec(text.slice(before.end, after.start + 1));
    const sides = cutAt(text, sentence, joint ? before.end + joint.index : after.start);
    if (sides) return sides;
  }
  // "This has been denied by the army and a video suggests …": one side is nobody's report.
  const only = outer[0]?.hull;
  if (outer.length === 1 && only) {
    const joint = /^[;,]? and /.exec(text.slice(only.end, sentence.end));
    if (joint) return cutAt(text, sentence, only.end);
  }
  return null;
}

function cutAt(text: string, sentence: Span, cut: number): Sides | null {
  const claim = trimmed(text, { start: sentence.start, end: cut });
  const joint = /^[\s,;]*(?:and\s+)?/i.exec(text.slice(cut, sentence.end))![0].length;
  const answer = trimmed(text, { start: cut + joint, end: sentence.end });
  return wordCount(text, claim) >= FEWEST_WORDS && wordCount(text, answer) >= FEWEST_WORDS ? { claim, answer } : null;
}

function insideDenial(
  text: string,
  sentence: Span,
  cues: readonly CueWord[],
  attributions: readonly Attribution[],
): Sides | null {
  const strong = cues.filter(({ kind }) => kind === 'denial' || kind === 'doubt' || kind === 'correction');
  for (const word of strong) {
    const denying = attributions.find(({ cue }) => cue.some((piece) => sharedLength(piece, word) > 0));
    const content = denying?.content.filter((piece) => holds(sentence, piece)) ?? [];
    const claim = content.length > 0 ? trimmed(text, around(content)) : after(text, sentence, word);
    if (claim && wordCount(text, claim) >= FEWEST_WORDS && lengthOf(claim) < lengthOf(sentence))
      return { claim, answer: sentence };
  }
  // "X falsely said that …" and other sentences whose doubt stands outside of what is reported.
  for (const attribution of attributions) {
    const content = attribution.content.filter((piece) => holds(sentence, piece));
    if (content.length === 0 || !attribution.cue.some((piece) => holds(sentence, piece))) continue;
    const claim = trimmed(text, around(content));
    if (wordCount(text, claim) >= FEWEST_WORDS && strong.some((word) => !holds(claim, word)))
      return { claim, answer: sentence };
  }
  return null;
}

/** What stands after a word of denial, up to the next break. */
function after(text: string, sentence: Span, word: CueWord): Span | null {
  if (word.kind !== 'denial') return null;
  const rest = text.slice(word.end, sentence.end);
  // "denied by A": the claim stands before.
  if (/^\s+by\s/i.test(rest)) return null;
  const lead = CONTENT.exec(rest)?.[0].length ?? 0;
  const stop = /[,;:–—](?=[\s"”])|[.!?]["”’]?$/.exec(rest.slice(lead));
  return trimmed(text, { start: word.end + lead, end: stop ? word.end + lead + stop.index : sentence.end });
}
