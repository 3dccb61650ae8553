import type { AgentRef, Availability } from '../protocol/index.ts';
import type { Draft } from './draft.ts';
import { declineAll, withdrawAll } from './offers.ts';
import { giveBack } from './returns.ts';
import type { Agent } from './state.ts';
import { AGENT_GRACE_MS } from './timing.ts';

/** Who is there: an agent's own choice, their sockets, and the grace between losing the last and being lost. */

/** An agent has opened a socket and said hello. Back within the grace, nothing has happened. */
export function connect(draft: Draft, { id, name }: AgentRef, capacity: number): void {
  const before = draft.agents.get(id);
  const now: Agent = {
    id,
    name,
    capacity,
    availability: before?.availability ?? 'online',
    connected: true,
    idleSince: before?.connected ? before.idleSince : draft.now,
  };
  if (before === undefined || !samePresence(before, now)) draft.agents.set(id, now);
}

function samePresence(a: Agent, b: Agent): boolean {
  return (
    a.name === b.name &&
    a.capacity === b.capacity &&
    a.connected === b.connected &&
    a.graceUntil === b.graceUntil
  );
}

/** An agent's last socket has closed: no calls any more, but their conversations stay theirs for the grace. */
export function disconnect(draft: Draft, id: string): void {
  const agent = draft.agents.get(id);
  if (agent === undefined || !agent.connected || agent.graceUntil !== undefined) return;
  draft.agents.set(id, { ...agent, graceUntil: draft.now + AGENT_GRACE_MS });
  withdrawAll(draft, id);
}

/** An agent chooses whether calls may reach them. Going away says no to what rings, and keeps what is theirs. */
export function setAvailability(draft: Draft, id: string, to: Availability): void {
  const agent = draft.agents.get(id);
  if (agent === undefined || agent.availability === to) return;
  draft.agents.set(id, { ...agent, availability: to });
  if (to === 'away') declineAll(draft, id);
}

/** Ends the graces that have run out: these agents are lost, and their conversations go back. */
export function endGraces(draft: Draft): void {
  for (const { graceUntil, ...agent } of draft.agents.values()) {
    if (graceUntil === undefined || graceUntil > draft.now) continue;
    draft.agents.set(agent.id, { ...agent, connected: false });
    for (const handoff of draft.handoffs.values()) {
      const { stage } = handoff;
      if (stage.state === 'active' && stage.agent.id === agent.id) giveBack(draft, handoff, 'agent_lost');
    }
  }
}
