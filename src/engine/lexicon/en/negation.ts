import type { Entry } from '../entry.ts';
import { rowsOf } from '../row.ts';

const row = rowsOf('negation');

/** Words that turn a statement into its opposite. */
export const NEGATION: readonly Entry<'negation'>[] = [
  row(
    "not(?! (?:only|just|least))|cannot|(?:is|are|was|were|do|does|did|has|have|had|wo|would|ca|could|should|must|need|might)n't",
    'The bridge was not closed.',
    'The bridge was not only closed but gone.',
  ),
  row('never|neither|nor', 'The bridge was never closed.'),
  row(
    'no(?! (?:doubt|longer than|one else))|none|nobody|no one|nothing|nowhere',
    'No bridge was closed.',
    'The bridge is closed, no doubt.',
  ),
  row('(?:fail(?:s|ed)?|unable) to', 'The crew failed to close the bridge.', 'The failed crew went home.'),
];
