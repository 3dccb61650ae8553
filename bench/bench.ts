import { parseArgs } from 'node:util';
import { House } from './load/house.ts';
import { describeMachine } from './machine.ts';
import { measureCost } from './measure/cost.ts';
import { measureLatency } from './measure/latency.ts';
import { measureMemory } from './measure/memory.ts';
import { measureRows } from './measure/rows.ts';
import { measureSyncs } from './measure/syncs.ts';
import { measureThroughput } from './measure/throughput.ts';
import { pinLoad } from './processes.ts';
import { RIVALS, type Rival, type RivalName } from './rivals.ts';
import { startBaton } from './servers/workerd.ts';
import { missed, printTable, type Row } from './table.ts';

/**
 * `npm run bench`: Baton beside what it could have been, on this machine. About eight minutes; `--long` takes more and
 * longer rounds, `--quick` the fewest, `--only throughput,latency,…` some parts. Exits with 1 when a must is missed,
 * and with 2 when it is not done in ten minutes.
 */

const { values } = parseArgs({
  options: {
    long: { type: 'boolean', default: false },
    quick: { type: 'boolean', default: false },
    only: { type: 'string' },
  },
});

type Scale = {
  throughput: { rounds: number; ms: number };
  latency: { conversations: number; perSecond: number; rounds: number; ms: number };
  syncs: { messages: number };
  memory: { sockets: number };
};

const FULL: Scale = {
  throughput: { rounds: 7, ms: 700 },
  latency: { conversations: 1_000, perSecond: 300, rounds: 3, ms: 4_000 },
  syncs: { messages: 400 },
  memory: { sockets: 5_000 },
};
const LONG: Scale = {
  ...FULL,
  throughput: { rounds: 21, ms: 2_000 },
  latency: { ...FULL.latency, rounds: 7, ms: 10_000 },
};
/** Says whether it runs; what it measures means little. */
const QUICK: Scale = {
  throughput: { rounds: 2, ms: 200 },
  latency: { conversations: 40, perSecond: 30, rounds: 1, ms: 1_000 },
  syncs: { messages: 64 },
  memory: { sockets: 200 },
};
/** Longest run without `--long` (ms). */
const LONGEST_MS = 600_000;

const scale = values.quick ? QUICK : values.long ? LONG : FULL;

const ALL = Object.keys(RIVALS) as RivalName[];

/** Starts servers, measures, and ends them: none is idle beside what it has no part in. */
async function withRivals(
  names: readonly RivalName[],
  measure: (rivals: Rival[]) => Promise<Row[]>,
): Promise<Row[]> {
  const rivals: Rival[] = [];
  try {
    for (const name of names) rivals.push(await RIVALS[name]());
    return await measure(rivals);
  } finally {
    for (const rival of rivals) await rival.stop();
  }
}

async function withWindows(
  measure: (...args: Parameters<typeof measureRows>) => Promise<Row[]>,
): Promise<Row[]> {
  const server = await startBaton({ windows: true });
  const house = await House.staffed(server);
  try {
    return await measure(server, house);
  } finally {
    house.close();
    await server.stop();
  }
}

const PARTS: Record<string, () => Promise<Row[]>> = {
  throughput: () => withRivals(ALL, (rivals) => measureThroughput(rivals, scale.throughput)),
  latency: () =>
    withRivals(['baton', 'bare', 'ws+sqlite'], (rivals) => measureLatency(rivals, scale.latency)),
  syncs: () => withRivals(ALL, (rivals) => measureSyncs(rivals, scale.syncs.messages)),
  memory: () => withRivals(['baton', 'bare'], (rivals) => measureMemory(rivals, scale.memory.sockets)),
  rows: () => withWindows(measureRows),
  cost: () => withWindows(measureCost),
};

pinLoad();
console.log(describeMachine());
const chosen = values.only?.split(',') ?? Object.keys(PARTS);
const rows: Row[] = [];
if (!values.long) {
  setTimeout(() => {
    printTable(rows);
    console.error(`not done within ${LONGEST_MS / 60_000} minutes: this machine is too busy to be measured`);
    process.exit(2);
  }, LONGEST_MS);
}
for (const name of chosen) {
  const part = PARTS[name];
  if (!part) throw new Error(`there is no part ${name}: ${Object.keys(PARTS).join(', ')}`);
  const start = performance.now();
  const found = await part();
  rows.push(...found);
  for (const { figure, cells } of found) console.error(figure, JSON.stringify(cells));
  console.error(`${name}: ${((performance.now() - start) / 1_000).toFixed(0)} s`);
}
console.log();
printTable(rows);
const failures = missed(rows);
for (const { figure } of failures) console.log(`missed: ${figure}`);
process.exit(failures.length > 0 ? 1 : 0);
