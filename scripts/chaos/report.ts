import type { Counts } from './counts.ts';
import type { ChaosOptions } from './options.ts';

/** The share of clients that must be back within 10 s of a kill. */
const BACK = 0.95;

/** What a run came to, one `key: value` line each, and whether it passed. */
export function report(
  counts: Counts,
  { minutes, seed, timed }: ChaosOptions,
): { text: string; passed: boolean } {
  const { returns, backInTime, findings } = counts;
  if (timed && backInTime < BACK)
    counts.find('clients were back too late', `${percent(backInTime)} within 10 s`);
  const slowest = Math.max(0, ...returns.map(({ slowestMs }) => slowestMs));
  const lines = [
    ...[...findings].map(([what, count]) => `FOUND ${what}: ${count}`),
    `minutes: ${minutes}`,
    `sent: ${counts.sent}`,
    `sent twice in a row: ${counts.repeated}`,
    `acks: ${counts.acks}`,
    `kills: ${counts.kills}`,
    `object aborts: ${counts.aborts}`,
    `disconnects: ${counts.disconnects}`,
    `resumes: ${counts.resumes}`,
    `gaps noticed and filled: ${counts.gaps}`,
    `wire faults: ${list(counts.faults)}`,
    `handoffs: ${counts.handoffs}`,
    `served by agents: ${counts.served}`,
    `stale messages refused: ${counts.refusedAsStale}`,
    `refusals: ${list(counts.errorCodes)}`,
    ...[...counts.kinds].map(
      ([kind, { sockets, acks }]) => `client ${kind}: ${sockets} clients, ${acks} acks`,
    ),
    `back within 10 s of a kill: ${percent(backInTime)} (slowest of them ${slowest} ms)`,
    `restarts: median ${median(counts.restartsMs)} ms, slowest ${Math.max(0, ...counts.restartsMs)} ms`,
    `too late by kind: ${list(counts.lateKinds)}`,
    `findings: ${[...findings.values()].reduce((sum, count) => sum + count, 0)}`,
    `seed ${seed}`,
  ];
  return { text: lines.join('\n'), passed: findings.size === 0 && counts.acks > 0 };
}

function median(times: readonly number[]): number {
  return [...times].sort((a, b) => a - b)[times.length >> 1] ?? 0;
}

function percent(share: number): string {
  return `${(share * 100).toFixed(2)} %`;
}

function list(counts: ReadonlyMap<string, number>): string {
  return [...counts].map(([what, count]) => `${what} ${count}`).join(', ') || 'none';
}
