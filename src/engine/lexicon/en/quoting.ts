import type { Entry } from '../entry.ts';
import { rowsOf } from '../row.ts';

const row = rowsOf('quoting');

/** Verbs that tie a quotation to the words beside it that name its speaker. */
export const QUOTING: readonly Entry<'quoting'>[] = [
  row('said|says|say', '“It held,” she said.', 'A saying is old.'),
  row('told|tells', '“It held,” she told the Harbour Gazette.', 'It is retold.'),
  row('add(?:s|ed)|continu(?:es|ed)|conclud(?:es|ed)|went on', '“It held,” she added.', 'The sum is additional.'),
  row('ask(?:s|ed)|repl(?:ies|ied)|answer(?:s|ed)|respond(?:s|ed)', '“Where?” he asked.', 'The task was done.'),
  row('wrote|writes|tweet(?:s|ed)|post(?:s|ed)', '“It held,” he wrote.', 'The writer left.'),
  row(
    'explain(?:s|ed)|recall(?:s|ed)|not(?:es|ed)|observ(?:es|ed)|remark(?:s|ed)|quip(?:s|ped)|jok(?:es|ed)',
    '“It held,” he recalled.',
    'The notebook was lost.',
  ),
  row(
    'insist(?:s|ed)|argu(?:es|ed)|warn(?:s|ed)|declar(?:es|ed)|stat(?:es|ed)|claim(?:s|ed)|complain(?:s|ed)|admit(?:s|ted)|acknowledg(?:es|ed)',
    '“It held,” he insisted.',
    'The statement is short.',
  ),
  row('shout(?:s|ed)|cr(?:ies|ied)|whisper(?:s|ed)|yell(?:s|ed)', '“Stop!” he shouted.'),
];
