import { createWordPieces, type WordPieces } from '../engine/reader/word-pieces.ts';
import { ReaderError } from './reader-error.ts';

/** The word pieces of the text of a tokenizer.json; throws ReaderError `reader_failed` when it is damaged. */
export function openWordPieces(json: string): WordPieces {
  try {
    return createWordPieces(JSON.parse(json));
  } catch (error) {
    throw new ReaderError('reader_failed', 'tokenizer.json is damaged.', { cause: error });
  }
}
