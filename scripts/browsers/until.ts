const DEADLINE = 20_000;
const PAUSE = 40;

/**
 * Asks again and again until `probe` gives something that is not false, null or undefined, and returns that. A probe
 * that rejects counts as "not yet". Rejects with `what` and the last refusal when the deadline (ms) has passed.
 */
export async function until<T>(
  what: string,
  probe: () => Promise<T | false | null | undefined>,
  deadline = DEADLINE,
): Promise<T> {
  const end = Date.now() + deadline;
  let refusal: unknown;
  do {
    try {
      const found = await probe();
      if (found !== false && found !== null && found !== undefined) return found;
      refusal = undefined;
    } catch (error) {
      refusal = error;
    }
    await new Promise((resolve) => setTimeout(resolve, PAUSE));
  } while (Date.now() < end);
  throw new Error(`Waited ${deadline / 1000} s for ${what}`, { cause: refusal });
}
