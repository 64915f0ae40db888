import type { Entry } from '../entry.ts';

/** What an article calls the person it is speaking of without having said it before ("the 26-year-old"). */
export const EPITHETS: readonly Entry[] = [
  { words: '\\d{1,3}-year-old', value: undefined, example: 'Later the 26-year-old agreed.', not: 'A 26-year wait.' },
  {
    words: 'man|woman|teenager|pensioner|veteran|defendant|suspect|plaintiff|accused|witness|politician',
    value: undefined,
    example: 'Later the defendant agreed.',
    not: 'The mandate held.',
  },
  {
    words:
      '(?:English|Welsh|Irish|French|Dutch|Scots|Cornish|Chinese)(?:man|woman)|Briton|Scot|Spaniard|Swede|Dane|Finn|Pole|Turk',
    value: undefined,
    example: 'Later the Frenchwoman agreed.',
    not: 'The French agreed.',
  },
  {
    words:
      'American|Canadian|Mexican|Brazilian|Argentinian|Australian|German|Italian|Belgian|Austrian|Norwegian|Hungarian|Romanian|Bulgarian|Ukrainian|Russian|Indian|Nigerian|Kenyan|Ghanaian|Egyptian|Iranian|Syrian|Korean|Colombian|Chilean|Peruvian|Cuban|African|European',
    value: undefined,
    example: 'Later the Norwegian agreed.',
    not: 'Norway agreed.',
  },
];
