import type { Moments, Patience } from './handling.ts';
import { type Ends, endsBy, HORIZON_MS, noEnds, TIMES } from './wait-ends.ts';
import type { Expectation } from './wait-range.ts';
import { endsWithin, HANDLING_CV } from './wait-renewal.ts';

/**
 * How long each of a line will wait: the line is served once, in order, by the slots that are expected to come free.
 * Those who share agents with others share what comes free of them; whoever is ahead takes it first.
 */

/** An agent who is online. Who may be called for whom, and when, depends on `profile` alone. */
export type Server = {
  profile: string;
  handling: Moments | undefined;
  /** Free slots now, and how long each taken one has been busy (ms). */
  free: number;
  busyMs: readonly number[];
};

export type Waiter = {
  /** Those of one group have the same needs. */
  group: string;
  /** For how long they have been waiting for a call (ms): what is needed relaxes with it. */
  waitedMs: number;
  /** Somebody is being asked: a slot is reserved already. */
  called: boolean;
};

export type WaitView = {
  /** Whoever is served first comes first. */
  line: readonly Waiter[];
  servers: readonly Server[];
  patience: Patience;
  /** After how much waiting (ms) such agents may be called for such a group. */
  opensAfter(group: string, profile: string): number;
};

/** What a new site is taken to need for a conversation (ms), as if so many had been seen: typical of support chats. */
const PRIOR: Moments = { n: 5, mean: 480_000 };

/** An agent's own handling time is held against everybody's as if that had been seen so often. */
const POOLED = 20;

/** From a free slot to a person who is there: the call that rings until it is answered (ms). */
const ANSWER_MS = 8_000;

/** Agents who open to each group of the line at the same time. `taken` of their slots are spoken for. */
type Pool = { opens: ReadonlyMap<string, number>; free: number; ends: Ends; untaken: [number, number][] };

/** @returns what each may expect, in the order of the line; `null` beyond the horizon, or when nobody will come free */
export function estimateWaits(view: WaitView): (Expectation | null)[] {
  const site = siteHandling(view.servers);
  const pools = poolsOf(view, site);
  const doubt = HANDLING_CV ** 2 / site.n;
  const leaving = view.patience.left / view.patience.waitedMs;
  const latest = new Map<string, number>();
  return view.line.map(({ group, waitedMs, called }) => {
    if (called) return { stages: 1, endsBy: (ms) => ms / ANSWER_MS };
    const open = pools.map((pool) => opening(pool, group, waitedMs));
    const time = turnOf(open);
    if (time === null) return null;
    take(open, time, Math.exp(-leaving * (latest.get(group) ?? 0)));
    latest.set(group, time);
    const seen = seenBy(open, time);
    return { stages: 1 / (1 / seen + doubt), endsBy: (ms) => seenBy(open, ms - ANSWER_MS) };
  });
}

/** Everybody's handling time. What still runs counts as time spent, or the long ones would be missing at first. */
export function siteHandling(servers: readonly Server[]): Moments {
  let n = PRIOR.n;
  let spent = PRIOR.n * PRIOR.mean;
  for (const server of servers) {
    n += server.handling?.n ?? 0;
    spent += spentBy(server);
  }
  return { n, mean: spent / n };
}

function spentBy({ handling, busyMs }: Server): number {
  return (handling?.n ?? 0) * (handling?.mean ?? 0) + busyMs.reduce((sum, ms) => sum + ms, 0);
}

function poolsOf({ line, servers, opensAfter }: WaitView, site: Moments): Pool[] {
  const groups = [...new Set(line.map(({ group }) => group))];
  const pools = new Map<string, Pool>();
  for (const server of servers) {
    const times = groups.map((group) => opensAfter(group, server.profile));
    const key = times.join();
    const pool = pools.get(key) ?? {
      ...{ opens: new Map(groups.map((group, index) => [group, times[index] ?? 0])) },
      ...{ free: 0, ends: noEnds(), untaken: [[0, Infinity]] },
    };
    pools.set(key, pool);
    pool.free += server.free;
    addEnds(pool.ends, server, site);
  }
  return [...pools.values()];
}

function addEnds(ends: Ends, server: Server, site: Moments): void {
  const { handling, free, busyMs } = server;
  const mean = (spentBy(server) + POOLED * site.mean) / ((handling?.n ?? 0) + POOLED);
  for (const [index, time] of TIMES.entries()) {
    // A slot is taken again only once a call has been answered.
    const span = time / (mean + ANSWER_MS);
    let sum = free * (1 + endsWithin(0, span));
    for (const age of busyMs) sum += endsWithin(age / mean, span);
    ends[index] = (ends[index] ?? 0) + sum;
  }
}

/** A pool as one customer sees it: from when (ms from now), less the slots that others will have had by then. */
type Opening = { pool: Pool; from: number; lost: number };

function opening(pool: Pool, group: string, waitedMs: number): Opening {
  const from = Math.max(0, (pool.opens.get(group) ?? 0) - waitedMs);
  // A slot that is free now and suits nobody stays free until then; others are taken by whom they suit.
  const lost = from === 0 ? 0 : endsBy(pool.ends, from) - pool.free;
  return { pool, from, lost };
}

/** When the first slot is expected that nobody ahead takes (ms). */
function turnOf(open: readonly Opening[]): number | null {
  const left = (time: number): number => open.reduce((sum, opening) => sum + leftBy(opening, time), 0);
  if (left(HORIZON_MS) < 1) return null;
  let [low, high] = [0, HORIZON_MS];
  while (high - low > 500) {
    const middle = (low + high) / 2;
    if (left(middle) >= 1) high = middle;
    else low = middle;
  }
  return high;
}

/** Slots of this pool that come free by then and that nobody ahead takes. */
function leftBy({ pool, from, lost }: Opening, time: number): number {
  if (time < from) return 0;
  const until = endsBy(pool.ends, time);
  return pool.untaken.reduce((sum, [a, b]) => sum + Math.max(0, Math.min(b, until) - Math.max(a, lost)), 0);
}

/** Slots that come free by then for this customer or somebody ahead. */
function seenBy(open: readonly Opening[], time: number): number {
  if (time < 0) return 0;
  return open.reduce(
    (sum, { pool, from, lost }) => sum + (time < from ? 0 : endsBy(pool.ends, time) - lost),
    0,
  );
}

/** @param stays how likely the customer is still there by then */
function take(open: readonly Opening[], time: number, stays: number): void {
  for (const opening of open) {
    const { pool, lost } = opening;
    let wanted = stays * leftBy(opening, time);
    if (wanted <= 0) continue;
    pool.untaken = pool.untaken.flatMap(([a, b]): [number, number][] => {
      const start = Math.max(a, lost);
      const end = Math.min(b, start + wanted);
      if (end <= start) return [[a, b]];
      wanted -= end - start;
      const rest: [number, number][] = end < b ? [[end, b]] : [];
      return start > a ? [[a, start], ...rest] : rest;
    });
  }
}
