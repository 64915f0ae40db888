import { FARTHEST } from '../reader/read-article.ts';
import type { Reading, SentenceGroup } from '../reading.ts';

// Chosen on dev; docs/accuracy.md tells what other values gave.
/** Two sentences whose probability of different positions is above this start a dispute. */
const CLASH = 0.08;
/** A clashing sentence whose mean probability of belonging to a dispute is above this starts no dispute of its own. */
const BELONGS = 0.1;
/** It is shown in the dispute when its best probability of belonging is above this share of the dispute's strength. */
const SHOWN = 0.45;
/** … and when the reader gives the sentence by itself at least this probability of being contested. */
const CONTESTED = 0.1;
/** Passages this many sentences apart are taken to be about two questions: most disputes are told within three. */
const GAP = 6;

/** UTF-16 units. */
const LONGEST_HEADING = 80;

interface Cluster {
  shown: number[];
  /** Sentences on the same matter that are too weak to show: they only keep a second, spurious dispute from starting. */
  absorbed: number[];
  strength: number;
}

/**
 * Contested sentences in groups, one for each dispute, in order of their first sentence: pairs that clash start groups,
 * the most probable first, and draw in sentences that belong to them; in a group, sentences that more probably say the
 * same than something different share a position.
 */
export function groupSentences(reading: Reading): SentenceGroup[] {
  const clusters: Cluster[] = [];
  const clusterOf = new Map<number, Cluster>();
  const belonging = (a: number, b: number) => 1 - reading.pair(a, b).nothing;
  for (const { i, j, different } of clashes(reading)) {
    const [a, b] = [clusterOf.get(i), clusterOf.get(j)];
    if (a && b) continue;
    const cluster = a ?? b;
    if (cluster) {
      const joining = a ? j : i;
      if (mean([...cluster.shown, ...cluster.absorbed].map((member) => belonging(member, joining))) <= BELONGS)
        continue;
      const best = Math.max(...cluster.shown.map((member) => belonging(member, joining)));
      const shown = best > SHOWN * cluster.strength && reading.contested[joining]! > CONTESTED;
      (shown ? cluster.shown : cluster.absorbed).push(joining);
      clusterOf.set(joining, cluster);
    } else {
      const started: Cluster = { shown: i === j ? [i] : [i, j], absorbed: [], strength: different };
      clusters.push(started);
      for (const member of started.shown) clusterOf.set(member, started);
    }
  }
  return clusters
    .flatMap(({ shown }) => splitAtGaps(reading, shown))
    .map((members) => ({ positions: splitPositions(reading, members) }))
    .sort((a, b) => a.positions[0]![0]! - b.positions[0]![0]!);
}

/** The members in order, apart where a gap is wide; a part in which nothing clashes is left out. */
function splitAtGaps(reading: Reading, members: readonly number[]): number[][] {
  const parts: number[][] = [];
  for (const member of members.toSorted((a, b) => a - b)) {
    const part = parts.at(-1);
    if (part && member - part.at(-1)! < GAP && !isHeadingBetween(reading, part.at(-1)!, member)) part.push(member);
    else parts.push([member]);
  }
  const clash = (part: number[]) => part.some((i) => part.some((j) => i <= j && reading.pair(i, j).different > CLASH));
  return parts.length === 1 ? parts : parts.filter(clash);
}

/** Pairs of sentences above CLASH, the most probable first. */
function clashes(reading: Reading): { i: number; j: number; different: number }[] {
  const found: { i: number; j: number; different: number }[] = [];
  const headings = reading.sentences.map((_, k) => isHeading(reading, k));
  for (let i = 0; i < reading.sentences.length; i++) {
    for (let j = i; j < Math.min(reading.sentences.length, i + FARTHEST + 1); j++) {
      if (headings[i] || headings[j]) continue;
      const { different } = reading.pair(i, j);
      if (different > CLASH) found.push({ i, j, different });
    }
  }
  return found.sort((a, b) => b.different - a.different);
}

function isHeadingBetween(reading: Reading, before: number, after: number): boolean {
  for (let k = before + 1; k < after; k++) if (isHeading(reading, k)) return true;
  return false;
}

/** A short line of its own without an end mark, but for the headline: it opens another matter and states nothing. */
function isHeading({ text, sentences }: Reading, k: number): boolean {
  const { start, end } = sentences[k]!;
  const isLine = text[start - 1] === '\n' && (text[end] ?? '\n') === '\n';
  return k > 0 && isLine && end - start <= LONGEST_HEADING && !/[.!…:;,"”’)\]]$/.test(text.slice(start, end));
}

function splitPositions(reading: Reading, members: readonly number[]): number[][] {
  const positions: number[][] = [];
  for (const member of members) {
    const agreement = positions.map((position) =>
      mean(position.map((other) => reading.pair(other, member).same - reading.pair(other, member).different)),
    );
    const best = agreement.indexOf(Math.max(...agreement));
    if (best >= 0 && agreement[best]! > 0) positions[best]!.push(member);
    else positions.push([member]);
  }
  return positions;
}

const mean = (numbers: readonly number[]) => numbers.reduce((sum, x) => sum + x, 0) / numbers.length;
