import type { Analysis } from '../../src/engine/analysis.ts';
import { type Answer, answersOf, eachApart, resolveGiven, sameWords } from './answers.ts';
import { type LabelledArticle, labelledArticles } from './labelled.ts';
import { lineOf, scoreParties } from './score.ts';

/**
 * How well parties are resolved in samples/parties, as lines to print, for the articles that the resolver was made with
 * (`parties`) and for those held apart (`parties held`): `given` the labelled sources, with the sources `found` by the
 * engine, and two baselines, each source `apart` and one party for the `same` words.
 */
export async function measureParties(
  analyzer: (input: { id: string; text: string }) => Promise<Analysis>,
  progress: (done: number, total: number) => void,
): Promise<Record<string, Record<string, string>>> {
  const articles = labelledArticles();
  const found = new Map<LabelledArticle, Answer[]>();
  for (const [k, article] of articles.entries()) {
    progress(k, articles.length);
    found.set(article, answersOf(await analyzer({ id: article.name, text: article.text })));
  }
  const ways: Record<string, (article: LabelledArticle) => readonly Answer[]> = {
    given: resolveGiven,
    found: (article) => found.get(article)!,
    apart: eachApart,
    same: sameWords,
  };
  const linesOf = (half: readonly LabelledArticle[]) =>
    Object.fromEntries(
      Object.entries(ways).map(([name, answer]) => [
        name,
        lineOf(scoreParties(half.map((gold) => ({ gold, answers: answer(gold) })))),
      ]),
    );
  return {
    parties: linesOf(articles.filter(({ held }) => !held)),
    'parties held': linesOf(articles.filter(({ held }) => held)),
  };
}
