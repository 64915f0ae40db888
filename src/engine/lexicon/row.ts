import type { Entry } from './entry.ts';

/** A shorthand for lists whose entries all stand for one thing: words, an example and, where there is one, a near miss. */
export function rowsOf<const Value>(value: Value) {
  return (words: string, example: string, not?: string): Entry<Value> => ({
    words,
    value,
    example,
    ...(not !== undefined && { not }),
  });
}
