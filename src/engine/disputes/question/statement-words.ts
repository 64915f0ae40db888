/** A statement to be read alone: no quotation marks or brackets, contractions written out, no "But" before. */
export function plain(statement: string): string {
  return statement
    .replace(/["“”]|''|``|(?<=^|\s)['‘]|['’](?=[\s,.;?!]|$)/g, '')
    .replace(/\([^)]*\)/g, ' ')
    .replace(/(?<!\p{L})(?:he|she|it|they|him|her|them|his|their) \[([^\]]+)\]/giu, '$1')
    .replace(/\[([^\]]*)\]/g, '$1')
    .replace(/[‘’]/g, "'")
    .replace(/\b(it|he|she|that|there|what|who)'s\b/gi, '$1 is')
    .replace(/\bI'm\b/g, 'I am')
    .replace(/'re\b/g, ' are')
    .replace(/'ve\b/g, ' have')
    .replace(/'ll\b/g, ' will')
    .replace(/'d(?= (?:\p{L}+ly |not |never )?(?:been|\p{L}+ed)\b)/gu, ' had')
    .replace(/\bwon't\b/gi, 'will not')
    .replace(/\bcan(?:'t|not)\b/gi, 'can not')
    .replace(/n't\b/g, ' not')
    .replace(/\s*[–—―]\s*|\s+-+\s+/g, '; ')
    .replace(SAID, '')
    .replace(/\s+/g, ' ')
    .trim()
    .replace(OPENING, '');
}

/** Who said it, behind it. */
const SAID =
  /, (?:[^,;.]{2,60} )?(?:says?|said|claims?|claimed|insists?|insisted|argues?|argued|adds?|added|told)(?: [^,;.]{2,60})?[.\s]*$/;

const OPENING =
  /^(?:(?:that|but|and|so|however|yet|also|meanwhile|instead|still|now|in fact|of course|at the time|of (?=\p{L}+ing\b)|\p{L}+ly(?=,)),? )+/iu;
