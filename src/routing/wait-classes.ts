import type { Server, Waiter, WaitView } from './wait-estimate.ts';

/** Agents who are online and open to each group of the line after the same waiting (ms). */
export type AgentClass = { opens: ReadonlyMap<string, number>; servers: Server[] };

/** The line sees far fewer kinds of agents than there are agents. */
export function classesOf({ line, servers, opensAfter }: WaitView): AgentClass[] {
  const groups = [...new Set(line.map(({ group }) => group))];
  const classes = new Map<string, AgentClass>();
  for (const server of servers) {
    if (!server.online) continue;
    const times = groups.map((group) => opensAfter(group, server.id));
    const key = times.join();
    let found = classes.get(key);
    if (found === undefined) {
      const opens = new Map(groups.map((group, index) => [group, times[index] ?? 0]));
      found = { opens, servers: [] };
      classes.set(key, found);
    }
    found.servers.push(server);
  }
  return [...classes.values()];
}

/** Names those of a group alike to whom the same agents are open by now. */
export function kindsOf(classes: readonly AgentClass[]): (waiter: Waiter) => string {
  const steps = new Map<string, { at: number; kind: string }[]>();
  return ({ group, waitedMs }) => {
    let known = steps.get(group);
    if (known === undefined) {
      const times = new Set(classes.map(({ opens }) => opens.get(group) ?? Infinity));
      known = [...times].sort((a, b) => b - a).map((at) => ({ at, kind: `${at} ${group}` }));
      steps.set(group, known);
    }
    for (const { at, kind } of known) if (at <= waitedMs) return kind;
    return group;
  };
}
