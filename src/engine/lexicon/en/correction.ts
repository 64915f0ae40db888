import type { Entry } from '../entry.ts';
import { rowsOf } from '../row.ts';

const row = rowsOf('correction');

/** Words by which somebody, mostly the author, sets another account against a claim. */
export const CORRECTION: readonly Entry<'correction'>[] = [
  row(
    '(?:in|in actual|as a matter of) fact(?! (?:sheet|book))|in reality|in truth|the (?:truth|reality|fact) is',
    'In fact the tower has nine floors.',
    'The towers are described in fact sheets.',
  ),
  row('actually', 'The painting was actually a print.'),
  row('contrary to', 'Contrary to the brochure, the pool was empty.'),
  row(
    'falsely|wrongly|erroneously|mistakenly|incorrectly|misleadingly|inaccurately',
    'The label falsely named the cheese.',
    'The cheese had the wrong label.',
  ),
  row(
    '(?:inflat|exaggerat|overstat|understat|overblow|embellish|distort|misstat|misrepresent|misquot|mischaracteri[sz])(?:e|es|ed|ing|n|s)?|exaggeration',
    'The inflated count of visitors came from the fair.',
  ),
  row('(?:turns?|turned) out', 'The comet turned out to be a lamp.'),
  row(
    '(?:records?|documents?|data|figures|footage|photos|photographs) (?:\\w+ )?(?:shows?|showed|suggests?|suggested|indicates?|indicated)',
    'Harbour records show that the boat never left.',
    'The show broke all records.',
  ),
  row(
    'despite (?:\\w+ ){0,4}(?:claims?|denials?|assertions?|insistence|assurances?|statements?|reports?)',
    'Despite the claims of the owner, the roof leaked.',
    'Despite the rain the roof held.',
  ),
];
