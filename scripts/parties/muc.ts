import { type Figures, figures, type Partition, type Share, shared } from './partition.ts';

/**
 * MUC (Vilain et al. 1995): the share of links within each party that the other side keeps. Parties with one mention
 * have no link and do not count. `response` may lack mentions of `key` and have others.
 */
export function muc<Mention>(key: Partition<Mention>, response: Partition<Mention>): Figures {
  return figures(keptLinks(response, key), keptLinks(key, response));
}

function keptLinks<Mention>(of: Partition<Mention>, by: Partition<Mention>): Share {
  let [part, whole] = [0, 0];
  for (const set of of) {
    const pieces = by.map((other) => shared(set, other)).filter((count) => count > 0);
    const missing = set.size - pieces.reduce((sum, count) => sum + count, 0);
    part += set.size - pieces.length - missing;
    whole += set.size - 1;
  }
  return { part, whole };
}
