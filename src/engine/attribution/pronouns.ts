import type { Span } from '../analysis.ts';
import { isPerson, type Member } from './cast.ts';

/** How many sentences back a pronoun may look. */
const REACH = 4;
/** A possible but unsure antecedent counts as this much farther away, in sentences. */
const UNSURE = 0.5;

/**
 * Who "he", "she", "it" or "they" at offset `at` is: the nearest fitting member before it, speakers first; null when
 * nobody within four sentences fits. `members` have places up to `at` only.
 */
export function antecedent(
  pronoun: string,
  at: number,
  members: readonly Member[],
  sentences: readonly Span[],
): Member | null {
  const word = PLAIN[pronoun] ?? pronoun;
  const fits = FITS[word];
  if (!fits) return null;
  const here = sentenceAt(sentences, at);
  let best: { member: Member; distance: number } | null = null;
  for (const member of members) {
    if (!fits(member)) continue;
    for (const place of member.places) {
      const sentence = sentenceAt(sentences, place);
      if (place >= at || here - sentence > REACH) continue;
      // Of several in one sentence the first is most often its subject.
      const depth = (place - sentences[sentence]!.start) / 1000;
      const speaks = member.mentions.some((mention) => mention.start <= place && place < mention.end);
      const sure = (word === 'he' || word === 'she') && member.pronoun === word;
      const distance = here - sentence + depth + (speaks ? 0 : UNSURE) + (sure ? 0 : UNSURE);
      if (!best || distance < best.distance) best = { member, distance };
    }
  }
  return best?.member ?? null;
}

/** The last member that stands before a relative "who" or "which" in its sentence. */
export function antecedentOfRelative(at: number, members: readonly Member[], sentence: Span): Member | null {
  let best: { member: Member; place: number } | null = null;
  for (const member of members) {
    for (const place of member.places) {
      if (place >= sentence.start && place < at && (!best || place > best.place)) best = { member, place };
    }
  }
  return best?.member ?? null;
}

/** Index of the sentence that holds `at` or, between two, of the one before. */
export function sentenceAt(sentences: readonly Span[], at: number): number {
  let [low, high] = [0, sentences.length - 1];
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if (sentences[middle]!.start <= at) low = middle;
    else high = middle - 1;
  }
  return low;
}

const PLAIN: Record<string, string> = {
  him: 'he',
  his: 'he',
  himself: 'he',
  her: 'she',
  hers: 'she',
  herself: 'she',
  its: 'it',
  them: 'they',
  their: 'they',
  themselves: 'they',
};

const isPlural = (member: Member) => /s$|people|police|men|women|team|campaign/.test(member.tokens.at(-1) ?? '');
/** A country that never speaks is a place. */
const isBody = (member: Member) =>
  !isPerson(member) && (member.kind !== 'government' || !member.named || member.mentions.length > 0);
const FITS: Record<string, (member: Member) => boolean> = {
  he: (member) => isPerson(member) && member.pronoun !== 'she',
  she: (member) => isPerson(member) && member.pronoun !== 'he',
  it: (member) => isBody(member) && member.kind !== 'group' && member.kind !== 'witness' && member.kind !== null,
  they: (member) => isBody(member) && (isPlural(member) || member.kind !== null),
};
