import { IRREGULAR_VERBS, PRESENT_VERBS } from '../../lexicon/en/verbs.ts';

const PAST = new Map(IRREGULAR_VERBS.map(({ base, past }) => [past, base]));
const PARTICIPLE = new Map(IRREGULAR_VERBS.map(({ base, participle }) => [participle, base]));
const PARTICIPLE_TO_PAST = new Map(IRREGULAR_VERBS.map(({ past, participle }) => [participle, past]));

/** Stems that lost an "e" by their last letters; the vowel before decides ("invade", but "load"). */
const LOST_E =
  /(?:[vzcu]|[^s]s|(?:[adir]|an|en|in)g|[htw]ast|(?:[^aeiou]|^)[aiou][kmp]|[^aeiou][aiou]b|[^aeiou][aou]r|[^a]ir|[^aeiou][aio]d|[^aeiou]in|[^aeiou][aou]t|[bcdfgkptz]l|[^aeiou][aiou]l|u[td]e?|eas|aus|creat)$/;
/** What the rule above gets wrong. */
const KEEP =
  /(?:focus|develop|gallop|gossip|visit|limit|edit|exploit|happen|open|offer|monitor|honou?r|labou?r|favou?r|harbou?r|sponsor|control|patrol|market|pilot|ballot|pivot|format|combat|blossom|custom|ransom|bottom|fathom|victim|program|transform|perform|inform|form|harm|arm|alarm|confirm|claim|award|reward|record|murder|order|border|abandon|mention|question|sanction|function|bang|long|belong)$/;
const DOUBLED = /([bdgklmnprt])\1$/;
const KEPT_DOUBLE = /(?:[aeiou]ll|[aeiou]ss|[aeiou]ff|zz|add|err|odd|egg|purr|pull|kill)$/;

const NO_PAST = /eed$|^(?:hundred|naked|sacred|wicked|rugged|beloved|embed)$/;
const isRegular = (word: string) => word.length >= 4 && word.endsWith('ed') && !NO_PAST.test(word);

/** The base form of a past tense ("stole", "planned"), or null when the word is no past tense that is known here. */
export function baseOfPast(word: string): string | null {
  const lower = word.toLowerCase();
  return PAST.get(lower) ?? (isRegular(lower) ? stemmed(lower, 'ed') : null);
}

/** The base form of a participle ("stolen", "planned"), or null. */
export function baseOfParticiple(word: string): string | null {
  const lower = word.toLowerCase();
  return PARTICIPLE.get(lower) ?? (isRegular(lower) ? stemmed(lower, 'ed') : null);
}

/** The past tense that goes with a participle ("blown": "blew", "destroyed": "destroyed"), or null. */
export function pastOfParticiple(word: string): string | null {
  const lower = word.toLowerCase();
  return PARTICIPLE_TO_PAST.get(lower) ?? (lower.endsWith('ed') ? lower : null);
}

/** The base form of a gerund ("breaking", "using", "running"), or null. */
export function baseOfGerund(word: string): string | null {
  const lower = word.toLowerCase();
  if (!lower.endsWith('ing') || lower.length < 5) return null;
  const stem = lower.slice(0, -3);
  const irregular = IRREGULAR_VERBS.find(
    ({ base }) => base === stem || base === `${stem}e` || (DOUBLED.test(stem) && base === stem.slice(0, -1)),
  );
  return irregular?.base ?? (stem === 'ly' ? 'lie' : stemmed(lower, 'ing'));
}

/** The base form of a known verb in the third person ("runs", "denies"), or null. */
export function baseOfThirdPerson(word: string): string | null {
  const lower = word.toLowerCase();
  const bases = [lower.replace(/s$/, ''), lower.replace(/es$/, ''), lower.replace(/ies$/, 'y')];
  return lower.endsWith('s') ? (bases.find((base) => PRESENT_VERBS.has(base)) ?? null) : null;
}

function stemmed(word: string, ending: string): string | null {
  const stem = word.slice(0, -ending.length);
  if (!/[aeiouy]/.test(stem)) return null;
  if (ending === 'ed' && stem.endsWith('i')) return `${stem.slice(0, -1)}y`;
  if (KEEP.test(stem)) return stem;
  if (DOUBLED.test(stem) && !KEPT_DOUBLE.test(stem)) return stem.slice(0, -1);
  if (/(?:contro|patro|compe|expe|rebe|prope|trave|cance|labe|mode|fue)ll$/.test(stem)) return stem.slice(0, -1);
  return LOST_E.test(stem) ? `${stem}e` : stem;
}
