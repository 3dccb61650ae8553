import { evictDurableObject, runInDurableObject } from 'cloudflare:test';
import { env } from 'cloudflare:workers';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { Store } from '../../src/platform/storage.ts';
import { CLOSE } from '../../src/protocol/index.ts';
import { agentOf, customerOf, id, join, newName, say } from '../support/socket.ts';

afterEach(() => {
  vi.restoreAllMocks();
});

describe('audiences and resume', () => {
  it('A1 A3 A4 R2: what each audience saw live is what it reads afresh, and every prev chains', async () => {
    const name = newName();
    const customer = await join(name, customerOf(name));
    await say(customer, 'Where is my order 48213?');
    const agent = await join(name, agentOf('sam', 'Sam'));
    agent.send({ t: 'note', id: id(), after: 0, text: 'a private word' });
    await agent.take('ack');
    const from = (await customer.readAll()).at(-1)?.seq ?? 0;
    await say(customer, 'Hello?');
    await say(customer, 'Let me talk to a human');
    await customer.take('event', ({ event }) => event.kind === 'control.passed');
    agent.send({ t: 'note', id: id(), after: 0, text: 'another private word' });
    await agent.take('ack');
    for (const [socket, start] of [[customer, from]] as const) {
      const read = await socket.readAll();
      const live = socket.frames.filter((frame) => frame.t === 'event');
      let prev = live[0]?.prev ?? 0;
      for (const frame of live) {
        expect(frame.prev).toBe(prev);
        prev = frame.event.seq;
      }
      const after = read.filter(({ seq }) => seq > (live[0]?.prev ?? start));
      expect(live.map(({ event }) => event)).toEqual(after);
      expect(JSON.stringify(read)).not.toMatch(/private word|staff|evidence/);
    }
    const all = await agent.readAll();
    expect(all.map(({ seq }) => seq)).toEqual(all.map((_, index) => index + 1));
    expect(JSON.stringify(all)).toContain('another private word');
  });

  it('R3: another log, or a position beyond the head, is answered with reset', async () => {
    const name = newName();
    const customer = await join(name, customerOf(name));
    await say(customer, 'Hello');
    const { logId, upTo } = await (await join(name, customerOf(name), false)).hello();
    const known = await (await join(name, customerOf(name), false)).hello({ logId, seq: upTo });
    expect(known.reset).toBeUndefined();
    expect((await (await join(name, customerOf(name), false)).hello({ logId, seq: upTo + 1 })).reset).toBe(
      true,
    );
    expect((await (await join(name, customerOf(name), false)).hello({ logId: 'other', seq: 1 })).reset).toBe(
      true,
    );
  });

  it('R1: a long thread is read in pages, forwards and backwards', async () => {
    const name = newName();
    await say(await join(name, customerOf(name)), 'Hello');
    const agent = await join(name, agentOf('sam', 'Sam'));
    await runInDurableObject(env.CONVERSATIONS.getByName(name), (_, state) => {
      const insert = 'INSERT INTO events (seq, public, prev, message, body) VALUES (?, 1, ?, ?, ?)';
      const head = Number(state.storage.sql.exec('SELECT max(seq) AS head FROM events').one().head);
      for (let seq = head + 1; seq <= head + 450; seq += 1) {
        const body = {
          seq,
          at: 1,
          v: 1,
          kind: 'message',
          id: id(),
          author: { type: 'customer' },
          text: `text ${seq}`,
        };
        state.storage.sql.exec(insert, seq, seq - 1, body.id, JSON.stringify(body));
      }
    });
    const all = await agent.readAll();
    expect(all.length).toBeGreaterThan(450);
    expect(all.map(({ seq }) => seq)).toEqual(all.map((_, index) => index + 1));
    agent.send({ t: 'pull', before: 300 });
    const page = await agent.take('page');
    expect(page).toMatchObject({ dir: 'before', more: true, prev: 99 });
    expect(page.events.map(({ seq }) => seq)).toEqual(Array.from({ length: 200 }, (_, index) => 100 + index));
  });

  it('L8: connecting and greeting store nothing', async () => {
    const name = newName();
    const customer = await join(name, customerOf(name));
    customer.send({ t: 'typing' });
    expect(await customer.readAll()).toEqual([]);
    const tables = await runInDurableObject(env.CONVERSATIONS.getByName(name), (_, state) =>
      state.storage.sql
        .exec("SELECT name FROM sqlite_master WHERE name NOT LIKE '\\_cf%' ESCAPE '\\'")
        .toArray(),
    );
    expect(tables).toEqual([]);
    const agent = await join(newName(), agentOf('sam', 'Sam'), false);
    await agent.until(() => agent.closed !== null, 'a close');
    expect(agent.closed?.code).toBe(CLOSE.notFound.code);
  });

  it('X1 X2 X3: a redaction blanks the stored body, and a note is redacted out of customers’ sight', async () => {
    const name = newName();
    const customer = await join(name, customerOf(name));
    const { seq } = await say(customer, 'My password is swordfish');
    const agent = await join(name, agentOf('sam', 'Sam'));
    agent.send({ t: 'note', id: id(), after: 0, text: 'they said swordfish' });
    const note = await agent.take('ack');
    for (const target of [seq, note.seq]) {
      agent.send({ t: 'redact', ref: id(), target });
      await agent.take('done');
    }
    const seen = await customer.readAll();
    expect(seen.find((event) => event.seq === seq)).toMatchObject({ text: '', redacted: true });
    expect(seen.filter(({ kind }) => kind === 'redacted')).toHaveLength(1);
    const stored = await runInDurableObject(env.CONVERSATIONS.getByName(name), (_, state) =>
      JSON.stringify([
        state.storage.sql.exec('SELECT body FROM events').toArray(),
        state.storage.sql.exec('SELECT value FROM meta').toArray(),
      ]),
    );
    expect(stored).not.toContain('swordfish');
  });
});

describe('what it costs', () => {
  it('R6: sleeping sockets answer pings without waking the object, and wake it with a message', async () => {
    const name = newName();
    const stub = env.CONVERSATIONS.getByName(name);
    const customer = await join(name, customerOf(name));
    await say(customer, 'Hello');
    const constructed = vi.spyOn(Store.prototype, 'load');
    await evictDurableObject(stub, { webSockets: 'hibernate' });
    customer.raw('ping');
    await customer.until(() => customer.pongs === 1, 'a pong');
    expect(constructed).not.toHaveBeenCalled();
    await say(customer, 'Still there?');
    expect(constructed).toHaveBeenCalledTimes(1);
  });

  it('R6: a close is answered with its code', async () => {
    const name = newName();
    const customer = await join(name, customerOf(name));
    customer.close(4321);
    await customer.until(() => customer.closed !== null, 'the answer to a close');
    expect(customer.closed?.code).toBe(4321);
  });

  it('L7: a message while an agent has control costs at most 1.1 rows, over 200', async () => {
    const name = newName();
    const stub = env.CONVERSATIONS.getByName(name);
    const customer = await join(name, customerOf(name));
    await say(customer, 'I want to talk to a human');
    const { handoff, epoch } = await runInDurableObject(stub, (_, state) => {
      const row = state.storage.sql.exec("SELECT body FROM events WHERE body LIKE '%control.passed%'").one();
      const event = JSON.parse(String(row.body)) as { handoff: string; to: { epoch: number } };
      return { handoff: event.handoff, epoch: event.to.epoch };
    });
    const answer = await stub.acceptControl({
      handoff,
      epoch,
      agent: { id: 'sam', name: 'Sam' },
      offers: [],
    });
    expect(answer).toEqual({ ok: true, epoch: epoch + 1 });
    const agent = await join(name, agentOf('sam', 'Sam'));
    const rows = (): Promise<number> => runInDurableObject(stub, (instance) => instance.store.meter.written);
    // The report to the desk belongs to the handoff, not to the messages.
    await vi.waitFor(async () => expect(await rows()).toBe(await rows()));
    const before = await rows();
    let after = 0;
    for (let count = 0; count < 200; ) {
      const messageId = id();
      const fromAgent = count % 2 === 0;
      const socket = fromAgent ? agent : customer;
      socket.send({
        t: 'send',
        id: messageId,
        after,
        text: `message ${count}`,
        ...(fromAgent && { epoch: epoch + 1 }),
      });
      const reply = await Promise.race([
        socket.take('ack', (ack) => ack.id === messageId),
        socket.take('error', (error) => error.id === messageId),
      ]);
      if (reply.t === 'error') {
        socket.send({ t: 'discard', id: messageId });
        await new Promise((resolve) => setTimeout(resolve, reply.retryAfterMs));
        continue;
      }
      after = reply.seq;
      count += 1;
    }
    const perMessage = ((await rows()) - before) / 200;
    console.log(`rows written per message under an agent: ${perMessage}`);
    expect(perMessage).toBeLessThanOrEqual(1.1);
  }, 120_000);

  it('L6: rows read to wake do not grow from 10 to 100,000 messages', async () => {
    const wake = async (messages: number): Promise<number> => {
      const name = newName();
      const stub = env.CONVERSATIONS.getByName(name);
      await say(await join(name, customerOf(name)), 'Hello');
      await runInDurableObject(stub, (_, state) => {
        const { sql } = state.storage;
        const head = Number(sql.exec('SELECT max(seq) AS head FROM events').one().head);
        for (let seq = head + 1; seq <= messages; seq += 1) {
          const body = {
            seq,
            at: 1,
            v: 1,
            kind: 'message',
            id: id(),
            author: { type: 'customer' },
            text: `text ${seq}`,
          };
          sql.exec(
            'INSERT INTO events (seq, public, prev, message, body) VALUES (?, 1, ?, ?, ?)',
            seq,
            seq - 1,
            body.id,
            JSON.stringify(body),
          );
        }
      });
      // The first wake folds what was put there behind its back, and its next commits write a snapshot.
      await evictDurableObject(stub, { webSockets: 'close' });
      const agent = await join(name, agentOf('sam', 'Sam'));
      for (let note = 0; note < 70; note += 1) {
        agent.send({ t: 'note', id: id(), after: messages, text: 'x' });
        await agent.take('ack');
      }
      await evictDurableObject(stub, { webSockets: 'close' });
      return runInDurableObject(stub, (instance) => instance.store.meter.read);
    };
    const [short, long] = [await wake(10), await wake(100_000)];
    console.log(`rows read to wake: ${short} at 10 messages, ${long} at 100,000`);
    expect(long).toBeLessThanOrEqual(80);
    expect(Math.abs(long - short)).toBeLessThanOrEqual(64);
  }, 120_000);
});
