import { normal } from './wait-renewal.ts';

/** What is said of a wait: a range with readable ends that is likely to hold, or nothing. */

/** A wait as it is expected: how many slots must come free, and how many are expected to by a time (ms from now). */
export type Expectation = { stages: number; endsBy(ms: number): number };

export type Range = { from: number; to: number };

const MINUTE = 60_000;

/** The ends that are spoken of, in minutes. */
const LADDER = [0, 1, 1.5, 2, 2.5, 3, 4, 5, 6, 8, 10, 12, 15, 20, 25, 30, 40, 50, 60, 75, 90, 120];

/** The most that the upper end may be of the lower; below a minute nobody counts, so a lower end counts as one at least. */
export const WIDEST = 2.5;

/** A narrower range is said as soon as it holds this likely. */
const SURE = 0.8;

/** What is less likely than this to hold is not said. */
const UNSURE = 0.4;

const RANGES: readonly Range[] = LADDER.flatMap((from) =>
  LADDER.filter((to) => to > from && to <= WIDEST * Math.max(from, 1)).map((to) => ({
    from: from * MINUTE,
    to: to * MINUTE,
  })),
);

/** @returns the narrowest range that is sure, else the surest; `null` when none can honestly be said */
export function rangeOf(expected: Expectation): Range | null {
  const held = new Map(LADDER.map((minutes) => [minutes * MINUTE, heldBy(expected, minutes * MINUTE)]));
  let best: { range: Range; holds: number; ratio: number } | null = null;
  for (const range of RANGES) {
    const holds = (held.get(range.to) ?? 0) - (held.get(range.from) ?? 0);
    const ratio = range.to / Math.max(range.from, MINUTE);
    if (best === null || isBetter({ holds, ratio }, best)) best = { range, holds, ratio };
  }
  return best === null || best.holds < UNSURE ? null : best.range;
}

type Quality = { holds: number; ratio: number };

function isBetter(a: Quality, b: Quality): boolean {
  if (a.holds >= SURE && b.holds >= SURE)
    return a.ratio < b.ratio || (a.ratio === b.ratio && a.holds > b.holds);
  return a.holds > b.holds;
}

/**
 * How likely the wait is over by `ms`: that many slots have come free as are needed, each when chance will have it.
 * A gamma distribution, by the cube root of Wilson and Hilferty.
 */
export function heldBy({ stages, endsBy }: Expectation, ms: number): number {
  if (ms <= 0) return 0;
  const spread = 1 / (9 * stages);
  return normal((Math.cbrt(endsBy(ms) / stages) - 1 + spread) / Math.sqrt(spread));
}
