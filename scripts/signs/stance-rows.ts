import type { Said } from '../../src/engine/analyze.ts';
import { joinPronounDenials } from '../../src/engine/disputes/pronoun-denial.ts';
import { stanceSigns } from '../../src/engine/disputes/stance.ts';
import { unitsOf } from '../../src/engine/disputes/units.ts';
import { lengthOf, sharedLength } from '../../src/engine/text/spans.ts';
import type { GoldDispute } from './gold.ts';

/** UTF-16 units of a claim in a sentence from which the sentence takes part. */
const TOUCHED = 4;
/** Of the shorter of passage and claim. */
const HIT = 0.5;

/** The signs of each passage of the annotated disputes, grouped as annotated, with the stance of the claim that it is. */
export function stanceRows({ reading, attributions, parties }: Said, gold: readonly GoldDispute[]) {
  const { text, sentences } = reading;
  return gold.flatMap(({ marginal, positions }) => {
    const sides = positions.map(({ claims }) =>
      sentences.flatMap((sentence, k) => (claims.some((claim) => sharedLength(sentence, claim) >= TOUCHED) ? [k] : [])),
    );
    if (marginal || sides.some((side) => side.length === 0)) return [];
    const group = joinPronounDenials({ positions: sides }, reading);
    const units = unitsOf(group, reading, { text, attributions, parties });
    return units.flatMap((unit) => {
      const shares = positions.map(({ claims }) =>
        Math.max(
          ...claims.map((claim) => sharedLength(unit, claim) / Math.max(1, Math.min(lengthOf(unit), lengthOf(claim)))),
        ),
      );
      const best = Math.max(...shares);
      // A passage that two positions share says nothing of either.
      if (best < HIT || shares.filter((share) => share === best).length > 1) return [];
      return [{ stance: positions[shares.indexOf(best)]!.stance, signs: stanceSigns(unit, units, reading) }];
    });
  });
}
