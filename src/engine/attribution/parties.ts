import type { Attribution, Party, PartyKind, Span } from '../analysis.ts';
import type { Cast } from './cast.ts';
import { collectMentions } from './collect-mentions.ts';
import type { Member } from './member.ts';
import type { Mention } from './mention.ts';
import { preferNearSubjects } from './near-subjects.ts';
import { kindOfMember } from './party-kind.ts';
import { antecedent } from './pronouns.ts';
import { sentenceAt } from './sentence-at.ts';
import { castOf } from './sieves.ts';
import { findSpeakingSubjects } from './subjects.ts';

export { findPartyMention } from './party-mention.ts';

/** The party of what the article says in its own voice: always the first of an article's parties. */
export const AUTHOR: Party = { id: 'author', name: '', kind: 'author', mentions: [] };

const FIRST_PERSON = /^(?:i|we|me|us|you|my|mine|our|ours)$/;
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
  const mentions = collectMentions(text, sentences, withSubjects(sources, subjects));
  const cast = castOf(
    text,
    mentions.filter((mention) => !isFirstPerson(mention)),
  );
  const speaking = cast.mentions.filter(({ speaks }) => speaks);
  const members = [...new Set(speaking.map((mention) => cast.memberOf(mention)))];
  const idOf = new Map(members.map((member, k) => [member, `p${k + 1}`]));
  const aloud = speaking.filter(({ quoted }) => !quoted);
  const bySpan = new Map(mentions.flatMap((mention) => (mention.speaks ? [[keyOf(mention), mention] as const] : [])));

  const partyOf = (attribution: Attribution, depth = 0): string | undefined => {
    const source = attribution.source[0];
    if (!source) return undefined;
    const mention = bySpan.get(keyOf(source));
    if (!mention) return undefined;
    if (!isFirstPerson(mention)) return idOf.get(cast.memberOf(mention));
    // "I" and "we" are whoever is quoted around them, and the author where nobody is.
    const outer = depth < DEEPEST ? quotedAround(source, attribution, attributions) : undefined;
    if (outer) return partyOf(outer, depth + 1);
    const quoter = mention.quoted ? quoterOf(mention, aloud) : undefined;
    return (quoter && idOf.get(cast.memberOf(quoter))) ?? AUTHOR.id;
  };
  return {
    parties: [
      AUTHOR,
      ...members.map(
        (member): Party => ({
          id: idOf.get(member)!,
          name: capitalized(nameOf(member, cast)),
          kind: kindOfMember(member, kindSpokenFor(member, cast)),
          mentions: member.mentions.flatMap(({ start, end, speaks }) => (speaks ? [{ start, end }] : [])),
        }),
      ),
    ],
    attributions: attributions.map((attribution) => {
      const party = partyOf(attribution);
      return party === undefined ? attribution : { ...attribution, party };
    }),
  };
}

const isFirstPerson = ({ phrase }: Mention) => phrase.form === 'pronoun' && FIRST_PERSON.test(phrase.core);

/** "her lawyer" is nobody's lawyer once it stands alone in a list. */
function nameOf(member: Member, cast: Cast): string {
  const [first] = member.mentions;
  const owner = /^(his|her|its|their)\s+(.+)$/i.exec(member.name);
  if (!owner || member.named || !first) return member.name;
  const whose = antecedent(OWNERS[owner[1]!.toLowerCase()]!, first, cast);
  return whose ? `${whose.name}’s ${owner[2]!.replace(/['’]s?$/, '')}` : member.name;
}

const OWNERS: Record<string, 'he' | 'she' | 'it' | 'they'> = { his: 'he', her: 'she', its: 'it', their: 'they' };

/** The kind of whom a spokesman speaks for; null where nobody is found. */
function kindSpokenFor(member: Member, cast: Cast): PartyKind | null {
  const whom = member.mentions.find(({ spokenFor }) => spokenFor)?.spokenFor;
  if (!whom) return null;
  const body = cast.memberOf(whom);
  return body.kinds.length > 0 || body.named ? kindOfMember(body, null) : null;
}

/** Whoever speaks nearest to a quotation, rather after than before it; `aloud` speak outside quotations, in order. */
function quoterOf(quoted: Mention, aloud: readonly Mention[]): Mention | undefined {
  const last = aloud[0] && aloud[0].start < quoted.start ? sentenceAt(aloud, quoted.start) : -1;
  const [before, after] = [aloud[last], aloud[last + 1]];
  const distance = ({ sentence }: Mention) => Math.abs(sentence - quoted.sentence);
  return before && (!after || distance(before) < distance(after)) ? before : after;
}

/** "coalition air force" stands alone in a card or a table, so it begins like a sentence. */
const capitalized = (name: string) => name.charAt(0).toUpperCase() + name.slice(1);

/** Sources first: a subject that touches one is the same mention. */
function withSubjects(sources: readonly Span[], subjects: readonly Span[]): Span[] {
  const unique = new Map(sources.map((source) => [keyOf(source), source]));
  const others = subjects.filter(
    (subject) => !sources.some((source) => source.start < subject.end && subject.start < source.end),
  );
  return [...unique.values(), ...others];
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
