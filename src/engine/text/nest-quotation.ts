/**
 * Words of the article as they stand inside quotation marks of our own: marks around all of them are left out, those
 * inside become single, as printers do (“‘Nobody is here,’ said the officer”).
 */
export function nestQuotation(words: string): string {
  const bare = /^(?:“([^“”]*)”|"([^"]*)")$/.exec(words);
  const inner = bare?.[1] ?? bare?.[2] ?? words;
  return inner
    .replaceAll('“', '‘')
    .replaceAll('”', '’')
    .replace(/"(?=[\p{L}\p{N}‘$£€])/gu, '‘')
    .replaceAll('"', '’');
}
