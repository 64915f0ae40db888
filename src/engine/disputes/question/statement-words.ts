/** The words of a statement: no quotation marks or brackets, contractions written out, no "But" before and no stop behind. */
export function wordsOf(statement: string): string[] {
  return statement
    .replace(/["“”]|(?<=^|\s)['‘]|['’](?=[\s,.;]|$)/g, '')
    .replace(/\([^)]*\)|\[[^\]]*\]/g, ' ')
    .replace(/\b(it|he|she|that|there)['’]s\b/gi, '$1 is')
    .replace(/\bI['’]m\b/g, 'I am')
    .replace(/['’]re\b/g, ' are')
    .replace(/['’]ve\b/g, ' have')
    .replace(/['’]ll\b/g, ' will')
    .replace(/\bwon['’]t\b/gi, 'will not')
    .replace(/\bcan(?:['’]t|not)\b/gi, 'can not')
    .replace(/n['’]t\b/g, ' not')
    .trim()
    .replace(OPENING, '')
    .replace(/[.!?;:,…\s]+$/, '')
    .split(/\s+/)
    .filter((word, k) => word !== '' && !/^[–—-]+$/.test(word) && !(k === 0 && /^\p{L}+,$/u.test(word)));
}

const OPENING =
  /^(?:(?:that|but|and|so|however|yet|also|meanwhile|instead|in fact|of course|at the time|of (?=\p{L}+ing\b)),? )+/iu;
