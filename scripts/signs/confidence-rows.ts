import type { Span } from '../../src/engine/analysis.ts';
import type { Said } from '../../src/engine/analyze.ts';
import { confidenceSigns } from '../../src/engine/disputes/confidence.ts';
import { describeDisputes } from '../../src/engine/disputes/describe.ts';
import { groupSentences } from '../../src/engine/disputes/group.ts';
import { lengthOf, sharedLength } from '../../src/engine/text/spans.ts';
import type { GoldDispute } from './gold.ts';

/** Of the shorter passage, as eval/score-disputes.mjs has it. */
const HIT = 0.5;

/** The signs of every group of an article that could be shown, and whether it is an annotated dispute; marginal ones are left out. */
export function confidenceRows({ reading, attributions, parties }: Said, gold: readonly GoldDispute[]) {
  return groupSentences(reading).flatMap((group) => {
    const [dispute] = describeDisputes([group], { reading, attributions, parties }, () => true);
    if (!dispute) return [];
    const matched = gold.filter((one) => matches(dispute.positions, one.positions));
    if (matched.length > 0 && matched.every(({ marginal }) => marginal)) return [];
    const members = [...new Set(group.positions.flat())];
    const sides = new Set(dispute.positions.map(({ party }) => party.id)).size;
    const signs = confidenceSigns({ members, parties: sides, signals: dispute.signals }, reading);
    return [{ right: matched.length > 0, signs }];
  });
}

type Claims = { claims: readonly Span[] };

/** Whether two positions cover claims of two annotated ones, or one where only one is annotated. */
function matches(found: readonly Claims[], gold: readonly Claims[]): boolean {
  const covers = found.map((position) => gold.map((other) => overlap(position.claims, other.claims) >= HIT));
  const partners = (k: number) => gold.flatMap((_, j) => (covers[k]![j] ? [j] : []));
  if (gold.length === 1) return found.some((_, k) => partners(k).length > 0);
  return found.some((_, a) => found.some((_, b) => a < b && partners(a).some((i) => partners(b).some((j) => i !== j))));
}

function overlap(a: readonly Span[], b: readonly Span[]): number {
  const total = (spans: readonly Span[]) => spans.reduce((sum, span) => sum + lengthOf(span), 0);
  const shared = a.reduce((sum, one) => sum + b.reduce((all, other) => all + sharedLength(one, other), 0), 0);
  return shared / Math.max(1, Math.min(total(a), total(b)));
}
