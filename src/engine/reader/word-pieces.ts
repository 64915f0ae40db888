import { Tokenizer } from '@huggingface/tokenizers';

/** Pieces of a text: `ids[i]` stands for the UTF-16 units `starts[i]` to `ends[i]` of it. */
export interface Pieces {
  ids: number[];
  starts: number[];
  ends: number[];
}

/** Splits text into the word pieces that the reader was trained on. */
export type WordPieces = (text: string) => Pieces;

/** What parts words. A vertical tab and a form feed do not: they are dropped like other control characters. */
const SPACE = /[\t\n\r\p{Z}]/u;
/** Control and format characters, lone surrogates and U+FFFD are dropped, as BERT's normalizer does. */
const DROPPED = /[\p{Cc}\p{Cf}\p{Co}\p{Cs}\u{FFFD}]/u;
/** What BERT's pre-tokenizer lets stand alone: ASCII symbols, Unicode punctuation and the CJK ideographs it knows. */
const ALONE =
  /[!-/:-@[-`{-~\p{P}\u{3400}-\u{4DBF}\u{4E00}-\u{9FFF}\u{F900}-\u{FAFF}\u{20000}-\u{2A6DF}\u{2A700}-\u{2B81F}\u{2B920}-\u{2CEAF}\u{2F800}-\u{2FA1F}]/u;

/**
 * Word pieces by the vocabulary in `tokenizer` (the parsed tokenizer.json). The library is asked for single words only,
 * so that offsets stay ours: they count UTF-16 units of the text as given, before lower case and accents are folded.
 * They are the pieces of training (the Python package tokenizers; training/golden/word-pieces.json), but for two things:
 * marks that Unicode took in after that package's tables were made, and "[SEP]" and its like, which are words here and
 * not orders to the reader. Throws when `tokenizer` is not a tokenizer.json.
 */
export function createWordPieces(tokenizer: object): WordPieces {
  const library = new Tokenizer(tokenizer, {});
  const unknown = library.token_to_id('[UNK]');
  if (unknown === undefined) throw new Error('The word pieces file holds no [UNK] token.');
  const known = new Map<string, { id: number; length: number }[]>();

  /** Pieces of a folded word with the number of its code points that each covers. */
  const piecesOf = (word: string) => {
    let pieces = known.get(word);
    if (!pieces) {
      pieces = library.tokenize(word).map((token) => ({
        id: library.token_to_id(token) ?? unknown,
        length: token === '[UNK]' ? Number.POSITIVE_INFINITY : [...token.replace(/^##/, '')].length,
      }));
      // News repeats its words; names do not, so the memory is bounded.
      if (known.size > 50_000) known.clear();
      known.set(word, pieces);
    }
    return pieces;
  };

  return (text) => {
    const out: Pieces = { ids: [], starts: [], ends: [] };
    let word = '';
    // For each code point of the folded word: where the character that it comes from starts and ends.
    let from: number[] = [];
    let to: number[] = [];
    const flush = () => {
      let at = 0;
      for (const { id, length } of word ? piecesOf(word) : []) {
        const last = Math.min(at + length, from.length) - 1;
        out.ids.push(id);
        out.starts.push(from[at]!);
        out.ends.push(to[last]!);
        at = last + 1;
      }
      word = '';
      from = [];
      to = [];
    };
    const add = (point: string, start: number, end: number) => {
      const isAlone = ALONE.test(point);
      if (isAlone) flush();
      word += point;
      from.push(start);
      to.push(end);
      if (isAlone) flush();
    };
    let at = 0;
    for (const character of text) {
      const start = at;
      at += character.length;
      if (SPACE.test(character)) flush();
      else if (!DROPPED.test(character)) for (const point of fold(character)) add(point, start, at);
    }
    flush();
    return out;
  };
}

/** Lower case without accents, as in training. */
function fold(character: string): string {
  return character < '\u0080'
    ? character.toLowerCase()
    : character
        .normalize('NFD')
        .replace(/\p{Mn}/gu, '')
        .toLowerCase();
}
