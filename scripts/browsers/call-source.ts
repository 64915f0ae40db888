/** A function's source for another place. tsx marks inner functions by a helper that is not there: a stand-in for it. */
export function callSource(act: (...args: never[]) => unknown): string {
  return `((...args) => { const __name = (f) => f; return (${act})(...args); })`;
}
