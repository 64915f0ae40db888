import type { Analysis, Attribution, Party } from './analysis.ts';
import { assembleAttributions } from './attribution/assemble.ts';
import { resolveParties } from './attribution/parties.ts';
import { isSureEnough } from './disputes/certainty.ts';
import { describeDisputes } from './disputes/describe.ts';
import { groupSentences } from './disputes/group.ts';
import { type ReadOptions, readArticle } from './reader/read-article.ts';
import type { Reader } from './reader/reader.ts';
import type { WordPieces } from './reader/word-pieces.ts';
import type { Reading } from './reading.ts';
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

  const said = await readSaid(text, engine, options);
  const disputes = describeDisputes(groupSentences(said.reading), said, (confidence) =>
    isSureEnough(confidence, 'more'),
  );
  return { ...about, parties: said.parties, attributions: said.attributions, disputes };
}

/** A text as the reader saw it, with who says what in it: all that disputes are made of. */
export interface Said {
  reading: Reading;
  attributions: Attribution[];
  parties: Party[];
}

/** What `analyze` makes disputes of. The text is taken to be English; rejects as `analyze` does, but for its length. */
export async function readSaid(text: string, engine: Engine, options: ReadOptions = {}): Promise<Said> {
  const { reading, attributions } = await readArticle(text, splitSentences(text), engine, options);
  return { reading, ...resolveParties(text, reading.sentences, assembleAttributions(text, attributions)) };
}
