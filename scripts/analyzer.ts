import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { parseHTML } from 'linkedom';
import type { Analysis } from '../src/engine/analysis.ts';
import { analyze, type Engine, readSaid, type Said } from '../src/engine/analyze.ts';
import { createNodeReader } from '../src/inference/node.ts';
import { openWordPieces } from '../src/inference/open-word-pieces.ts';
import { findArticle } from '../src/page/find-article.ts';

const READER = fileURLToPath(new URL('../public/reader/', import.meta.url));

/** An article as text or as a saved page. */
export interface Input {
  id: string;
  text?: string | undefined;
  html?: string | undefined;
  url?: string | undefined;
}

/**
 * A function that analyses one article after another in this process; the weights are loaded once, when they are first
 * needed. A page's Analysis carries its `text`; a page with no article has an empty one. Rejects as `analyze` does, and
 * with a ReaderError when the weights cannot be loaded.
 */
export function openAnalyzer(): (input: Input) => Promise<Analysis> {
  const engine = engineOnDemand();
  return async ({ id, text, html, url }) => {
    if (html === undefined) return analyze({ id, text: text ?? '', url }, await engine());
    const article = articleOf(html);
    const { title, lang } = article ?? {};
    const analysis = await analyze(
      { id, text: article?.text ?? '', title, url: url ?? article?.url, lang },
      await engine(),
    );
    return { ...analysis, text: article?.text ?? '' };
  };
}

/** A function that reads one English text after another in this process, without looking for disputes. Rejects as `openAnalyzer`'s. */
export function openReading(): (text: string) => Promise<Said> {
  const engine = engineOnDemand();
  return async (text) => readSaid(text, await engine());
}

/** The article of a saved page, or null. */
export function articleOf(html: string) {
  return findArticle(parseHTML(html).document as unknown as Document);
}

/** The engine, loaded once, when it is first asked for. */
function engineOnDemand(): () => Promise<Engine> {
  let engine: Promise<Engine> | undefined;
  return () => {
    engine ??= openEngine();
    return engine;
  };
}

async function openEngine(): Promise<Engine> {
  const [reader, tokenizer] = await Promise.all([
    createNodeReader(READER),
    readFile(`${READER}tokenizer.json`, 'utf8'),
  ]);
  return { reader, wordPieces: openWordPieces(tokenizer) };
}
