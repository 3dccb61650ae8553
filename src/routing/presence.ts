import type { AgentProfile, AgentRef, Availability } from '../protocol/index.ts';
import type { Draft } from './draft.ts';
import { declineAll, withdrawAll } from './offers.ts';
import { applyProfile, newAgent } from './profiles.ts';
import { giveBack } from './returns.ts';
import { AGENT_GRACE_MS } from './timing.ts';

/** Who is there: an agent's own choice, their sockets, and the grace between losing the last and being lost. */

/**
 * An agent has opened a socket and said hello. Back within the grace, nothing has happened.
 * @param profile as configured; what an operator has edited since goes before it
 */
export function connect(draft: Draft, { id, name }: AgentRef, profile: AgentProfile): void {
  const before = draft.floor.agent(id);
  if (before === undefined) {
    draft.putAgent(newAgent(draft, { id, name }, profile));
    return;
  }
  const { graceUntil, left, ...rest } = before;
  if (!before.connected || graceUntil !== undefined || left !== undefined || before.name !== name) {
    const idleSince = before.connected ? before.idleSince : draft.now;
    draft.putAgent({ ...rest, name, connected: true, idleSince });
  }
  if (before.edited !== true) applyProfile(draft, id, profile);
}

/** An agent's last socket has closed: no calls any more, but their conversations stay theirs for the grace. */
export function disconnect(draft: Draft, id: string): void {
  const agent = draft.floor.agent(id);
  if (agent === undefined || !agent.connected || agent.graceUntil !== undefined) return;
  draft.putAgent({ ...agent, graceUntil: draft.now + AGENT_GRACE_MS });
  withdrawAll(draft, id);
}

/**
 * An agent chooses whether calls may reach them. Whoever is not `online` says no to what rings, and keeps what is theirs.
 */
export function setAvailability(draft: Draft, id: string, to: Availability): void {
  const agent = draft.floor.agent(id);
  if (agent === undefined) return;
  const { away, left, ...rest } = agent;
  if (agent.availability === to && away === undefined && left === undefined) return;
  draft.putAgent({ ...rest, availability: to, misses: 0 });
  if (to !== 'online') declineAll(draft, id);
}

/**
 * An agent signs out, and is nowhere else: what is theirs goes back at once, with the truth about why; what they are about
 * to get goes back as soon as they have it.
 */
export function signOut(draft: Draft, id: string): void {
  setAvailability(draft, id, 'away');
  const agent = draft.floor.agent(id);
  if (agent !== undefined) draft.putAgent({ ...agent, left: true });
  for (const handoff of draft.floor.held(id)) {
    if (handoff.stage.state === 'active') giveBack(draft, handoff, 'agent_left');
  }
}

/** Ends the graces that have run out: these agents are lost, and their conversations go back. */
export function endGraces(draft: Draft): void {
  const { floor, now } = draft;
  for (const id of floor.agentTimers.due(now)) {
    const agent = floor.agent(id);
    if (agent === undefined) continue;
    const { graceUntil: _, ...rest } = agent;
    draft.putAgent({ ...rest, connected: false });
    for (const handoff of floor.held(id)) {
      if (handoff.stage.state === 'active') giveBack(draft, handoff, 'agent_lost');
    }
  }
}
