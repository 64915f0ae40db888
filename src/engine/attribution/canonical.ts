import { ALIASES } from '../lexicon/en/aliases.ts';
import { COUNTRIES } from '../lexicon/en/countries.ts';
import { compile } from '../lexicon/match.ts';
import { tokensOf } from './names.ts';

const aliasIn = compile(ALIASES);
const countriesIn = compile(COUNTRIES);
const COUNTRY_NAMES = new Set(COUNTRIES.map(({ value }) => value.toLowerCase().replace(' ', '-')));

/** The name that a body goes by where `name` is only another of its names ("Daesh"), else undefined. */
export function aliasOf(name: string): string | undefined {
  const alias = aliasIn(name)[0];
  return alias && alias.start === 0 && alias.end === name.length ? alias.value : undefined;
}

/**
 * Words with a country's adjective and capital as its name, so "Baghdad" says no less than "Iraqi". A country alone
 * speaks through its government.
 */
export function plainTokens(name: string): string[] {
  const countries = countriesIn(name);
  let plain = name;
  for (const { start, end, value } of countries.toReversed()) {
    plain = plain.slice(0, start) + value.replace(' ', '-') + plain.slice(end);
  }
  const tokens = tokensOf(plain);
  return tokens.length === 1 && countries.length === 1 ? [...tokens, 'government'] : tokens;
}

/** Whether tokens stand for a country that speaks: its name and "government", as plainTokens gives them. */
export const isGovernment = (tokens: readonly string[]) =>
  tokens.length === 2 && tokens[1] === 'government' && COUNTRY_NAMES.has(tokens[0]!);
