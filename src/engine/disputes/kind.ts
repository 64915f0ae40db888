import type { DisputeKind } from '../analysis.ts';
import { FORECAST } from '../lexicon/en/forecast.ts';
import { LABEL } from '../lexicon/en/label.ts';
import { compile } from '../lexicon/match.ts';

const findForecast = compile(FORECAST);
const findLabel = compile(LABEL);

/**
 * What a dispute is about, by the words of its passages: a prediction where half of them speak of what is to come, a
 * characterization where half of them judge, else a fact. `passages` is not empty.
 */
export function kindOf(passages: readonly string[]): DisputeKind {
  const share = (find: (text: string) => readonly unknown[]) =>
    passages.filter((passage) => find(passage).length > 0).length / passages.length;
  const forecast = share(findForecast);
  const label = share(findLabel);
  if (forecast >= 0.5 && forecast >= label) return 'prediction';
  return label >= 0.5 ? 'characterization' : 'fact';
}
