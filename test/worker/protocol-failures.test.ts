import { evictDurableObject, runDurableObjectAlarm, runInDurableObject } from 'cloudflare:test';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { BotRunner } from '../../src/bots/runner.ts';
import { TURN_GUARD_MS } from '../../src/conversation/index.ts';
import type { Conversation } from '../../src/objects/conversation.ts';
import { Desk } from '../../src/objects/desk.ts';
import { Store } from '../../src/platform/storage.ts';
import { readEvent, redactedBy } from '../../src/protocol/index.ts';
import { moveClock, newSite, serve } from '../support/served.ts';
import { agentOf, customerOf, id, join, newName, online, say, stubOf } from '../support/socket.ts';

/** Storage that fails, alarms that ring twice, clocks that go back: what is acked stays, and nothing is half done. */

let logged: string[] = [];
beforeEach(() => {
  logged = [];
  vi.spyOn(console, 'error').mockImplementation((line) => void logged.push(String(line)));
});
afterEach(() => void vi.restoreAllMocks());

/** Makes the next statement that fits fail, once. */
function failOnce(fits: (query: string, key: unknown) => boolean): { failed(): boolean } {
  const real = Store.prototype.rows;
  let done = false;
  vi.spyOn(Store.prototype, 'rows').mockImplementation(function (this: Store, query, ...bindings) {
    if (done || !fits(query, bindings[0])) return real.call(this, query, ...bindings);
    done = true;
    throw new Error('the disk said: Hello');
  });
  return { failed: () => done };
}

/** The n-th statement of this kind. */
function nth(count: number, start: string): (query: string) => boolean {
  let seen = 0;
  return (query) => {
    if (query.startsWith(start)) seen += 1;
    return seen === count && query.startsWith(start);
  };
}

/** The log as it is stored. */
async function stored(name: string): Promise<{ kind: string; seq: number }[]> {
  return runInDurableObject(stubOf(name), (_: Conversation, { storage }) =>
    storage.sql
      .exec('SELECT body FROM events ORDER BY seq')
      .toArray()
      .map(({ body }) => JSON.parse(String(body))),
  );
}

describe('when storage fails in the middle of a commit', () => {
  it.each([
    ['the second event of the first message', nth(2, 'INSERT INTO events')],
    // By its key: what the bot still writes for the conversation before has others.
    [
      'the card that is kept with it',
      (query: string, key: unknown) => query.startsWith('INSERT OR REPLACE INTO meta') && key === 'card',
    ],
    ['the third event', nth(3, 'INSERT INTO events')],
  ])('F4 L4 L8: nothing of it is kept (%s), the sender is told, and sends it again', async (_, fits) => {
    const name = newName(newSite());
    const customer = await join(name, customerOf(name, name));
    const failure = failOnce(fits);
    const [first, second] = [id(), id()];
    customer.send({ t: 'send', id: first, after: 0, text: 'Hello' });
    customer.send({ t: 'send', id: second, after: 0, text: 'Is anybody there?' });
    expect(await customer.take('error')).toMatchObject({ code: 'unavailable', id: first });
    expect(await customer.take('error')).toMatchObject({ code: 'held', id: second });
    expect(failure.failed()).toBe(true);
    const tables = await runInDurableObject(stubOf(name), (_, { storage }) =>
      storage.sql.exec("SELECT name FROM sqlite_master WHERE name IN ('events', 'meta')").toArray(),
    );
    expect(tables).toEqual([]);
    expect(await customer.readAll()).toEqual([]);
    expect((await say(customer, 'Hello', 0, first)).seq).toBe(3);
    expect((await say(customer, 'Is anybody there?', 0, second)).seq).toBe(4);
    expect(JSON.stringify(logged)).toContain('frame.failed');
    expect(JSON.stringify(logged)).not.toContain('Hello');
  });

  it('L3 L4 H1: an escalation is whole or not at all, and the state stays that of the log', async () => {
    const name = newName(newSite());
    const [site = ''] = name.split(':');
    await online('sam', site);
    const customer = await join(name, customerOf(name, name));
    const { seq } = await say(customer, 'Hello');
    await customer.take('event', ({ event }) => event.turn === seq);
    const before = await stored(name);
    failOnce(nth(2, 'INSERT INTO events'));
    const messageId = id();
    customer.send({ t: 'send', id: messageId, after: 0, text: 'I want to talk to a human' });
    expect((await customer.take('error')).code).toBe('unavailable');
    expect(await stored(name)).toEqual(before);
    const { upTo, control } = await (await join(name, customerOf(name, name), false)).hello();
    expect({ upTo, control }).toEqual({ upTo: before.length, control: { owner: 'bot', epoch: 0 } });
    await say(customer, 'I want to talk to a human', 0, messageId);
    await customer.take('waiting');
    const after = await stored(name);
    expect(
      after
        .slice(before.length)
        .map(({ kind }) => kind)
        .slice(0, 2),
    ).toEqual(['message', 'control.passed']);
    expect(after.map((event) => event.seq)).toEqual(after.map((_, index) => index + 1));
  });

  it('L4 X2: a redaction is whole or not at all, and can be asked for again', async () => {
    const name = newName(newSite());
    const { customer, agent } = await serve(name);
    const { seq } = await say(customer, 'My password is swordfish');
    failOnce(nth(1, 'UPDATE events'));
    const frame = { t: 'redact', ref: id(), target: seq } as const;
    agent.send(frame);
    expect(await agent.take('error')).toMatchObject({ code: 'unavailable', ref: frame.ref });
    expect(JSON.stringify(await stored(name))).not.toContain('"redacted"');
    agent.send(frame);
    await agent.take('done');
    expect(JSON.stringify(await stored(name))).not.toContain('swordfish');
  });

  it('S6 P7: a frame that nobody can name is answered with a close that says to come back', async () => {
    const name = newName(newSite());
    const customer = await join(name, customerOf(name, name));
    await say(customer, 'Hello');
    failOnce((query) => query.startsWith('SELECT seq, prev, body'));
    customer.send({ t: 'pull', after: 0 });
    await customer.until(() => customer.closed !== null, 'a close');
    expect(customer.closed?.code).toBe(1011);
    expect((await (await join(name, customerOf(name, name))).readAll()).length).toBeGreaterThan(1);
  });

  it('F2 T5 T6: an alarm that fails rings again, and the turn it guards is failed then', async () => {
    vi.spyOn(BotRunner.prototype, 'start').mockResolvedValue(undefined);
    const name = newName(newSite());
    const customer = await join(name, customerOf(name, name));
    await say(customer, 'Hello');
    moveClock(TURN_GUARD_MS);
    failOnce(nth(1, 'INSERT INTO events'));
    expect(await runDurableObjectAlarm(stubOf(name))).toBe(true);
    expect(JSON.stringify(logged)).toContain('alarm.failed');
    expect((await stored(name)).map(({ kind }) => kind)).not.toContain('turn.failed');
    expect(await runDurableObjectAlarm(stubOf(name))).toBe(true);
    await customer.take('event', ({ event }) => event.kind === 'turn.failed');
  });

  it('D1 H7: an answer of the desk that could not be acted on is asked for again', async () => {
    const name = newName(newSite());
    const customer = await join(name, customerOf(name, name));
    await say(customer, 'Hello');
    const report = vi.spyOn(Desk.prototype, 'report');
    // The escalation itself is two events and the request for details; the refusal of the desk comes after them.
    failOnce(nth(4, 'INSERT INTO events'));
    await say(customer, 'I want to talk to a human');
    await vi.waitFor(() => expect(report).toHaveBeenCalledTimes(1), 20_000);
    await vi.waitFor(async () => {
      const alarm = await runInDurableObject(stubOf(name), (_, { storage }) => storage.getAlarm());
      expect(alarm).toBeLessThan(Date.now() + 2_000);
    }, 20_000);
    expect((await stored(name)).at(-1)?.kind).toBe('intake.requested');
    moveClock(5_000);
    await runDurableObjectAlarm(stubOf(name));
    const { event } = await customer.take('event', ({ event: { reason } }) => reason === 'nobody_online');
    expect(event.to).toMatchObject({ owner: 'bot', epoch: 2 });
  });
});

describe('time', () => {
  it('F2 T4 T2: an alarm that rings twice, and an answer that comes after it, have one effect', async () => {
    vi.spyOn(BotRunner.prototype, 'start').mockResolvedValue(undefined);
    const name = newName(newSite());
    const customer = await join(name, customerOf(name, name));
    const { seq: turn } = await say(customer, 'Hello');
    moveClock(TURN_GUARD_MS);
    const stub = stubOf(name);
    await runInDurableObject(stub, (instance) => instance.alarm());
    const once = (await stored(name)).filter(({ kind }) => kind === 'turn.failed');
    await runInDurableObject(stub, (instance) => instance.alarm());
    const source = { confidence: 1, documents: [] };
    await stub.endTurn({ turn, epoch: 0, agentsOnline: 1, ok: true, text: 'Too late', source });
    const all = await stored(name);
    expect(once).toHaveLength(1);
    expect(all.filter(({ kind }) => kind === 'turn.failed')).toEqual(once);
    expect(JSON.stringify(all)).not.toContain('Too late');
  });

  it('T1 T2: what a bot says of an earlier turn does not start the present one twice', async () => {
    const start = vi.spyOn(BotRunner.prototype, 'start').mockResolvedValue(undefined);
    const name = newName(newSite());
    const customer = await join(name, customerOf(name, name));
    const { seq: turn } = await say(customer, 'First');
    const source = { confidence: 1, documents: [] };
    const outcome = { turn, epoch: 0, agentsOnline: 1, ok: true, text: 'An answer', source } as const;
    await stubOf(name).endTurn(outcome);
    const second = await say(customer, 'Second');
    await stubOf(name).endTurn(outcome);
    await stubOf(name).tellTurn({ turn, epoch: 0, text: 'old news' });
    await say(customer, 'Third');
    await stubOf(name).endTurn({ ...outcome, turn: second.seq });
    const asked = () => start.mock.calls.map(([input]) => input.question);
    await vi.waitFor(() => expect(asked()).toContain('Third'), 20_000);
    expect(asked()).toEqual(['First', 'Second', 'Third']);
    expect((await stored(name)).filter((event) => 'turn' in event)).toHaveLength(2);
  });

  it('F3 L1: a clock that goes back changes no order, and what waits for a time is not lost', async () => {
    vi.spyOn(BotRunner.prototype, 'start').mockResolvedValue(undefined);
    const name = newName(newSite());
    const customer = await join(name, customerOf(name, name));
    const first = await say(customer, 'Before');
    moveClock(-10 * 60_000);
    const second = await say(customer, 'After');
    expect(second.seq).toBe(first.seq + 1);
    expect(second.at).toBeLessThan(first.at);
    await evictDurableObject(stubOf(name), { webSockets: 'close' });
    const again = await join(name, customerOf(name, name));
    const texts = (await again.readAll()).flatMap((event) => ('text' in event ? [event.text] : []));
    expect(texts.slice(1)).toEqual(['Before', 'After']);
    expect(await runInDurableObject(stubOf(name), (_, { storage }) => storage.getAlarm())).not.toBeNull();
  });
});

describe('what is redacted', () => {
  it('X2 A3: leaves every row that quotes it, and agents who watched see what agents read afresh', async () => {
    vi.spyOn(BotRunner.prototype, 'start').mockResolvedValue(undefined);
    const name = newName(newSite());
    const [site = ''] = name.split(':');
    const customer = await join(name, customerOf(name, name));
    const source = { confidence: 0.9, documents: [{ id: 'shipping', title: 'Shipping' }] };
    const ask = async () => {
      const { seq: turn } = await say(customer, 'Where is my swordfish parcel');
      await stubOf(name).endTurn({ turn, epoch: 0, agentsOnline: 1, ok: true, text: 'Soon', source });
      return turn;
    };
    const asked = [await ask(), await ask()];
    expect(JSON.stringify(await stored(name))).toContain('offer.made');
    const agent = await join(name, agentOf('sam', 'Sam', site));
    let view = (await agent.readAll()).map(readEvent);
    for (const target of asked) {
      agent.send({ t: 'redact', ref: id(), target });
      await agent.take('done');
    }
    for (const frame of agent.frames) {
      const event = frame.t === 'event' ? readEvent(frame.event) : null;
      if (event?.kind === 'redacted') view = view.map((earlier) => earlier && redactedBy(earlier, event));
      if (event) view.push(event);
    }
    const everything = await runInDurableObject(stubOf(name), (_, { storage }) =>
      JSON.stringify([
        storage.sql.exec('SELECT body FROM events').toArray(),
        storage.sql.exec('SELECT value FROM meta').toArray(),
      ]),
    );
    expect(everything).not.toContain('swordfish');
    await evictDurableObject(stubOf(name), { webSockets: 'close' });
    const again = await join(name, agentOf('sam', 'Sam', site));
    const afresh = await again.readAll();
    expect(view).toEqual(afresh);
    expect(JSON.stringify([afresh, again.frames])).not.toContain('swordfish');
  });
});
