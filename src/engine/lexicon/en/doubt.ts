import type { Entry } from '../entry.ts';
import { rowsOf } from '../row.ts';

const row = rowsOf('doubt');

const SHOWN = '(?:verif(?:y|ied)|confirm(?:ed)?|corroborate[d]?|authenticate[d]?|substantiate[d]?|prove[dn]?)';

/** Words by which a party, or the author, leaves a claim open. */
export const DOUBT: readonly Entry<'doubt'>[] = [
  row(
    'doubt(?:s|ed|ing|ful|fully)?(?<!no doubt)(?<!without doubt)(?<!without a doubt)',
    'The ranger doubts that the bear came from the north.',
    'It is, no doubt, a bear.',
  ),
  row(
    'question(?:s|ed|ing)? (?:whether|if|how|why|the|his|her|its|their)|(?:call|bring|throw)(?:s|ed|ing)? into question|(?:raise|pose)(?:s|d)? (?:\\w+ )?questions|questionable',
    'The beekeeper questioned whether the honey was local.',
    'The question of the day was about honey.',
  ),
  row('s[ck]eptic(?:s|al|ally|ism)?|unconvinced|dubious(?:ly)?', 'The sailors were sceptical.'),
  row(
    '(?:without|offer(?:s|ed|ing)? no|provid(?:e|es|ed|ing) no|gave no|giv(?:es|ing) no|cit(?:e|es|ed|ing) no|present(?:s|ed|ing) no) (?:\\w+ ){0,3}(?:evidence|proof|details|sources?)',
    'He said so without offering any evidence.',
    'The court met without the lawyer.',
  ),
  row(
    "(?:no|not any|n't any|little|scant|lack of|not enough|insufficient|n't enough) (?:\\w+ ){0,2}(?:evidence|proof|indication|sign|signs|record|records)",
    'There is no evidence that the fox opened the gate.',
    'The evidence was no longer in the shed.',
  ),
  row(
    'unverified|unconfirmed|unproven|unproved|unsubstantiated|uncorroborated|unsupported',
    'An unconfirmed report put the eel at two metres.',
  ),
  row(
    `(?:not|never|n't|cannot|yet to|unable to|to) (?:be |been |have been )?(?:independently |officially |immediately )?${SHOWN}(?<!to (?:confirm|verify|prove))(?<!to be (?:confirmed|verified|proved|proven))`,
    'The weight could not be confirmed.',
    'The keeper wants to confirm the weight.',
  ),
  row(
    `(?:unable|yet|failed|impossible|hard|difficult) to (?:be )?(?:independently |immediately )?${SHOWN}`,
    'The paper was unable to verify the letter.',
  ),
  row(
    "(?:un|not |not immediately |not yet |far from |n't )(?:clear|known|certain) (?:whether|if|how|why|that|who)|remains to be seen|open question",
    'It is unclear whether the kite was cut loose.',
    'The clear sky was not in question.',
  ),
  row(
    'so-called|purport(?:s|ed|edly|ing)?|suppos(?:ed|edly)(?! to)|self-described',
    'The so-called ghost was a curtain.',
    'The curtain was supposed to close.',
  ),
  row(
    '(?:highly |very |most )?(?:unlikely|improbable|implausible)|hard to believe|(?:too|very) early to (?:say|tell|know)|premature',
    'It was unlikely that a swan did this, the vet said.',
    'They will likely see a swan.',
  ),
  row(
    'cast(?:s|ing)? (?:\\w+ )?doubt|suspicio(?:n|ns|us)|(?:is|are|was|were) wary',
    'The tracks cast new doubt on the tale.',
  ),
  row(
    "(?:not|n't|never) (?:\\w+ )?(?:sure|convinced|certain|persuaded|believe|think)(?! twice)",
    'She is not convinced that the bell is old.',
    'She is convinced that the bell is old.',
  ),
];
