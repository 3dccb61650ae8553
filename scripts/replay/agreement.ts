import {
  type AnyEvent,
  INITIAL_STANDING,
  type LineItem,
  type Standing,
  stand,
} from '../../src/protocol/index.ts';

/**
 * Whether a thread and the desk agree. The two are read one after the other, so only what stands still between two
 * readings of the thread can be held against the desk; and only for longer than a report may be on its way.
 */

/** By then a report that was lost with its object has been told again: the 20 s of its alarm, and the way, ms. */
const TOLD_WITHIN_MS = 25_000;

/** Whether the desk knows of a conversation at an epoch, or learns of it in time. */
export type Knows = (conversation: string, epoch: number, withinMs: number) => Promise<boolean>;

/** Where a conversation stands by its log alone, and since when (server ms). */
export type Standpoint = { open: boolean; owner: string; epoch: number; since: number };

export function standpointOf(events: readonly AnyEvent[]): Standpoint {
  const { status, control } = events.reduce<Standing>(stand, INITIAL_STANDING);
  const passed = events.findLast(({ kind }) => kind === 'control.passed');
  return {
    open: status === 'open',
    owner: control.owner,
    epoch: control.epoch,
    since: passed !== undefined && 'at' in passed ? passed.at : 0,
  };
}

/**
 * Whether the desk knows of a conversation that is open, or learns of it while that stands unchanged.
 * @param read the thread afresh
 */
export async function agrees(
  first: Standpoint,
  conversation: string,
  read: () => Promise<AnyEvent[]>,
  knows: Knows,
): Promise<boolean> {
  let standpoint = first;
  while (standpoint.open) {
    const { epoch } = standpoint;
    if (await knows(conversation, epoch, TOLD_WITHIN_MS)) return true;
    standpoint = standpointOf(await read());
    if (standpoint.epoch === epoch) return false;
  }
  return true;
}

/**
 * Whether the desk still holds what was over long before it was looked at.
 * @param seenAt when the desk was looked at, ms; before the thread was read
 */
export function isForgotten(
  item: Pick<LineItem, 'epoch'>,
  standpoint: Standpoint | undefined,
  seenAt: number,
): boolean {
  if (!standpoint || standpoint.epoch === item.epoch) return standpoint?.open === false;
  return standpoint.since < seenAt - TOLD_WITHIN_MS && standpoint.epoch > item.epoch;
}
