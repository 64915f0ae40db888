import { holds, lengthOf } from '../text/spans.ts';
import type { BareAttribution } from './decode.ts';

/**
 * For each attribution the index of the one that it lies inside: the one with the shortest piece of content that holds
 * its cue; undefined where there is none. Nothing lies inside itself, however contents are entangled.
 */
export function parentsOf(attributions: readonly BareAttribution[]): (number | undefined)[] {
  const parents: (number | undefined)[] = [];
  const isInside = (k: number | undefined, outer: number): boolean =>
    k !== undefined && (k === outer || isInside(parents[k], outer));
  attributions.forEach(({ cue: [cue] }, k) => {
    let shortest = Number.POSITIVE_INFINITY;
    for (const [outer, { content }] of attributions.entries()) {
      for (const piece of content) {
        if (!cue || !holds(piece, cue) || lengthOf(piece) >= shortest || isInside(outer, k)) continue;
        [parents[k], shortest] = [outer, lengthOf(piece)];
      }
    }
  });
  return parents;
}
