import { franc } from 'franc-min';

/** Fewer letters than this say too little to overrule what the page says of itself. */
const ENOUGH = 200;
const ISO_639_1: Record<string, string> = {
  eng: 'en',
  deu: 'de',
  fra: 'fr',
  spa: 'es',
  ita: 'it',
  por: 'pt',
  nld: 'nl',
  rus: 'ru',
  arb: 'ar',
  pol: 'pl',
  swe: 'sv',
  tur: 'tr',
  ukr: 'uk',
  cmn: 'zh',
  jpn: 'ja',
  kor: 'ko',
  pes: 'fa',
  hin: 'hi',
  ind: 'id',
  ron: 'ro',
  hun: 'hu',
  ces: 'cs',
  ell: 'el',
};

/**
 * The language of `text` (ISO 639-1; ISO 639-3 where there is no short code known here; '' when it cannot be told), by
 * letter trigrams. A text too short to tell is taken to be in `stated`, the page's own word (BCP 47).
 */
export function languageOf(text: string, stated?: string): string {
  const own = stated?.split('-')[0]?.toLowerCase() ?? '';
  // An article's middle is prose; its start is names and dates.
  const sample = text.length > 4000 ? text.slice(text.length / 2 - 2000, text.length / 2 + 2000) : text;
  if (sample.replace(/\P{L}/gu, '').length < ENOUGH) return own || (text.trim() ? 'en' : '');
  const found = franc(sample, { minLength: ENOUGH });
  return found === 'und' ? own : (ISO_639_1[found] ?? found);
}
