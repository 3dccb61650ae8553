import {
  abortAllDurableObjects,
  evictDurableObject,
  runDurableObjectAlarm,
  runInDurableObject,
} from 'cloudflare:test';
import { env } from 'cloudflare:workers';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { ABSENCE_MS } from '../../src/conversation/handoff.ts';
import type { Conversation } from '../../src/objects/conversation.ts';
import { Desk } from '../../src/objects/desk.ts';
import { DeskSockets } from '../../src/objects/desk-sockets.ts';
import { Room } from '../../src/objects/room.ts';
import { DEFAULT_ROUTING } from '../../src/protocol/index.ts';
import { AGENT_GRACE_MS } from '../../src/routing/index.ts';
import { escalate, moveClock, newSite } from '../support/served.ts';
import {
  agentOf,
  ask,
  conversationOf,
  customerOf,
  id,
  join,
  newName,
  online,
  say,
} from '../support/socket.ts';
import { stateOf } from '../support/stored-log.ts';

const RING_MS = DEFAULT_ROUTING.ringSeconds * 1_000;

/** Both objects, real: what a customer, two agents and a bad day do to a handoff. Each test has a site of its own. */

const passed = (owner: string) => (frame: { event: Record<string, unknown> }) =>
  frame.event.kind === 'control.passed' && (frame.event.to as { owner: string }).owner === owner;

/** Who may speak, by the stored log alone. */
const controlOf = async (name: string) => (await stateOf(name)).control;

/** Moves the objects' clock on, and rings the alarm that is then due. */
async function pass(
  stub: DurableObjectStub<Conversation> | DurableObjectStub<Desk>,
  ms: number,
): Promise<void> {
  moveClock(ms);
  expect(await runDurableObjectAlarm(stub)).toBe(true);
}

/** The desk's own account of itself. */
async function board(here: string) {
  const desk = await online('watcher', here);
  desk.send({ t: 'watch', on: true });
  const { put: line, agents } = await desk.take('board');
  return { line, agents };
}

afterEach(() => {
  vi.restoreAllMocks();
});

describe('a handoff', () => {
  it('H1 H6 D3: rings, is accepted, and goes on in the same thread and on the same socket', async () => {
    const here = newSite();
    const name = newName(here);
    const desk = await online('sam', here);
    const customer = await escalate(name);
    expect((await customer.take('waiting')).waiting).toMatchObject({ position: 1 });
    const { call } = await desk.take('ring');
    expect(call.item).toMatchObject({ conversation: conversationOf(name), reason: 'human_request' });
    desk.send({ t: 'accept', ref: id(), conversation: call.item.conversation, epoch: call.item.epoch });
    const { epoch } = await desk.take('accepted');
    expect(epoch).toBe(call.item.epoch + 1);
    const joined = await customer.take('event', passed('agent'));
    expect(joined.event.to).toMatchObject({ agent: { id: 'sam', name: 'sam' } });
    const agent = await join(name, agentOf('sam', 'sam', here));
    agent.send({ t: 'send', id: id(), after: 0, text: 'Hi Ana, I am Sam.', epoch });
    await agent.take('ack');
    expect(
      (await customer.take('event', ({ event }) => event.text === 'Hi Ana, I am Sam.')).event.author,
    ).toMatchObject({
      type: 'agent',
      id: 'sam',
    });
  });

  it('H6: two accepts at once have one winner, and the other hears who it was', async () => {
    const here = newSite();
    const name = newName(here);
    const desks = { sam: await online('sam', here), noor: await online('noor', here) };
    await escalate(name);
    const { call } = await Promise.race([desks.sam.take('ring'), desks.noor.take('ring')]);
    const { conversation, epoch } = call.item;
    for (const desk of Object.values(desks)) desk.send({ t: 'accept', ref: id(), conversation, epoch });
    const answered = async (desk: (typeof desks)['sam']) => {
      await desk.until(() => desk.frames.some(({ t }) => t === 'accepted' || t === 'error'), 'an answer');
      return desk.frames.find((frame) => frame.t === 'accepted' || frame.t === 'error');
    };
    const answers = { sam: await answered(desks.sam), noor: await answered(desks.noor) };
    const winner = answers.sam?.t === 'accepted' ? 'sam' : 'noor';
    const loser = winner === 'sam' ? 'noor' : 'sam';
    expect(answers[winner]?.t).toBe('accepted');
    expect(answers[loser]).toMatchObject({ t: 'error', code: 'taken', by: winner });
    expect(await controlOf(name)).toMatchObject({ owner: 'agent', agent: { id: winner } });
  });

  it('H7: with nobody online the bot stays, and the customer is told', async () => {
    const name = newName(newSite());
    const customer = await escalate(name);
    const { event } = await customer.take('event', passed('bot'));
    expect(event.reason).toBe('nobody_online');
    expect((await ask(customer, 'Then tell me about shipping')).answer.turn).toBeDefined();
  });

  it('H8: a visitor who waits already is not put in the line twice', async () => {
    const here = newSite();
    await online('sam', here);
    await escalate(newName(here), 'the-same-visitor');
    const second = await escalate(newName(here), 'the-same-visitor');
    expect((await second.take('event', passed('bot'))).event.reason).toBe('too_many');
  });

  it('H9 F5: a customer whose page slept and is heard from again, on the same socket, was not absent', async () => {
    const here = newSite();
    const name = newName(here);
    const stub = env.CONVERSATIONS.getByName(name);
    await online('sam', here);
    const customer = await escalate(name);
    await customer.take('waiting');
    vi.spyOn(DeskSockets.prototype, 'silent').mockReturnValue([]);
    const heard = vi.spyOn(Room.prototype, 'customerHere').mockReturnValue(false);
    await pass(stub, ABSENCE_MS);
    heard.mockReturnValue(true);
    await pass(stub, ABSENCE_MS);
    expect((await controlOf(name)).owner).toBe('queue');
    const agent = await join(name, agentOf('sam', 'Sam', here));
    const kinds = (await agent.readAll()).map(({ kind }) => kind);
    expect(kinds.slice(-2)).toEqual(['customer.disconnected', 'customer.returned']);
  });

  it('H9: a customer who leaves ends the ring, and an accept then hears so', async () => {
    const here = newSite();
    const name = newName(here);
    const desk = await online('sam', here);
    const customer = await escalate(name);
    const { call } = await desk.take('ring');
    customer.send({ t: 'leave', ref: id() });
    await customer.take('done');
    expect(await desk.take('ringOver')).toMatchObject({ why: 'left' });
    desk.send({ t: 'accept', ref: id(), conversation: call.item.conversation, epoch: call.item.epoch });
    expect((await desk.take('error')).code).toBe('customer_left');
    expect(await controlOf(name)).toMatchObject({ owner: 'bot' });
  });

  it('D5: a decline and twenty seconds of silence ring at the next agent, the place kept', async () => {
    const here = newSite();
    const name = newName(here);
    const desks = [await online('sam', here), await online('noor', here)] as const;
    const customer = await escalate(name);
    await customer.take('waiting');
    const rings = (desk: (typeof desks)[0]) =>
      desk.until(() => desk.frames.some(({ t }) => t === 'ring'), 'a ring');
    await Promise.race(desks.map(rings));
    const [first, second] = desks[0].frames.some(({ t }) => t === 'ring') ? desks : [desks[1], desks[0]];
    const { call } = await first.take('ring');
    first.send({ t: 'decline', ref: id(), conversation: call.item.conversation, epoch: call.item.epoch });
    const again = await second.take('ring');
    expect(again.call.item.since).toBe(call.item.since);
    await pass(env.DESKS.getByName(here), RING_MS + 31_000);
    expect(await second.take('ringOver')).toMatchObject({ why: 'timeout' });
    expect((await first.take('ring')).call.item.since).toBe(call.item.since);
  });

  it('H12 D3: an agent who stays away loses the conversation to the next, and no slot leaks', async () => {
    const here = newSite();
    const name = newName(here);
    const sam = await online('sam', here);
    const customer = await escalate(name);
    const { call } = await sam.take('ring');
    sam.send({ t: 'accept', ref: id(), conversation: call.item.conversation, epoch: call.item.epoch });
    await sam.take('accepted');
    sam.close();
    await sam.until(() => sam.closed !== null, 'a close');
    moveClock(AGENT_GRACE_MS - 1_000);
    const noor = await online('noor', here);
    await pass(env.DESKS.getByName(here), 2_000);
    await customer.take('event', passed('queue'));
    const { call: next } = await noor.take('ring');
    expect(next.item.since).toBe(call.item.since);
    noor.send({ t: 'accept', ref: id(), conversation: next.item.conversation, epoch: next.item.epoch });
    await noor.take('accepted');
    expect(await controlOf(name)).toMatchObject({ owner: 'agent', agent: { id: 'noor' } });
    const { agents } = await board(here);
    expect(agents.map(({ id: agent, load }) => [agent, load])).toEqual(
      expect.arrayContaining([
        ['noor', 1],
        ['sam', 0],
      ]),
    );
  });
});

describe('objects agree', () => {
  it('D1 L5: a handoff whose objects die at once is told to the desk when the conversation wakes', async () => {
    const here = newSite();
    const name = newName(here);
    await online('sam', here);
    await escalate(name);
    await abortAllDurableObjects();
    const desk = await online('sam', here);
    await join(name, customerOf(name, name));
    const { call } = desk.frames.find((frame) => frame.t === 'ring') ?? (await desk.take('ring'));
    desk.send({ t: 'accept', ref: id(), conversation: call.item.conversation, epoch: call.item.epoch });
    await desk.take('accepted');
    expect(await controlOf(name)).toMatchObject({ owner: 'agent' });
  });

  it('D7: nothing that was said is known to the desk', async () => {
    const here = newSite();
    const name = newName(here);
    await online('sam', here);
    const customer = await join(name, customerOf(name, name));
    await ask(customer, 'Where is the swordfish I ordered?');
    await say(customer, 'I want to talk to a human about my swordfish, order 48213, ana@example.com');
    await customer.take('waiting');
    const rows = await runInDurableObject(env.DESKS.getByName(here), (_, { storage }) =>
      storage.sql
        .exec("SELECT name FROM sqlite_master WHERE type = 'table' AND name NOT LIKE '\\_cf%' ESCAPE '\\'")
        .toArray()
        .map(({ name: table }) => storage.sql.exec(`SELECT * FROM ${table}`).toArray()),
    );
    expect(JSON.stringify(rows)).toContain(conversationOf(name));
    expect(JSON.stringify(rows)).not.toMatch(/swordfish|48213|ana@example|talk to a human/);
  });

  it('D1: a report that cannot be delivered is sent again', async () => {
    const here = newSite();
    const name = newName(here);
    const desk = await online('sam', here);
    vi.spyOn(Desk.prototype, 'report').mockRejectedValueOnce(new Error('the network'));
    const customer = await escalate(name);
    const stub = env.CONVERSATIONS.getByName(name);
    await vi.waitFor(async () => {
      const alarm = await runInDurableObject(stub, (_, { storage }) => storage.getAlarm());
      expect(alarm).toBeLessThan(Date.now() + 2_000);
    }, 20_000);
    await pass(stub, 5_000);
    await desk.take('ring');
    await customer.take('waiting');
  });

  it('T3 T5: a turn is finished after its object slept, and run again after it died', async () => {
    const name = newName(newSite());
    const customer = await join(name, customerOf(name));
    await say(customer, 'First question');
    await evictDurableObject(env.CONVERSATIONS.getByName(name), { webSockets: 'hibernate' });
    await customer.take('event', ({ event }) => event.kind === 'message' && event.turn !== undefined);
    await say(customer, 'Second question');
    await abortAllDurableObjects();
    const back = await join(name, customerOf(name));
    await back.until(
      () => back.frames.some((frame) => frame.t === 'event' && frame.event.turn !== undefined),
      'an answer',
    );
    const answers = (await back.readAll()).filter((event) => 'turn' in event && event.kind === 'message');
    expect(answers).toHaveLength(2);
  });
});
