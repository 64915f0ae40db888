import type { Attribution, Party, Span } from '../analysis.ts';
import { AUTHOR, findPartyMention } from '../attribution/parties.ts';
import { HEARSAY } from '../lexicon/en/hearsay.ts';
import { compile } from '../lexicon/match.ts';
import { holds, lengthOf, sharedLength } from '../text/spans.ts';
import { findCueWords } from './cue-words.ts';

/** Who holds a passage, by which words of the article. */
export interface Speaker {
  party: Pick<Party, 'id' | 'name' | 'kind'>;
  /** Null for the author. */
  span: Span | null;
  /** The attributions that say so. */
  attributions: readonly Attribution[];
}

/** What a passage is of its sentence: all of it, one of two sides, or a claim reported and the report around it. */
export type Part = 'whole' | 'claim' | 'answer' | 'reported' | 'report';

export interface Speech {
  text: string;
  attributions: readonly Attribution[];
  parties: readonly Party[];
}

const THE_AUTHOR: Speaker = {
  party: { id: AUTHOR.id, name: AUTHOR.name, kind: AUTHOR.kind },
  span: null,
  attributions: [],
};
/** A passage is somebody's when this share of it is. */
const ENOUGH = 0.4;
/** Whoever made an accusation that the article only names. */
const UNNAMED: Speaker['party'] = { id: 'unnamed', name: 'Unnamed source', kind: 'unnamed' };
/** Whoever makes a claim that the article only reports; the claim's words stand for them. */
export const unnamedSource = (claim: Span): Speaker => ({ party: UNNAMED, span: claim, attributions: [] });
const SHOWN =
  '(?:(?:an?|the|this|that|some|no|new) )?(?:\\p{Ll}+ )?(?:videos?|footage|photos?|photographs?|images?|pictures?|recordings?|evidence)';
const SHOWN_THING = new RegExp(`^${SHOWN}$`, 'iu');
const SHOWN_FIRST = new RegExp(`^${SHOWN}(?![\\p{L}])`, 'iu');
/** Whether a passage is about what a picture or other evidence shows. */
export const beginsWithShown = (text: string, { start, end }: Span) => SHOWN_FIRST.test(text.slice(start, end));
const findHearsay = compile(HEARSAY);

/**
 * Whose passage this is: the source of the attribution that covers most of it, else the party that its sentence names
 * as speaking, else words that stand for a source nobody names ("reports"), else the author.
 *
 * Of a passage that is only reported (denied, doubted), the words around it name the wrong one; a report that the author
 * corrects in passing ("falsely said that …") is the author's.
 */
export function speakerOf(passage: Span, sentence: Span, speech: Speech, part: Part): Speaker {
  const { text, attributions, parties } = speech;
  // A thing says nothing: whoever shows it does.
  if (part === 'answer' && beginsWithShown(text, passage)) return THE_AUTHOR;
  if (part === 'report' && isCorrected(text, passage, attributions)) return THE_AUTHOR;
  const reported = part === 'reported';
  const covering = attributions
    .map((attribution) => ({ attribution, share: shareOf(passage, attribution) }))
    .filter(({ attribution, share }) => share >= ENOUGH && !(reported && deniesFromOutside(text, attribution, passage)))
    .sort((a, b) => b.share - a.share || extent(a.attribution) - extent(b.attribution));
  const named = covering.find(({ attribution }) => attribution.party !== undefined) ?? covering[0];
  if (named && named.attribution.source.length > 0) return bySource(text, parties, named.attribution);
  if (reported)
    return (
      hearsay(text, { start: Math.max(sentence.start, passage.start - 60), end: passage.end }) ??
      hearsay(text, sentence) ??
      unnamedSource(passage)
    );
  const quoting = quoted(text, passage) ? nearestIn(lineOf(text, passage), passage, attributions) : undefined;
  if (quoting) return bySource(text, parties, quoting);
  const mention = findPartyMention(text, passage, { parties });
  if (mention) return { party: about(mention.party), span: mention.span, attributions: [] };
  const words = hearsay(text, passage);
  if (words) return words;
  // "It is alleged that …" has a cue and no source.
  return named ? { party: UNNAMED, span: named.attribution.cue[0]!, attributions: [named.attribution] } : THE_AUTHOR;
}

const quoted = (text: string, { start, end }: Span) =>
  /^["“‘]|["“][^"“”]{20,}["”]?$|[”"]$/.test(text.slice(start, end));

function lineOf(text: string, { start }: Span): Span {
  const end = text.indexOf('\n', start);
  return { start: text.lastIndexOf('\n', start - 1) + 1, end: end < 0 ? text.length : end };
}

/** The attribution with a source whose cue stands nearest to the passage, of those inside `range`. */
function nearestIn(range: Span, passage: Span, attributions: readonly Attribution[]): Attribution | undefined {
  const distance = ({ cue }: Attribution) => Math.max(passage.start - cue[0]!.end, cue[0]!.start - passage.end);
  return attributions
    .filter(({ source, cue }) => source.length > 0 && holds(range, cue[0]!))
    .sort((a, b) => distance(a) - distance(b))[0];
}

export const isAuthor = ({ party }: Speaker) => party.kind === 'author';

function shareOf(passage: Span, { source, cue, content }: Attribution): number {
  const inside = (pieces: readonly Span[]) => pieces.reduce((sum, piece) => sum + sharedLength(piece, passage), 0);
  return (inside(source) + inside(cue) + inside(content)) / lengthOf(passage);
}

const deniesFromOutside = (text: string, { cue }: Attribution, passage: Span) =>
  cue.every((piece) => !holds(passage, piece)) &&
  cue.some((piece) => findCueWords(text, piece).some(({ kind }) => kind !== 'contrast' && kind !== 'correction'));

const extent = ({ content }: Attribution) => content.reduce((sum, piece) => sum + lengthOf(piece), 0);

function bySource(text: string, parties: readonly Party[], attribution: Attribution): Speaker {
  const party = parties.find(({ id }) => id === attribution.party);
  if (party?.kind === 'author') return { ...THE_AUTHOR, attributions: [attribution] };
  const span = attribution.source[0]!;
  const name = text.slice(span.start, span.end);
  if (SHOWN_THING.test(name)) return { ...THE_AUTHOR, attributions: [attribution] };
  return { party: party ? about(party) : unnamed(name), span, attributions: [attribution] };
}

function hearsay(text: string, { start, end }: Span): Speaker | null {
  const [found] = findHearsay(text.slice(start, end));
  if (!found) return null;
  const span = { start: start + found.start, end: start + found.end };
  return { party: unnamed(text.slice(span.start, span.end)), span, attributions: [] };
}

const about = ({ id, name, kind }: Party) => ({ id, name, kind });
/** Words like "critics" make one party of an article, whoever they stand for. */
const unnamed = (words: string): Speaker['party'] => ({
  id: `unnamed:${words.toLowerCase()}`,
  name: words.charAt(0).toUpperCase() + words.slice(1),
  kind: 'unnamed',
});

function isCorrected(text: string, passage: Span, attributions: readonly Attribution[]): boolean {
  return findCueWords(text, passage).some(
    (word) =>
      word.kind === 'correction' &&
      !attributions.some(({ source, content }) => [...source, ...content].some((piece) => holds(piece, word))),
  );
}
