import type { Waiting } from '../protocol/index.ts';
import { GROWN_MS, GROWN_SHARE } from './wait-told.ts';

/** What a customer was told of one wait: by when (ms) to expect somebody, and how much longer that was then (ms). */
export type Promised = { epoch: number; by: number; span: number };

/**
 * What the customer is told now: that it takes longer, when it ends clearly later than they were told. The desk says so
 * itself while it is awake; what was promised before it slept only the customer's own socket still knows.
 * @param epoch of the control under which they wait: another one is another wait
 */
export function ownUp(
  waiting: Waiting,
  epoch: number,
  last: Promised | undefined,
  now: number,
): { waiting: Waiting; promised: Promised | undefined } {
  const before = last?.epoch === epoch ? last : undefined;
  if (waiting.wait === undefined) return { waiting, promised: before };
  const span = waiting.wait.to;
  const later = before === undefined ? 0 : now + span - before.by;
  const grew = waiting.grew === true || (before !== undefined && later > bar(before));
  const by = before === undefined || grew ? now + span : Math.min(before.by, now + span);
  return { waiting: grew ? { ...waiting, grew } : waiting, promised: { epoch, by, span } };
}

function bar({ span }: Promised): number {
  return Math.max(GROWN_MS, GROWN_SHARE * span);
}
