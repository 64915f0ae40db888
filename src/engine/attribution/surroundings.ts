import type { Span } from '../analysis.ts';
import { COMPANY_PARTS } from '../lexicon/en/company-parts.ts';
import { compile } from '../lexicon/match.ts';
import type { Mention } from './mention.ts';

const companyPartsIn = compile(COMPANY_PARTS);

/** Headings end without a full stop. */
export const isHeading = (text: string, sentence: Span | undefined) =>
  sentence !== undefined && !/[.!?…:]/.test(text.slice(sentence.end - 3, sentence.end));

/** "the Roe" is no person, but "the Roe letters" may be a person's. */
export const hasArticle = (text: string, { start, end }: Span) =>
  /\bthe $/i.test(text.slice(Math.max(0, start - 4), start)) && !/^['’]?s? \p{Ll}+s? /u.test(text.slice(end, end + 20));

/** "Pennant's chief executive", "Pennant shares", "customers of Pennant". */
export function ownsCompanyParts(text: string, { start, end }: Span): boolean {
  const after = /^(?:['’]s?)? ([^.,;\n]{3,30})/.exec(text.slice(end, end + 34))?.[1];
  if (after && companyPartsIn(after)[0]?.start === 0) return true;
  const before = /([^.,;\n]{3,30}) (?:of|at|in) (?:the )?$/.exec(text.slice(Math.max(0, start - 40), start))?.[1];
  return before !== undefined && companyPartsIn(before).at(-1)?.end === before.length;
}

/** "his", "she", "its" after a name, up to the end of its sentence, or right at the start of the next one. */
export function pronounAfter(
  text: string,
  mention: Mention,
  following: Mention | undefined,
  sentences: readonly Span[],
) {
  const here = sentences[mention.sentence];
  if (!here || mention.phrase.form !== 'name') return null;
  const isPronoun = following?.phrase.form === 'pronoun';
  const end = Math.min(here.end, following && !isPronoun ? following.start : here.end);
  const rest = text.slice(mention.end, end).replace(/["“][^"”]*["”]?/g, ' ');
  const ahead = sentences[mention.sentence + 1];
  const opening =
    mention.speaks && end === here.end && ahead
      ? (/^(?:He|She|It)\b/.exec(text.slice(ahead.start, ahead.start + 4))?.[0] ?? '')
      : '';
  const word = /\b(?:he|his|she|her|its|itself|himself|herself)\b/i.exec(`${rest} ${opening}`)?.[0].toLowerCase();
  if (!word) return null;
  return word.startsWith('it') ? 'it' : word.startsWith('h') && !word.startsWith('her') ? 'he' : 'she';
}
