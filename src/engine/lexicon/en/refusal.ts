import type { Entry } from '../entry.ts';
import { rowsOf } from '../row.ts';

const TELL =
  '(?:say|comment|confirm|discuss|give|release|disclose|reveal|provide|publish|answer|identify|name|respond|elaborate|specify|speculate|be drawn|address|detail|share|explain)';

/** Who speaks without a name refuses nothing about the matter. */
const NOT_A_NAME = '(?! (?:his|her|their|its) (?:full )?names?)';

const row = rowsOf('refusal');

/** Words by which a party says that it will not tell. */
export const REFUSAL: readonly Entry<'refusal'>[] = [
  row(
    `(?:declin(?:e|es|ed|ing)|refus(?:e|es|ed|ing)) to (?:\\w+ )?${TELL}${NOT_A_NAME}`,
    'The brewery refuses to release any figures on the leak.',
    'The goat refused to leave the lawn.',
  ),
  row(
    `(?:would|will|could|can) not (?:\\w+ )?${TELL}(?! the)${NOT_A_NAME}|wo(?:uld)?n't (?:\\w+ )?${TELL}${NOT_A_NAME}`,
    'The club would not say who chose the referee.',
    'The referee would not give his name.',
  ),
  row('neither confirm(?:s|ed|ing)? nor den(?:y|ies|ied|ying)', 'The palace neither confirmed nor denied the visit.'),
  row('no comment', 'The palace had no comment.'),
];
