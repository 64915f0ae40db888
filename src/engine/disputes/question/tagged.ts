import nlp from 'compromise/two';
import { IRREGULAR_VERBS } from '../../lexicon/en/verbs.ts';
import { repaired } from './repaired.ts';

/** A word of a statement with what part of speech it may be. A word with hyphens is one. */
export interface Word {
  text: string;
  /** By their names in compromise: "Verb", "PastTense", "Plural" … */
  tags: ReadonlySet<string>;
  /** The marks behind it, without spaces. */
  after: string;
}

/** The first sentence of a statement whose contractions are written out, as words; none where it has no words. */
export function tagged(statement: string): Word[] {
  const sentences: { terms: { pre: string; text: string; post: string; tags: string[] }[] }[] = nlp(statement).json();
  const words: Word[] = [];
  let joined = '';
  for (const { pre, text, post, tags } of sentences[0]?.terms ?? []) {
    if (text === '') continue;
    if (/^[-/]$/.test(post)) {
      joined += pre + text + post;
      continue;
    }
    const stop = tags.includes('Abbreviation') && post.startsWith('.') ? '.' : '';
    words.push({ text: joined + pre + text + stop, tags: new Set(tags), after: post.slice(stop.length).trim() });
    joined = '';
  }
  return repaired(words);
}

const BASES = new Map(
  IRREGULAR_VERBS.flatMap(({ base, past, participle }) => [past, participle].map((form) => [form, base])),
);
const PASTS = new Map(IRREGULAR_VERBS.map(({ base, past }) => [base, past]));

type Tense = 'PastTense' | 'PresentTense' | 'Gerund';
const FORMS = nlp.methods() as {
  two: {
    transform: {
      verb: {
        toInfinitive(word: string, model: object, tense: Tense): string;
        conjugate(base: string, model: object): Record<string, string>;
      };
    };
  };
};
const MODEL = nlp.model();

/** The base form of a verb: "steal" of "stole", "stolen", "steals" and "stealing". */
export function baseOf(word: string): string {
  const lower = word.toLowerCase();
  const tense = /ing$/.test(lower) ? 'Gerund' : /[^s]s$/.test(lower) ? 'PresentTense' : 'PastTense';
  return BASES.get(lower) ?? FORMS.two.transform.verb.toInfinitive(lower, MODEL, tense);
}

/** The base form of a word of a statement, which may be one already. */
export const infinitiveOf = ({ text, tags }: Word) =>
  tags.has('Infinitive') && !BASES.has(text.toLowerCase()) ? text.toLowerCase() : baseOf(text);

/** The past tense that goes with a participle: "blew" of "blown", "destroyed" of "destroyed". */
export function pastOf(participle: string): string {
  const lower = participle.toLowerCase();
  return PASTS.get(BASES.get(lower) ?? '') ?? lower;
}
