import { WIDEST } from '../../src/routing/wait-range.ts';
import type { Episode, Record } from './record.ts';
import { MINUTE } from './scenario.ts';

/** The figures of a simulated site, and which of them must hold. */

/** Estimates are judged once so many handling times are known, and their error from this place in the line on. */
const KNOWN = 30;
const FROM_PLACE = 4;

export const MUSTS = { shown: 0.85, inside: 0.7, ratio: WIDEST, error: 1.2 };

export type Waits = { count: number; p50: number; p90: number; p99: number; most: number; gaveUp: number };

export type Figures = {
  customers: number;
  all: Waits;
  /** Those for whom no agent was free when they came. */
  waited: Waits;
  tiers: Map<string, Waits>;
  /** Share of the capacity in use, of those who take calls. */
  utilisation: number;
  /** Share of the conversations that were taken in each ring. */
  rings: number[];
  overCapacity: number;
  lost: number;
  refused: number;
  quality: Quality;
};

export type Quality = {
  /** Waits that the estimate is judged by, and the share of them that were told a range. */
  judged: number;
  shown: number;
  /** Share of the first ranges that held, of all ranges that were told, and of what the oracle would have told. */
  inside: number;
  insideAll: number;
  insideOracle: number;
  /** Widest upper end over lower, a lower one below a minute taken as a minute; and the share of "under so much". */
  ratio: number;
  fromZero: number;
  /** Times that somebody who waits is told something. */
  told: number;
  /** From the fourth place on: how many, the median error of estimate and oracle (ms), and the one over the other. */
  far: number;
  error: number;
  oracleError: number;
};

export function figuresOf(record: Record): Figures {
  const { episodes, ends } = record;
  const waited = episodes.filter(({ calledAtOnce }) => !calledAtOnce);
  const served = episodes.filter(({ gaveUpAt }) => gaveUpAt === null);
  const tiers = [...new Set(episodes.map(({ tier }) => tier))].sort();
  const capacity = record.load.reduce((sum, sample) => sum + sample.capacity, 0);
  return {
    customers: [...ends.values()].reduce((sum, count) => sum + count, 0),
    all: waitsOf(episodes),
    waited: waitsOf(waited),
    tiers: new Map(tiers.map((name) => [name, waitsOf(waited.filter(({ tier }) => tier === name))])),
    utilisation: record.load.reduce((sum, { busy }) => sum + busy, 0) / capacity,
    rings: [0, 1, 2, 3, 4].map((ring) => share(served, (episode) => episode.ring === ring)),
    overCapacity: record.overCapacity,
    lost: (ends.get('waiting') ?? 0) + (ends.get('served') ?? 0),
    refused: ends.get('refused') ?? 0,
    quality: qualityOf(waited.filter(({ known }) => known >= KNOWN)),
  };
}

function waitsOf(episodes: readonly Episode[]): Waits {
  const waits = episodes.flatMap(({ from, endedAt, gaveUpAt }) =>
    gaveUpAt === null && endedAt !== null ? [endedAt - from] : [],
  );
  return {
    count: episodes.length,
    p50: quantile(waits, 0.5),
    p90: quantile(waits, 0.9),
    p99: quantile(waits, 0.99),
    most: quantile(waits, 1),
    gaveUp: share(episodes, ({ gaveUpAt }) => gaveUpAt !== null),
  };
}

function qualityOf(judged: readonly Episode[]): Quality {
  const shown = judged.flatMap(({ first, endedAt, told }) =>
    first === null ? [] : [{ first, told, endedAt: endedAt ?? Infinity }],
  );
  const told = shown.flatMap(({ told: ranges, endedAt }) => ranges.map((range) => ({ ...range, endedAt })));
  const far = shown.filter(({ first, endedAt }) => first.place >= FROM_PLACE && endedAt !== Infinity);
  return {
    judged: judged.length,
    shown: shown.length / judged.length,
    inside: share(shown, ({ first, endedAt }) => holds(first.range, endedAt - first.at)),
    insideAll: share(told, ({ range, at, endedAt }) => holds(range, endedAt - at)),
    insideOracle: share(shown, ({ first, endedAt }) => holds(first.oracleRange, endedAt - first.at)),
    ratio: told.reduce((most, { range }) => Math.max(most, range.to / Math.max(range.from, MINUTE)), 0),
    fromZero: share(told, ({ range }) => range.from === 0),
    told: told.length / shown.length,
    far: far.length,
    error: median(far.map(({ first, endedAt }) => Math.abs(endedAt - first.at - first.expected))),
    oracleError: median(far.map(({ first, endedAt }) => Math.abs(endedAt - first.at - first.oracle))),
  };
}

function holds(range: { from: number; to: number } | null, ms: number): boolean {
  return range !== null && ms >= range.from && ms <= range.to;
}

function share<Item>(items: readonly Item[], is: (item: Item) => boolean): number {
  return items.filter(is).length / items.length;
}

function median(values: readonly number[]): number {
  return quantile(values, 0.5);
}

function quantile(values: readonly number[], part: number): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(part * sorted.length))] ?? Number.NaN;
}
