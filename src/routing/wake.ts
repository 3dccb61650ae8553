import { bringNear } from './clock.ts';
import type { Draft } from './draft.ts';
import type { Floor } from './floor.ts';
import { endCall } from './offers.ts';
import { type Agent, type Handoff, holderOf } from './state.ts';
import { AGENT_GRACE_MS, UNWATCHED_MS } from './timing.ts';

/** Waking up: what a desk that was away must catch up on, and when it must be woken next. */

/**
 * The agents of a floor that is filled anew: not who is configured no longer, is gone and holds nothing. What only they could
 * do would be required, and people would wait for nobody.
 */
export function stillHere(
  { agents, handoffs }: { agents: readonly Agent[]; handoffs: readonly Handoff[] },
  configured: ReadonlySet<string>,
): Agent[] {
  const holders = new Set(handoffs.map((handoff) => holderOf(handoff)?.id));
  return agents.filter(({ id, connected }) => connected || configured.has(id) || holders.has(id));
}

/**
 * The first action after loading: what happened unseen is made good, or marked as due for `tick`.
 * @param present agents with a socket open now
 */
export function resume(draft: Draft, present: ReadonlySet<string>): void {
  bringNear(draft);
  for (const agent of [...draft.floor.agents()]) watch(draft, agent, present.has(agent.id));
  for (const handoff of [...draft.floor.handoffs()]) pickUp(draft, handoff, present);
}

/** An agent whose sockets died with the server has a full grace from now on. */
function watch(draft: Draft, agent: Agent, present: boolean): void {
  if (present || !agent.connected) return;
  const watched = agent.graceUntil !== undefined && agent.graceUntil > draft.now - UNWATCHED_MS;
  if (!watched) draft.putAgent({ ...agent, graceUntil: draft.now + AGENT_GRACE_MS });
}

/** A call that was under way is lost with its caller, so it is made again; what rings for nobody stops. */
function pickUp(draft: Draft, handoff: Handoff, present: ReadonlySet<string>): void {
  const { stage } = handoff;
  if (stage.state === 'offered' && !present.has(stage.agent.id)) {
    endCall(draft, handoff, stage, 'withdrawn');
    return;
  }
  const calling = stage.state === 'accepting' || stage.state === 'failing';
  // One that has failed before was waiting for its time, and still does.
  if (calling && stage.failures === 0 && stage.retryAt > draft.now) {
    draft.put({ ...handoff, stage: { ...stage, retryAt: draft.now } });
  }
}

/** When `tick` has something to do next (ms); `Infinity` when time alone changes nothing. */
export function dueAt({ handoffTimers, agentTimers, lookTimers, staff }: Floor): number {
  // Requirements relax for nobody while nobody has room.
  const look = staff.freeCount > 0 ? lookTimers.next() : Number.POSITIVE_INFINITY;
  return Math.min(handoffTimers.next(), agentTimers.next(), look);
}
