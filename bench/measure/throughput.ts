import { closedLoop, type Round } from '../load/closed-loop.ts';
import type { Line } from '../load/line.ts';
import type { Rival } from '../rivals.ts';
import { judge, median, ratioOf } from '../stats.ts';
import type { Row } from '../table.ts';

/** How many conversations, how many messages under way in each, and what Baton is held to against the bare object. */
type Case = {
  conversations: number;
  inFlight: number;
  must?: { rate: number; cpu: number };
  aim?: number;
};

const CASES: readonly Case[] = [
  { conversations: 1, inFlight: 1 },
  { conversations: 1, inFlight: 8, must: { rate: 0.85, cpu: 1.3 } },
  { conversations: 1, inFlight: 32, must: { rate: 0.85, cpu: 1.3 }, aim: 2 },
  { conversations: 200, inFlight: 1 },
  { conversations: 200, inFlight: 8, aim: 2 },
];

/** Conversations opened at a time. */
const AT_ONCE = 10;
/** From here on the load generator is what is measured. */
const SATURATED = 0.9;

/** Acked messages per second and what they cost the server's core, every server in turn, round by round. */
export async function measureThroughput(
  rivals: readonly Rival[],
  { rounds, ms }: { rounds: number; ms: number },
): Promise<Row[]> {
  const lines = new Map<string, Line[]>();
  for (const rival of rivals) lines.set(rival.name, [await rival.open()]);
  const rows: Row[] = [];
  for (const one of CASES) {
    for (const rival of rivals) await openUpTo(rival, lines.get(rival.name) ?? [], one.conversations);
    const found = new Map<string, Round[]>(rivals.map(({ name }) => [name, []]));
    // The first round warms up and is not counted.
    for (let round = -1; round < rounds; round += 1) {
      for (const rival of rivals) {
        const result = await closedLoop(lines.get(rival.name) ?? [], one.inFlight, ms, rival.pid);
        if (round >= 0) found.get(rival.name)?.push(result);
      }
    }
    rows.push(...rowsOf(one, found));
  }
  for (const line of [...lines.values()].flat()) line.close();
  return rows;
}

async function openUpTo(rival: Rival, lines: Line[], count: number): Promise<void> {
  while (lines.length < count) {
    const more = Math.min(AT_ONCE, count - lines.length);
    lines.push(...(await Promise.all(Array.from({ length: more }, () => rival.open()))));
  }
}

function rowsOf({ conversations, inFlight, must, aim }: Case, found: Map<string, Round[]>): Row[] {
  const what = `${conversations} conversation${conversations > 1 ? 's' : ''}, ${inFlight} in flight`;
  const cells = (of: (rounds: Round[]) => string) =>
    Object.fromEntries([...found].map(([name, rounds]) => [name, of(rounds)]));
  const series = (name: string, key: keyof Round) => (found.get(name) ?? []).map((round) => round[key]);
  const middle = (rounds: Round[], key: keyof Round) => median(rounds.map((round) => round[key]));
  const rate = ratioOf(series('baton', 'rate'), series('bare', 'rate'));
  const cpu = ratioOf(series('baton', 'cpu'), series('bare', 'cpu'));
  return [
    {
      figure: `acked/s, ${what}`,
      cells: cells((rounds) => {
        const limited = middle(rounds, 'load') >= SATURATED ? ' (load limited)' : '';
        return middle(rounds, 'rate').toFixed(0) + limited;
      }),
      ratio: rate,
      ...(must && { must: { bar: `>= ${must.rate}`, verdict: judge(rate, { atLeast: must.rate }) } }),
      ...(aim !== undefined && { aim: { bar: `>= ${aim}`, verdict: judge(rate, { atLeast: aim }) } }),
    },
    {
      figure: `CPU µs/message, ${what}`,
      cells: cells((rounds) => middle(rounds, 'cpu').toFixed(0)),
      ratio: cpu,
      ...(must && { must: { bar: `<= ${must.cpu}`, verdict: judge(cpu, { atMost: must.cpu }) } }),
    },
    {
      figure: `ack ms p50 / p99, ${what}`,
      cells: cells((rounds) => `${middle(rounds, 'p50').toFixed(1)} / ${middle(rounds, 'p99').toFixed(1)}`),
    },
  ];
}
