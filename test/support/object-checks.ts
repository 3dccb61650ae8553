import { runDurableObjectAlarm } from 'cloudflare:test';
import { env } from 'cloudflare:workers';
import { expect, vi } from 'vitest';
import { project } from '../../src/conversation/index.ts';
import { PROTOCOL_VERSION, readEvent } from '../../src/protocol/index.ts';
import { ANSWER_MS } from '../../src/routing/timing.ts';
import { moveClock } from './served.ts';
import { agentOf, customerOf, join, sitDown, siteOf, stubOf } from './socket.ts';
import { logOf, stateOf } from './stored-log.ts';

/** Longest wait until desk and conversation agree, once every alarm has rung (ms). */
const AGREED_MS = 10_000;

/** Customer and agent, who read the thread afresh, are shown what is stored. */
export async function checkShown(name: string): Promise<void> {
  const isEmpty = (await logOf(name)).length === 0;
  for (const role of ['customer', 'agent'] as const) {
    if (isEmpty && role === 'agent') continue;
    const caller = role === 'customer' ? customerOf(name, name) : agentOf('sam', 'Sam', siteOf(name));
    const socket = await join(name, caller);
    const shown = (await logOf(name)).flatMap((event) => project(event, role) ?? []);
    expect((await socket.readAll()).map(readEvent)).toEqual(shown);
    socket.close();
  }
}

/** Once every alarm has rung, desk and conversation say the same. */
export async function checkAgreed(name: string): Promise<void> {
  moveClock(ANSWER_MS + 1_000);
  await runDurableObjectAlarm(stubOf(name));
  await runDurableObjectAlarm(env.DESKS.getByName(siteOf(name)));
  await vi.waitFor(async () => {
    const { control } = await stateOf(name);
    const seat = await sitDown(agentOf('kim', 'kim', siteOf(name)));
    seat.send({ t: 'hello', v: PROTOCOL_VERSION });
    seat.send({ t: 'watch', on: true });
    const { put: line } = await seat.take('board', ({ more }) => !more);
    seat.close();
    const known = line.map(({ epoch, state }) => ({ epoch, active: state === 'active' }));
    const due = { epoch: control.epoch, active: control.owner === 'agent' };
    expect(known).toEqual(control.owner === 'bot' ? [] : [due]);
  }, AGREED_MS);
}
