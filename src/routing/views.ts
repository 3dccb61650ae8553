import type { AgentItem, Call, DeskServerFrame, LineItem } from '../protocol/index.ts';
import { byPlace } from './line.ts';
import { type Agent, type DeskState, type Handoff, holderOf, isPresent, loadsOf } from './state.ts';

/** What agents see of the desk: the board, and what changed on it. */

export type DeskChanged = Extract<DeskServerFrame, { t: 'changed' }>;
export type Board = { line: LineItem[]; agents: AgentItem[] };

export function boardOf(state: DeskState): Board {
  const loads = loadsOf(state);
  return {
    line: [...state.handoffs.values()].sort(byPlace).map(lineItem),
    agents: [...state.agents.values()].map((agent) => agentItem(agent, loads)),
  };
}

/** What is ringing for this agent. */
export function callsFor(state: DeskState, agent: string, now: number): Call[] {
  return [...state.handoffs.values()]
    .filter(({ stage }) => stage.state === 'offered' && stage.agent.id === agent)
    .sort(byPlace)
    .flatMap((handoff) => callOf(handoff, now) ?? []);
}

/** The call this handoff makes, or `null` when it rings nowhere. */
export function callOf(handoff: Handoff, now: number): Call | null {
  if (handoff.stage.state !== 'offered') return null;
  return { item: lineItem(handoff), ringMs: Math.max(0, handoff.stage.until - now) };
}

/** What changed on the board, or `null`. Handoffs are never mutated, so another object is another state. */
export function changedBetween(before: DeskState, after: DeskState): DeskChanged | null {
  const put = [...after.handoffs.values()]
    .filter((handoff) => before.handoffs.get(handoff.conversation) !== handoff)
    .map(lineItem);
  const gone = [...before.handoffs.keys()].filter((conversation) => !after.handoffs.has(conversation));
  const loadsBefore = loadsOf(before);
  const loads = loadsOf(after);
  const agents = [...after.agents.values()]
    .filter(
      (agent) =>
        before.agents.get(agent.id) !== agent ||
        (loadsBefore.get(agent.id) ?? 0) !== (loads.get(agent.id) ?? 0),
    )
    .map((agent) => agentItem(agent, loads));
  return put.length + gone.length + agents.length === 0 ? null : { t: 'changed', put, gone, agents };
}

function lineItem(handoff: Handoff): LineItem {
  const { conversation, epoch, since, reason, language, customerName, intent } = handoff;
  return {
    ...{ conversation, handoff: handoff.handoff, epoch, since, reason, language, customerName, intent },
    state: handoff.stage.state,
    agent: holderOf(handoff) ?? undefined,
  };
}

function agentItem(agent: Agent, loads: ReadonlyMap<string, number>): AgentItem {
  const { id, name, availability, capacity } = agent;
  const presence = agent.connected ? availability : 'offline';
  return {
    ...{ id, name, availability, capacity, presence },
    connected: isPresent(agent),
    load: loads.get(id) ?? 0,
    ...{ skills: {}, languages: {}, teams: [], senior: false },
  };
}
