/**
 * Hostile clients at a real server, and what others notice of them: how long a message takes from one ordinary socket to
 * another, quiet and under attack, in turns: `npm run hostile -- [rounds]`. Prints one table; the share of the median is what the issue bounds.
 */
import { readFileSync } from 'node:fs';
import { setTimeout as pause } from 'node:timers/promises';
import * as attacks from './hostile/attacks.ts';
import { Bystanders } from './hostile/bystanders.ts';
import { Random } from './random.ts';
import { Doors } from './replay/doors.ts';
import { startServer } from './server/server.ts';

/** Rounds of quiet and attack, an odd number; the median of their ratios is printed. */
const ROUNDS = Number(process.argv[2] ?? 7);
/** Each half of a round lasts at least this long, ms. */
const HALF_MS = 4_000;

const WITH_SHIPPED_LIMITS: [name: string, attack: attacks.Attack, size: number][] = [
  ['10,000 frames at once', attacks.flood, 10_000],
  ['a text of a million characters', attacks.longText, 1_000_000],
  ['a text of 31 MiB', attacks.longText, 31 * 1024 * 1024],
  ['JSON 16,000 deep', attacks.deepJson, 16_000],
  ['5 MB of bytes', attacks.binary, 5_000_000],
  ['frames out of order', attacks.wrongOrder, 1],
  ['tokens of others', attacks.otherConversation, 1],
  ['2,000 headers', attacks.manyHeaders, 2_000],
  ['5,000 silent sockets', attacks.idleSockets, 5_000],
  ['2,000 fuzzed frames', attacks.fuzz, 2_000],
];

await table({}, WITH_SHIPPED_LIMITS);
// The writer must be faster than a person may be.
await table({ framesPerSecond: 5_000, framesBurst: 5_000 }, [
  ['a reader who stops while 20,000 notes are written', attacks.silentReader, 20_000],
]);

async function table(limits: object, list: typeof WITH_SHIPPED_LIMITS): Promise<void> {
  const server = await startServer({ onlyLimits: limits, output: () => {} });
  try {
    const doors = new Doors(server.url.replace('http', 'ws'), 'demo');
    const { token } = await doors.signIn('sam');
    const target = { url: server.url, doors, agent: token, random: new Random('hostile') };
    const bystanders = await Bystanders.meet(doors, token);
    for (const [name, attack, size] of list)
      await row(name, () => attack(target, size), bystanders, server.pid);
    bystanders.leave();
  } finally {
    await server.stop();
  }
}

async function row(
  name: string,
  attack: () => Promise<string[]>,
  bystanders: Bystanders,
  pid: number,
): Promise<void> {
  const ratios: number[] = [];
  let outcome: string[] = [];
  const before = memoryOf(pid);
  for (let round = 0; round < ROUNDS; round += 1) {
    const quiet = await bystanders.median(() => pause(HALF_MS));
    const attacked = await bystanders.median(async () => {
      const end = Date.now() + HALF_MS;
      do outcome = await attack();
      while (Date.now() < end);
    });
    ratios.push(attacked / quiet);
  }
  ratios.sort((a, b) => a - b);
  const [least, median, most] = [ratios[0], ratios[ROUNDS >> 1], ratios.at(-1)].map((ratio) =>
    ratio?.toFixed(2),
  );
  const grown = memoryOf(pid) - before;
  console.log(
    `${name}: ${outcome.join(', ')}; others ${median} (${least} to ${most}); memory ${grown >= 0 ? '+' : ''}${grown} MB`,
  );
}

/** Resident memory of the runtime, which is the child of the server's first process, MB. */
function memoryOf(pid: number): number {
  const children = readFileSync(`/proc/${pid}/task/${pid}/children`, 'utf8').trim().split(' ');
  const pages = children.map((child) => Number(readFileSync(`/proc/${child}/statm`, 'utf8').split(' ')[1]));
  return Math.round((pages.reduce((sum, count) => sum + count, 0) * 4_096) / 1_000_000);
}
