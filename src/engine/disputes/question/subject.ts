import { headOf, isNounPhrase } from './noun-phrase.ts';
import { is, isFemale, isMale, isNominative, isPreposition, reads } from './parts.ts';
import { tagged, type Word } from './tagged.ts';

/** Whose statement it is: a person is meant by its own "he", "she" and "I". */
export interface Sayer {
  name: string;
  person: boolean;
  /** These are the very words: "I" is the sayer, and "he" somebody else. */
  quoted?: boolean;
}

/** What a denied "nobody" is in a question. */
export const ANY: Record<string, string> = {
  nothing: 'anything',
  nobody: 'anyone',
  none: 'any',
  no: 'any',
  some: 'any',
  someone: 'anyone',
};

/** The subject as it stands inside a question. */
export function nameSubject(
  subject: readonly Word[],
  sayer: Sayer | null,
  isLower: (word: string) => boolean,
): readonly Word[] | null {
  const [first, ...rest] = subject as [Word, ...Word[]];
  if (reads(first, /^(?:he|she|I)$/i) || reads(first, /^(?:his|her|my)$/i)) {
    if (!sayer?.person) return null;
    const name = nameOf(sayer, isLower);
    if (sayer.quoted && !reads(first, /^(?:I|my)$/i)) return null;
    const another = reads(first, /^h(?:e|is)$/i) ? isFemale : reads(first, /^(?:she|her)$/i) ? isMale : () => false;
    if (name.length === 0 || is(name.at(-1), 'Organization') || name.some(another) || is(headOf(name), 'Plural'))
      return null;
    if (isNominative(first)) return [...name, ...rest];
    return rest.length > 0 ? [...name.slice(0, -1), possessive(name.at(-1)!), ...rest] : null;
  }
  if (reads(first, /^no$/i) && reads(rest[0], /^one$/i)) return [{ ...first, text: 'anyone' }, ...rest.slice(1)];
  const any = ANY[first.text.toLowerCase()];
  if (any && !/^some$/i.test(first.text)) return [{ ...first, text: any }, ...rest];
  const role = is(first, 'Actor') && !is(first, 'Honorific', 'ProperNoun') && isLower(first.text);
  if (rest.length === 0 && is(first, 'Actor') && !is(first, 'Plural', 'ProperNoun') && /^\p{Ll}/u.test(first.text))
    return [THE, first];
  const capital = rest[0] !== undefined && /^\p{Lu}/u.test(rest[0].text) && !is(first, 'Determiner') && !role;
  const small =
    reads(first, /^(?:there|all|some|many|most|few|both|such|what)$/i) ||
    (is(first, 'Determiner', 'There', 'Duration', 'Adverb', 'Adjective', 'Value', 'Pronoun') &&
      !is(first, 'ProperNoun'));
  const common = is(first, 'Noun') && !is(first, 'ProperNoun', 'Acronym', 'Plural') && isPreposition(rest[0]);
  const lower = !capital && (small || common || isLower(first.text)) && !/\p{Lu}/u.test(first.text.slice(1));
  return [lower ? { ...first, text: first.text.toLowerCase() } : first, ...rest];
}

/** A name as it stands inside a question: "Former keeper of the lock" is "the former keeper of the lock". */
export function nameOf({ name }: Sayer, isLower: (word: string) => boolean): Word[] {
  const [first, ...rest] = tagged(name);
  if (!first || !isNounPhrase([first, ...rest])) return [];
  const bare =
    /^\p{Lu}\p{Ll}+$/u.test(first.text) && isLower(first.text) && (rest.length === 0 || /^\p{Ll}/u.test(rest[0]!.text));
  if (!bare || is(first, 'ProperNoun')) return [first, ...rest];
  const small = { ...first, text: first.text.toLowerCase() };
  return is(headOf([first, ...rest]), 'Plural') ? [small, ...rest] : [THE, small, ...rest];
}

const THE: Word = { text: 'the', tags: new Set(['Determiner']), after: '' };

const possessive = (word: Word): Word => ({
  ...word,
  text: /s$/.test(word.text) ? `${word.text}’` : `${word.text}’s`,
});
