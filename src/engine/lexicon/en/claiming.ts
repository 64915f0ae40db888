import type { Entry } from '../entry.ts';
import { rowsOf } from '../row.ts';

const row = rowsOf('claiming');

/** Words by which a party puts forward what others may deny. */
export const CLAIMING: readonly Entry<'claiming'>[] = [
  row(
    'accus(?:e|es|ed|ing|ation|ations)|alleg(?:e|es|ed|ing|edly|ation|ations)',
    'They accused the keeper of sleeping.',
  ),
  row('claim(?:s|ed|ing)?', 'The keeper claims that he heard a bell.'),
  row(
    'charg(?:ed|es|ing) (?:with|that)|indict(?:ed|ment)|su(?:ed|ing)|blam(?:e|es|ed|ing)|complain(?:s|ed|t|ts)?',
    'He was charged with theft.',
    'He charged the phone.',
  ),
  row('report(?:s|ed|edly)?|rumou?r(?:s|ed)?|said to|according to', 'A bell was reportedly heard.'),
  row(
    'assert(?:s|ed|ing|ion|ions)?|contend(?:s|ed|ing)?|suggest(?:s|ed|ing|ion|ions)?|argu(?:e|es|ed|ing)|warn(?:s|ed|ing)?',
    'She contends that the bell rang.',
  ),
];
