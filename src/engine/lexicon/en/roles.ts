import type { Entry } from '../entry.ts';

/** Nouns for someone who speaks for another: what follows "for" or stands before them is who is spoken for. */
export const ROLES: readonly Entry[] = [
  {
    words: '(?:spokes|chair)(?:man|woman|person|people|men)|mouthpieces?',
    value: undefined,
    example: 'A spokeswoman for the port denied it.',
    not: 'The spokes broke.',
  },
  {
    words: '(?:press|media|communications) (?:secretary|officer|office|aide|adviser|advisor)',
    value: undefined,
    example: 'The press office of the port replied.',
  },
  {
    words: '(?:attorney|lawyer|solicitor|barrister|counsel)s?',
    value: undefined,
    example: 'A lawyer for the captain objected.',
    not: 'The counseling helped.',
  },
  {
    words: 'representatives?|envoys?|aides?|advis[eo]rs?|surrogates?|publicists?|agents?',
    value: undefined,
    example: 'An aide to the mayor agreed.',
  },
];
