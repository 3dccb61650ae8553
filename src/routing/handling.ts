import * as z from 'zod/mini';

/** How long agents take for a conversation, and how long customers stay in the line: what waits are estimated from. */

/** The mean of what was seen (ms) and how many were, the newest of them only: see `REMEMBERED`. */
export const Moments = z.object({ n: z.int(), mean: z.number() });
export type Moments = z.infer<typeof Moments>;

/** Beyond this many the oldest fade, so that an agent who learns is believed within a few days. */
const REMEMBERED = 200;

/** With one more that took `ms`, from the accept to the end; below 0 when the clock has gone back since. */
export function withHandling(moments: Moments | undefined, ms: number): Moments {
  const n = Math.min((moments?.n ?? 0) + 1, REMEMBERED);
  const mean = moments?.mean ?? 0;
  return { n, mean: mean + (Math.max(0, ms) - mean) / n };
}

/** How many left the line by themselves, and the time that all have spent in it (ms). Kept in memory only. */
export type Patience = { left: number; waitedMs: number };

/** As if one of those who waited an hour in all had left: little enough to be outvoted within a busy hour. */
export const FIRST_PATIENCE: Patience = { left: 1, waitedMs: 3_600_000 };

/** With one more who was in the line for `ms`. @param gaveUp they left by themselves; else an agent took them */
export function withWait({ left, waitedMs }: Patience, ms: number, gaveUp: boolean): Patience {
  return { left: left + (gaveUp ? 1 : 0), waitedMs: waitedMs + Math.max(0, ms) };
}
