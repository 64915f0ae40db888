import type { Entry } from '../entry.ts';

/** Nouns by which articles call one person by turns; the value is the noun that they share. */
export const PERSON_NOUNS: readonly Entry<string>[] = [
  {
    words: 'lawyer|attorney|solicitor|barrister|counsel',
    value: 'lawyer',
    example: 'Later the attorney agreed.',
    not: 'The lawn grew.',
  },
  {
    words: "prosecutor|(?:district|assistant u\\.?s\\.?|u\\.?s\\.?|state's) attorney",
    value: 'prosecutor',
    example: 'Assistant U.S. Attorney Adaeze Okafor agreed.',
    not: 'The defense attorney agreed.',
  },
  {
    words: 'chair|chairman|chairwoman|chairperson|president of the board',
    value: 'chair',
    example: 'Later the chairwoman agreed.',
    not: 'The chairs stood there.',
  },
  { words: 'spokesman|spokeswoman|spokesperson', value: 'spokesperson', example: 'Later the spokeswoman agreed.' },
  {
    words: 'congressman|congresswoman|representative|lawmaker|MP|member of parliament|legislator',
    value: 'lawmaker',
    example: 'Later the MP agreed.',
    not: 'The MPs agreed.',
  },
  {
    words: 'councillor|councilor|councilman|councilwoman|alderman|cllr',
    value: 'councillor',
    example: 'Later the councilwoman agreed.',
    not: 'The council agreed.',
  },
  {
    words: 'researcher|scientist|academic|scholar',
    value: 'scientist',
    example: 'Later the researcher agreed.',
    not: 'The research went on.',
  },
  {
    words: 'coach|trainer|head coach',
    value: 'coach',
    example: 'Later the trainer agreed.',
    not: 'The training went on.',
  },
  { words: 'judge|justice|magistrate', value: 'judge', example: 'Later the magistrate agreed.' },
  {
    words: 'premier|prime minister',
    value: 'prime minister',
    example: 'Later the premier agreed.',
    not: 'It premiered.',
  },
  {
    words: 'boss|chief executive|ceo',
    value: 'chief executive',
    example: 'Later the CEO agreed.',
    not: 'The bosses agreed.',
  },
];
