import type { Waiting } from '../protocol/index.ts';

/** What each customer is told of the wait, and when: only what is news to them, and not too often. */

/** What may be said to one customer now. */
export type Wait = { conversation: string; handoff: string; epoch: number; waiting: Waiting };

/** What was said last in this wait, when (ms), and the time of day (ms) by which they were told to expect somebody. */
export type Told = { epoch: number; at: number; waiting: Waiting; promised: number | undefined };

/** Nobody is told more often (ms): numbers that jump are not believed. */
export const TELL_EVERY_MS = 15_000;

/** A wait has grown when it ends later than promised by more than this share of what was promised, and this much (ms). */
export const GROWN_SHARE = 0.25;
export const GROWN_MS = 60_000;

/**
 * @param told what was said so far, by conversation
 * @param waits everybody who waits now
 * @returns what to tell now, and what will have been said then; whoever no longer waits is forgotten
 */
export function tell(
  told: ReadonlyMap<string, Told>,
  waits: readonly Wait[],
  now: number,
): { news: Wait[]; told: Map<string, Told> } {
  const news: Wait[] = [];
  const next = new Map<string, Told>();
  for (const wait of waits) {
    const known = told.get(wait.conversation);
    const last = known?.epoch === wait.epoch ? known : undefined;
    const grew = last !== undefined && hasGrown(last, wait.waiting, now);
    const isNews = last === undefined || grew || !isSame(last.waiting, wait.waiting);
    // A clock that has gone back holds nothing back: it only says that this was not told just now.
    if (!isNews || (last !== undefined && Math.abs(now - last.at) < TELL_EVERY_MS)) {
      if (last !== undefined) next.set(wait.conversation, last);
      continue;
    }
    news.push(grew ? { ...wait, waiting: { ...wait.waiting, grew } } : wait);
    const ends = wait.waiting.wait === undefined ? undefined : now + wait.waiting.wait.to;
    // Saying the same again a little later moves no promise: only owning up to it does.
    const promised = grew || last?.promised === undefined ? ends : Math.min(last.promised, ends ?? Infinity);
    next.set(wait.conversation, { epoch: wait.epoch, at: now, waiting: wait.waiting, promised });
  }
  return { news, told: next };
}

function hasGrown({ at, waiting, promised }: Told, { wait }: Waiting, now: number): boolean {
  if (wait === undefined || promised === undefined) return false;
  const least = Math.max(GROWN_MS, GROWN_SHARE * (waiting.wait?.to ?? promised - at));
  return now + wait.to - promised > least;
}

/** Whether both say the same to a customer. */
function isSame(a: Waiting, b: Waiting): boolean {
  return (
    a.position === b.position &&
    a.band?.from === b.band?.from &&
    a.wait?.from === b.wait?.from &&
    a.wait?.to === b.wait?.to &&
    a.ringing === b.ringing
  );
}
