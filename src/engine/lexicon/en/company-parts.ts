import type { Entry } from '../entry.ts';

/** What only companies have: a name that has it ("Pennant shares", "the chief executive of Pennant") is one. */
export const COMPANY_PARTS: readonly Entry[] = [
  {
    words:
      'chief (?:executive|financial|operating|technology|product)(?: officer)?|ceo|cfo|coo|managing director|co-?founder',
    value: undefined,
    example: "Pennant's chief executive agreed.",
    not: 'The police chief agreed.',
  },
  {
    words:
      '(?:minority |majority )?(?:shares?(?: price)?|shareholders?|investors?|stock|customers?|profits?|earnings|revenues?|subsidiar(?:y|ies)|factor(?:y|ies)|brands?)',
    value: undefined,
    example: 'Pennant shares fell.',
    not: 'They stocked up.',
  },
];
