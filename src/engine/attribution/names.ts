import type { Span } from '../analysis.ts';
import { GENDERED } from '../lexicon/en/gendered.ts';
import { NAME_SUFFIXES } from '../lexicon/en/name-suffixes.ts';
import { TITLES } from '../lexicon/en/titles.ts';
import { compile } from '../lexicon/match.ts';

/** A proper name as it stands in the text; `start` to `end` covers the name without its title. */
export interface Name extends Span {
  text: string;
  /** Words of the name in lower case, without full stops and what only follows names ("Inc.", "KC"). */
  tokens: string[];
  /** What stands before the name as a title ("Sen."), with the noun that repeats it ("senator", or '' for none). */
  title: { start: number; text: string; noun: string } | null;
}

const PARTICLE = '(?:al|el|bin|bint|ibn|abu|van|von|der|den|de|di|da|del|della|dos|du|la|le|ben)';
const ABBREVIATED = '(?:Sen|Rep|Gov|Gen|Lt|Col|Sgt|Capt|Maj|Adm|Cmdr|Dr|Mr|Mrs|Ms|Prof|St|Jr|Sr|Rev|Det|Insp)\\.';
const WORD = `(?:${ABBREVIATED}|(?:\\p{Lu}\\.){1,4}|(?:(?:al|el|ul|ad|an|as|ash|at|az)-)?[\\p{Lu}][\\p{L}\\p{N}]*(?:(?:[-&]|['’](?!(?:s|ll|d|ve|re|m|t)\\b))[\\p{L}\\p{N}]+)*(?:\\.org|\\.com)?)`;
const LINK = `(?: | (?:${PARTICLE}[ -])+| of (?:the )?(?=\\p{Lu})| for (?:the )?(?=\\p{Lu})| and (?=\\p{Lu})| & )`;
const RUN = new RegExp(`(?<![\\p{L}\\p{N}])(?:\\d+[A-Z]\\p{L}+|${WORD})(?:${LINK}${WORD}){0,9}`, 'gu');

/** Words that begin a sentence with a capital and belong to no name. */
const NO_NAME = new Set(
  `a an the this that these those there here he she it they we i you his her its their our my your who what which when where why how
  and but or nor so yet for if as at by in on of to from with without about after before during while since until because although
  though however still also then now today yesterday tomorrow meanwhile instead moreover yes no not never only even just both all
  any some many most more several few one two three four five six seven eight nine ten another other others each every either
  neither such according despite under over between among against through earlier later last next first second once again
  perhaps maybe indeed asked speaking is are was were be been has have had do does did can could will would should may might must
  let than too very nearly almost about around up down out off new former current senior critics officials police experts
  monday tuesday wednesday thursday friday saturday sunday january february march april june july august september october
  november december mr. mrs. ms. mr mrs ms`.split(/\s+/),
);
const NEW_PLACE =
  /^New (?:York|Jersey|Hampshire|Mexico|Orleans|England|Haven|Delhi|Zealand|Brunswick|Caledonia|South Wales)\b/;
/** Organizations may take a name apart by "for" ("Centre for Policy"); a person's name never does. */
const TAKES_FOR =
  /(?:cent(?:er|re)s?|institute|council|committee|campaign|society|association|foundation|coalition|office|department|ministry|agency|citizens|americans|friends|fund|party|network|union|group|action|front|movement|(?:parent|mother|father|doctor|reporter|worker|student|teacher|farmer|veteran|scientist|lawyer|artist|famil|neighbou?r|scholar|physician|women|men)(?:ie)?s?)$/i;

/** "the Lord Peter Hospital" is no Peter, and "the Rail and Tram Union" is not two. */
const ENDS_AS_BODY =
  /(?:hospital|university|college|school|center|centre|church|foundation|institute|street|road|library|museum|airport|news|times|post|prize|club|group|company|state|county|authority|union|commission|department|ministry|society|association|office|agency|bureau|board|council|committee|fund|trust|service|federation|administration|organi[sz]ation|institution|corporation|party)$/i;

const titlesIn = compile(TITLES);
const givenNameIn = compile(GENDERED);
const suffixesIn = compile(NAME_SUFFIXES);

/** Whether a name's first word is a usual given name. */
export function isGivenName(word: string): boolean {
  return givenNameIn(word).some((match) => match.start === 0 && match.end === word.length);
}

/** The proper names in `text`, in order; offsets into `text`. Titles that stand alone ("the President") are no names. */
export function findNames(text: string): Name[] {
  const names: Name[] = [];
  for (const run of text.matchAll(RUN)) {
    const parts = splitAtAnd(run[0], run.index, text.slice(Math.max(0, run.index - 4), run.index));
    for (const part of parts.flatMap(({ text, start }) => splitAtFor(text, start))) {
      const name = trimName(part.text, part.start);
      if (name) names.push(name);
    }
  }
  return names;
}

/** "Jane Roe and Carl Dent" are two; only a body's name may hold an "and". */
function splitAtAnd(run: string, start: number, before: string): { text: string; start: number }[] {
  const at = run.indexOf(' and ');
  if (at < 0) return [{ text: run, start }];
  const definite = /\bthe $/i.test(before) || /^The /.test(run);
  if (definite && ENDS_AS_BODY.test(run) && !ENDS_AS_BODY.test(run.slice(0, at))) return [{ text: run, start }];
  return [{ text: run.slice(0, at), start }, ...splitAtAnd(run.slice(at + 5), start + at + 5, '')];
}

function splitAtFor(run: string, start: number): { text: string; start: number }[] {
  const at = / for (?:the )?/.exec(run);
  if (!at || TAKES_FOR.test(run.slice(0, at.index))) return [{ text: run, start }];
  const next = at.index + at[0].length;
  return [{ text: run.slice(0, at.index), start }, ...splitAtFor(run.slice(next), start + next)];
}

function trimName(run: string, runStart: number): Name | null {
  let [text, start] = [run, runStart];
  for (
    let word = /^[^\s]+/.exec(text)?.[0];
    word && NO_NAME.has(word.toLowerCase());
    word = /^[^\s]+/.exec(text)?.[0]
  ) {
    // "Mr." is a title; the other words only begin the sentence.
    if (/^(?:mr|mrs|ms)\.?$/i.test(word)) break;
    // "New York" is no new York.
    if (NEW_PLACE.test(text)) break;
    const rest = text.slice(word.length).replace(/^\s+/, '');
    start += text.length - rest.length;
    text = rest;
  }
  if (!text) return null;
  let title: Name['title'] = null;
  // "Iraqi Prime Minister Omar Said": the name begins after the last title; "Justice Department" has none after it.
  const titles = (ENDS_AS_BODY.test(text) ? [] : titlesIn(text)).filter(
    (match) =>
      match.end < text.length &&
      !/^ (?:of|for|Department|Office|Ministry|Committee|Republican|Court|House|City|Council|League|Association|Party|Union)\b/.test(
        text.slice(match.end),
      ),
  );
  const last = titles.at(-1);
  if (last) {
    const rest = text.slice(last.end).replace(/^[.\s]+/, '');
    if (rest && !/^-/.test(rest)) {
      title = { start, text: text.slice(0, last.end), noun: last.value };
      start += text.length - rest.length;
      text = rest;
    }
  } else {
    const whole = titlesIn(text);
    if (whole.some((match) => match.end >= text.length && match.value !== '')) return null;
  }
  if (!title) {
    // "Green MEP Carol Lund": what stands before a given name is a description.
    const given = [...text.matchAll(/(?<= )\p{Lu}[\p{L}'’-]+(?= (?:\p{Lu}\. )?(?:\p{Ll}+[- ])?\p{Lu})/gu)].find(
      (word) => isGivenName(word[0]) && !/ (?:of|for|the|&) $|\p{Lu}\. $/u.test(text.slice(0, word.index)),
    );
    if (given && !isGivenName(/^\S+/.exec(text)![0]) && !ENDS_AS_BODY.test(text)) {
      const before = text.slice(0, given.index).trim();
      title = { start, text: before, noun: before.split(/\s+/).at(-1)!.toLowerCase() };
      start += given.index;
      text = text.slice(given.index);
    }
  }
  // "Jane Roe of Port College" is not all name, as "the Bank of England" is.
  if (title || isGivenName(/^\S+/.exec(text)![0])) text = text.replace(/ of .*$/s, '');
  text = text.replace(/[\s.]+$/, (tail) =>
    /(?:^|\s|\.)\p{Lu}\.$/u.test(text) || /\b(?:Jr|Sr)\.$/.test(text) ? tail.trimEnd() : '',
  );
  const tokens = tokensOf(text.slice(0, suffixOf(text)?.start));
  // "Mr B" is a name, a letter alone is none.
  if (tokens.length === 0 || (tokens.length === 1 && (NO_NAME.has(tokens[0]!) || (tokens[0]!.length < 2 && !title))))
    return null;
  return { start, end: start + text.length, text, tokens, title };
}

/** What follows a name without being part of it ("Larsen Shipping Inc.", "Gordon Pike KC"), where something does. */
export function suffixOf(name: string) {
  const last = suffixesIn(name).find(({ start, end }) => start > 0 && /^[.\s]*$/.test(name.slice(end)));
  return last && /\p{Lu}/u.test(name[last.start]!) ? last : undefined;
}

/** The words of a name in lower case, without full stops, possessive endings and articles. */
export function tokensOf(name: string): string[] {
  return name
    .toLowerCase()
    .replace(/['’]s?(?=\s|$)/g, '')
    .replace(/\./g, '')
    .split(/[\s/]+/)
    .filter((token) => /[\p{L}\p{N}]/u.test(token) && !/^(?:the|of|for|and|jr|sr)$/.test(token));
}
