import type { Span } from '../analysis.ts';
import { QUOTING } from '../lexicon/en/quoting.ts';
import { compile } from '../lexicon/match.ts';
import type { Quotation } from '../text/quotations.ts';
import { touches } from '../text/spans.ts';
import type { BareAttribution } from './decode.ts';

const quotingIn = compile(QUOTING);
/** UTF-16 units beside a quotation in which "he said" must stand. */
const NEAR = 100;
/** Who speaks, in the words right beside the verb: a pronoun, a name, or a noun with its article. */
const PRONOUN = '(?:[Hh]e|[Ss]he|[Tt]hey|[Ii]t|[Ww]e|I|[Ww]ho)\\b';
const ARTICLE = '(?:[Tt]he|[Aa]n?|[Oo]ne|[Aa]nother|[Hh]is|[Hh]er|[Ii]ts|[Tt]heir)';
const NO_NOUN =
  '(?:on|in|at|to|as|after|before|during|when|while|who|and|but|by|for|from|with|about|of|is|are|was|were|be|been|has|had|have)\\b';
const NOUN = `(?!${NO_NOUN})[\\p{L}'’-]+`;
const CAPITAL = "\\p{Lu}[\\p{L}\\p{N}'’&-]*(?:(?<=\\b\\p{Lu}\\p{Ll}{0,3})\\.)?";
const SPEAKER = `(?:${PRONOUN}|(?:${ARTICLE}(?: ${NOUN}){1,4}|${CAPITAL})(?: (?:(?:of|de|der|van|von|al|bin|the) )*${CAPITAL})*)`;
const ONLY_SPEAKER = new RegExp(`^(?:[,–—] ?)? ?(${SPEAKER})? ?$`, 'u');
const SPEAKER_FIRST = new RegExp(`^ (${SPEAKER})`, 'u');
const SPEAKER_LAST = new RegExp(`(?:^|[.!?…]["”’']* |[,;] | (?:and|but|as) )(${SPEAKER}) $`, 'u');

/**
 * Attributions for quotations among `lone` that no attribution holds though "he said" stands right beside them, where
 * none of `attributions` has those words for its own.
 */
export function findSaidBeside(
  text: string,
  lone: readonly Quotation[],
  attributions: readonly BareAttribution[],
): BareAttribution[] {
  const cues = attributions.flatMap(({ cue }) => cue);
  return lone.flatMap(({ parts }) => {
    const beside = saidAfter(text, parts.at(-1)!) ?? saidBefore(text, parts[0]!);
    if (!beside || cues.some((cue) => touches(cue, beside.cue))) return [];
    return [{ source: [beside.source], cue: [beside.cue], content: parts }];
  });
}

interface Said {
  source: Span;
  cue: Span;
}

/** “…,” he said; “…,” said the officer. */
function saidAfter(text: string, { end }: Span): Said | null {
  if (!/[,?!–—-]["”’'»]*,?$/u.test(text.slice(Math.max(0, end - 3), end + 1).trimEnd())) return null;
  const after = lineFrom(text, end);
  const [verb] = quotingIn(after);
  if (!verb) return null;
  const cue = { start: end + verb.start, end: end + verb.end };
  const before = ONLY_SPEAKER.exec(after.slice(0, verb.start));
  if (!before) return null;
  if (before[1]) return { source: spanOf(before[1], end + after.indexOf(before[1])), cue };
  const turned = SPEAKER_FIRST.exec(after.slice(verb.end));
  return turned ? { source: spanOf(turned[1]!, cue.end + 1), cue } : null;
}

/** He said, “…”; the officer said: “…”. */
function saidBefore(text: string, { start }: Span): Said | null {
  const line = Math.max(text.lastIndexOf('\n', start - 1) + 1, start - NEAR);
  const before = text.slice(line, start);
  const verb = quotingIn(before).at(-1);
  // Whom it was said to, where or when may follow the verb.
  if (!verb || !/^(?: [^,:;.!?"“”]{1,40}[,:]|[,:])? ?$/.test(before.slice(verb.end))) return null;
  const source = SPEAKER_LAST.exec(before.slice(0, verb.start));
  if (!source) return null;
  return {
    source: spanOf(source[1]!, line + verb.start - 1 - source[1]!.length),
    cue: { start: line + verb.start, end: line + verb.end },
  };
}

const lineFrom = (text: string, at: number) => /^[^\n]*/.exec(text.slice(at, at + NEAR))![0];
const spanOf = (words: string, start: number): Span => ({ start, end: start + words.length });
