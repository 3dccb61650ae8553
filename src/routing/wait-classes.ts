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
  const steps = new Map<string, number[]>();
  return ({ group, waitedMs }) => {
    let times = steps.get(group);
    if (times === undefined) {
      times = [...new Set(classes.map(({ opens }) => opens.get(group) ?? Infinity))];
      steps.set(group, times);
    }
    return `${times.filter((time) => time <= waitedMs).length} ${group}`;
  };
}
