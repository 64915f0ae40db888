import type { Entry } from '../entry.ts';
import { rowsOf } from '../row.ts';

const row = rowsOf('forecast');

/** Words that speak of what is to come. */
export const FORECAST: readonly Entry<'forecast'>[] = [
  row("will|wo(?=n't)|shall|(?:it|he|she|they|we|i|that|there)'ll", 'The dam will hold.', 'The willow fell.'),
  row(
    '(?:is|are|was|were) going to|(?:is|are) (?:un)?likely to|(?:is|are) set to|(?:is|are) bound to',
    'The dam is going to hold.',
    'They were going home.',
  ),
  row(
    "would(?! (?:like|not (?:say|comment|confirm)|n't (?:say|comment)))",
    'The dam would break in a storm, she said.',
    'The mayor would like a dam.',
  ),
  row('predict(?:s|ed|ion|ions)?|forecasts?|project(?:ed|ion|ions)|prospects?', 'She predicted a dry summer.'),
  row(
    'expect(?:s|ed)?|warn(?:s|ed|ing)? (?:that|of)|threaten(?:s|ed)? to',
    'He warned that the river may rise.',
    'The warning lamp was red.',
  ),
];
