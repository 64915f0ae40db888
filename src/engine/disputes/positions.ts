import { type Position, type Signal, type Span, STANCES, type Stance } from '../analysis.ts';
import type { Reading } from '../reading.ts';
import { around, holds, lengthOf } from '../text/spans.ts';
import { beginsWithShown, isAuthor, type Speaker } from './speaker.ts';
import { stanceScores } from './stance.ts';
import type { Unit } from './units.ts';

/** A position before its evidence is looked for. */
export type BarePosition = Omit<Position, 'evidence'>;

const MOST = 12;
/** Content that is less of its passage than this was probably cut short by the reader. */
const LEAST_STATED = 0.3;
/** How much the stance of the other passages of its side weighs for a passage's own. */
const SIDE = 0.5;
/** All sides asserting is rare (2 of 100 annotated disputes) unless they name another number or doer. */
const ALL_ASSERT = -2;
const OWN_ACCOUNT = 1.5;
const ASSERTS = STANCES.indexOf('asserts');

interface Holder {
  side: number;
  speaker: Speaker;
  units: Unit[];
  scores: number[];
}

/**
 * Who takes which stance: passages of one party on one side are one position; the stances of all are chosen together, so
 * that somebody asserts and somebody does not (with `rivals`, all may assert). In order of their first claims; the same
 * party with the same stance stands there once.
 */
export function takePositions(units: readonly Unit[], reading: Reading, rivals: readonly Signal[]): BarePosition[] {
  const holders = withoutBystander(gatherHolders(units, reading), rivals);
  const stances = chooseStances(
    holders.map((holder) => countsOtherwise(holder, rivals, reading.text)),
    rivals.length > 0,
  );
  const positions = new Map<string, BarePosition>();
  holders.forEach(({ speaker, units: own }, k) => {
    const stance = stances[k]!;
    const key = `${speaker.party.id} ${stance}`;
    const known = positions.get(key);
    const claims = own.map((unit) => statedIn(reading.text, unit));
    const attributions = own.flatMap((unit) => unit.speaker.attributions.map(({ id }) => id));
    positions.set(key, {
      party: { ...speaker.party, span: known?.party.span ?? speaker.span },
      stance,
      claims: withoutRepeats([...(known?.claims ?? []), ...claims]),
      attributions: [...new Set([...(known?.attributions ?? []), ...attributions])],
    });
  });
  return [...positions.values()].sort((a, b) => a.claims[0]!.start - b.claims[0]!.start).slice(0, MOST);
}

/**
 * The holders without the author where others clash already: what the article tells in its own voice is a position only
 * when it judges a claim, shows something or names another number or doer.
 */
function withoutBystander(holders: readonly Holder[], rivals: readonly Signal[]): Holder[] {
  const takesPart = ({ speaker, units }: Holder) =>
    !isAuthor(speaker) ||
    speaker.attributions.length > 0 ||
    units.some((unit) => unit.part !== 'whole' || unit.cues.some(({ kind }) => kind !== 'contrast')) ||
    rivals.some(({ spans }) => spans.some((span) => units.some((unit) => holds(unit, span))));
  const parties = holders.filter(takesPart);
  return new Set(parties.map(({ speaker }) => speaker.party.id)).size > 1 ? parties : [...holders];
}

/** What the passage states, without the words around it that say who says so; all of it where they carry the stance. */
function statedIn(text: string, { start, end, cues, speaker }: Unit): Span {
  const whole = { start, end };
  const [only, ...others] = speaker.attributions;
  if (!only || others.length > 0 || cues.some(({ kind }) => kind !== 'contrast')) return whole;
  const content = only.content.filter((piece) => holds(whole, piece));
  if (content.length === 0 || content.length < only.content.length) return whole;
  const stated = around(content);
  if (lengthOf(stated) < LEAST_STATED * lengthOf(whole)) return whole;
  return {
    start: stated.start + (/^that\s+/i.exec(text.slice(stated.start, stated.end))?.[0].length ?? 0),
    end: stated.end,
  };
}

function gatherHolders(units: readonly Unit[], reading: Reading): Holder[] {
  const holders = new Map<string, Holder>();
  for (const unit of units) {
    const speaker = restated(unit, units) ?? unit.speaker;
    // Who will not say how many were lost may still say who did it.
    const refuses = unit.cues.some(({ kind }) => kind === 'refusal');
    const key = `${unit.side} ${speaker.party.id} ${refuses}`;
    const scores = stanceScores(unit, units, reading);
    const known = holders.get(key);
    if (known) {
      known.units.push(unit);
      known.scores = known.scores.map((score, k) => score + scores[k]!);
    } else holders.set(key, { side: unit.side, speaker, units: [unit], scores });
  }
  return [...holders.values()].map((holder) => ({
    ...holder,
    scores: holder.scores.map((score) => score / holder.units.length),
  }));
}

/**
 * A headline or a summary in the author's words that restates what a party of the same side says is that party's. The
 * author is a party only by words that judge a claim.
 */
function restated(unit: Unit, units: readonly Unit[]): Speaker | undefined {
  if (
    !isAuthor(unit.speaker) ||
    unit.cues.some(({ kind }) => kind === 'doubt' || kind === 'correction' || kind === 'denial')
  )
    return undefined;
  return units
    .filter((other) => other.side === unit.side && !isAuthor(other.speaker))
    .sort((a, b) => Math.abs(a.sentence - unit.sentence) - Math.abs(b.sentence - unit.sentence))[0]?.speaker;
}

/** A number or a doer of its own, or something shown, is another account, not a denial, where no word denies. */
function countsOtherwise(holder: Holder, rivals: readonly Signal[], text: string): Holder {
  const plain = holder.units.every(({ cues }) => cues.every(({ kind }) => kind === 'contrast'));
  const rival = rivals.some(({ spans }) => spans.some((span) => holder.units.some((unit) => holds(unit, span))));
  const shown = isAuthor(holder.speaker) && holder.units.some((unit) => beginsWithShown(text, unit));
  if (!plain || !(rival || shown)) return holder;
  return { ...holder, scores: holder.scores.map((score, k) => (k === ASSERTS ? score + OWN_ACCOUNT : score)) };
}

function chooseStances(holders: readonly Holder[], rivals: boolean): Stance[] {
  const scores = holders.map((holder) => {
    const side = holders.filter((other) => other.side === holder.side);
    return holder.scores.map(
      (own, k) => own + (SIDE * side.reduce((sum, other) => sum + other.scores[k]!, 0)) / side.length,
    );
  });
  const chosen = scores.map((row) => best(row));
  if (holders.length < 2) return chosen.map((k) => STANCES[k]!);
  if (chosen.every((k) => k !== ASSERTS)) {
    // Somebody asserts what the others deny: the one for whom it costs least.
    const cost = scores.map((row, h) => row[chosen[h]!]! - row[ASSERTS]!);
    chosen[cost.indexOf(Math.min(...cost))] = ASSERTS;
  } else if (chosen.every((k) => k === ASSERTS) && !rivals) {
    const others = scores.map((row) => best(row.map((score, k) => (k === ASSERTS ? Number.NEGATIVE_INFINITY : score))));
    const sides = [...new Set(holders.map(({ side }) => side))].map((side) => {
      const members = holders.flatMap((holder, h) => (holder.side === side ? [h] : []));
      return { members, cost: members.reduce((sum, h) => sum + scores[h]![ASSERTS]! - scores[h]![others[h]!]!, 0) };
    });
    const cheapest = sides.sort((a, b) => a.cost - b.cost)[0]!;
    if (-cheapest.cost > ALL_ASSERT) for (const h of cheapest.members) chosen[h] = others[h]!;
  }
  return chosen.map((k) => STANCES[k]!);
}

const best = (row: readonly number[]) => row.indexOf(Math.max(...row));

function withoutRepeats(claims: readonly Span[]): Span[] {
  return claims
    .filter(
      (claim, k) =>
        !claims.some((other, j) => j !== k && (holds(other, claim) ? j < k || !holds(claim, other) : false)),
    )
    .sort((a, b) => a.start - b.start);
}
