import type { Attribution, Party, Span } from '../analysis.ts';
import { Cast, type Member } from './cast.ts';
import { findNames, type Name } from './names.ts';
import { preferNearSubjects } from './near-subjects.ts';
import { type Phrase, readPhrase } from './phrase.ts';
import { antecedent, antecedentOfRelative, sentenceAt } from './pronouns.ts';
import { findSpeakingSubjects } from './subjects.ts';

/** The party of what the article says in its own voice: always the first of an article's parties. */
export const AUTHOR: Party = { id: 'author', name: '', kind: 'author', mentions: [] };

const FIRST_PERSON = /^(?:i|we|me|us|you)$/;
/** Attributions lie inside one another at most a few times; a cycle from a broken reader must not hang. */
const DEEPEST = 8;

/**
 * Who speaks in an article: every source of an attribution, and every subject of a verb that takes a position, resolved
 * to a party across the article ("Sen. Jane Roe", "Roe", "the senator" and "she" are one).
 *
 * `decoded` are the reader's attributions; a source right before the cue wins over one from another sentence.
 *
 * Parties come in order of first mention with ids `p1`, `p2` …, after the author (`author`, no mentions). Attributions
 * come back in the order given, each with a `party` where it has a source. Offsets are UTF-16 units into `text`.
 */
export function resolveParties(
  text: string,
  sentences: readonly Span[],
  decoded: readonly Attribution[],
): { parties: Party[]; attributions: Attribution[] } {
  const subjects = findSpeakingSubjects(text, sentences);
  const attributions = preferNearSubjects(decoded, sentences, subjects);
  const sources = attributions.flatMap(({ source }) => (source[0] ? [source[0]] : []));
  const mentions = withSubjects(sources, subjects);
  const cast = new Cast(text);
  const memberOf = new Map<string, Member>();
  const names = findNames(text);
  for (const event of inOrder(mentions, names)) {
    if (event.name) {
      cast.named(event.name, readPhrase(apposition(text, event.name)), event.start);
      continue;
    }
    const apposed = namedBefore(text, event, names);
    const member = apposed
      ? cast.named(apposed, readPhrase(apposition(text, apposed)), apposed.start)
      : resolveMention(text, event, wholePhrase(text, event, names), cast, sentences);
    if (!member) continue;
    member.mentions.push({ start: event.start, end: event.end });
    memberOf.set(keyOf(event), member);
  }

  const speaking = cast.members
    .filter((member) => member.mentions.length > 0)
    .sort((a, b) => a.mentions[0]!.start - b.mentions[0]!.start);
  const idOf = new Map(speaking.map((member, k) => [member, `p${k + 1}`]));
  const partyOf = (attribution: Attribution, depth = 0): string | undefined => {
    const source = attribution.source[0];
    if (!source) return undefined;
    const member = memberOf.get(keyOf(source));
    if (member) return idOf.get(member);
    // "I" and "we" are whoever is quoted around them, and the author where nobody is.
    const outer = depth < DEEPEST ? quotedAround(source, attribution, attributions) : undefined;
    return outer ? partyOf(outer, depth + 1) : AUTHOR.id;
  };
  return {
    parties: [
      AUTHOR,
      ...speaking.map(
        (member, k): Party => ({
          id: `p${k + 1}`,
          name: capitalized(member.name),
          kind: member.kind ?? (member.named && member.tokens.length > 1 ? 'person' : 'group'),
          mentions: member.mentions,
        }),
      ),
    ],
    attributions: attributions.map((attribution) => {
      const party = partyOf(attribution);
      return party === undefined ? attribution : { ...attribution, party };
    }),
  };
}

/** "coalition air force" stands alone in a card or a table, so it begins like a sentence. */
const capitalized = (name: string) => name.charAt(0).toUpperCase() + name.slice(1);

/** A party and the words of the article that name it. */
export interface PartyMention {
  party: Party;
  span: Span;
}

/**
 * Who a claim that no attribution covers belongs to, by where its words stand: the party named inside the claim as one
 * that speaks ("The air force denied this"), else the last one named before it in its sentence ("The air force refuses |
 * to release figures"), else, for words in quotation marks, whoever speaks nearest to them; null when there is none, so
 * that the claim is the author's own.
 *
 * `span` is the claim in UTF-16 units of `text`; `resolved` is what resolveParties returned for the same text.
 */
export function findPartyMention(
  text: string,
  span: Span,
  resolved: { parties: readonly Party[] },
): PartyMention | null {
  const found = resolved.parties.flatMap((party) => party.mentions.map((mention) => ({ party, span: mention })));
  const inside = found.filter((mention) => span.start <= mention.span.start && mention.span.end <= span.end);
  if (inside.length > 0) return inside.reduce((a, b) => (b.span.start < a.span.start ? b : a));
  const line = text.lastIndexOf('\n', span.start - 1) + 1;
  const before = found.filter((mention) => {
    if (mention.span.start < line || mention.span.start >= span.start) return false;
    return !/[.!?]["”’')\]]*\s+["“‘(]*\p{Lu}/u.test(text.slice(mention.span.end, span.start + 1));
  });
  if (before.length > 0) return before.reduce((a, b) => (b.span.start > a.span.start ? b : a));
  return isQuoted(text, line, span) ? quoterOf(text, line, span, found) : null;
}

/** Whether a passage stands between quotation marks that opened on its line. */
function isQuoted(text: string, line: number, span: Span): boolean {
  if (/^["“]/.test(text.slice(span.start))) return true;
  const before = text.slice(line, span.start);
  const opened = (before.match(/“/g) ?? []).length > (before.match(/”/g) ?? []).length;
  return opened || (before.match(/"/g) ?? []).length % 2 === 1;
}

/** Who is quoted: whoever speaks nearest on the same line, else last on the line before ("Roe said:" and a quotation). */
function quoterOf(text: string, line: number, span: Span, found: readonly PartyMention[]): PartyMention | null {
  const end = text.indexOf('\n', span.end);
  const distance = ({ span: { start } }: PartyMention) =>
    Math.abs(start - (start < span.start ? span.start : span.end));
  const nearest = (list: readonly PartyMention[]) =>
    list.length > 0 ? list.reduce((a, b) => (distance(b) < distance(a) ? b : a)) : null;
  const lineBefore = text.lastIndexOf('\n', line - 2) + 1;
  return (
    nearest(found.filter((mention) => mention.span.start >= line && (end < 0 || mention.span.end <= end))) ??
    nearest(found.filter((mention) => mention.span.start >= lineBefore && mention.span.start < line))
  );
}

type Event = Span & { name?: Name };

function inOrder(mentions: readonly Span[], names: readonly Name[]): Event[] {
  const covered = (name: Name) => mentions.some((mention) => name.start < mention.end && mention.start < name.end);
  return [
    ...mentions,
    ...names.filter((name) => !covered(name)).map((name): Event => ({ start: name.start, end: name.end, name })),
  ].sort((a, b) => a.start - b.start || b.end - a.end);
}

/** Sources first: a subject that touches one is the same mention. */
function withSubjects(sources: readonly Span[], subjects: readonly Span[]): Span[] {
  const unique = new Map(sources.map((source) => [keyOf(source), source]));
  const others = subjects.filter(
    (subject) => !sources.some((source) => source.start < subject.end && subject.start < source.end),
  );
  return [...unique.values(), ...others];
}

/** The name that a source's words only describe: "Ada Quill, a baker" where the reader took "a baker". */
function namedBefore(text: string, source: Span, names: readonly Name[]): Name | undefined {
  if (!/^(?:an?|the)\s/i.test(text.slice(source.start, source.start + 4))) return undefined;
  return names.find((name) => name.end === source.start - 2 && text.startsWith(', ', name.end));
}

/** The words of a source, and those of a name or noun that the reader cut in two ("Jane" of "Jane Roe", "The" of "The mayor"). */
function wholePhrase(text: string, span: Span, names: readonly Name[]): string {
  const cut = names.find((name) => name.start < span.end && span.end < name.end && name.end - span.end < 40);
  const words = text.slice(span.start, cut ? cut.end : span.end);
  if (!/^(?:the|an?)$/i.test(words)) return words;
  return words + (/^ [\p{L}\p{N}-]+/u.exec(text.slice(span.end, span.end + 40))?.[0] ?? '');
}

function resolveMention(
  text: string,
  span: Span,
  words: string,
  cast: Cast,
  sentences: readonly Span[],
): Member | null {
  const phrase = readPhrase(words);
  const { members } = cast;
  if (phrase.form === 'pronoun') {
    if (FIRST_PERSON.test(phrase.core)) return null;
    const relative = /^(?:who|which|that|whom)$/.test(phrase.core);
    const sentence = sentences[sentenceAt(sentences, span.start)] ?? span;
    const found = relative
      ? antecedentOfRelative(span.start, members, sentence)
      : antecedent(phrase.core, span.start, members, sentences);
    found?.places.push(span.start);
    if (found) return found;
    const before = relative ? nounBefore(text.slice(sentence.start, span.start)) : null;
    return cast.described(before ? readPhrase(before) : phrase, span.start);
  }
  if (phrase.name) return cast.named(phrase.name, withApposition(text, span, phrase), span.start);
  const owner = /^(his|her|its|their)\s+(.+)$/i.exec(phrase.core);
  const whose = owner ? antecedent(owner[1]!.toLowerCase(), span.start, members, sentences) : null;
  // "her lawyer" is nobody's lawyer once it stands alone in a list.
  return cast.described(phrase, span.start, owner && whose ? `${whose.name}’s ${owner[2]}` : phrase.core);
}

/** The noun that a relative "who" hangs on: from its article, or the last two words. */
function nounBefore(before: string): string | null {
  const words = before.trim().replace(/^.*[,;:“”"]/s, '');
  return (
    /(?:^|\s)((?:the|an?|some|many|those|several)\s(?:[\p{L}\p{N}'’-]+\s?){1,6})$/iu.exec(words)?.[1] ??
    /(?:[\p{L}-]+ )?[\p{L}-]+$/u.exec(words)?.[0] ??
    null
  );
}

/** A name with what follows it in commas, which the source span may have left out. */
function apposition(text: string, name: Name): string {
  const after =
    /^(?:, \d{1,3})?, (?:an? |the )?[^,.;\n]{3,60}(?=[,.;])/.exec(text.slice(name.end, name.end + 80))?.[0] ?? '';
  const before =
    /(?:^|\s)([a-z]+(?: [a-z]+)?) $/.exec(
      text.slice(Math.max(0, name.start - 40), name.title?.start ?? name.start),
    )?.[1] ?? '';
  return `${before} ${text.slice(name.title?.start ?? name.start, name.end)}${after}`.trim();
}

function withApposition(text: string, span: Span, phrase: Phrase): Phrase {
  if (phrase.about || !phrase.name) return phrase;
  const after = /^, (?:an? |the )?([^,.;\n]{3,60})(?=[,.;])/.exec(text.slice(span.end, span.end + 80))?.[1] ?? '';
  return { ...phrase, about: after };
}

/** The smallest attribution whose content holds a source: the one that quotes it. */
function quotedAround(source: Span, inner: Attribution, attributions: readonly Attribution[]): Attribution | undefined {
  const parent = attributions.find(({ id }) => id === inner.parent);
  if (parent) return parent;
  const size = ({ content }: Attribution) => content.reduce((sum, piece) => sum + piece.end - piece.start, 0);
  return attributions
    .filter(
      (other) =>
        other !== inner && other.content.some((piece) => piece.start <= source.start && source.end <= piece.end),
    )
    .sort((a, b) => size(a) - size(b))[0];
}

const keyOf = ({ start, end }: Span) => `${start}-${end}`;
