import type { Signal, Span } from '../../analysis.ts';
import { holds } from '../../text/spans.ts';
import type { Unit } from '../units.ts';
import { LONGEST } from './shorten.ts';
import { wordsOf } from './statement-words.ts';
import { pastOfParticiple } from './verb-base.ts';

const PASSIVE =
  /(?:^|[,;:“"] ?|\bthat )([^,;:“”"]{3,80}?) (?:was|were|had been|has been|have been) (?:\p{L}+ly )?(\p{L}+)((?: (?:up|down|out|off|in))?) (?:\p{L}+ ){0,2}by /u;

/** "Who destroyed the mill?", where two sides name different doers of one passive; null where they do not. */
export function askWho(
  text: string,
  units: readonly Unit[],
  rivals: readonly Signal[],
  isLower: (word: string) => boolean,
): string | null {
  const agents = rivals.filter(({ kind }) => kind === 'rival_agent').flatMap(({ spans }) => spans);
  for (const agent of agents) {
    const unit = units.find((other) => holds(other, agent));
    if (!unit) continue;
    // The statement ends with its doer.
    const passive = PASSIVE.exec(`${text.slice(unit.start, agent.start)}`);
    const past = passive && pastOfParticiple(passive[2]!);
    if (!passive || !past) continue;
    const object = wordsOf(passive[1]!);
    if (object.length > 8 || object.length === 0 || /^(?:it|he|she|they|this|that|i|we|who|which)$/i.test(object[0]!))
      continue;
    if (object.some((word) => /^(?:said|says|claimed|told|reported|has|have|had)$/i.test(word))) {
      const verb = object.findLastIndex((word) => /^(?:said|says|claimed|told|reported)$/i.test(word));
      object.splice(0, verb + 1);
      if (object.length === 0) continue;
    }
    const [first, ...rest] = object;
    const words = [
      'Who',
      past,
      ...(passive[3] ? [passive[3].trim()] : []),
      isLower(first!) ? first!.toLowerCase() : first!,
      ...rest,
    ];
    if (words.length <= LONGEST) return `${words.join(' ')}?`;
  }
  return null;
}

/** What is counted, where two sides give different numbers for one noun. */
export function askHowMany(text: string, rivals: readonly Signal[]): string | null {
  const rival = rivals.find(({ kind }) => kind === 'rival_number');
  const counted = rival?.spans.map((span) => countedIn(text, span)).find((noun) => noun !== null);
  return counted ? `How many ${counted}, by each account?` : null;
}

function countedIn(text: string, span: Span): string | null {
  const words = text.slice(span.start, span.end).match(/\p{L}{3,}/gu) ?? [];
  const noun = words.filter(
    (word) =>
      !/^(?:million|billion|trillion|hundreds|thousands|dozens|per|cent|percent|the|more|other|new|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve)$/i.test(
        word,
      ),
  );
  return noun.length > 0 && /s$|people|men|women|children|dead/.test(noun.at(-1)!) ? noun.join(' ') : null;
}
