import { abortAllDurableObjects, evictDurableObject, runInDurableObject } from 'cloudflare:test';
import { afterEach, describe, expect, it, vi } from 'vitest';
import type { Conversation } from '../../src/objects/conversation.ts';
import { Store } from '../../src/platform/storage.ts';
import { escalate, newSite } from '../support/served.ts';
import { customerOf, id, join, newName, online, say, stubOf, type TestSocket } from '../support/socket.ts';
import { SAM } from '../support/thread.ts';

/** Messages that come at the same time share a commit; and what may come between them does not get between them. */

afterEach(() => void vi.restoreAllMocks());

/** Events stored, by commit: what is stored in one turn of an object is committed once. */
function watchCommits(): number[] {
  const commits: number[] = [];
  let isSameTurn = false;
  const real = Store.prototype.rows;
  vi.spyOn(Store.prototype, 'rows').mockImplementation(function (this: Store, query, ...bindings) {
    if (query.startsWith('INSERT INTO events')) {
      if (!isSameTurn) commits.push(0);
      isSameTurn = true;
      queueMicrotask(() => {
        isSameTurn = false;
      });
      commits.push((commits.pop() ?? 0) + 1);
    }
    return real.call(this, query, ...bindings);
  });
  return commits;
}

/** A customer in the line, where no bot answers: all that is stored from here on is what is said. */
async function inLine(): Promise<{ name: string; customer: TestSocket; head: number }> {
  const name = newName(newSite());
  const [site = ''] = name.split(':');
  await online('sam', site);
  const customer = await escalate(name);
  await customer.take('waiting');
  return { name, customer, head: (await say(customer, 'Please')).upTo };
}

function sendAll(socket: TestSocket, texts: readonly string[], after: number): string[] {
  return texts.map((text) => {
    const messageId = id();
    socket.send({ t: 'send', id: messageId, after, text });
    return messageId;
  });
}

/** What customers said, in the order it is stored. */
function textsIn({ sql }: DurableObjectStorage): string[] {
  return sql
    .exec("SELECT body ->> 'text' AS text FROM events WHERE message IS NOT NULL ORDER BY seq")
    .toArray()
    .map(({ text }) => String(text));
}

const storedTexts = (name: string) =>
  runInDurableObject(stubOf(name), (_: Conversation, { storage }) => textsIn(storage));

const TEN = Array.from({ length: 10 }, (_, index) => `Message ${index}`);

describe('messages that come at the same time', () => {
  it('S9: are stored in the order they came, each acked with its own seq', async () => {
    const { name, customer, head } = await inLine();
    const ids = sendAll(customer, TEN, head - 1);
    await customer.until(() => customer.frames.filter(({ t }) => t === 'ack').length === 10, 'ten acks');
    const acks = customer.frames.filter((frame) => frame.t === 'ack');
    expect(acks.map((ack) => ack.id)).toEqual(ids);
    expect(acks.map(({ seq }) => seq)).toEqual(TEN.map((_, index) => head + 1 + index));
    expect(acks.map(({ prev }) => prev)).toEqual(TEN.map((_, index) => head + index));
    expect((await storedTexts(name)).slice(-10)).toEqual(TEN);
  });

  it('S9 S1: are each stored once when they come again, from another tab too', async () => {
    const { name, customer, head } = await inLine();
    const other = await join(name, customerOf(name, name));
    const ids = sendAll(customer, TEN, head - 1);
    for (const [index, text] of TEN.entries()) {
      other.send({ t: 'send', id: ids[index] ?? '', after: head - 1, text });
    }
    for (const messageId of ids) {
      const [one, two] = [
        await customer.take('ack', (ack) => ack.id === messageId),
        await other.take('ack', (ack) => ack.id === messageId),
      ];
      expect(one.seq).toBe(two.seq);
    }
    expect((await storedTexts(name)).slice(-10)).toEqual(TEN);
  });

  it('S9 L4 S5: fail one by one: the rest of the commit stands, and nobody else is held back', async () => {
    const { name, customer, head } = await inLine();
    const other = await join(name, customerOf(name, name));
    const real = Store.prototype.rows;
    vi.spyOn(console, 'error').mockImplementation(() => undefined);
    vi.spyOn(Store.prototype, 'rows').mockImplementation(function (this: Store, query, ...bindings) {
      if (query.startsWith('INSERT INTO events') && String(bindings[4]).includes('Message 4')) {
        throw new Error('the disk is full');
      }
      return real.call(this, query, ...bindings);
    });
    const ids = sendAll(customer, TEN, head - 1);
    const [fine = ''] = sendAll(other, ['From another tab'], head - 1);
    expect(await customer.take('error')).toMatchObject({ code: 'unavailable', id: ids[4] });
    for (const messageId of ids.slice(5)) {
      expect(await customer.take('error')).toMatchObject({ code: 'held', id: messageId });
    }
    for (const messageId of ids.slice(0, 4)) await customer.take('ack', (ack) => ack.id === messageId);
    await other.take('ack', (ack) => ack.id === fine);
    const texts = (await storedTexts(name)).filter((text) => text.startsWith('Message'));
    expect(texts).toEqual(TEN.slice(0, 4));
  });

  it('S9 L8 S1: what was acked outlives the object, and what was not is sent again and stored once', async () => {
    const { name, customer, head } = await inLine();
    const ids = sendAll(customer, TEN, head - 1);
    const first = await customer.take('ack');
    await abortAllDurableObjects();
    const acked = [first, ...customer.frames.filter((frame) => frame.t === 'ack')];
    const back = await join(name, customerOf(name, name));
    const kept = (await back.readAll()).map((event) => ('id' in event ? event.id : ''));
    for (const ack of acked) expect(kept).toContain(ack.id);
    for (const [index, text] of TEN.entries()) {
      expect((await say(back, text, head - 1, ids[index])).seq).toBe(head + 1 + index);
    }
    expect((await storedTexts(name)).slice(-10)).toEqual(TEN);
  });

  it('S9 R6: are answered before their socket’s close is', async () => {
    const { name, customer, head } = await inLine();
    sendAll(customer, TEN, head - 1);
    customer.close(1000);
    await customer.until(() => customer.closed !== null, 'the close');
    expect((await storedTexts(name)).slice(-10)).toEqual(TEN);
  });

  it('S9 R6: leave an object that can sleep', async () => {
    const { name, customer, head } = await inLine();
    const ids = sendAll(customer, TEN, head - 1);
    for (const messageId of ids) await customer.take('ack', (ack) => ack.id === messageId);
    await evictDurableObject(stubOf(name));
    expect((await say(customer, 'Still here', head)).seq).toBe(head + 11);
  });
});

/** Brings two messages to the object while one is fresh that their sender cannot know of: they wait for each other. */
function whileTwoWait<T>(
  name: string,
  meanwhile: (object: Conversation, socket: WebSocket) => T,
): Promise<{ atOnce: string[]; later: string[] }> {
  return runInDurableObject(stubOf(name), (object: Conversation, state) => {
    const texts = () => textsIn(state.storage).slice(-3);
    const socket = state.getWebSockets('customer')[0];
    if (!socket) throw new Error('the customer is not there');
    const head = Number(state.storage.sql.exec('SELECT max(seq) AS head FROM events').one().head);
    const say = (text: string, after: number) =>
      object.webSocketMessage(socket, JSON.stringify({ t: 'send', id: id(), after, text }));
    say('Fresh', head);
    say('Left', head);
    say('Right', head);
    const atOnce = texts();
    meanwhile(object, socket);
    return { atOnce, later: texts() };
  });
}

describe('while messages wait for each other', () => {
  const WAITING = ['I want to talk to a human', 'Please', 'Fresh'];
  const TAKEN = ['Fresh', 'Left', 'Right'];

  it.each<[string, (object: Conversation, socket: WebSocket) => unknown]>([
    ['a close', (object, socket) => object.webSocketClose(socket, 1006, '')],
    ['an error', (object, socket) => object.webSocketError(socket)],
    ['an alarm', (object) => object.alarm()],
    [
      'a bot’s late answer',
      (object) => object.endTurn({ turn: 1, epoch: 0, agentsOnline: 0, ok: false, why: 'error' }),
    ],
    ['an accept', (object) => object.acceptControl({ handoff: 'none', epoch: 0, agent: SAM, offers: [] })],
    ['a return', (object) => object.returnControl({ handoff: 'none', epoch: 0, reason: 'agent_lost' })],
    ['a bot’s late word', (object) => object.tellTurn({ turn: 1, epoch: 0, text: null })],
    ['news of the line', (object) => object.tellWaiting({ handoff: 'none', epoch: 1, waiting: {} })],
  ])('S9: %s does not come before them', async (_, meanwhile) => {
    const { name } = await inLine();
    expect(await whileTwoWait(name, meanwhile)).toEqual({ atOnce: WAITING, later: TAKEN });
  });

  it('S9: one commit takes them all, without anybody’s help', async () => {
    const { name, customer } = await inLine();
    const commits = watchCommits();
    expect(await whileTwoWait(name, () => undefined)).toEqual({ atOnce: WAITING, later: WAITING });
    await customer.take('event', ({ event }) => event.text === 'Right');
    expect((await storedTexts(name)).slice(-3)).toEqual(TAKEN);
    expect(commits).toEqual([1, 2]);
  });

  it('S9: what has seen all there is does not wait', async () => {
    const { name, customer } = await inLine();
    await runInDurableObject(stubOf(name), (object: Conversation, state) => {
      const [socket] = state.getWebSockets('customer');
      for (const text of TEN) {
        const head = Number(state.storage.sql.exec('SELECT max(seq) AS head FROM events').one().head);
        const frame = { t: 'send', id: id(), after: head, text };
        if (socket) object.webSocketMessage(socket, JSON.stringify(frame));
        expect(textsIn(state.storage).at(-1)).toBe(text);
      }
    });
    await customer.take('event', ({ event }) => event.text === TEN.at(-1));
  });

  it('S9: no more wait than fit', async () => {
    const { name } = await inLine();
    await runInDurableObject(stubOf(name), (object: Conversation, state) => {
      const [socket] = state.getWebSockets('customer');
      const count = () => Number(state.storage.sql.exec('SELECT count(*) AS count FROM events').one().count);
      const typing = JSON.stringify({ t: 'typing' });
      const before = count();
      const say = (after: number) => {
        const frame = JSON.stringify({ t: 'send', id: id(), after, text: 'Together' });
        if (socket) object.webSocketMessage(socket, frame);
      };
      say(before);
      say(before);
      for (let more = 0; more < 126 && socket; more += 1) object.webSocketMessage(socket, typing);
      expect(count()).toBe(before + 1);
      if (socket) object.webSocketMessage(socket, typing);
      expect(count()).toBe(before + 2);
    });
  });
});
