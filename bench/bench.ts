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
 * longer rounds, `--only throughput,latency,…` some parts. Exits with 1 when a must is missed.
 */

const { values } = parseArgs({
  options: { long: { type: 'boolean', default: false }, only: { type: 'string' } },
});
const scale = values.long
  ? { rounds: 21, roundMs: 2_000, latencyRounds: 7, latencyMs: 10_000, syncs: 2_000 }
  : { rounds: 7, roundMs: 700, latencyRounds: 3, latencyMs: 4_000, syncs: 400 };
const SOCKETS = 5_000;

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
  const server = await startBaton(true);
  const house = await House.staffed(server);
  try {
    return await measure(server, house);
  } finally {
    house.close();
    await server.stop();
  }
}

const PARTS: Record<string, () => Promise<Row[]>> = {
  throughput: () => withRivals(ALL, (rivals) => measureThroughput(rivals, scale.rounds, scale.roundMs)),
  latency: () =>
    withRivals(['baton', 'bare', 'ws+sqlite'], (rivals) =>
      measureLatency(rivals, scale.latencyRounds, scale.latencyMs),
    ),
  syncs: () => withRivals(ALL, (rivals) => measureSyncs(rivals, scale.syncs)),
  memory: () => withRivals(['baton', 'bare'], (rivals) => measureMemory(rivals, SOCKETS)),
  rows: () => withWindows(measureRows),
  cost: () => withWindows(measureCost),
};

pinLoad();
console.log(describeMachine());
const chosen = values.only?.split(',') ?? Object.keys(PARTS);
const rows: Row[] = [];
for (const name of chosen) {
  const part = PARTS[name];
  if (!part) throw new Error(`there is no part ${name}: ${Object.keys(PARTS).join(', ')}`);
  const start = performance.now();
  rows.push(...(await part()));
  console.error(`${name}: ${((performance.now() - start) / 1_000).toFixed(0)} s`);
}
console.log();
printTable(rows);
const failures = missed(rows);
for (const { figure } of failures) console.log(`missed: ${figure}`);
process.exit(failures.length > 0 ? 1 : 0);
