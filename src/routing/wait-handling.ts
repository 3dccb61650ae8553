import type { Moments } from './handling.ts';
import { takesInAll } from './wait-renewal.ts';

/** How long a conversation takes, as far as that is known: everybody's, and each agent's own. */

/** What is known of an agent: the conversations that ended, and for how long those that run have run (ms). */
export type Known = { handling: Moments | undefined; busyMs: readonly number[] };

/** What a new site is taken to need for a conversation (ms), as if so many had been seen: typical of support chats. */
const PRIOR: Moments = { n: 5, mean: 480_000 };

/** An agent's own handling time is held against everybody's as if that had been seen so often. */
const POOLED = 20;

/** Often enough for the mean and what still runs to agree. */
const ROUNDS = 10;

/**
 * Everybody's handling time. What still runs counts with what it is expected to take in all: by what has ended alone,
 * the long ones would be missing for as long as a site is new.
 */
export function siteHandling(agents: readonly Known[]): Moments {
  let ended = PRIOR.n;
  let spent = PRIOR.n * PRIOR.mean;
  for (const { handling } of agents) {
    if (handling === undefined) continue;
    ended += handling.n;
    spent += handling.n * handling.mean;
  }
  const running = agents.flatMap(({ busyMs }) => busyMs);
  let { mean } = PRIOR;
  for (let round = 0; round < ROUNDS; round += 1) {
    mean = (spent + inAll(running, mean)) / (ended + running.length);
  }
  return { n: ended, mean };
}

/** What this agent takes for a conversation on average (ms). */
export function handlingOf({ handling, busyMs }: Known, site: Moments): number {
  const { n, mean } = handling ?? { n: 0, mean: 0 };
  return (n * mean + inAll(busyMs, site.mean) + POOLED * site.mean) / (n + busyMs.length + POOLED);
}

function inAll(busyMs: readonly number[], mean: number): number {
  let sum = 0;
  for (const ms of busyMs) sum += mean * takesInAll(ms / mean);
  return sum;
}
