import type { Span } from '../analysis.ts';
import type { Reading, SentenceGroup } from '../reading.ts';
import { splitSides } from './clauses.ts';
import { type CueWord, findCueWords } from './cue-words.ts';
import { isPronounDenial } from './pronoun-denial.ts';
import { isAuthor, type Part, type Speaker, type Speech, speakerOf, unnamedSource } from './speaker.ts';

/** A passage of a group that states one position, with whose it is. */
export interface Unit extends Span {
  /** Index into the reading's sentences. */
  sentence: number;
  /** Units of one side were read as saying the same. */
  side: number;
  part: Part;
  speaker: Speaker;
  cues: readonly CueWord[];
}

/** Above this a sentence of a group with two sides is taken to hold both itself. */
const BOTH = 0.5;

/** The group's sentences as passages of one position each, in article order. */
export function unitsOf(group: SentenceGroup, reading: Reading, speech: Speech): Unit[] {
  const { text, sentences } = reading;
  const sidesOf = new Map<number, number[]>();
  group.positions.forEach((position, side) => {
    for (const sentence of position) sidesOf.set(sentence, [...(sidesOf.get(sentence) ?? []), side]);
  });
  const alone = group.positions.length === 1;
  const units = [...sidesOf].flatMap(([sentence, sides]): Unit[] => {
    const span = sentences[sentence]!;
    const unit = (part: Part, side: number, { start, end }: Span): Unit => {
      return {
        start,
        end,
        sentence,
        side,
        part,
        speaker: speakerOf({ start, end }, span, speech, part),
        cues: findCueWords(text, { start, end }),
      };
    };
    const byPronoun = isPronounDenial(text.slice(span.start, span.end));
    const both = alone || sides.length > 1 || reading.pair(sentence, sentence).different > BOTH || byPronoun;
    const cut = both ? splitSides(text, span, speech.attributions) : null;
    if (!cut) return sides.map((side) => unit('whole', side, span));
    // Against a single other side the sentence's second half is that side; among several it stands for itself.
    const other = group.positions.length === 2 && !byPronoun ? 1 - sides[0]! : group.positions.length;
    const [first, second] = [sides[0]!, sides[1] ?? other];
    const nested = cut.answer.start === span.start && cut.answer.end === span.end;
    if (!nested) return [unit('claim', first, cut.claim), unit('answer', second, cut.answer)];
    const [reported, report] = [unit('reported', first, cut.claim), unit('report', second, cut.answer)];
    // Nobody asserts what they deny: it is the claim of whoever accuses them.
    const same = reported.speaker.party.id === report.speaker.party.id && !isAuthor(report.speaker);
    return [same ? { ...reported, speaker: unnamedSource(cut.claim) } : reported, report];
  });
  return units.sort((a, b) => a.start - b.start || b.end - a.end);
}
