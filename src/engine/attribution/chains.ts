import type { Span } from '../analysis.ts';
import { CITED_PEOPLE } from '../lexicon/en/cited-people.ts';
import { CITING } from '../lexicon/en/citing.ts';
import { PARTY_KINDS_BY_WORD } from '../lexicon/en/party-kinds.ts';
import { UNNAMED } from '../lexicon/en/unnamed.ts';
import { compile } from '../lexicon/match.ts';
import { touches } from '../text/spans.ts';
import type { BareAttribution } from './decode.ts';

const citingIn = compile(CITING);
const peopleIn = compile<unknown>([...CITED_PEOPLE, ...PARTY_KINDS_BY_WORD]);
const unnamedIn = compile(UNNAMED);
/** The words after "citing" up to where they end or say more. */
const CITED = /^ ([^,;:.!?“”"()\n–—]{2,80}?)(?= ?(?:[,;:.!?“”"()\n–—]|$)| (?:that|who|which|as|and|but)\b)/u;
const PREPOSITION = / (?:of|from|for|at|in|by|with|on|about|inside|near|familiar)\b/;
const NAME = /^\p{Lu}[\p{L}'’-]+(?: \p{Lu}[\p{L}'’-]+)+$/u;
const SENTENCE_END = /[.!?…]["”’')]*\s+["“‘(]*\p{Lu}|\n/u;

/** A source behind a source. */
export interface Chain {
  /** The attribution whose source passes on what the other said. */
  outer: BareAttribution;
  cue: Span;
  source: Span;
  /** What both say: the content of `outer` without the words that cite. */
  content: Span[];
}

/**
 * The sources behind the sources of `attributions`: in “Westcott, citing a French medic, said …” the medic, by the cue
 * "citing". Only people and bodies are sources; papers, laws and reasons that are cited are none. Where "citing" is an
 * attribution's cue already there is no chain to add. In text order.
 */
export function findChains(text: string, attributions: readonly BareAttribution[]): Chain[] {
  const cues = attributions.flatMap(({ cue }) => cue);
  return citingIn(text).flatMap(({ start, end }) => {
    const cue = { start, end };
    const source = citedAfter(text, end);
    if (!source || cues.some((other) => touches(other, cue))) return [];
    const cites = { start, end: source.end };
    const outer = citerOf(text, cites, attributions);
    const content = outer?.content.flatMap((piece) => withoutTail(text, piece, cites));
    return outer && content && content.length > 0 ? [{ outer, cue, source, content }] : [];
  });
}

function citedAfter(text: string, end: number): Span | null {
  const cited = CITED.exec(text.slice(end, end + 100))?.[1];
  if (!cited) return null;
  const head = cited.split(PREPOSITION)[0]!;
  const isSpeaker =
    NAME.test(head) || unnamedIn(cited).length > 0 || peopleIn(head).some((match) => match.end === head.length);
  return isSpeaker ? { start: end + 1, end: end + 1 + cited.length } : null;
}

/** The attribution in the same sentence whose source cites: the one with the nearest cue. */
function citerOf(text: string, { start, end }: Span, attributions: readonly BareAttribution[]): BareAttribution | null {
  let citer: BareAttribution | null = null;
  let nearest = Number.POSITIVE_INFINITY;
  for (const attribution of attributions) {
    const cue = attribution.cue[0]!;
    const between = cue.end <= start ? text.slice(cue.end, start) : text.slice(end, cue.start);
    if (between.length < nearest && !SENTENCE_END.test(between)) [citer, nearest] = [attribution, between.length];
  }
  return citer;
}

/** A piece of content up to the words that cite, where it runs on into them; nothing of one that goes on after them. */
function withoutTail(text: string, piece: Span, cites: Span): Span[] {
  if (!touches(piece, cites)) return [piece];
  if (/[\p{L}\p{N}]/u.test(text.slice(cites.end, piece.end))) return [];
  const end = piece.start + text.slice(piece.start, cites.start).replace(/[\s,–—-]+$/, '').length;
  return end > piece.start ? [{ start: piece.start, end }] : [];
}
