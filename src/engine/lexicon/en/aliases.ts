import type { Entry } from '../entry.ts';

/** Names that articles use side by side for one body without saying so; the value is the name they share. */
export const ALIASES: readonly Entry<string>[] = [
  {
    words:
      "(?:so-called )?(?:ISIS|ISIL|Daesh|Da'esh|IS|Islamic State)(?: of Iraq(?: and (?:Syria|the Levant|al-Sham))?)?(?: group)?",
    value: 'Islamic State',
    example: 'Daesh',
    not: 'This',
  },
  { words: 'EU|European Union|Brussels', value: 'European Union', example: 'the EU', not: 'EUR' },
  { words: 'UN|U\\.N\\.|United Nations', value: 'United Nations', example: 'the UN', not: 'UNESCO' },
  { words: 'GOP|Republican Party', value: 'Republican Party', example: 'the GOP' },
  { words: 'No\\.? 10|Number 10|Downing Street', value: 'Downing Street', example: 'No 10', not: 'No 101' },
  { words: 'AP|Associated Press', value: 'Associated Press', example: 'the AP', not: 'APA' },
  {
    words: 'Tor(?:y|ies)|Conservative Party|Conservatives',
    value: 'Conservatives',
    example: 'the Tories',
    not: 'stories',
  },
  { words: 'Labour(?: Party)?', value: 'Labour', example: 'the Labour Party', not: 'Labourers' },
  { words: 'Lib Dems?|Liberal Democrats?', value: 'Liberal Democrats', example: 'the Lib Dems', not: 'Democrats' },
];
