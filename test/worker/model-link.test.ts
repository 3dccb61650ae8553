import { runDurableObjectAlarm, runInDurableObject } from 'cloudflare:test';
import { afterEach, expect, it, vi } from 'vitest';
import { Desk } from '../../src/objects/desk.ts';
import { ANSWER_MS } from '../../src/routing/timing.ts';
import { moveClock, newSite, serve } from '../support/served.ts';
import { customerOf, id, join, newName, online, say, stubOf } from '../support/socket.ts';

/** A conversation that dies while it tells the desk something: nobody looks at it again, and yet the desk is told. */

afterEach(() => void vi.restoreAllMocks());

/** From now on reports to desks are never answered, until the mocks are restored. Resolves with the first of them. */
function swallowReports(): Promise<void> {
  return new Promise((swallowed) => {
    vi.spyOn(Desk.prototype, 'report').mockImplementation(() => {
      swallowed();
      return new Promise(() => {});
    });
  });
}

/** The object dies as it would with its server: memory and sockets gone, storage kept. */
async function kill(name: string): Promise<void> {
  const killed = runInDurableObject(stubOf(name), (_, ctx) => ctx.abort('killed'));
  await expect(killed).rejects.toThrow('killed');
  vi.restoreAllMocks();
}

/** The alarm is set for the time an answer may take, and no later; and it rings. */
async function ringsSoon(name: string): Promise<void> {
  const due = await runInDurableObject(stubOf(name), (_, { storage }) => storage.getAlarm());
  expect(due ?? Number.POSITIVE_INFINITY).toBeLessThanOrEqual(Date.now() + ANSWER_MS);
  moveClock(ANSWER_MS + 1_000);
  expect(await runDurableObjectAlarm(stubOf(name))).toBe(true);
}

async function lineOf(site: string): Promise<{ conversation: string; state: string }[]> {
  const desk = await online('noor', site);
  desk.send({ t: 'watch', on: true });
  const { put } = await desk.take('board', ({ more }) => !more);
  return put.map(({ conversation, state }) => ({ conversation, state }));
}

it('D1: a wait that was being told when its conversation died is told by its alarm', async () => {
  const site = newSite();
  const name = newName(site);
  await online('sam', site);
  const customer = await join(name, customerOf(name, name));
  const swallowed = swallowReports();
  await say(customer, 'I want to talk to a human');
  await swallowed;
  await kill(name);
  expect(await lineOf(site)).toEqual([]);

  await ringsSoon(name);
  expect(await lineOf(site)).toMatchObject([{ conversation: name.slice(site.length + 1) }]);
});

it('D1: an end that was being told when its conversation died frees the slot, long before anybody comes back', async () => {
  const name = newName(newSite());
  const [site = ''] = name.split(':');
  const { agent, epoch } = await serve(name);
  const swallowed = swallowReports();
  agent.send({ t: 'resolve', ref: id(), epoch });
  await agent.take('done');
  await swallowed;
  await kill(name);
  expect(await lineOf(site)).toMatchObject([{ state: 'active' }]);

  await ringsSoon(name);
  expect(await lineOf(site)).toEqual([]);
});
