import type { Signal, Span } from '../analysis.ts';
import type { Unit } from './units.ts';

/** A quantity with the noun it counts ("16,000 fighters", "at least five homes"). */
interface Quantity extends Span {
  value: string;
  noun: string;
}

const NUMBER =
  'two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|dozens|hundreds|thousands|[$£€]?\\d[\\d,.]*(?: ?(?:million|billion|trillion|percent|per cent|%|bn|m))?';
const QUANTITY = new RegExp(
  `(?<![\\p{L}\\p{N}])(${NUMBER})(?![\\p{N}])((?: (?:of|the|more|other|new|\\p{Ll}{3,})){0,2} ?)`,
  'giu',
);
/** Who or what did it: up to three words, none of which begins another phrase. Who denies or says something did not do it. */
const AGENT =
  /(?<!\b(?:denied|disputed|rejected|dismissed|refuted|questioned|confirmed|backed|said|reported|told|made) )\b(?:by|because of|due to|caused by) ((?:(?:an?|the|its|his|her|their) )?(?:(?!(?:to|in|on|at|and|or|but|who|that|which|from|for|as|after|before|during|when|while|with)\b)[\p{L}\p{N}'’-]+ ?){1,3})/giu;
const STOP = new Set(
  'of the more other new and or in on at to for from with by than who that was were had have has per cent percent people'.split(
    ' ',
  ),
);

/** Words in which two sides give another number for one noun, or name another doer: signals that stand in the text. */
export function findRivals(text: string, units: readonly Unit[]): Signal[] {
  const signals: Signal[] = [];
  const numbers = units.map((unit) => quantities(text, unit));
  const agents = units.map((unit) => agentsIn(text, unit));
  for (let i = 0; i < units.length; i++) {
    for (let j = i + 1; j < units.length; j++) {
      if (units[i]!.side === units[j]!.side) continue;
      for (const a of numbers[i]!) {
        const b = numbers[j]!.find((other) => other.noun === a.noun && other.value !== a.value);
        if (b) signals.push({ kind: 'rival_number', spans: [spanOf(a), spanOf(b)] });
      }
      const [one] = agents[i]!;
      const [other] = agents[j]!;
      if (
        one &&
        other &&
        text.slice(one.start, one.end).toLowerCase() !== text.slice(other.start, other.end).toLowerCase()
      ) {
        signals.push({ kind: 'rival_agent', spans: [one, other] });
      }
    }
  }
  return signals;
}

function quantities(text: string, unit: Unit): Quantity[] {
  return [...text.slice(unit.start, unit.end).matchAll(QUANTITY)].flatMap((match) => {
    const words = match[2]!.toLowerCase().match(/\p{L}+/gu) ?? [];
    const noun = words.filter((word) => !STOP.has(word)).at(-1) ?? /%|per ?cent/.exec(match[1]!)?.[0];
    if (!noun) return [];
    const start = unit.start + match.index;
    return [
      { start, end: start + match[0].trimEnd().length, value: match[1]!.toLowerCase(), noun: noun.replace(/s$/, '') },
    ];
  });
}

function agentsIn(text: string, unit: Unit): Span[] {
  return [...text.slice(unit.start, unit.end).matchAll(AGENT)].map((match) => {
    const end = unit.start + match.index + match[0].trimEnd().length;
    return { start: end - match[1]!.trimEnd().length, end };
  });
}

const spanOf = ({ start, end }: Quantity): Span => ({ start, end });
