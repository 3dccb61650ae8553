import { setTimeout as pause } from 'node:timers/promises';
import type { Random } from '../random.ts';
import type { Server } from '../server/server.ts';
import type { Client } from './client.ts';
import type { Counts } from './counts.ts';

/** Time between two kills, ms, and how soon clients should be back. */
const KILL_EVERY_MS = { least: 13_000, most: 19_000 };
const BACK_WITHIN_MS = 10_000;
/** Objects that die by themselves, a minute. */
const ABORTS_A_MINUTE = 90;

export type Prey = {
  server(): Server;
  restart(): Promise<void>;
  clients(): readonly Client[];
  conversations(): readonly string[];
};

/** Kills the server again and again, on the same disk, and counts who is back in time. Until told to stop. */
export async function killServers(
  prey: Prey,
  random: Random,
  counts: Counts,
  stop: AbortSignal,
): Promise<void> {
  const counting: Promise<void>[] = [];
  const draw = () => random.between(KILL_EVERY_MS.least, KILL_EVERY_MS.most);
  for (let due = Date.now() + draw(); ; ) {
    await pause(Math.max(0, due - Date.now()), undefined, { signal: stop }).catch(() => {});
    if (stop.aborted) break;
    const were = prey.clients().filter(({ online }) => online);
    const killedAt = Date.now();
    await prey.server().kill();
    counts.kills += 1;
    counting.push(countReturns(were, killedAt, counts));
    await prey.restart();
    counts.restartsMs.push(Date.now() - killedAt);
    due = killedAt + draw();
  }
  await Promise.all(counting);
}

async function countReturns(were: readonly Client[], killedAt: number, counts: Counts): Promise<void> {
  let slowestMs = 0;
  const back = await Promise.all(
    were.map(async (client) => {
      const left = () => killedAt + BACK_WITHIN_MS - Date.now();
      // First it must notice: a socket whose end has not been heard of is not back.
      const lost = await client.until(() => !client.online, left());
      const isBack = lost && (await client.until(() => client.online, left()));
      if (!isBack && !client.closed) counts.late(client.kind);
      if (isBack) slowestMs = Math.max(slowestMs, Date.now() - killedAt);
      return isBack || client.closed;
    }),
  );
  counts.returns.push({ were: were.length, back: back.filter(Boolean).length, slowestMs });
}

/** Lets single objects die: conversations mostly, desk and library at times. Until told to stop. */
export async function abortObjects(
  prey: Prey,
  random: Random,
  counts: Counts,
  stop: AbortSignal,
): Promise<void> {
  const dying: Promise<void>[] = [];
  for (;;) {
    await pause(random.after(60_000 / ABORTS_A_MINUTE), undefined, { signal: stop }).catch(() => {});
    if (stop.aborted) break;
    const [namespace, name] = random.chance(0.9)
      ? ['CONVERSATIONS', `demo:${random.pick(prey.conversations())}`]
      : [random.pick(['DESKS', 'DESKS', 'LIBRARIES']), 'demo'];
    const query = new URLSearchParams({ namespace, name });
    dying.push(abort(`${prey.server().url}/chaos/abort?${query}`, counts));
  }
  await Promise.all(dying);
}

async function abort(url: string, counts: Counts): Promise<void> {
  try {
    const answer = await fetch(url, { signal: AbortSignal.timeout(10_000) });
    if ((await answer.text()) === 'aborted') counts.aborts += 1;
  } catch {
    // The server is dead at the moment.
  }
}
