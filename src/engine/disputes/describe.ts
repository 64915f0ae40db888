import type { Attribution, Dispute, Party, Span } from '../analysis.ts';
import { findEvidence } from '../evidence/find-evidence.ts';
import type { Reading, SentenceGroup } from '../reading.ts';
import { sharedLength } from '../text/spans.ts';
import { confidenceIn } from './confidence.ts';
import { kindOf } from './kind.ts';
import { takePositions } from './positions.ts';
import { joinPronounDenials } from './pronoun-denial.ts';
import { questionOf } from './question/question.ts';
import { findRivals } from './rivals.ts';
import { findSignals } from './signals.ts';
import { unitsOf } from './units.ts';

/**
 * Groups of contested sentences as disputes: who takes which position, by which words the claims clash, and the question
 * between them. In article order of the first claim, with ids `d1`, `d2` …; offsets are UTF-16 units of `reading.text`.
 *
 * A group in which nobody can be told from anybody else (one party asserting) is no dispute and is left out; so is one that
 * is not sure enough by its confidence, before the slow part of the work, which is the question.
 */
export function describeDisputes(
  groups: readonly SentenceGroup[],
  article: { reading: Reading; attributions: readonly Attribution[]; parties: readonly Party[] },
  isSureEnough: (confidence: number) => boolean,
): Dispute[] {
  return groups
    .flatMap((group) => describe(group, article, isSureEnough) ?? [])
    .sort((a, b) => a.positions[0]!.claims[0]!.start - b.positions[0]!.claims[0]!.start)
    .map((dispute, k) => ({ id: `d${k + 1}`, ...dispute }));
}

function describe(
  found: SentenceGroup,
  {
    reading,
    attributions,
    parties,
  }: { reading: Reading; attributions: readonly Attribution[]; parties: readonly Party[] },
  isSureEnough: (confidence: number) => boolean,
): Omit<Dispute, 'id'> | null {
  const { text } = reading;
  const group = joinPronounDenials(found, reading);
  const units = unitsOf(group, reading, { text, attributions, parties });
  const rivals = findRivals(text, units);
  const positions = takePositions(units, reading, rivals);
  if (positions.length === 1 && positions[0]!.stance === 'asserts') return null;
  const signals = findSignals(units, rivals);
  const members = [...new Set(found.positions.flat())];
  const sides = new Set(positions.map(({ party }) => party.id)).size;
  const confidence = confidenceIn({ members, parties: sides, signals }, reading);
  if (!isSureEnough(confidence)) return null;
  return {
    question: questionOf({ text, units, positions, attributions, parties }, rivals),
    kind: kindOf(units.map(({ start, end }) => text.slice(start, end))),
    signals,
    confidence,
    positions: positions.map(({ party, stance, claims, attributions: ids }) => ({
      party,
      stance,
      claims,
      evidence: findEvidence(reading, claims, attributions).filter(
        (evidence) => touches(claims, evidence) || !positions.some((other) => touches(other.claims, evidence)),
      ),
      attributions: ids,
    })),
  };
}

/** Evidence that stands in another position's claims is that position's. */
const touches = (claims: readonly Span[], evidence: Span) => claims.some((claim) => sharedLength(claim, evidence) > 0);
