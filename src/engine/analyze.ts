import type { Analysis } from './analysis.ts';
import { assembleAttributions } from './attribution/assemble.ts';
import { resolveParties } from './attribution/parties.ts';
import { isSureEnough } from './disputes/certainty.ts';
import { describeDisputes } from './disputes/describe.ts';
import { groupSentences } from './disputes/group.ts';
import { type ReadOptions, readArticle } from './reader/read-article.ts';
import type { Reader } from './reader/reader.ts';
import type { WordPieces } from './reader/word-pieces.ts';
import { languageOf } from './text/language.ts';
import { splitSentences } from './text/sentences.ts';

/** What is analysed: `text` holds one block (paragraph, heading, list item) a line. */
export interface ArticleText {
  id: string;
  text: string;
  title?: string | undefined;
  url?: string | undefined;
  /** The page's own word for its language (BCP 47). */
  lang?: string | undefined;
}

export interface Engine {
  reader: Reader;
  wordPieces: WordPieces;
}

/** Longer texts are books or hostile pages: reading one would take minutes. UTF-16 units. */
export const LONGEST_TEXT = 400_000;

/** The text is longer than LONGEST_TEXT. */
class TextTooLongError extends Error {
  readonly code = 'too_long';
  constructor(length: number) {
    super(`The text has ${length} characters; at most ${LONGEST_TEXT} can be analysed.`);
  }
}

/**
 * Who says what in an article, and where its claims cannot all be right.
 *
 * A text in another language than English comes back with that language and empty lists. Offsets of the result are
 * UTF-16 units into `article.text`. Rejects with TextTooLongError, with the signal's reason when aborted (between two
 * windows), and with the reader's own errors.
 */
export async function analyze(article: ArticleText, engine: Engine, options: ReadOptions = {}): Promise<Analysis> {
  const { id, text, title, url } = article;
  if (text.length > LONGEST_TEXT) throw new TextTooLongError(text.length);
  const lang = languageOf(text, article.lang);
  const about = { id, ...(url !== undefined && { url }), ...(title !== undefined && { title }), lang };
  if (lang !== 'en') return { ...about, parties: [], attributions: [], disputes: [] };

  const { reading, attributions: found } = await readArticle(text, splitSentences(text), engine, options);
  const { parties, attributions } = resolveParties(text, reading.sentences, assembleAttributions(text, found));
  const disputes = describeDisputes(groupSentences(reading), { reading, attributions, parties }, (confidence) =>
    isSureEnough(confidence, 'more'),
  );
  return { ...about, parties, attributions, disputes };
}
