import type { Entry } from '../entry.ts';
import { rowsOf } from '../row.ts';

const row = rowsOf('person');

/** Nouns for people whose words are passed on and whom no other list holds. */
export const CITED_PEOPLE: readonly Entry<'person'>[] = [
  row('(?:para)?medics?|nurses?|rescuers?|doctors?', 'He cited a French medic.', 'It was a medical matter.'),
  row(
    'sources?|informants?|insiders?|whistle-?blowers?|person|m[ae]n|wom[ae]n|neighbou?rs?|relatives?|colleagues?|friends?',
    'She cited two sources.',
    'It came from the outsource.',
  ),
  row(
    'aides?|advis[eo]rs?|spokes(?:man|men|woman|women|person|people)|officers?|officials?|witness(?:es)?',
    'He cited an aide.',
    'The officialdom was slow.',
  ),
];
