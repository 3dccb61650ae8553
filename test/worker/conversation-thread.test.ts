import { evictDurableObject, runInDurableObject } from 'cloudflare:test';
import { env } from 'cloudflare:workers';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { Conversation } from '../../src/objects/conversation.ts';
import { Store } from '../../src/platform/storage.ts';
import { CLOSE, ControlPassed } from '../../src/protocol/index.ts';
import { agentOf, ask, customerOf, fill, id, insist, join, newName, online, say } from '../support/socket.ts';

afterEach(() => {
  vi.restoreAllMocks();
});

describe('audiences and resume', () => {
  it('A1 A3 A4 R2: what each audience saw live is what it reads afresh, and every prev chains', async () => {
    const name = newName();
    const customer = await join(name, customerOf(name));
    await ask(customer, 'Where is my order 48213?');
    const agent = await join(name, agentOf('sam', 'Sam'));
    agent.send({ t: 'note', id: id(), after: 0, text: 'a private word' });
    await agent.take('ack');
    const from = (await customer.readAll()).at(-1)?.seq ?? 0;
    customer.frames.length = 0;
    await say(customer, 'Let me talk to a human');
    agent.send({ t: 'note', id: id(), after: 0, text: 'another private word' });
    await agent.take('ack');
    await say(customer, 'Hello?');

    const read = await customer.readAll(from);
    const live = customer.frames.filter((frame) => frame.t === 'event');
    expect(live.map(({ event }) => event)).toEqual(read);
    expect(read.length).toBeGreaterThan(3);
    let prev = from;
    for (const frame of live) {
      expect(frame.prev).toBe(prev);
      prev = frame.event.seq;
    }
    expect(JSON.stringify(read)).not.toMatch(/private word|staff|evidence/);
    const all = await agent.readAll();
    expect(all.map(({ seq }) => seq)).toEqual(all.map((_, index) => index + 1));
    expect(JSON.stringify(all)).toContain('another private word');
  });

  it('R3: another log, or a position beyond the head, is answered with reset', async () => {
    const name = newName();
    const customer = await join(name, customerOf(name));
    await ask(customer, 'Hello');
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
    await ask(await join(name, customerOf(name)), 'Hello');
    await fill(name, 460);
    const agent = await join(name, agentOf('sam', 'Sam'));
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

  it('R6: a close that wakes a conversation in which nothing was ever said is answered, and fails nowhere', async () => {
    const name = newName();
    const customer = await join(name, customerOf(name));
    const gone = vi.spyOn(Conversation.prototype, 'webSocketClose');
    await evictDurableObject(env.CONVERSATIONS.getByName(name), { webSockets: 'hibernate' });
    customer.close(4321);
    await customer.until(() => customer.closed !== null, 'the answer to a close');
    expect(gone.mock.results.map(({ type }) => type)).toEqual(['return']);
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
    const desk = await online('sam');
    await say(customer, 'I want to talk to a human');
    await customer.take('waiting');
    const passed = (await customer.readAll()).find(({ kind }) => kind === 'control.passed');
    const { handoff = '', to } = ControlPassed.parse(passed);
    const { epoch } = to;
    const answer = await stub.acceptControl({
      handoff,
      epoch,
      agent: { id: 'sam', name: 'Sam' },
      offers: [],
    });
    expect(answer).toEqual({ ok: true, epoch: epoch + 1 });
    const agent = await join(name, agentOf('sam', 'Sam'));
    const rows = (): Promise<number> => runInDurableObject(stub, (instance) => instance.store.meter.written);
    const before = await rows();
    let after = 0;
    for (let count = 0; count < 200; count += 1) {
      const messageId = id();
      const mine = count % 10 !== 0;
      const frame = {
        t: 'send',
        id: messageId,
        after,
        text: `message ${count}`,
        ...(mine && { epoch: epoch + 1 }),
      } as const;
      after = (await insist(mine ? agent : customer, frame)).seq;
    }
    desk.close();
    const perMessage = ((await rows()) - before) / 200;
    console.log(`rows written per message under an agent: ${perMessage}`);
    expect(perMessage).toBeLessThanOrEqual(1.1);
  }, 120_000);

  it('V3: a snapshot that does not fit is left for the log, which loses nothing, and replaced', async () => {
    const name = newName();
    const stub = env.CONVERSATIONS.getByName(name);
    const customer = await join(name, customerOf(name));
    await ask(customer, 'Hello');
    const agent = await join(name, agentOf('sam', 'Sam'));
    const note = async () => {
      agent.send({ t: 'note', id: id(), after: 0, text: 'x' });
      return agent.take('ack');
    };
    for (let count = 0; count < 70; count += 1) await note();
    await ask(customer, 'Where is my order 48213?');
    const [all, seen] = [await agent.readAll(), await customer.readAll()];
    const snapshot = (storage: DurableObjectStorage) =>
      String(storage.sql.exec("SELECT value FROM meta WHERE key = 'snapshot'").one().value);
    await runInDurableObject(stub, (_, { storage }) => {
      const broken = { ...JSON.parse(snapshot(storage)), turns: 'many', questions: [] };
      storage.sql.exec("UPDATE meta SET value = ? WHERE key = 'snapshot'", JSON.stringify(broken));
    });
    const logged = vi.spyOn(console, 'error').mockImplementation(() => undefined);
    await evictDurableObject(stub, { webSockets: 'close' });

    const again = await join(name, agentOf('sam', 'Sam'));
    expect(await again.readAll()).toEqual(all);
    expect(await (await join(name, customerOf(name))).readAll()).toEqual(seen);
    const [line] = logged.mock.calls.map(([text]) => JSON.parse(String(text)));
    expect(line).toMatchObject({ event: 'snapshot.refolded', why: 'turns does not fit' });
    again.send({ t: 'note', id: id(), after: 0, text: 'one more' });
    await again.take('ack');
    const rewritten = await runInDurableObject(stub, (_, { storage }) => JSON.parse(snapshot(storage)));
    expect(rewritten.questions.map(({ text }: { text: string }) => text)).toEqual([
      'Hello',
      'Where is my order 48213?',
    ]);
  });

  it('L6: rows read to wake do not grow from 10 to 100,000 messages', async () => {
    const wake = async (messages: number): Promise<number> => {
      const name = newName();
      const stub = env.CONVERSATIONS.getByName(name);
      await ask(await join(name, customerOf(name)), 'Hello');
      await fill(name, messages);
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
