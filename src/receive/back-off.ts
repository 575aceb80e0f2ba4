// How long to wait before the next try at a server that does not answer.

const FIRST_MS = 1_000;
const LONGEST_MS = 60_000;

/**
 * Exponential back-off with jitter: about 1 s after the first failure, doubling to at most 60 s, in milliseconds.
 * The jitter takes away up to half, so that many clients of a restarted server do not come back in one wave.
 *
 * @param attempt failures in a row, counted from 1
 * @param random a number from 0 up to 1, like `Math.random`
 */
export function backOff(attempt: number, random: () => number): number {
  // 2^6 s is past the limit already; the cap on the exponent keeps a long outage from overflowing.
  const doublings = Math.min(Math.max(attempt - 1, 0), 6);
  const full = Math.min(FIRST_MS * 2 ** doublings, LONGEST_MS);
  return Math.max(FIRST_MS, Math.round(full * (1 - random() / 2)));
}
