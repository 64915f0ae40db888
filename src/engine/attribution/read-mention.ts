import type { Span } from '../analysis.ts';
import { UNNAMED } from '../lexicon/en/unnamed.ts';
import { compile } from '../lexicon/match.ts';
import type { Name } from './names.ts';
import { namesPerson } from './party-kind.ts';
import { type Phrase, readPhrase } from './phrase.ts';
import { sentenceAt } from './sentence-at.ts';

const unnamedIn = compile(UNNAMED);
const RELATIVE = /^(?:who|which|that|whom|whose)$/;

/** A source's words with what stands around them and tells who is meant. */
export function readSource(
  text: string,
  span: Span,
  words: string,
  names: readonly Name[],
  sentences: readonly Span[],
): Phrase {
  const phrase = readPhrase(words);
  const sentence = sentences[sentenceAt(sentences, span.start)] ?? span;
  if (phrase.form === 'pronoun' && RELATIVE.test(phrase.core)) {
    const named = names.some((name) => name.start >= sentence.start && /^,? $/.test(text.slice(name.end, span.start)));
    const noun = named ? null : nounBefore(text.slice(sentence.start, span.start));
    return noun ? readPhrase(noun) : phrase;
  }
  if (phrase.form === 'noun') {
    // "a curator, who asked not to be named": the reader often leaves the reason out.
    const remark =
      /^(?: (?:said|says|told \p{L}+))?,? (?:who|which|also|speaking|citing|asking|on condition)\b[^.\n“”"]{0,160}/u.exec(
        text.slice(span.end, Math.min(sentence.end, span.end + 170)),
      )?.[0];
    return remark && unnamedIn(remark).length > 0 ? { ...phrase, form: 'unnamed' } : phrase;
  }
  return phrase.form === 'name' ? { ...phrase, about: [phrase.about, aboutAfter(text, span.end)].join(', ') } : phrase;
}

/** A name with what stands before it and follows it in commas. */
export function readName(text: string, name: Name): Phrase {
  const start = name.title?.start ?? name.start;
  const around = text.slice(Math.max(0, start - 60), start);
  const described = /(?:^|\s)((?:[a-z][a-z-]+ )?([a-z-]+) )$/.exec(around);
  const before =
    (described && namesPerson(described[2]!) ? described[1] : undefined) ??
    // "the fund's bookkeeper, Marla Quist"
    (name.tokens.length > 1
      ? /(?:\b(?:the|an?|his|her|its|their)|['’]s?) (\p{Ll}[\p{Ll} -]+), $/iu.exec(around)?.[1]
      : '') ??
    '';
  const phrase = readPhrase(text.slice(start, name.end));
  return {
    ...phrase,
    form: 'name',
    name,
    core: name.text,
    about: [before.trim(), phrase.about, aboutAfter(text, name.end)].filter(Boolean).join(', '),
  };
}

/** What a comma after a name says of it: ", 34, a baker,". */
function aboutAfter(text: string, end: number): string {
  const after = /^(?:, \d{1,3})?, ((?:an?|the|his|her|its|their) [^,.;\n]{3,60})(?=[,.;])/.exec(
    text.slice(end, end + 90),
  );
  return after && !/\bwho\b/.test(after[1]!.slice(0, 12)) ? after[1]! : '';
}

/** The noun that a relative "who" hangs on: from its article, or the last two words. */
function nounBefore(before: string): string | null {
  const words = before
    .replace(/,?\s*$/, '')
    .replace(/^.*[,;:“”"]/s, '')
    .trim();
  return (
    /(?:^|\s)((?:the|an?|some|many|those|several)\s(?:[\p{L}\p{N}'’-]+\s?){1,6})$/iu.exec(words)?.[1] ??
    /(?:[\p{L}-]+ )?[\p{L}-]+$/u.exec(words)?.[0] ??
    null
  );
}
