import { type Answer, pair } from './answers.ts';
import { bCubed } from './b-cubed.ts';
import { ceaf } from './ceaf.ts';
import type { LabelledArticle } from './labelled.ts';
import { muc } from './muc.ts';
import { type Figures, type Partition, partitionBy } from './partition.ts';

/** How well the sources of some articles were given to parties; shares from 0 to 1. */
export interface PartyScores {
  bCubed: Figures;
  /** The CoNLL-2012 average: the mean F1 of MUC, B³ and CEAF. */
  conll: number;
  /** Of the labelled sources that were found, those whose party has the right kind; null where no kinds are given. */
  kind: number | null;
}

/** Scores over all articles together, as the CoNLL-2012 scorer counts: parties of different articles never mix. */
export function scoreParties(pairs: readonly { gold: LabelledArticle; answers: readonly Answer[] }[]): PartyScores {
  const key: Set<string>[] = [];
  const response: Set<string>[] = [];
  let [right, kinds] = [0, 0];
  for (const { gold, answers } of pairs) {
    const found = pair(gold.mentions, answers);
    const name = new Map(gold.mentions.map((mention, k) => [mention, `${gold.name}/${k}`]));
    const answerName = new Map([...found].map(([mention, answer]) => [answer, name.get(mention)!]));
    key.push(
      ...named(
        partitionBy(gold.mentions, ({ party }) => party),
        (mention) => name.get(mention)!,
      ),
    );
    response.push(
      ...named(
        partitionBy(answers, ({ party }) => party),
        (answer) => answerName.get(answer) ?? `${gold.name}/+${answer.start}`,
      ),
    );
    for (const [{ party }, { kind }] of found) {
      if (kind === null) continue;
      kinds++;
      if (kind === gold.parties[party]!.kind) right++;
    }
  }
  const scores = [muc, bCubed, ceaf].map((score) => score(key, response));
  return {
    bCubed: scores[1]!,
    conll: scores.reduce((sum, { f1 }) => sum + f1, 0) / scores.length,
    kind: kinds === 0 ? null : right / kinds,
  };
}

function named<Mention>(sets: Partition<Mention>, nameOf: (mention: Mention) => string): Set<string>[] {
  return sets.map((set) => new Set([...set].map(nameOf)));
}

/** Scores as one line, in percent. */
export function lineOf({ bCubed: { precision, recall, f1 }, conll, kind }: PartyScores): string {
  const percent = (share: number) => (share * 100).toFixed(1);
  const b3 = `B³ P ${percent(precision)} R ${percent(recall)} F1 ${percent(f1)}`;
  return `${b3} CoNLL ${percent(conll)}${kind === null ? '' : ` kind ${percent(kind)}`}`;
}
