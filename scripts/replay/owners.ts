import type { DeskClient } from '../../src/client/index.ts';
import { INITIAL_STANDING, type LineItem, type Standing, stand } from '../../src/protocol/index.ts';
import type { Agent } from './agent.ts';
import type { Played } from './customer.ts';
import { inParallel } from './parallel.ts';
import { readThread } from './read-thread.ts';
import type { Tally } from './tally.ts';
import { until } from './until.ts';
import { verify } from './verify.ts';

/** How long agents may still be busy after the last customer has finished, ms. */
const SETTLE_MS = 60_000;
/** How often, and how long each time (ms), an open conversation is looked for at the desk. */
const ROUNDS = 5;
const ROUND_MS = 3_000;

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
  for (const one of played) {
    const standing = standings.get(one.conversation);
    if (standing?.status !== 'open' || known.has(one.conversation)) continue;
    if (await findsOwner(one, desk)) {
      tally.tell(one.conversation, 'open and unknown to the desk at first, over or known at a second look');
      continue;
    }
    tally.ownerless += 1;
    tally.tell(one.conversation, `open with the ${standing.control.owner}, and the desk does not know it`);
  }
  for (const { conversation, state } of line) {
    if (standings.get(conversation)?.status === 'open') continue;
    tally.error(conversation, `over, and still ${state} at the desk`);
  }
}

/**
 * Whether an open conversation that the desk did not know is known to it a little later, or is over. Thread and line are
 * read one after the other, and what is told between the two objects after a kill may be on its way.
 */
async function findsOwner({ conversation, door }: Played, desk: DeskClient | undefined): Promise<boolean> {
  for (let round = 0; round < ROUNDS; round += 1) {
    const { status } = (await readThread(door)).reduce<Standing>(stand, INITIAL_STANDING);
    const knows = () => desk?.view.line.some((item) => item.conversation === conversation) === true;
    if (status !== 'open' || knows()) return true;
    if (desk && (await until(desk, knows, ROUND_MS))) return true;
  }
  return false;
}

function lineOf(desk: DeskClient, ours: ReadonlySet<string>): LineItem[] {
  return desk.view.line.filter(({ conversation }) => ours.has(conversation));
}
