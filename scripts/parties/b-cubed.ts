import { type Figures, figures, type Partition, type Share, shared } from './partition.ts';

/**
 * B³ (Bagga and Baldwin 1998): for every mention, the share of its party that the other side puts with it, averaged.
 * A mention that only one side has counts as wrong there (Pradhan et al. 2014).
 */
export function bCubed<Mention>(key: Partition<Mention>, response: Partition<Mention>): Figures {
  return figures(keptCompany(response, key), keptCompany(key, response));
}

function keptCompany<Mention>(of: Partition<Mention>, by: Partition<Mention>): Share {
  let [part, whole] = [0, 0];
  for (const set of of) {
    for (const other of by) part += shared(set, other) ** 2 / set.size;
    whole += set.size;
  }
  return { part, whole };
}
