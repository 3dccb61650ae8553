import { cpuMs } from '../processes.ts';
import { at } from '../stats.ts';
import type { Line } from './line.ts';

/** What came of a round. */
export type Round = {
  /** Acked messages per second. */
  rate: number;
  /** Time of the server's core per message (µs). */
  cpu: number;
  /** Half of the acks came within this (ms), and ninety-nine in a hundred. */
  p50: number;
  p99: number;
  /** Share of its core that the load generator used: near 1, it is what is measured. */
  load: number;
};

/** Each line keeps so many messages under way: the next is said when one is acked. */
export async function closedLoop(
  lines: readonly Line[],
  inFlight: number,
  ms: number,
  pid: number,
): Promise<Round> {
  const times: number[] = [];
  const start = { at: performance.now(), cpu: cpuMs(pid), own: process.cpuUsage() };
  const deadline = start.at + ms;
  const keepOne = async (line: Line) => {
    for (let said = performance.now(); said < deadline; said = performance.now()) {
      await line.say();
      times.push(performance.now() - said);
    }
  };
  await Promise.all(lines.flatMap((line) => Array.from({ length: inFlight }, () => keepOne(line))));
  const elapsed = performance.now() - start.at;
  const own = process.cpuUsage(start.own);
  times.sort((a, b) => a - b);
  return {
    rate: (times.length / elapsed) * 1_000,
    cpu: ((cpuMs(pid) - start.cpu) / times.length) * 1_000,
    p50: at(times, 0.5),
    p99: at(times, 0.99),
    load: (own.user + own.system) / 1_000 / elapsed,
  };
}
