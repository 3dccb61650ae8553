import type { AgentItem, LineItem, RoutingTarget } from '../../src/protocol/index.ts';

/** Something a conversation can be passed on to, and how many of those behind it are online. */
export type Place = { id: string; online: number; agents: number };

const isOnline = (agent: AgentItem): boolean => agent.presence === 'online';

const RANK = { online: 0, busy: 1, away: 2, offline: 3 };

/** Orders agents by how reachable they are. */
export function byReach(a: AgentItem, b: AgentItem): number {
  return RANK[a.presence] - RANK[b.presence];
}

/** The agents a conversation can be passed on to, who is online and least busy first. */
export function colleagues(agents: readonly AgentItem[], me: string, find: string): AgentItem[] {
  const wanted = find.trim().toLocaleLowerCase();
  const matches = (agent: AgentItem) =>
    [agent.name, ...agent.teams, ...Object.keys(agent.skills)].some((text) =>
      text.toLocaleLowerCase().includes(wanted),
    );
  return agents
    .filter((agent) => agent.id !== me && matches(agent))
    .sort(
      (a, b) => byReach(a, b) || a.load / a.capacity - b.load / b.capacity || a.name.localeCompare(b.name),
    );
}

/** The teams or skills that anybody here has, by name. */
export function places(agents: readonly AgentItem[], type: Exclude<RoutingTarget['type'], 'agent'>): Place[] {
  const found = new Map<string, Place>();
  for (const agent of agents) {
    for (const id of type === 'team' ? agent.teams : Object.keys(agent.skills)) {
      const place = found.get(id) ?? { id, online: 0, agents: 0 };
      found.set(id, { id, online: place.online + Number(isOnline(agent)), agents: place.agents + 1 });
    }
  }
  return [...found.values()].sort((a, b) => a.id.localeCompare(b.id));
}

/** What takes up each agent's capacity, by their id: conversations they have, and those they are called for. */
export function takenUp(line: readonly LineItem[]): Map<string, LineItem[]> {
  const taken = new Map<string, LineItem[]>();
  for (const item of line) {
    if (item.agent === undefined || item.state === 'queued') continue;
    taken.set(item.agent.id, [...(taken.get(item.agent.id) ?? []), item]);
  }
  return taken;
}
