/**
 * A token bucket over a clock given by the caller. Kept in memory: an object that slept has had a quiet time anyway.
 * @param perSecond sustained rate
 * @param burst how many may come at once
 */
export class Bucket {
  #tokens: number;
  #at = 0;
  readonly #perSecond: number;
  readonly #burst: number;

  constructor(perSecond: number, burst: number) {
    this.#perSecond = perSecond;
    this.#burst = burst;
    this.#tokens = burst;
  }

  /** Takes one. @returns 0 when it was there, else how long to wait for it, ms */
  take(now: number): number {
    const elapsed = this.#at === 0 ? 0 : Math.max(0, now - this.#at);
    this.#at = now;
    this.#tokens = Math.min(this.#burst, this.#tokens + (elapsed / 1_000) * this.#perSecond);
    if (this.#tokens >= 1) {
      this.#tokens -= 1;
      return 0;
    }
    return Math.ceil(((1 - this.#tokens) / this.#perSecond) * 1_000);
  }
}
