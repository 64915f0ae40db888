import type { Span } from '../analysis.ts';
import { findQuotations } from '../text/quotations.ts';
import type { Mention } from './mention.ts';
import { findNames, type Name } from './names.ts';
import { kindOfWords } from './party-kind.ts';
import { isEpithet, type Phrase, readPhrase } from './phrase.ts';
import { readName, readSource } from './read-mention.ts';
import { sentenceAt } from './sentence-at.ts';
import { hasArticle, isHeading, ownsCompanyParts, pronounAfter } from './surroundings.ts';

/**
 * Every mention of an article in text order: `speakers` (sources and subjects, none of which overlap), and the names
 * and the bodies spoken for that stand around them or in their words. Offsets are UTF-16 units into `text`.
 */
export function collectMentions(text: string, sentences: readonly Span[], speakers: readonly Span[]): Mention[] {
  const names = findNames(text);
  const quoted = findQuotations(text).flatMap(({ parts, isInner }) => (isInner ? [] : parts));
  const isQuoted = (at: number) => {
    const quotation = quoted[sentenceAt(quoted, at)];
    return quotation !== undefined && quotation.start <= at && at < quotation.end;
  };
  const mentions: Mention[] = [];
  const add = (span: Span, phrase: Phrase, speaks: boolean): Mention => {
    const sentence = sentenceAt(sentences, span.start);
    const mention: Mention = {
      start: span.start,
      end: span.end,
      phrase,
      sentence,
      depth: span.start - (sentences[sentence]?.start ?? span.start),
      speaks,
      heading: isHeading(text, sentences[sentence]),
      quoted: isQuoted(span.start),
      article: hasArticle(text, span),
      company: phrase.form === 'name' && ownsCompanyParts(text, span),
      next: null,
      spokenFor: null,
      isSpokenFor: false,
    };
    mentions.push(mention);
    return mention;
  };

  const own = new Set<Name>();
  for (const span of speakers) {
    const near = namesNear(names, span);
    const inside = near.filter((name) => name.start < span.end && span.start < name.end);
    const apposed = namedBefore(text, span, near);
    const words = wholePhrase(text, span, inside);
    const phrase = apposed
      ? readPhrase(`${text.slice(apposed.title?.start ?? apposed.start, apposed.end)}, ${words}`)
      : readSource(text, span, words, near, sentences);
    const name = inside.find((one) => one.text === phrase.name?.text);
    if (name) own.add(name);
    if (apposed) own.add(apposed);
    const mention = add(span, phrase, true);
    if (name) mention.article = hasArticle(text, name);
    if (!phrase.speaksFor) continue;
    const at = span.start + Math.max(0, text.slice(span.start, span.end).indexOf(phrase.speaksFor));
    const whom = inside.find((one) => one !== name && one.start >= at && phrase.speaksFor.endsWith(one.text));
    if (whom) {
      own.add(whom);
      mention.spokenFor = add(whom, readName(text, whom), false);
      mention.spokenFor.isSpokenFor = phrase.head.startsWith('spokes');
    } else {
      const body = { ...readPhrase(phrase.speaksFor), definite: true };
      if (body.form === 'noun') mention.spokenFor = add({ start: at, end: at + phrase.speaksFor.length }, body, false);
    }
  }
  for (const name of names)
    if (!own.has(name) && !isNoun(text, name, sentences)) add(name, readName(text, name), false);
  mentions.sort((a, b) => a.start - b.start || b.end - a.end);
  for (const [k, mention] of mentions.entries()) mention.next = pronounAfter(text, mention, mentions[k + 1], sentences);
  return mentions;
}

/** The names in a span and the one before it. */
function namesNear(names: readonly Name[], { start, end }: Span): Name[] {
  const near: Name[] = [];
  for (let k = Math.max(0, sentenceAt(names, start) - 1); k < names.length && names[k]!.start < end; k++)
    near.push(names[k]!);
  return near;
}

/** Whether a name is only a noun with the capital of a heading or a sentence's start ("Hospital statement"). */
function isNoun(text: string, name: Name, sentences: readonly Span[]): boolean {
  if (name.tokens.length > 1 || name.title || /^\p{Lu}{2}/u.test(name.text)) return false;
  if (isEpithet(name.text)) return true;
  const sentence = sentences[sentenceAt(sentences, name.start)];
  return (sentence?.start === name.start || isHeading(text, sentence)) && kindOfWords(name.text) !== null;
}

/** The name that a source's words only describe: "Ada Quill, a baker" where the reader took "a baker". */
function namedBefore(text: string, source: Span, names: readonly Name[]): Name | undefined {
  if (!/^(?:an?|the)\s/i.test(text.slice(source.start, source.start + 4))) return undefined;
  return names.find((name) => name.end === source.start - 2 && text.startsWith(', ', name.end));
}

/** The words of a source, and those of a name or noun that the reader cut in two ("Jane" of "Jane Roe", "The" of "The mayor"). */
function wholePhrase(text: string, span: Span, inside: readonly Name[]): string {
  const cut = inside.find((name) => span.end < name.end && name.end - span.end < 40);
  const words = text.slice(span.start, cut ? cut.end : span.end);
  if (!/^(?:the|an?)$/i.test(words)) return words;
  return words + (/^ [\p{L}\p{N}-]+/u.exec(text.slice(span.end, span.end + 40))?.[0] ?? '');
}
