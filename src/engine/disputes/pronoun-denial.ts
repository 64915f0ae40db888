import type { Reading, SentenceGroup } from '../reading.ts';
import { findCueWords } from './cue-words.ts';

const POINTER =
  '(?:this|that|it|these|those|both|all of (?:this|that|it)|(?:the|these|those|such|all) (?:claims?|allegations?|accusations?|charges?|reports?|assertions?|suggestions?|accounts?|stor(?:y|ies)|figures?))';
const DENYING =
  '(?:den(?:y|ies|ied)|disput(?:e|es|ed)|reject(?:s|ed)?|dismiss(?:es|ed)?|refut(?:e|es|ed)|rebut(?:s|ted)?|contradict(?:s|ed)?|doubt(?:s|ed)?|question(?:s|ed)?)';
/** "This has been denied by …", "the charges were dismissed as …". */
const PASSIVE = new RegExp(`^\\W*(?:(?:but|however|yet|and),? )?${POINTER} (?:\\w+ ){0,3}${DENYING}(?![\\p{L}])`, 'iu');
/** "The army denies this." */
const ACTIVE = new RegExp(`(?<![\\p{L}])${DENYING} ${POINTER}(?=[.,;!?”"]|$| and | but | as | on )`, 'iu');

/** Whether a sentence denies or doubts by a pronoun what stands before it ("This has been denied by the army"). */
export function isPronounDenial(sentence: string): boolean {
  return PASSIVE.test(sentence) || ACTIVE.test(sentence);
}

/**
 * The group with what its denials by pronoun deny: where nothing of the group stands before such a sentence, the sentence
 * before it joins as a position of its own. A sentence that answers something itself is no such claim.
 */
export function joinPronounDenials(group: SentenceGroup, { text, sentences }: Reading): SentenceGroup {
  const first = Math.min(...group.positions.flat());
  const wordsOf = (index: number) => text.slice(sentences[index]!.start, sentences[index]!.end);
  if (first === 0 || !isPronounDenial(wordsOf(first))) return group;
  const claim = first - 1;
  if (findCueWords(text, sentences[claim]!).some(({ kind }) => kind === 'denial' || kind === 'refusal')) return group;
  return { ...group, positions: [[claim], ...group.positions] };
}
