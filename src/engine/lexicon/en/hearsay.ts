import type { Entry } from '../entry.ts';
import { rowsOf } from '../row.ts';

const row = rowsOf('hearsay');

/** Words that stand for whoever says something where an article names nobody. */
export const HEARSAY: readonly Entry<'hearsay'>[] = [
  row(
    '(?:(?:the|a|an|any|all|some|recent|earlier|several|many|these|those|widespread|media|news|such|unconfirmed|online|press|local) ){0,3}(?:reports?|rumou?rs?|claims?|allegations?|accusations?|suggestions?|speculation|charges|criticisms?)(?= (?:that|of|about|it|he|she|they|the|were|was|are|on|over|by))',
    'Rumours of a second eel were wrong.',
    'The owner reports a second eel.',
  ),
  row(
    '(?:(?:some|many|several|his|her|its|their|the) )?(?:critics|opponents|detractors|sceptics|skeptics|supporters|observers|commentators)',
    'Critics say that the eel was bought.',
  ),
  row(
    '(?:some|many|others)(?= (?:say|said|have|believe|claim|argue|argued|claimed|think|fear|suggest))',
    'Some say that the eel was bought.',
    'Some eels are long.',
  ),
  row(
    'social media users|people (?:on social media|online)|internet users',
    'People online said that the eel was bought.',
  ),
];
