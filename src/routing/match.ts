import type { Floor } from './floor.ts';
import { byPlace, type Group, type Place } from './line.ts';
import { backAt, cooledAt } from './looks.ts';
import type { Peers } from './staff.ts';
import { type Agent, type Handoff, isCallable, type Wish } from './state.ts';

/** For whom an agent with room is called, and whether it is their turn. */

function mayTake(floor: Floor, handoff: Handoff, id: string, now: number): boolean {
  const agent = floor.agent(id);
  return agent !== undefined && floor.hasRoom(agent, handoff.weight) && mayAsk(floor, handoff, id, now);
}

/** Whether it is this agent's turn: not soon after a no, and not theirs again while others may take it. */
export function mayAsk(floor: Floor, handoff: Handoff, id: string, now: number): boolean {
  if (cooledAt(handoff, id) > now) return false;
  return handoff.transferredBy !== id || floor.onlineCount <= 1 || backAt(handoff, floor.settings) <= now;
}

/** The first in the line for whom this agent may be called now, or `null`. */
export function firstFor(floor: Floor, agent: Agent, now: number): Place | null {
  const peers = floor.staff.peersOf(agent.id);
  if (peers === undefined || floor.staff.free(agent.id) === undefined) return null;
  const firsts = groupsFor(floor, agent, peers).flatMap((group) => firstOf(floor, group, agent, now) ?? []);
  return firsts.sort(byPlace)[0] ?? null;
}

function groupsFor(floor: Floor, agent: Agent, peers: Peers): Group[] {
  const { queue } = floor;
  const groups: Group[] = [];
  for (const group of queue.openGroups) {
    const fits = peers.fit(group.needs).ring <= group.ring && floor.hasRoom(agent, group.needs.weight);
    if (fits) groups.push(group);
  }
  const teams = agent.teams.map((id) => queue.wishing({ type: 'team', id }));
  const named = [queue.wishing({ type: 'agent', id: agent.id }), ...teams];
  return [...groups, ...named.filter((group) => group !== undefined)];
}

/** Passes over those who may not be asked of this agent for a while: no more than the agent has lately refused. */
function firstOf(floor: Floor, group: Group, agent: Agent, now: number): Place | null {
  for (const place of group.places) {
    const handoff = floor.handoff(place.conversation);
    if (handoff !== undefined && mayTake(floor, handoff, agent.id, now)) return place;
  }
  return null;
}

/** Whether anybody is there whom this handoff waits for, with room or without. */
export function isInReach(floor: Floor, handoff: Handoff, wish: Wish, now: number): boolean {
  const reached = (agent: Agent): boolean => isCallable(agent) && mayAsk(floor, handoff, agent.id, now);
  if (wish.type === 'agent') {
    const agent = floor.agent(wish.id);
    return agent !== undefined && reached(agent);
  }
  for (const agent of floor.agents()) if (agent.teams.includes(wish.id) && reached(agent)) return true;
  return false;
}
