/** A, I and O are words too; an opening quotation mark may stand before the capital. */
const CAPITAL = /^["“‘']?(?![AIO])\p{Lu}$/u;

/** Whether `before` is a capital set apart at the start of a story, and `after` the rest of its word. */
export function isDropCap(before: string, after: string): boolean {
  return CAPITAL.test(before) && /^\p{Ll}/u.test(after);
}
