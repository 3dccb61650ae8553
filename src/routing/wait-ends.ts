import { addEnds } from './wait-renewal.ts';

/** The times (ms) for which it is kept how many slots come free by then: near ones closer together. */
const TIMES = [
  0, 10, 20, 30, 45, 60, 90, 120, 180, 240, 300, 420, 600, 900, 1_200, 1_800, 2_700, 3_600, 5_400, 7_200,
].map((seconds) => seconds * 1_000);

/** What lies beyond is not told (ms). */
export const HORIZON_MS = TIMES[TIMES.length - 1] ?? 0;

/** How many slots of some agents are expected to come free by a time: a line through a few points. */
export class Ends {
  free = 0;
  readonly #counts: number[] = TIMES.map(() => 0);

  /**
   * Adds an agent's slots.
   * @param free those that are free now, and come free again after whom they are for
   * @param busyMs for how long the others have been busy (ms)
   * @param meanMs what a conversation takes (ms)
   * @param pauseMs what passes before a free slot has its next conversation (ms)
   */
  add(free: number, busyMs: readonly number[], meanMs: number, pauseMs: number): void {
    this.free += free;
    const spans = TIMES.map((time) => time / (meanMs + pauseMs));
    for (let slot = 0; slot < free; slot += 1) addEnds(this.#counts, 0, spans);
    for (const ms of busyMs) addEnds(this.#counts, ms / meanMs, spans);
  }

  /** @param time ms from now; beyond the horizon it is as at the horizon */
  by(time: number): number {
    const index = indexOf(time);
    const from = TIMES[index - 1] ?? 0;
    const to = TIMES[index] ?? 1;
    const low = this.#counts[index - 1] ?? 0;
    const high = this.#counts[index] ?? 0;
    return this.free + low + Math.min(1, (time - from) / (to - from)) * (high - low);
  }
}

function indexOf(time: number): number {
  let index = 1;
  while (index < TIMES.length - 1 && (TIMES[index] ?? 0) < time) index += 1;
  return index;
}
