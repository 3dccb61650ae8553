import type { DeskClient } from '../../src/client/index.ts';
import type { AnyEvent, LineItem } from '../../src/protocol/index.ts';
import type { Agent } from './agent.ts';
import { agrees, isForgotten, type Knows, type Standpoint, standpointOf } from './agreement.ts';
import type { Played } from './customer.ts';
import { inParallel } from './parallel.ts';
import { readThread } from './read-thread.ts';
import type { Tally } from './tally.ts';
import { until } from './until.ts';
import { verify } from './verify.ts';

/** How long agents may still be busy after the last customer has finished, ms. */
const SETTLE_MS = 60_000;

/**
 * Lets the agents finish, reads every thread afresh, and holds both against what the desk knows: nobody waits without
 * the desk knowing, and nobody blocks an agent who is not there any more.
 */
export async function checkOwners(
  agents: readonly Agent[],
  played: readonly Played[],
  parallel: number,
  tally: Tally,
): Promise<void> {
  const desk = agents[0]?.desk;
  const ours = new Set(played.map(({ conversation }) => conversation));
  if (desk)
    await until(
      desk,
      ({ connection }) => connection === 'online' && lineOf(desk, ours).length === 0,
      SETTLE_MS,
    );
  // Before any thread is read: reading one wakes it, and what it forgot to tell would be told then.
  const line = desk ? lineOf(desk, ours) : [];
  const seenAt = Date.now();

  const knows: Knows = async (conversation, epoch, ms) => {
    const shown = ({ line: now }: DeskClient['view']) =>
      now.some((item) => item.conversation === conversation && item.epoch === epoch);
    return desk !== undefined && until(desk, shown, ms);
  };
  const standpoints = new Map<string, Standpoint>();
  await inParallel(played, parallel, async (one) => {
    try {
      const stored: AnyEvent[] = await verify(one, tally);
      const standpoint = standpointOf(stored);
      standpoints.set(one.conversation, standpoint);
      if (await agrees(standpoint, one.conversation, () => readThread(one.door), knows)) return;
      tally.ownerless += 1;
      tally.tell(one.conversation, `open with the ${standpoint.owner}, and the desk does not know it`);
    } catch (error) {
      tally.error(one.conversation, error);
    }
  });
  for (const item of line) {
    if (isForgotten(item, standpoints.get(item.conversation), seenAt))
      tally.error(item.conversation, `over, and still ${item.state} at the desk`);
  }
}

function lineOf(desk: DeskClient, ours: ReadonlySet<string>): LineItem[] {
  return desk.view.line.filter(({ conversation }) => ours.has(conversation));
}
