import { type ChildProcess, fork } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { House } from '../../bench/load/house.ts';
import { cpuMs, memoryKib } from '../../bench/processes.ts';
import { type Baton, startBaton } from '../../bench/servers/workerd.ts';
import { judge, median, type Ratio, ratioOf, type Verdict } from '../../bench/stats.ts';
import { ROOT } from '../local.ts';
import type { Order, Report } from './attacker.ts';
import { Bystanders, type Delivery } from './bystanders.ts';
import type { Named } from './orders.ts';

/** How many pairs of calm and attack, and how long (ms) people talk in each half. */
export type Rounds = { rounds: number; halfMs: number };

/** What people who are not attacked notice of one attack. */
export type Compared = {
  name: string;
  outcome: string[];
  /** How often it was made, in a second. */
  perSecond: number;
  /** Delivery beside the attack against delivery without it, half by half. */
  p50: Ratio;
  p99: Ratio;
  /** Delivery without the attack, ms. */
  calmMs: number;
  /** Share of its core that the server used, without and with it. */
  busy: { calm: number; attacked: number };
  /** How much more memory the server has afterwards, MB. */
  grownMb: number;
  verdict: Verdict;
};

/** Others' messages may take so many times as long. */
const MOST = 1.2;
/** What an attack leaves behind is over by then, ms. */
const SETTLED_MS = 300;
/** Bystanders come from one address, and are not whom the limits are for. All others are those that ship. */
const FOR_BYSTANDERS = { waitingPerAddress: 1e6, handoffsPerHourPerAddress: 1e6 };

/** A server with people on it. */
type Place = { server: Baton; house: House; people: Bystanders };

/**
 * Each attack in rounds of two halves, with it and without it, in turns of which comes first. Sockets that stay are not
 * opened anew for each round: they are on a server of their own, beside one without them.
 */
export async function compare(attacks: readonly Named[], rounds: Rounds, done: (row: Compared) => void) {
  const attacker = fork(join(ROOT, 'scripts/hostile/attacker.ts'));
  const calm = await open();
  try {
    await calm.people.talk(rounds.halfMs);
    for (const { name, order } of attacks) {
      if (order?.attack !== 'silence') {
        done(await row(name, rounds, calm, () => attacked(attacker, order, calm, rounds)));
        continue;
      }
      const silenced = await open();
      try {
        await silenced.people.talk(rounds.halfMs);
        const before = memoryKib(silenced.server.pid);
        await begin(attacker, { ...order, url: silenced.server.url });
        const grownMb = ((memoryKib(silenced.server.pid) - before) * 1_024) / 1e6;
        const found = await row(name, rounds, calm, async () => ({
          ...(await half(silenced, rounds)),
          report: null,
        }));
        done({ ...found, grownMb, ...(await end(attacker)), perSecond: 0 });
      } finally {
        await close(silenced);
      }
    }
  } finally {
    attacker.disconnect();
    await close(calm);
  }
}

type Half = Delivery & { busy: number };

async function row(
  name: string,
  rounds: Rounds,
  calm: Place,
  attack: () => Promise<Half & { report: Report | null }>,
): Promise<Compared> {
  const halves: { calm: Half; attacked: Half }[] = [];
  const reports: Report[] = [];
  const before = memoryKib(calm.server.pid);
  for (let round = 0; round < rounds.rounds; round += 1) {
    const first = round % 2 === 0 ? await half(calm, rounds) : null;
    const { report, ...attacked } = await attack();
    if (report) reports.push(report);
    await pause(SETTLED_MS);
    halves.push({ calm: first ?? (await half(calm, rounds)), attacked });
  }
  const series = (side: 'calm' | 'attacked', key: keyof Half) => halves.map((each) => each[side][key]);
  const p50 = ratioOf(series('attacked', 'p50'), series('calm', 'p50'));
  const sum = (key: 'times' | 'ms') => reports.reduce((total, report) => total + report[key], 0);
  return {
    name,
    outcome: reports.at(-1)?.outcome ?? [],
    perSecond: (sum('times') / sum('ms')) * 1_000,
    p50,
    p99: ratioOf(series('attacked', 'p99'), series('calm', 'p99')),
    calmMs: median(series('calm', 'p50')),
    busy: { calm: median(series('calm', 'busy')), attacked: median(series('attacked', 'busy')) },
    grownMb: ((memoryKib(calm.server.pid) - before) * 1_024) / 1e6,
    verdict: judge(p50, { atMost: MOST }),
  };
}

async function attacked(
  attacker: ChildProcess,
  order: Named['order'],
  place: Place,
  rounds: Rounds,
): Promise<Half & { report: Report | null }> {
  if (!order) return { ...(await half(place, rounds)), report: null };
  await begin(attacker, { ...order, url: place.server.url });
  const found = await half(place, rounds);
  return { ...found, report: await end(attacker) };
}

async function half({ people, server }: Place, { halfMs }: Rounds): Promise<Half> {
  const start = { at: performance.now(), cpu: cpuMs(server.pid) };
  const delivery = await people.talk(halfMs);
  const busy = (cpuMs(server.pid) - start.cpu) / (performance.now() - start.at);
  return { ...delivery, busy };
}

/** Resolves when the attack is under way. */
async function begin(attacker: ChildProcess, order: Order): Promise<void> {
  attacker.send(order);
  await once(attacker, 'message');
}

async function end(attacker: ChildProcess): Promise<Report> {
  attacker.send('stop');
  const [report]: Report[] = await once(attacker, 'message');
  if (!report) throw new Error('the attacker has gone');
  return report;
}

async function open(): Promise<Place> {
  const server = await startBaton({ limits: FOR_BYSTANDERS });
  const house = await House.staffed(server);
  return { server, house, people: await Bystanders.meet(house) };
}

async function close({ server, house, people }: Place): Promise<void> {
  people.leave();
  house.close();
  await server.stop();
}
