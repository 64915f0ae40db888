import { IRREGULAR_VERBS, TRANSITIVE_VERBS } from '../../lexicon/en/verbs.ts';
import { infinitiveOf, type Word } from './tagged.ts';

/** Whether the word has one of the tags. */
export const is = (word: Word | undefined, ...tags: string[]) => tags.some((tag) => word?.tags.has(tag));
/** Whether the word's text fits. */
export const reads = (word: Word | undefined, pattern: RegExp) => word !== undefined && pattern.test(word.text);

const BE_HAVE_DO = /^(?:is|are|am|was|were|has|have|had|do|does|did)$/i;
const PARTICIPLES = new Set(IRREGULAR_VERBS.map(({ participle }) => participle));
const PASTS = new Set(IRREGULAR_VERBS.map(({ past }) => past));
const SAME_PAST = new Set(IRREGULAR_VERBS.filter(({ base, past }) => base === past).map(({ base }) => base));

/** "will", "has", "did". */
export const isAuxiliary = (word: Word | undefined) => is(word, 'Modal') || reads(word, BE_HAVE_DO);
/** "stole", "said": irregular. */
export const isSimplePast = ({ text }: Word) => PASTS.has(text.toLowerCase());
/** "killed", "stolen": not "stole". */
export const mayBeParticiple = (word: Word) =>
  (is(word, 'PastTense') && !isSimplePast(word)) || PARTICIPLES.has(word.text.toLowerCase());
/** Whether a base form may be a past tense as well ("put"). */
export const isSamePast = ({ text }: Word) => SAME_PAST.has(text.toLowerCase());
/** "he", "they": a subject. */
export const isNominative = (word: Word | undefined) => reads(word, /^(?:I|he|she|they|we|it|you)$/i);
/** Whether a verb is not used without an object. */
export const isTransitive = (word: Word) => TRANSITIVE_VERBS.has(infinitiveOf(word));
/** What begins a clause inside another. */
export const opensClause = (word: Word) =>
  reads(
    word,
    /^(?:that|who|whom|whose|which|what|how|why|where|when|if|whether|because|since|until|unless|while|whereas|although|though|as|than|after|before|so)$/i,
  );
/** "of", "behind": not "up" of "blew up". */
export const isPreposition = (word: Word | undefined) =>
  !is(word, 'Particle') &&
  (is(word, 'Preposition') ||
    reads(
      word,
      /^(?:to|of|in|on|at|for|from|by|with|about|into|over|under|against|between|among|without|during|above|like|than|through|toward|towards|despite|including)$/i,
    ));

/** Whether a word tells that somebody is a woman, or a man. */
export const isFemale = (word: Word) => is(word, 'FemaleName') || reads(word, /^(?:Mrs|Ms|Miss|actress|\w*woman)\.?$/i);
export const isMale = (word: Word) => is(word, 'MaleName') || reads(word, /^(?:Mr|Sir|Lord|\w*sman|chairman)\.?$/i);
