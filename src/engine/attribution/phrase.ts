import { ROLES } from '../lexicon/en/roles.ts';
import { TITLES } from '../lexicon/en/titles.ts';
import { UNNAMED } from '../lexicon/en/unnamed.ts';
import { compile } from '../lexicon/match.ts';
import { findNames, type Name } from './names.ts';

/** What the words of a source say about who it is. */
export interface Phrase {
  form: 'pronoun' | 'name' | 'noun' | 'unnamed';
  /** The phrase without articles, titles and what is said about it; for a name, the name. */
  core: string;
  /** The name, where the phrase is one. */
  name: Name | null;
  /** The noun that decides what a phrase without a name is ("spokesman", "group"), in lower case. */
  head: string;
  /** How the phrase begins: "the senator" points back, "a senator" is new. */
  definite: boolean;
  /** One of several that are alike: "a resident", "another aide". */
  single: boolean;
  /** What else is said of it: titles and appositions ("Democratic senator from X"). */
  about: string;
  /** Speaks for another. */
  role: boolean;
}

const PRONOUN = /^(?:he|she|they|it|we|i|you|who|which|that|him|her|them|us|me|himself|herself|themselves|whom)$/i;
const ARTICLE =
  /^(?:(?:the|a|an|this|that|these|those|some|many|several|two|three|one|another|other|both|most|all|any|few|multiple|at least one|more than \w+)\s+)+/i;
const PREPOSITION =
  '(?:of|for|from|at|in|with|on|to|by|within|inside|near|behind|under|among|against|about|familiar|close|briefed)';

const unnamedIn = compile(UNNAMED);
const rolesIn = compile(ROLES);
const titlesIn = compile(TITLES);

/** Reads a source's words ("Jane Roe, a spokeswoman for X"; "the group"). */
export function readPhrase(source: string): Phrase {
  const text = source
    .replace(/[’]/g, "'")
    .replace(/^[\s"“”'‘,.:;(-]+|[\s"“”,.:;)-]+$/g, '')
    .replace(/^(?:according to|as|by|from|per|but|and|even|only|for)\s+/i, '');
  const base = { name: null, head: '', definite: false, single: false, about: '', role: false };
  if (PRONOUN.test(text)) return { ...base, form: 'pronoun', core: text.toLowerCase() };

  const [first = '', ...rest] = text.split(
    /\s*(?:,|\(|\)| [—–-] |;)\s*|\s+(?=(?:who|which|whose|whom|that)\b)|\s+and\s+(?=an?\s[^,]*\bthat$)/,
  );
  const about = rest.join(', ');
  const named = nameAtEnd(first);
  const lead = /^(?:the|this|that|these|those|its|his|her|their|our)\b/i;
  const article = ARTICLE.exec(first)?.[0] ?? '';
  const definite = lead.test(first);
  const single = /^(?:a|an|another|one)\b/i.test(first);
  if (named) {
    const before = first.slice(0, named.title?.start ?? named.start).trim();
    return {
      ...base,
      form: 'name',
      core: named.text,
      name: named,
      head: '',
      about: [before, named.title?.text, about].filter(Boolean).join(', '),
    };
  }
  if (unnamedIn(text).length > 0) {
    return { ...base, form: 'unnamed', core: clean(first, article), head: headOf(first), definite, single, about };
  }
  // "a spokesman for X, John Doe": the name stands in the apposition.
  const second = rest[0] ? nameAtEnd(rest[0]) : null;
  if (second && second.start === 0 && second.tokens.length > 1 && looksLikePerson(headOf(first))) {
    return { ...base, form: 'name', core: second.text, name: second, about: [first, ...rest.slice(1)].join(', ') };
  }
  return {
    ...base,
    form: 'noun',
    core: clean(first, article),
    head: headOf(first),
    definite,
    single,
    about,
    role: rolesIn(first).length > 0,
  };
}

/** The name that is the phrase: it ends it and hangs on no preposition and no lower-case noun of its own. */
function nameAtEnd(first: string): Name | null {
  const names = findNames(first);
  const last = names.at(-1);
  if (
    !last ||
    first
      .slice(last.end)
      .trim()
      .replace(/^['’]s?$/, '') !== ''
  )
    return null;
  const before = first.slice(0, last.title?.start ?? last.start).trim();
  if (new RegExp(`\\b${PREPOSITION}(?: (?:the|a|an))?$`, 'i').test(before)) return null;
  if (new RegExp(`\\b${PREPOSITION}\\s`, 'i').test(before) && !last.title && last.tokens.length < 2) return null;
  return last;
}

function clean(first: string, article: string): string {
  return first.slice(article.length).replace(/\s+/g, ' ').trim() || first.trim();
}

/** The noun that the phrase is about: the last word before its first preposition. */
function headOf(first: string): string {
  const stem = first.replace(new RegExp(`\\s${PREPOSITION}\\s.*$`, 'is'), '').replace(/['’]s?$/, '');
  return (stem.split(/\s+/).at(-1) ?? '').toLowerCase();
}

function looksLikePerson(head: string): boolean {
  return (
    rolesIn(head).length > 0 ||
    titlesIn(head).length > 0 ||
    /(?:man|woman|er|or|ist|ian|mother|father|wife|husband|son|daughter|brother|sister)$/.test(head)
  );
}
