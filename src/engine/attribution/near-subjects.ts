import type { Attribution, Span } from '../analysis.ts';
import { sentenceAt } from './sentence-at.ts';

/** UTF-16 units between a subject and its cue: an auxiliary and an adverb at most ("had long"). */
const NEAR = 12;

/**
 * Attributions whose source the reader missed or took from another sentence, though a subject stands right before the
 * cue ("Army commanders claim …"), with that subject as their source. `subjects` are those of speaking verbs; all
 * offsets are UTF-16 units into the same text.
 */
export function preferNearSubjects(
  attributions: readonly Attribution[],
  sentences: readonly Span[],
  subjects: readonly Span[],
): Attribution[] {
  return attributions.map((attribution) => {
    const cue = attribution.cue[0];
    if (!cue) return attribution;
    const here = sentences[sentenceAt(sentences, cue.start)];
    const isHere = (span: Span) => here !== undefined && span.start >= here.start && span.end <= here.end;
    if (attribution.source.some(isHere)) return attribution;
    const subject = subjects.find((span) => isHere(span) && span.end <= cue.start && cue.start - span.end <= NEAR);
    return subject ? { ...attribution, source: [subject] } : attribution;
  });
}
