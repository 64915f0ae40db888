import type { Entry } from '../entry.ts';
import { rowsOf } from '../row.ts';

const row = rowsOf('label');

/** Words that judge a person or an act: the matter of a dispute over a characterization. */
export const LABEL: readonly Entry<'label'>[] = [
  row(
    '(?:racis|sexis|fascis|extremis|terroris|hypocri)(?:t|ts|m|te|tes|sy|tical)',
    'The guide called the parade racist.',
  ),
  row(
    'anti-?semiti(?:c|sm)|homophobi(?:c|a)|islamophobi(?:c|a)|xenophobi(?:c|a)|bigot(?:s|ed|ry)?|misogyn(?:y|ist|istic)',
    'Visitors found the poster homophobic.',
  ),
  row(
    '(?:un|in|ir|il|im|mis|dis)(?:fair|just|fit|qualified|necessary|popular|lawful|ethical|constitutional|reasonable|acceptable|patriotic|democratic|justified|competent|effective|adequate|appropriate|responsible|legitimate|moral|proper|guided|honest|graceful|respectful|consistent)(?:ly)?',
    'The umpire was unfair, they said.',
    'The fair is in the valley.',
  ),
  row(
    'reckless(?:ly|ness)?|negligen(?:t|ce)|corrupt(?:ion)?|cover-?up|witch hunt|biased?|offensive|outrageous|shameful|disgraceful|dangerous(?:ly)?|extreme|radical|weak|failure|disaster(?:s|ous)?|betray(?:s|ed|al)|scandal(?:ous)?|bull(?:y|ies|ied|ying)|divisive|insult(?:s|ed|ing)?|incompeten(?:t|ce)|cowardly|hateful|cynical|political(?:ly)? motivated|too (?:soft|harsh|far|weak|tough|optimistic|pessimistic)',
    'The skipper was reckless, the passengers said.',
  ),
  row(
    'amount(?:s|ed|ing)? to|tantamount to|nothing (?:short of|less than|more than)|no (?:better|different) (?:than|from)',
    'Moving the bench amounted to theft.',
    'The amount was small.',
  ),
  row(
    'describ(?:e|es|ed|ing) (?:\\w+ ){1,4}as|label(?:s|ed|led|ing|ling)|brand(?:s|ed|ing) (?:\\w+ ){0,3}(?:a|an|as)|portray(?:s|ed|ing)?|characteri[sz](?:e|es|ed|ing)',
    'The review described the play as dull.',
  ),
];
