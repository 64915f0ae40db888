/** Characters that tell one party from another; names have up to forty words. */
const LONGEST = 72;

/** A name as it is, or the beginning of a very long one, to the end of a word. */
export function shortName(name: string): string {
  if (name.length <= LONGEST) return name;
  const space = name.lastIndexOf(' ', LONGEST);
  return `${name.slice(0, space > 0 ? space : LONGEST).replace(/[,;:]$/, '')}…`;
}
