import type { Span } from '../analysis.ts';
import { SPEAKING } from '../lexicon/en/speaking.ts';
import { compile } from '../lexicon/match.ts';

const speakingIn = compile(SPEAKING);
const AUXILIARIES =
  /(?:\s*(?:n['’]t|['’](?:s|ve|d|ll))|\s+(?:have|has|had|is|are|was|were|be|been|being|do|does|did|also|later|then|now|repeatedly|strongly|vehemently|flatly|categorically|immediately|previously|publicly|angrily|quickly|still|once|already|subsequently|never|not|will|would|may|might|could|can|both|all|again|since|consistently|long|strenuously|swiftly|firmly|openly|privately|initially|reportedly|too))+$/i;
/** Where a clause may begin, so that what stands between it and the verb is the subject. */
const CLAUSE =
  /(?:[,;:—–“”"(]|\s-\s|\b(?:that|but|and|while|although|though|because|after|before|when|if|as|which|whereas|since|until|what|yet|however|or|than)\b)\s*/gi;
/** Words that may begin a subject; a capital may too. */
const DETERMINER =
  /^(?:the|an?|his|her|its|their|our|my|some|many|several|both|most|two|three|other|another|he|she|they|it|we|i|who|which|this|these|those)\b/i;
const BARE_PLURAL = /^(?:[\p{L}-]+ ){0,2}(?:\p{L}+s|police|people)$/u;
/** Adverbs that stand between a subject and its verb. */
const ADVERBS = /(?:\s+[a-z]+ly)+$/;
/** What is left of a clause that is no subject: verbs, "to", words cut off at their end. */
const NO_SUBJECT =
  /\b(?:is|are|was|were|be|been|has|had|have|would|will|not|to|asked|also|there|then|into|over)\b|(?:^|\s)(?:and|or|of|for|with|by|in|on|at|about|from|that|the|a|an|any|more|no|these|those|such|all)$|^(?:in|on|at|by|for|with|about|from|also|and|to|into|under|as|or)\b|^[^\p{L}]|^(?:\w+day|yesterday|today)$/iu;
const LONGEST_SUBJECT = 9;
/** Longer "sentences", in UTF-16 units, are lists, code or an attack. */
const LONGEST_SENTENCE = 2000;

/**
 * Subjects of verbs that take a position ("The air force" of "The air force denied this", and of "This was denied by the
 * air force"; `"…," said Jane Roe`), in order; offsets into `text`. A guess by words for what no attribution covers.
 */
export function findSpeakingSubjects(text: string, sentences: readonly Span[]): Span[] {
  const found: Span[] = [];
  for (const { start, end } of sentences) {
    if (end - start > LONGEST_SENTENCE) continue;
    const sentence = text.slice(start, end);
    for (const verb of speakingIn(sentence)) {
      // "the United States" holds no verb, nor does a headline in capitals.
      if (/\p{Lu}/u.test(sentence[verb.start]!)) continue;
      const by = verb.value === 'by' ? /^\s+by\s+/.exec(sentence.slice(verb.end)) : null;
      const turned = /[,”"]\s*$/.test(sentence.slice(0, verb.start));
      const subject = by
        ? agentAfter(sentence, verb.end + by[0].length)
        : ((turned ? agentAfter(sentence, verb.end) : null) ?? subjectBefore(sentence, verb.start));
      if (subject && !found.some((other) => other.start < start + subject.end && start + subject.start < other.end)) {
        found.push({ start: start + subject.start, end: start + subject.end });
      }
    }
  }
  return found.sort((a, b) => a.start - b.start);
}

function subjectBefore(sentence: string, verb: number): Span | null {
  let end = sentence.slice(0, verb).trimEnd().length;
  const before = ` ${sentence.slice(0, end)}`;
  const auxiliary = AUXILIARIES.exec(before);
  if (auxiliary) {
    // A passive has its speaker elsewhere: "was denied".
    if (/\b(?:is|are|was|were|be|been|being)$/.test(before)) return null;
    end = auxiliary.index - 1;
    if (end < 0) return null;
  }
  // An apposition stands between the subject and its verb: "Roe, a teacher, denied".
  let from = 0;
  let window = sentence.slice(0, end);
  if (window.endsWith(',')) {
    const comma = window.lastIndexOf(',', end - 2);
    if (comma < 0) return null;
    end = comma;
    window = sentence.slice(0, end);
  }
  for (const clause of window.matchAll(CLAUSE)) {
    const relative = /^(?:which|who)\b/i.test(clause[0]);
    if (clause.index + clause[0].length < end || relative)
      from = relative && clause.index + clause[0].length >= end ? clause.index : clause.index + clause[0].length;
  }
  return trimSubject(sentence, from, end);
}

function agentAfter(sentence: string, start: number): Span | null {
  const stop =
    /[,;:—–“”"()]|(?<!\b(?:Mr|Mrs|Ms|Dr|St|Sen|Rep|Gov|Gen|Lt|Col|Sgt|Prof|Rev|\p{Lu}))\.|\s(?:who|which|that|and|but|as|in|on|after|before|when|because|while|during|at)\s/u.exec(
      sentence.slice(start),
    );
  return trimSubject(sentence, start, stop ? start + stop.index : sentence.length);
}

function trimSubject(sentence: string, from: number, to: number): Span | null {
  const raw = sentence.slice(from, to).replace(ADVERBS, '');
  const start = from + (raw.length - raw.trimStart().length);
  const text = raw.trim();
  if (!text || text.split(/\s+/).length > LONGEST_SUBJECT || NO_SUBJECT.test(text) || speakingIn(text).length > 0)
    return null;
  if (!DETERMINER.test(text) && !/^\p{Lu}/u.test(text) && !BARE_PLURAL.test(text)) return null;
  return { start, end: start + text.length };
}
