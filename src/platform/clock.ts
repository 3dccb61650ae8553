/**
 * How long ago `from` was (ms), as far as a clock can tell that may have been set back since. Never negative: a guard
 * against too much too soon must not hold for as long as the clock has gone back.
 */
export function elapsed(from: number, now: number): number {
  return Math.abs(now - from);
}
