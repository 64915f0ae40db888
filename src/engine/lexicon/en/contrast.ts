import type { Entry } from '../entry.ts';
import { rowsOf } from '../row.ts';

const row = rowsOf('contrast');

/** Words that set one statement against another. */
export const CONTRAST: readonly Entry<'contrast'>[] = [
  row(
    'but(?<!all but|nothing but|anything but)',
    'The cook said salt, but the guests tasted sugar.',
    'The pot was all but empty.',
  ),
  row('however', 'The guests, however, tasted sugar.'),
  row('while|whereas|whilst', 'The cook said salt while the guests tasted sugar.', 'It was worthwhile.'),
  row('(?:al|even )?though', 'The guests ate, although the soup was sweet.', 'They thought that it was sweet.'),
  row('despite|in spite of', 'They ate despite the sugar.'),
  row(
    'nevertheless|nonetheless|by contrast|in contrast|on the other hand|on the contrary|conversely',
    'By contrast, the bread was salty.',
  ),
  row(
    'yet(?=,? (?:the|he|she|they|it|a|an|[a-z]+ (?:said|says)))',
    'The pot was full, yet the guests left hungry.',
    'The guests have not left yet.',
  ),
];
