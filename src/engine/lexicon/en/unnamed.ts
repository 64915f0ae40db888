import type { Entry } from '../entry.ts';

/** Words of a source that keeps its name back. Plain plurals ("officials") are no such words: they name a body. */
export const UNNAMED: readonly Entry[] = [
  {
    words: 'anonymous(?:ly)?|unnamed|unidentified|undisclosed|nameless',
    value: undefined,
    example: 'An unnamed clerk told us.',
    not: 'The name is known.',
  },
  { words: 'anonymity', value: undefined, example: 'A clerk, speaking on condition of anonymity, said so.' },
  {
    words:
      '(?:ask|request|wish|want|prefer|choos|chose|declin|refus|demand)\\w*(?: that (?:he|she|they))?(?: not)? to (?:be (?:named|identified|quoted)|give (?:his|her|their) names?|remain nameless)',
    value: undefined,
    example: 'A guard who asked not to be named said so.',
    not: 'He asked to be heard.',
  },
  {
    words: 'not (?:be )?authori[sz]ed to (?:speak|talk|comment|discuss|brief)',
    value: undefined,
    example: 'A guard not authorized to speak said so.',
  },
  {
    words:
      '(?:(?:confidential|inside|insider|police|government|diplomatic|industry|intelligence|security|military|senior|palace|medical|local|well-placed|reliable|trusted|multiple|several|other|two|three|one) )*sources?(?= (?:close|familiar|with|within|in|inside|at|from|near|who|said|say|told|claim|tell|have|has|had|also|involved|briefed)\\b|[.,;]|$)',
    value: undefined,
    example: 'Two sources close to the board said so.',
    not: 'The river is a source of pride.',
  },
  {
    words: '(?:sources?|insiders?|tipsters?|whistle-?blowers?|informants?|leakers?)$',
    value: undefined,
    example: 'So says one insider',
  },
  {
    words:
      '(?:(?:a|one|two|three|several|some|many) )?(?:persons?|people|officials?|aides?|individuals?|executives?|man|woman|lawyers?|advis[eo]rs?) (?:who (?:was|were|are|is) )?(?:familiar with|with (?:direct |first-?hand )?knowledge of|briefed on|close to|involved in the (?:talks|matter|case))',
    value: undefined,
    example: 'Two people familiar with the plan said so.',
    not: 'Two people saw the plan.',
  },
];
