import { setTimeout as pause } from 'node:timers/promises';
import type { Line } from '../load/line.ts';
import type { Rival } from '../rivals.ts';
import { at, median } from '../stats.ts';
import type { Row } from '../table.ts';

/** How much is said, in how many conversations, and how often (for `ms`) each server has its turn. */
export type Rate = { conversations: number; perSecond: number; rounds: number; ms: number };

const AT_ONCE = 20;

/** From the customer's socket to the agent's, at a fixed rate over many conversations, the servers in turn. */
export async function measureLatency(rivals: readonly Rival[], rate: Rate): Promise<Row[]> {
  const times = new Map<string, number[]>();
  const lines = new Map<string, Line[]>();
  for (const rival of rivals) {
    const heard: number[] = [];
    times.set(rival.name, heard);
    const opened: Line[] = [];
    while (opened.length < rate.conversations)
      opened.push(
        ...(await Promise.all(Array.from({ length: AT_ONCE }, () => rival.open((age) => heard.push(age))))),
      );
    lines.set(rival.name, opened);
  }
  const p50 = new Map<string, number[]>(rivals.map(({ name }) => [name, []]));
  const p99 = new Map<string, number[]>(rivals.map(({ name }) => [name, []]));
  for (let round = -1; round < rate.rounds; round += 1) {
    for (const { name } of rivals) {
      const heard = times.get(name) ?? [];
      heard.length = 0;
      await sayEvenly(lines.get(name) ?? [], rate);
      const sorted = heard.toSorted((a, b) => a - b);
      if (round < 0) continue;
      p50.get(name)?.push(at(sorted, 0.5));
      p99.get(name)?.push(at(sorted, 0.99));
    }
  }
  for (const line of [...lines.values()].flat()) line.close();
  const cells = Object.fromEntries(
    rivals.map(({ name }) => [
      name,
      `${median(p50.get(name) ?? []).toFixed(1)} / ${median(p99.get(name) ?? []).toFixed(1)}`,
    ]),
  );
  return [
    { figure: `customer to agent ms p50 / p99, ${rate.perSecond}/s over ${rate.conversations}`, cells },
  ];
}

/**
 * Says messages at their times, whatever became of the ones before: a slow server does not slow its own test.
 * @throws as soon as one of them fails
 */
export async function sayEvenly(
  lines: readonly Line[],
  { perSecond, ms }: Pick<Rate, 'perSecond' | 'ms'>,
): Promise<void> {
  const start = performance.now();
  const acks: Promise<void>[] = [];
  const failures: unknown[] = [];
  for (let said = 0; said < (ms / 1_000) * perSecond && failures.length === 0; said += 1) {
    const wait = start + (said * 1_000) / perSecond - performance.now();
    if (wait > 0) await pause(wait);
    const line = lines[(said * 7) % lines.length];
    if (line) acks.push(line.say().catch((failure) => void failures.push(failure)));
  }
  await Promise.all(acks);
  if (failures.length > 0) throw failures[0];
}
