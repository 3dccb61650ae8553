import type { Moments, Patience } from './handling.ts';
import { type AgentClass, kindsOf } from './wait-classes.ts';
import { Ends, HORIZON_MS, type Point, pointAt } from './wait-ends.ts';
import { handlingOf, type Known, siteHandling } from './wait-handling.ts';
import type { Expectation } from './wait-range.ts';
import { HANDLING_CV } from './wait-renewal.ts';

/**
 * How long each of a line will wait: the line is served once, in order, by the slots that are expected to come free.
 * Those who share agents with others share what comes free of them; whoever is ahead takes it first.
 */

/** A time is looked for in growing steps (ms), and found so exactly: a second and a share of it. */
const NEAR_MS = 5_000;
const EXACT_MS = 1_000;
const EXACT_SHARE = 0.01;

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

const BEING_CALLED: Expectation = { needed: 1, steps: 1, endsBy: (ms) => ms / ANSWER_MS };

/** Those further back are taken together, this share of a line at a time: it makes no difference that could be told. */
const TOGETHER = 0.1;

/** Some of a group who stand behind each other. `left` of them are still to come. */
type Block = { expected: Expectation | null; left: number };

/** @returns what each may expect, in the order of the line; `null` beyond the horizon, or when nobody will come free */
export function estimateWaits(view: WaitView, classes: readonly AgentClass[]): (Expectation | null)[] {
  // While everybody who waits is being called there is nothing to reckon.
  if (view.line.every(({ called }) => called)) return view.line.map(() => BEING_CALLED);
  const site = siteHandling(view.servers);
  const pools = classes.map((one) => poolOf(one, site));
  const doubt = HANDLING_CV ** 2 / site.n;
  const leaving = view.patience.left / view.patience.waitedMs;
  const kindOf = kindsOf(classes);
  const blocks = new Map<string, Block>();
  const groups = new Map<string, { seen: number; latest: number }>();
  return view.line.map((waiter) => {
    if (waiter.called) return BEING_CALLED;
    const group = groups.get(waiter.group) ?? { seen: 0, latest: 0 };
    groups.set(waiter.group, group);
    const kind = kindOf(waiter);
    const known = blocks.get(kind);
    group.seen += 1;
    if (known !== undefined && known.left > 0) {
      known.left -= 1;
      return known.expected;
    }
    const size = Math.ceil(group.seen * TOGETHER);
    const open = pools.map((pool) => opening(pool, waiter));
    const time = turnOf(open, (size + 1) / 2, group.latest);
    const last = size === 1 ? time : turnOf(open, size, time ?? HORIZON_MS);
    const expected = time === null ? null : expectationOf(open, time, doubt);
    blocks.set(kind, { expected, left: size - 1 });
    // By then some of them will have given up.
    take(open, last ?? HORIZON_MS, size * Math.exp(-leaving * group.latest));
    group.latest = time ?? HORIZON_MS;
    return expected;
  });
}

function expectationOf(open: readonly Opening[], time: number, doubt: number): Expectation {
  const needed = seenBy(open, time);
  return { needed, steps: 1 / (1 / needed + doubt), endsBy: (ms) => seenBy(open, ms - ANSWER_MS) };
}

/** What comes free of some agents, and which of it nobody has claimed yet. */
type Pool = { opens: AgentClass['opens']; ends: Ends; untaken: Stretch[] };
type Stretch = [from: number, to: number];

function poolOf({ opens, servers }: AgentClass, site: Moments): Pool {
  const ends = new Ends();
  for (const server of servers) ends.add(server.free, server.busyMs, handlingOf(server, site), ANSWER_MS);
  return { opens, ends, untaken: [[0, Infinity]] };
}

/** A pool as one customer sees it: from when (ms from now), less the slots that others will have had by then. */
type Opening = { pool: Pool; from: number; lost: number };

function opening(pool: Pool, { group, waitedMs, heldMs }: Waiter): Opening {
  const from = Math.max(0, heldMs, (pool.opens.get(group) ?? 0) - waitedMs);
  // A slot that is free now and suits nobody stays free until then; others are taken by whom they suit.
  const lost = from === 0 ? 0 : pool.ends.by(pointAt(from)) - pool.ends.free;
  return { pool, from, lost };
}

/**
 * When so many slots are expected to have come free that nobody ahead takes (ms).
 * @param after the time that was found for the one before, who is not served later
 */
function turnOf(open: readonly Opening[], count: number, after: number): number | null {
  if (leftBy(open, HORIZON_MS) < count) return null;
  let [low, high] = [after, HORIZON_MS];
  for (let step = NEAR_MS; low + step < high; step *= 2) {
    if (leftBy(open, low + step) >= count) high = low + step;
    else low += step;
  }
  while (high - low > EXACT_MS + low * EXACT_SHARE) {
    const middle = (low + high) / 2;
    if (leftBy(open, middle) >= count) high = middle;
    else low = middle;
  }
  return high;
}

/** Slots that come free by then and that nobody ahead takes. */
function leftBy(open: readonly Opening[], time: number): number {
  const point = pointAt(time);
  let sum = 0;
  for (const opening of open) if (time >= opening.from) sum += leftOf(opening, point);
  return sum;
}

function leftOf({ pool, lost }: Opening, point: Point): number {
  const until = pool.ends.by(point);
  let sum = 0;
  for (const [from, to] of pool.untaken) sum += Math.max(0, Math.min(to, until) - Math.max(from, lost));
  return sum;
}

/** Slots that come free by then for this customer or somebody ahead. */
function seenBy(open: readonly Opening[], time: number): number {
  if (time < 0) return 0;
  const point = pointAt(time);
  let sum = 0;
  for (const { pool, from, lost } of open) if (time >= from) sum += pool.ends.by(point) - lost;
  return sum;
}

/** Claims so many slots, of every pool in proportion to what it has left by then. */
function take(open: readonly Opening[], time: number, count: number): void {
  const point = pointAt(time);
  const share = Math.min(1, count / leftBy(open, time));
  for (const opening of open) {
    const { pool, from, lost } = opening;
    if (time >= from) pool.untaken = without(pool.untaken, lost, share * leftOf(opening, point));
  }
}

/** The stretches without the first `amount` of them beyond `from`. */
function without(stretches: readonly Stretch[], from: number, amount: number): Stretch[] {
  const rest: Stretch[] = [];
  let wanted = amount;
  for (const stretch of stretches) {
    const [first, last] = stretch;
    const start = Math.max(first, from);
    const end = Math.min(last, start + wanted);
    if (end <= start) {
      rest.push(stretch);
      continue;
    }
    wanted -= end - start;
    if (start > first) rest.push([first, start]);
    if (end < last) rest.push([end, last]);
  }
  return rest;
}
