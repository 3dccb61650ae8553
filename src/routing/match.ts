import { type Agent, type DeskState, type Handoff, isOnline, isPresent, loadsOf } from './state.ts';
import { COOLDOWN_MS } from './timing.ts';

/** Who gets the next call. */

/** Whether this agent may be called at all: online, a socket open now, a slot free. */
function isFree(agent: Agent, load: number): boolean {
  return isOnline(agent) && isPresent(agent) && load < agent.capacity;
}

/** When this agent may be asked for this handoff again (ms), after declining or missing it; else 0. */
function readyAt(agent: Agent, handoff: Handoff): number {
  const refused = handoff.offers.findLast(
    (offer) => offer.agent.id === agent.id && (offer.outcome === 'rejected' || offer.outcome === 'timeout'),
  );
  return refused === undefined ? 0 : refused.at + COOLDOWN_MS;
}

/** Least load for their capacity first, then longest idle. */
function byClaim(loads: ReadonlyMap<string, number>): (a: Agent, b: Agent) => number {
  const share = (agent: Agent): number => (loads.get(agent.id) ?? 0) / agent.capacity;
  return (a, b) => share(a) - share(b) || a.idleSince - b.idleSince || (a.id < b.id ? -1 : 1);
}

/** The agent to call for a queued handoff, or `null` when nobody can be called now. */
export function chooseAgent(state: DeskState, handoff: Handoff, now: number): Agent | null {
  const loads = loadsOf(state);
  const free = [...state.agents.values()].filter(
    (agent) => isFree(agent, loads.get(agent.id) ?? 0) && readyAt(agent, handoff) <= now,
  );
  return free.sort(byClaim(loads))[0] ?? null;
}

/** When a free agent who refused this handoff may be asked again (ms); `Infinity` when no time will change anything. */
export function nextChance(state: DeskState, handoff: Handoff): number {
  const loads = loadsOf(state);
  const free = [...state.agents.values()].filter((agent) => isFree(agent, loads.get(agent.id) ?? 0));
  return Math.min(...free.map((agent) => readyAt(agent, handoff)));
}
