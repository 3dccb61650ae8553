import { evictDurableObject, reset, runDurableObjectAlarm, runInDurableObject } from 'cloudflare:test';
import { env } from 'cloudflare:workers';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { Conversation } from '../../src/objects/conversation.ts';
import { auditees, turnAt } from '../../src/objects/desk-audit.ts';
import { DeskRows } from '../../src/objects/desk-rows.ts';
import { Store } from '../../src/platform/storage.ts';
import { DEFAULT_ROUTING } from '../../src/protocol/index.ts';
import { Floor } from '../../src/routing/index.ts';
import { newsOf } from '../support/report.ts';
import { escalate, moveClock, newSite } from '../support/served.ts';
import {
  agentOf,
  conversationOf,
  id,
  join,
  newName,
  online,
  REF,
  type TestSocket,
} from '../support/socket.ts';

/** Both objects, real: what keeps them of one mind, and a conversation that changes hands. */

afterEach(async () => {
  vi.restoreAllMocks();
  await reset();
});

const TO_NOOR = { type: 'agent', id: 'noor' } as const;

/** To the next turn of the audit (ms), and shorter than what makes agents count as gone. */
const SOON_MS = 60_000;

/** Somebody who takes no calls and is about to be told the whole board. */
async function watching(site: string) {
  const watcher = await online('watcher', site);
  watcher.send({ t: 'availability', ref: REF, to: 'away' });
  watcher.send({ t: 'watch', on: true });
  return watcher;
}

/** How many conversations the desk will ask at that time. */
function dueForAudit(site: string, at: number): Promise<number> {
  return runInDurableObject(env.DESKS.getByName(site), (_, { storage }) => {
    const floor = new Floor(DEFAULT_ROUTING);
    const stored = new DeskRows(new Store(storage), () => {}).load();
    if (stored !== null) floor.fill(stored, at);
    return auditees(floor, turnAt(at)).length;
  });
}

async function lineOf(site: string) {
  const watcher = await watching(site);
  const { put } = await watcher.take('board');
  // However often one looks, an agent has only so many sockets.
  watcher.close(1000);
  return put;
}

/** A customer whom this agent has, with both of their sockets on the thread. */
async function served(site: string, agent: string) {
  const name = newName(site);
  const desk = await online(agent, site);
  const customer = await escalate(name);
  const { call } = await desk.take('ring');
  desk.accept(conversationOf(name), call.item.epoch);
  const { epoch } = await desk.take('accepted');
  const thread = await join(name, agentOf(agent, agent, site));
  return { name, desk, customer, thread, epoch };
}

const reasonOf = (socket: TestSocket, reason: string) =>
  socket.take('event', ({ event }) => event.kind === 'control.passed' && event.reason === reason);

describe('the desk and its conversations', () => {
  it('D9: what only the desk believes in is gone after its turn to be asked, and not all have theirs at once', async () => {
    const site = newSite();
    const desk = env.DESKS.getByName(site);
    await online('sam', site);
    const [strangers, agent] = [60, { id: 'sam', name: 'sam' }];
    for (let index = 0; index < strangers; index += 1)
      await desk.report(newsOf(conversationOf(newName(site)), 4, 'active', { agent }));
    expect(await lineOf(site)).toHaveLength(strangers);
    const watcher = await watching(site);
    const soon = Date.now() + SOON_MS;
    const due = await dueForAudit(site, soon);
    expect(due).toBeGreaterThan(0);
    expect(due).toBeLessThan(strangers);
    const asked = vi.spyOn(Conversation.prototype, 'stand');
    vi.spyOn(Date, 'now').mockReturnValue(soon);
    await runDurableObjectAlarm(desk);
    // Another look in the same turn.
    expect(await runDurableObjectAlarm(desk)).toBe(true);
    const gone = () => watcher.frames.flatMap((frame) => (frame.t === 'changed' ? frame.gone : []));
    await watcher.until(() => gone().length >= due, 'all who were due to be gone');
    expect(new Set(gone()).size).toBe(due);
    expect(asked.mock.calls.length).toBe(due);
    expect(await lineOf(site)).toHaveLength(strangers - due);
  });

  it('D9: a desk that has forgotten who waits is reminded when the conversation looks at its clock', async () => {
    const site = newSite();
    const sam = await online('sam', site);
    sam.send({ t: 'availability', ref: REF, to: 'busy' });
    await sam.take('done');
    const noor = await online('noor', site);
    const name = newName(site);
    const customer = await escalate(name);
    await noor.take('ring');
    // The conversation has its answer, and has looked whether it came: it does not look again while the desk goes to sleep.
    await customer.take('waiting');
    await runDurableObjectAlarm(env.CONVERSATIONS.getByName(name));
    await runInDurableObject(env.DESKS.getByName(site), (_, { storage }) => {
      storage.sql.exec('DELETE FROM line');
    });
    await evictDurableObject(env.DESKS.getByName(site));
    expect(await lineOf(site)).toEqual([]);
    moveClock(5 * 60_000);
    await runDurableObjectAlarm(env.CONVERSATIONS.getByName(name));
    await vi.waitUntil(async () => (await lineOf(site)).length === 1, { timeout: 5_000 });
  });
});

describe('a transfer', () => {
  it('H14 H15: reaches the colleague who was meant, with the note, and the customer stays in the thread', async () => {
    const site = newSite();
    const { name, customer, thread, epoch } = await served(site, 'sam');
    const noor = await online('noor', site);
    const kim = await online('kim', site);
    thread.send({ t: 'transfer', ref: REF, epoch, to: TO_NOOR, note: 'They want the invoice again' });
    await thread.take('done');
    const { call } = await noor.take('ring');
    expect(call.item).toMatchObject({
      reason: 'transferred',
      target: TO_NOOR,
      transferredBy: { id: 'sam' },
      why: { continuity: true, ring: 0 },
    });
    expect(kim.frames.some(({ t }) => t === 'ring')).toBe(false);
    await reasonOf(customer, 'transferred');
    noor.accept(conversationOf(name), call.item.epoch);
    await noor.take('accepted');
    await reasonOf(customer, 'accepted');
    const colleague = await join(name, agentOf('noor', 'noor', site));
    const events = await colleague.readAll();
    expect(events).toContainEqual(
      expect.objectContaining({ kind: 'note', text: 'They want the invoice again' }),
    );
    expect(JSON.stringify(await customer.readAll())).not.toContain('invoice');
  });

  it('H14: goes on to the others when the colleague declines, and to who passed it on last of all', async () => {
    const site = newSite();
    const { name, thread, epoch } = await served(site, 'sam');
    const noor = await online('noor', site);
    thread.send({ t: 'transfer', ref: REF, epoch, to: TO_NOOR });
    const first = await noor.take('ring');
    const kim = await online('kim', site);
    noor.send({ t: 'decline', ref: REF, conversation: conversationOf(name), epoch: first.call.item.epoch });
    const second = await kim.take('ring');
    expect(second.call.item).toMatchObject({
      since: first.call.item.since,
      asked: [{ agent: { id: 'noor' }, outcome: 'rejected' }],
    });
  });

  it.each([
    { type: 'agent', id: 'nobody' },
    { type: 'team', id: 'no-team' },
    { type: 'skill', id: 'no-skill' },
  ] as const)('H14: to $type $id, whom nobody knows, changes nothing', async (to) => {
    const site = newSite();
    const { name, thread, epoch } = await served(site, 'sam');
    thread.send({ t: 'transfer', ref: REF, epoch, to });
    expect(await thread.take('error')).toMatchObject({ code: 'no_target', ref: REF });
    thread.send({ t: 'send', id: id(), after: 0, text: 'Still with me', epoch });
    await thread.take('ack');
    expect(await lineOf(site)).toMatchObject([
      { conversation: conversationOf(name), state: 'active', epoch },
    ]);
  });
});
