import { nextChance } from './match.ts';
import { offersWith } from './offers.ts';
import type { Agent, DeskState, Handoff } from './state.ts';
import { AGENT_GRACE_MS, UNWATCHED_MS } from './timing.ts';

/** Waking up: what a desk that was away must catch up on, and when it must be woken next. */

/**
 * The state after loading: what happened unseen is marked as due, and `tick` deals with it.
 * @param present agents with a socket open now
 */
export function resume(state: DeskState, present: ReadonlySet<string>, now: number): DeskState {
  return {
    agents: new Map([...state.agents].map(([id, agent]) => [id, watch(agent, present.has(id), now)])),
    handoffs: new Map([...state.handoffs].map(([id, handoff]) => [id, pickUp(handoff, present, now)])),
  };
}

/** An agent whose sockets died with the server has a full grace from now on. */
function watch(agent: Agent, present: boolean, now: number): Agent {
  if (present || !agent.connected) return agent;
  const watched = agent.graceUntil !== undefined && agent.graceUntil > now - UNWATCHED_MS;
  return watched ? agent : { ...agent, graceUntil: now + AGENT_GRACE_MS };
}

/** A call that was under way is lost with its caller, so it is made again; what rings for nobody stops. */
function pickUp(handoff: Handoff, present: ReadonlySet<string>, now: number): Handoff {
  const { stage } = handoff;
  if (stage.state === 'offered' && !present.has(stage.agent.id)) {
    const offers = offersWith(handoff, stage.agent, 'withdrawn', now);
    return { ...handoff, offers, stage: { state: 'queued' } };
  }
  const calling = stage.state === 'accepting' || stage.state === 'failing';
  // One that has failed before was waiting for its time, and still does.
  if (calling && stage.failures === 0 && stage.retryAt > now) {
    return { ...handoff, stage: { ...stage, retryAt: now } };
  }
  return handoff;
}

/** When `tick` has something to do next (ms); `Infinity` when time alone changes nothing. */
export function dueAt(state: DeskState): number {
  const graces = [...state.agents.values()].map(({ graceUntil }) => graceUntil ?? Infinity);
  const stages = [...state.handoffs.values()].map((handoff) => {
    const { stage } = handoff;
    if (stage.state === 'queued') return nextChance(state, handoff);
    if (stage.state === 'offered') return stage.until;
    return stage.state === 'active' ? Infinity : stage.retryAt;
  });
  return Math.min(...graces, ...stages);
}
