import { cpuMs } from '../processes.ts';
import type { Running } from '../servers/running.ts';
import { startDesk } from '../servers/workerd.ts';
import { quantile } from '../stats.ts';
import { figuresOf } from './figures.ts';
import { Site } from './floor.ts';

/** What is measured, each on a server of its own. */

const AGENTS = 1_000;
/** How long a conversation lasts (ms): at the must's 100 a second, a fifth of the agents are busy. */
const HANDLING_MS = 2_000;

export type Steady = {
  rate: number;
  /** Handoffs that went all the way. */
  done: number;
  /** Escalation to offer (ms). */
  p50: number;
  p99: number;
  rows: number;
  pushes: number;
  cpuMs: number;
  /** Share of the server's core. */
  busy: number;
  troubles: string[];
};

/** An open loop of whole handoffs at `rate` a second. */
export async function steady(rate: number, seconds: number): Promise<Steady> {
  return withSite(async (site, server) => {
    site.handling = HANDLING_MS;
    await warmUp(site);
    const before = {
      ...(await figuresOf(server)),
      cpu: cpuMs(server.pid),
      frames: site.agents.frames,
      done: site.done,
    };
    site.latencies.length = 0;
    const began = performance.now();
    await site.openLoop(rate, seconds);
    const took = performance.now() - began;
    const cpu = cpuMs(server.pid) - before.cpu;
    await site.until(() => site.waiting + site.served === 0, 'the last conversation to end').catch(() => {});
    const after = await figuresOf(server);
    const done = site.done - before.done;
    return {
      rate,
      done,
      p50: quantile(site.latencies, 0.5),
      p99: quantile(site.latencies, 0.99),
      rows: (after.written - before.written) / done,
      pushes: (site.agents.frames - before.frames) / done,
      cpuMs: cpu / (rate * seconds),
      busy: cpu / took,
      troubles: troublesOf(site, rate * seconds - done),
    };
  });
}

/** CPU for each handoff (ms) with so many waiting all the time: whoever is let go makes room for the head of the line. */
export async function cpuWaiting(lines: readonly number[], rate: number, seconds: number): Promise<number[]> {
  return withSite(async (site, server) => {
    site.report(AGENTS);
    // The last of them have what the last customers do not need.
    await site.until(() => site.served >= 0.9 * AGENTS, 'most agents to be busy');
    const costs: number[] = [];
    for (const line of lines) {
      while (site.waiting < line) site.report(Math.min(100, line - site.waiting));
      // What the line's own growth costs is not a handoff's: it settles first.
      await site.openLoop(rate, 5, () => site.release());
      const [cpu, done] = [cpuMs(server.pid), site.done];
      await site.openLoop(rate, seconds, () => site.release());
      costs.push((cpuMs(server.pid) - cpu) / (site.done - done));
    }
    return costs;
  });
}

async function withSite<T>(measure: (site: Site, server: Running) => Promise<T>): Promise<T> {
  const server = await startDesk(false);
  try {
    const site = await Site.open(server, AGENTS);
    try {
      return await measure(site, server);
    } finally {
      await site.close();
    }
  } finally {
    await server.stop();
  }
}

/** Code is compiled and tables exist before anything counts. */
async function warmUp(site: Site): Promise<void> {
  await site.openLoop(50, 4);
  await site.until(() => site.waiting + site.served === 0, 'the warm-up to end');
}

function troublesOf(site: Site, missing: number): string[] {
  const troubles = [...site.agents.troubles].map(([what, times]) => `${what} ×${times}`);
  if (site.refused > 0) troubles.push(`refused ×${site.refused}`);
  if (missing > 0) troubles.push(`unfinished ×${missing}`);
  return troubles;
}
