import type { Attribution, Evidence, Span } from '../analysis.ts';
import { CHANNELS } from '../lexicon/en/channels.ts';
import { EVIDENCE, type EvidenceSign } from '../lexicon/en/evidence.ts';
import { compile } from '../lexicon/match.ts';
import type { Reading } from '../reading.ts';
import { holds } from '../text/spans.ts';
import { clauseAround } from './clause.ts';

/** Words that cite something count where the reader does not rule it out: from this probability on. */
const POSSIBLE = 0.05;

const signsIn = compile(EVIDENCE);
const channelsIn = compile(CHANNELS);

/**
 * What one position cites for its claims, or says is lacking, in article order and without overlaps.
 *
 * `claims` are the position's passages and `attributions` the article's, both in UTF-16 units of `reading.text`; so are
 * the spans that come back, each a clause of the article. Signs are sought in the claims' sentences and, where the word
 * list says so, in the sentences beside them. Each position is looked at alone: evidence between two may be given to both.
 */
export function findEvidence(
  reading: Reading,
  claims: readonly Span[],
  attributions: readonly Attribution[],
): Evidence[] {
  const { text, sentences } = reading;
  const found: Evidence[] = [];
  const add = (evidence: Evidence) => {
    if (!found.some((other) => overlaps(other, evidence))) found.push(evidence);
  };
  for (const [index, sentence] of sentences.entries()) {
    const reaches = reachesOf(index, reading, claims);
    if (reaches.length === 0) continue;
    for (const sign of signsIn(text.slice(sentence.start, sentence.end))) {
      if (!reaches.includes(sign.value.reach)) continue;
      const match = { start: sentence.start + sign.start, end: sentence.start + sign.end };
      if (!reaches.includes('claim') && isOfAnother(match, claims, attributions)) continue;
      const clause = clauseAround(text, sentence, match);
      if (sign.value.type === 'none_given' || reading.cited(clause) >= POSSIBLE)
        add({ type: sign.value.type, ...clause });
    }
    for (const read of reading.evidence) {
      if (!reaches.includes('claim') || !overlaps(read, sentence)) continue;
      const clause = clauseAround(text, sentence, read);
      // A claim is no evidence of itself, nor is the way in which it was made.
      const isChannel = channelsIn(text.slice(clause.start, clause.end)).some(({ start }) => start === 0);
      if (!isChannel && !claims.some((claim) => holds(clause, claim))) add({ type: read.type, ...clause });
    }
  }
  return found.sort((a, b) => a.start - b.start);
}

/** How near a sentence stands to the claims: the reaches that find a sign in it; none where it is too far. */
function reachesOf(
  index: number,
  { text, sentences }: Reading,
  claims: readonly Span[],
): readonly EvidenceSign['reach'][] {
  const isClaims = (k: number) => sentences[k] !== undefined && claims.some((claim) => overlaps(claim, sentences[k]!));
  if (isClaims(index)) return ['claim', 'line', 'beside'];
  const neighbours = [index - 1, index + 1].filter(isClaims);
  const onLine = neighbours.some(
    (k) => !text.slice(sentences[Math.min(k, index)]!.end, sentences[Math.max(k, index)]!.start).includes('\n'),
  );
  if (onLine) return ['line', 'beside'];
  // Over a paragraph break only what follows is offered for the claim.
  return isClaims(index - 1) ? ['beside'] : [];
}

/** A sign in what somebody else is reported to say supports somebody else. */
function isOfAnother(sign: Span, claims: readonly Span[], attributions: readonly Attribution[]): boolean {
  return attributions.some(
    ({ content, party }) =>
      content.some((piece) => overlaps(piece, sign)) &&
      party !== undefined &&
      !attributions.some(
        (other) =>
          other.party === party && other.content.some((piece) => claims.some((claim) => overlaps(piece, claim))),
      ),
  );
}

const overlaps = (a: Span, b: Span) => a.start < b.end && b.start < a.end;
