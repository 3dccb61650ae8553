import type { Moments, Patience } from './handling.ts';
import { Ends, HORIZON_MS } from './wait-ends.ts';
import { handlingOf, type Known, siteHandling } from './wait-handling.ts';
import type { Expectation } from './wait-range.ts';
import { HANDLING_CV } from './wait-renewal.ts';

/**
 * How long each of a line will wait: the line is served once, in order, by the slots that are expected to come free.
 * Those who share agents with others share what comes free of them; whoever is ahead takes it first.
 */

/** An agent. Those who are not online teach how long conversations take, but take none. */
export type Server = Known & {
  id: string;
  online: boolean;
  /** Slots that are free now. */
  free: number;
};

export type Waiter = {
  /** Those of one group have the same needs. */
  group: string;
  /** For how long they have been waiting for a call (ms): what is needed relaxes with it. */
  waitedMs: number;
  /** For how long nobody but a named agent or team is called (ms); they may come free sooner. */
  heldMs: number;
  /** Somebody is being asked: a slot is reserved already. */
  called: boolean;
};

export type WaitView = {
  /** Whoever is served first comes first. */
  line: readonly Waiter[];
  servers: readonly Server[];
  patience: Patience;
  /** After how much waiting (ms) this agent may be called for those of this group. */
  opensAfter(group: string, agent: string): number;
};

/** From a free slot to a person who is there: the call that rings until it is answered (ms). */
const ANSWER_MS = 8_000;

const BEING_CALLED: Expectation = { stages: 1, endsBy: (ms) => ms / ANSWER_MS };

/** @returns what each may expect, in the order of the line; `null` beyond the horizon, or when nobody will come free */
export function estimateWaits(view: WaitView): (Expectation | null)[] {
  // While everybody who waits is being called there is nothing to reckon.
  if (view.line.every(({ called }) => called)) return view.line.map(() => BEING_CALLED);
  const site = siteHandling(view.servers);
  const pools = poolsOf(view, site);
  const doubt = HANDLING_CV ** 2 / site.n;
  const leaving = view.patience.left / view.patience.waitedMs;
  const latest = new Map<string, number>();
  return view.line.map((waiter) => {
    if (waiter.called) return BEING_CALLED;
    const open = pools.map((pool) => opening(pool, waiter));
    const time = turnOf(open);
    if (time === null) return null;
    take(open, time, Math.exp(-leaving * (latest.get(waiter.group) ?? 0)));
    latest.set(waiter.group, time);
    const seen = seenBy(open, time);
    return { stages: 1 / (1 / seen + doubt), endsBy: (ms) => seenBy(open, ms - ANSWER_MS) };
  });
}

/** Agents who open to each group of the line at the same time, and which of their slots nobody has claimed yet. */
type Pool = { opens: ReadonlyMap<string, number>; ends: Ends; untaken: [from: number, to: number][] };

function poolsOf({ line, servers, opensAfter }: WaitView, site: Moments): Pool[] {
  const groups = [...new Set(line.map(({ group }) => group))];
  const pools = new Map<string, Pool>();
  for (const server of servers) {
    if (!server.online) continue;
    const times = groups.map((group) => opensAfter(group, server.id));
    const key = times.join();
    let pool = pools.get(key);
    if (pool === undefined) {
      const opens = new Map(groups.map((group, index) => [group, times[index] ?? 0]));
      pool = { opens, ends: new Ends(), untaken: [[0, Infinity]] };
      pools.set(key, pool);
    }
    pool.ends.add(server.free, server.busyMs, handlingOf(server, site), ANSWER_MS);
  }
  return [...pools.values()];
}

/** A pool as one customer sees it: from when (ms from now), less the slots that others will have had by then. */
type Opening = { pool: Pool; from: number; lost: number };

function opening(pool: Pool, { group, waitedMs, heldMs }: Waiter): Opening {
  const from = Math.max(0, heldMs, (pool.opens.get(group) ?? 0) - waitedMs);
  // A slot that is free now and suits nobody stays free until then; others are taken by whom they suit.
  const lost = from === 0 ? 0 : pool.ends.by(from) - pool.ends.free;
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
  const until = pool.ends.by(time);
  return pool.untaken.reduce((sum, [a, b]) => sum + Math.max(0, Math.min(b, until) - Math.max(a, lost)), 0);
}

/** Slots that come free by then for this customer or somebody ahead. */
function seenBy(open: readonly Opening[], time: number): number {
  if (time < 0) return 0;
  return open.reduce((sum, { pool, from, lost }) => sum + (time < from ? 0 : pool.ends.by(time) - lost), 0);
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
