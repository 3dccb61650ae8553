/** How many slots are expected to come free by a time: a line through a few times, near ones closer together. */
export type Ends = Float64Array;

/** The times (ms). */
export const TIMES = [
  0, 10, 20, 30, 45, 60, 90, 120, 180, 240, 300, 420, 600, 900, 1_200, 1_800, 2_700, 3_600, 5_400, 7_200,
].map((seconds) => seconds * 1_000);

/** What lies beyond is not told (ms). */
export const HORIZON_MS = TIMES[TIMES.length - 1] ?? 0;

export function noEnds(): Ends {
  return new Float64Array(TIMES.length);
}

/** @param time ms from now; what is beyond the horizon is as at the horizon */
export function endsBy(ends: Ends, time: number): number {
  let index = 1;
  while (index < TIMES.length - 1 && (TIMES[index] ?? 0) < time) index += 1;
  const from = TIMES[index - 1] ?? 0;
  const to = TIMES[index] ?? 1;
  const low = ends[index - 1] ?? 0;
  return low + Math.min(1, (time - from) / (to - from)) * ((ends[index] ?? 0) - low);
}
