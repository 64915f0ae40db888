/** What stands in a line that only says when: days, months, hours, zones, and the words around them. */
const WHEN =
  /^(?:published|updated|posted|modified|first|last|created|date|on|at|by|mon|tue|wed|thu|fri|sat|sun|(?:mon|tues|wednes|thurs|fri|satur|sun)day|tues|thurs?|jan|feb|mar|apr|may|june?|july?|aug|sept?|oct|nov|dec|january|february|march|april|august|september|october|november|december|am|pm|a\.m\.|p\.m\.|[ap]|m|ago|yesterday|today|an?|sec(?:ond)?s?|mins?|minutes?|h|hrs?|hours?|days?|weeks?|gmt|utc|bst|ist|c?est|cet|e[ds]?t|c[ds]t|m[ds]t|p[ds]?t|\d{1,4}(?:st|nd|rd|th|h|m|[ap]m)?)$/i;
/** A day of a month, an hour, or a time ago: a lone year or a number is none of them. */
const TELLING =
  /\d[:.h]\d\d|\b(?:jan|feb|mar|apr|may|june?|july?|aug|sept?|oct|nov|dec)[a-z]*\W{1,3}\d|\d\w{0,2} (?:of )?(?:jan|feb|mar|apr|may|june?|july?|aug|sept?|oct|nov|dec)|\d\W?[a-z]+ ago|\d ?[ap]\.?m\b/i;

/** Whether a line says only when something was written, perhaps with the place in capitals before it. */
export function isStamp(text: string): boolean {
  if (text.length > 90 || !TELLING.test(text)) return false;
  const words = text.match(/[\p{L}\p{N}]+(?:\.m\.)?/gu) ?? [];
  const first = words.findIndex((word) => WHEN.test(word));
  return (
    words.slice(0, first).every((word) => /^\p{Lu}{2,}$/u.test(word)) &&
    words.slice(first).every((word) => WHEN.test(word))
  );
}
