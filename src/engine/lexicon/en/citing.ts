import type { Entry } from '../entry.ts';
import { rowsOf } from '../row.ts';

const row = rowsOf('citing');

/** Words by which a speaker passes on what another said: “Westcott, citing a French medic, said …”. */
export const CITING: readonly Entry<'citing'>[] = [
  row('(?:who )?(?:citing|cited)', 'Westcott, citing a French medic, said it held.', 'It was recited.'),
  row('(?:who )?quot(?:ing|ed)', 'It held, Westcott said, quoting a French medic.', 'The quota was met.'),
  row(
    '(?:relaying|passing on|repeating|referring to) (?:an? |the )?(?:account|report|claim|word|remark|statement|comment)s? (?:from|of|by)',
    'Westcott, relaying an account from a French medic, said it held.',
    'Relaying the cable took a day.',
  ),
  row(
    'attributing (?:it|this|that|the (?:claim|figure|number|report|remark|account)) to',
    'It held, Westcott said, attributing the claim to a French medic.',
    'Westcott said it was wrong to be attributing blame to a medic.',
  ),
  row('on the word of', 'Westcott, on the word of a French medic, said it held.', 'He kept his word.'),
];
