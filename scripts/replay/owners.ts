import type { DeskClient } from '../../src/client/index.ts';
import type { LineItem, Standing } from '../../src/protocol/index.ts';
import type { Agent } from './agent.ts';
import type { Played } from './customer.ts';
import { inParallel } from './parallel.ts';
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

  const standings = new Map<string, Standing>();
  await inParallel(played, parallel, async (one) => {
    try {
      standings.set(one.conversation, await verify(one, tally));
    } catch (error) {
      tally.error(one.conversation, error);
    }
  });

  const line = desk ? lineOf(desk, ours) : [];
  const known = new Set(line.map(({ conversation }) => conversation));
  for (const [conversation, { status, control }] of standings) {
    if (status !== 'open' || known.has(conversation)) continue;
    tally.ownerless += 1;
    tally.tell(conversation, `open with the ${control.owner}, and the desk does not know it`);
  }
  for (const { conversation, state } of line) {
    if (standings.get(conversation)?.status === 'open') continue;
    tally.error(conversation, `over, and still ${state} at the desk`);
  }
}

function lineOf(desk: DeskClient, ours: ReadonlySet<string>): LineItem[] {
  return desk.view.line.filter(({ conversation }) => ours.has(conversation));
}
