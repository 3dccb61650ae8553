import {
  abortAllDurableObjects,
  evictDurableObject,
  reset,
  runDurableObjectAlarm,
  runInDurableObject,
} from 'cloudflare:test';
import { env } from 'cloudflare:workers';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { Conversation } from '../../src/objects/conversation.ts';
import { DeskRows } from '../../src/objects/desk-rows.ts';
import {
  AGENT_DEAD_MS,
  CLOSE,
  DEFAULT_LIMITS,
  DEFAULT_ROUTING,
  PROTOCOL_VERSION,
} from '../../src/protocol/index.ts';
import {
  AGENT_GRACE_MS,
  Agent,
  CALLS_EVERY_MS,
  CALLS_TOGETHER,
  TOMBSTONE_MS,
} from '../../src/routing/index.ts';
import { TELL_EVERY_MS } from '../../src/routing/wait-told.ts';
import { Conversations, conversationId, sit, until, work } from '../support/desk.ts';
import { newsOf } from '../support/report.ts';
import { customerOf, join, newName, REF, say as speak } from '../support/socket.ts';

const A = conversationId('a');
const B = conversationId('b');
/** How long the desk does not look again for who vanished. */
const LOOK_MS = 5_000;
/** What is over is forgotten by the hour. */
const HOUR_MS = 3_600_000;
const RING_MS = DEFAULT_ROUTING.ringSeconds * 1_000;

afterEach(async () => {
  vi.restoreAllMocks();
  await reset();
});

/** A desk of its own for one test. */
function newDesk() {
  const site = `site-${crypto.randomUUID()}`;
  return { site, conversations: new Conversations(), desk: env.DESKS.getByName(site) };
}

/** Moves the clock on, and rings the alarm. */
async function pass(site: string, ms: number): Promise<void> {
  const later = Date.now() + ms;
  vi.spyOn(Date, 'now').mockReturnValue(later);
  await runDurableObjectAlarm(env.DESKS.getByName(site));
}

function tablesOf(site: string): Promise<string[]> {
  return runInDurableObject(env.DESKS.getByName(site), (_, { storage }) =>
    storage.sql
      .exec("SELECT sql FROM sqlite_master WHERE sql IS NOT NULL AND name NOT LIKE '\\_cf\\_%' ESCAPE '\\'")
      .toArray()
      .map(({ sql }) => String(sql).replace(/\s+/g, ' ')),
  );
}

function countOf(site: string, table: string): Promise<number> {
  return runInDurableObject(env.DESKS.getByName(site), (_, { storage }) =>
    Number(storage.sql.exec(`SELECT count(*) AS n FROM ${table}`).one().n),
  );
}

describe('the socket of the desk', () => {
  it('P9: is one of at most ten of an agent', async () => {
    const { site } = newDesk();
    for (let count = 0; count < DEFAULT_LIMITS.socketsPerAgent; count += 1) await sit(site, 'sam');
    const one = await sit(site, 'sam');
    await until(() => one.closed !== null, 'a close');
    expect(one.closed?.code).toBe(CLOSE.tooManySockets.code);
    expect((await work(site, 'noor')).closed).toBeNull();
  });

  it('P9: says that it does not speak a version before it closes', async () => {
    const { site } = newDesk();
    const sam = await sit(site, 'sam');
    sam.send({ t: 'hello', v: 99 });
    expect((await sam.take('error')).code).toBe('version_unsupported');
    await until(() => sam.closed !== null, 'a close');
    expect(sam.closed?.code).toBe(CLOSE.versionUnsupported.code);
  });

  it('B1: welcomes an agent with what is theirs, what rings and the counts, and tells what of it changes', async () => {
    const { site, desk } = newDesk();
    const sam = await work(site, 'sam');
    const noor = await work(site, 'noor');
    await desk.report(newsOf(A, 1, 'queued', { intent: 'refund' }));
    await sam.take('ring');
    await sam.take('changed', ({ put }) => put.length === 1);
    const again = await sit(site, 'sam');
    again.send({ t: 'hello', v: PROTOCOL_VERSION });
    const welcome = await again.take('desk');
    expect(welcome).toMatchObject({
      you: { id: 'sam', name: 'Sam' },
      line: [{ conversation: A, state: 'offered', intent: 'refund', agent: { id: 'sam' } }],
      calls: [{ item: { conversation: A, why: { ring: 0, candidates: 2 } } }],
      counts: { waiting: 1, online: 2 },
    });
    expect(welcome.agents).toMatchObject([
      { id: 'sam', availability: 'online', presence: 'online', connected: true, load: 1, capacity: 3 },
    ]);
    await desk.report(newsOf(A, 2, 'over'));
    const changed = await again.take('changed');
    expect(changed).toMatchObject({ put: [], gone: [A], agents: [{ id: 'sam', load: 0 }] });
    expect(JSON.stringify(noor.frames)).not.toMatch(/a_____|"sam"/);
  });

  it('refuses what it cannot take, by name, and goes on', async () => {
    const { site } = newDesk();
    const sam = await sit(site, 'sam');
    const refusals: [string | ArrayBuffer, string][] = [
      [JSON.stringify({ t: 'availability', ref: REF, to: 'away' }), 'hello_first'],
      ['{', 'malformed'],
      [new ArrayBuffer(4), 'binary_unsupported'],
      [JSON.stringify({ t: 'dance' }), 'unknown_type'],
      [JSON.stringify({ t: 'hello' }), 'invalid'],
      ['x'.repeat(40_000), 'frame_too_large'],
    ];
    for (const [raw, code] of refusals) {
      sam.raw(raw);
      expect((await sam.take('error')).code).toBe(code);
    }
    sam.send({ t: 'hello', v: 1 });
    await sam.take('desk');
    sam.send({ t: 'hello', v: 1 });
    expect((await sam.take('error')).code).toBe('hello_again');
    sam.send({ t: 'availability', ref: REF, to: 'away' });
    expect((await sam.take('done')).ref).toBe(REF);
  });

  it('closes on a version it does not speak, and on a flood', async () => {
    const { site } = newDesk();
    const old = await sit(site, 'sam');
    old.send({ t: 'hello', v: 99 });
    await until(() => old.closed !== null, 'the close');
    expect(old.closed?.code).toBe(CLOSE.versionUnsupported.code);
    const flood = await sit(site, 'sam');
    for (let frame = 0; frame < 250; frame += 1) flood.raw('{');
    await until(() => flood.closed !== null, 'the close');
    expect(flood.closed?.code).toBe(CLOSE.flood.code);
  });

  it('opens for agents of this site only', async () => {
    const { site, desk } = newDesk();
    const none = await desk.fetch('https://object/', { headers: { Upgrade: 'websocket' } });
    const closed = new Promise<CloseEvent>((resolve) => none.webSocket?.addEventListener('close', resolve));
    none.webSocket?.accept();
    expect((await closed).code).toBe(CLOSE.forbidden.code);
    expect(await tablesOf(site)).toEqual([]);
  });

  it('answers heartbeats in its sleep', async () => {
    const { site } = newDesk();
    const sam = await work(site, 'sam');
    await evictDurableObject(env.DESKS.getByName(site));
    sam.raw('ping');
    await until(() => sam.pongs === 1, 'the pong');
  });
});

describe('a handoff at the desk', () => {
  it('goes from the line to an agent in few rows', async () => {
    const { site, desk } = newDesk();
    const sam = await work(site, 'sam');
    const written = () => runInDurableObject(desk, ({ store }) => store.meter.written);
    const before = await written();
    expect(await desk.report(newsOf(A, 1, 'queued'))).toEqual({
      ok: true,
      waiting: { position: 1, ringing: true, wait: { from: 0, to: 60_000 } },
    });
    const { call } = await sam.take('ring');
    expect(call.item.epoch).toBe(1);
    sam.accept(A, 1);
    expect(await sam.take('accepted')).toEqual({ t: 'accepted', ref: REF, conversation: A, epoch: 2 });
    await desk.report(newsOf(A, 2, 'active', { agent: { id: 'sam', name: 'Sam' } }));
    await desk.report(newsOf(A, 3, 'over'));
    expect((await written()) - before).toBeLessThanOrEqual(7);
  });

  it('is agreed on with a real conversation: taken, handed back at the loss of the agent, and taken again', async () => {
    vi.restoreAllMocks();
    const site = 'demo';
    const name = newName(site);
    const conversation = name.slice(site.length + 1);
    const sam = await work(site, 'sam');
    const customer = await join(name, customerOf(name));
    await speak(customer, 'Let me talk to a human');
    const { call } = await sam.take('ring');
    expect(call.item).toMatchObject({ conversation, reason: 'human_request', customerName: 'Ana' });
    sam.accept(conversation, call.item.epoch);
    const { epoch } = await sam.take('accepted');
    expect(epoch).toBe(call.item.epoch + 1);
    sam.close();
    await until(() => sam.closed !== null, 'the answer to the close');
    // Noor comes late in the grace: a socket that said nothing for all of it would count as vanished.
    await pass(site, AGENT_GRACE_MS - 1_000);
    const noor = await work(site, 'noor');
    await pass(site, 1_000);
    const again = await noor.take('ring');
    expect(again.call.item).toMatchObject({ conversation, epoch: epoch + 1, reason: 'agent_lost' });
    expect(again.call.item).toMatchObject({ handoff: call.item.handoff, since: call.item.since });
    noor.accept(conversation, epoch + 1);
    expect((await noor.take('accepted')).epoch).toBe(epoch + 2);
  });

  it('H16: gives back what an agent had who signs out, at once, and only when they are nowhere else', async () => {
    const name = newName(`site-${crypto.randomUUID()}`);
    const [site = '', conversation = ''] = name.split(':');
    const [sam, second] = [await work(site, 'sam'), await work(site, 'sam')];
    const customer = await join(name, customerOf(name));
    await speak(customer, 'Let me talk to a human');
    const { call } = await sam.take('ring');
    sam.accept(conversation, call.item.epoch);
    const { epoch } = await sam.take('accepted');
    const noor = await work(site, 'noor');

    second.send({ t: 'signOut', ref: REF });
    await second.take('done');
    second.close();
    await until(() => second.closed !== null, 'the answer to the close');
    expect(noor.frames.filter(({ t }) => t === 'ring')).toEqual([]);

    sam.send({ t: 'signOut', ref: REF });
    await sam.take('done');
    const again = await noor.take('ring');
    expect(again.call.item).toMatchObject({ conversation, epoch: epoch + 1, reason: 'agent_left' });
    expect(again.call.item).toMatchObject({ handoff: call.item.handoff, since: call.item.since });
    const { event } = await customer.take('event', (frame) => frame.event.reason === 'agent_left');
    expect(event).toMatchObject({ kind: 'control.passed', to: { owner: 'queue' } });
  });

  it('rings on while the desk sleeps, and moves to the next agent when the time is up', async () => {
    const { site, desk } = newDesk();
    const sam = await work(site, 'sam');
    const noor = await work(site, 'noor');
    await desk.report(newsOf(A, 1, 'queued'));
    await sam.take('ring');
    await evictDurableObject(env.DESKS.getByName(site));
    await pass(site, RING_MS);
    expect(await sam.take('ringOver')).toMatchObject({ conversation: A, why: 'timeout' });
    expect((await noor.take('ring')).call.ringMs).toBe(RING_MS);
  });

  it('has one winner when both accept, and both tabs of the winner learn it', async () => {
    const { site, desk, conversations } = newDesk();
    let answered = false;
    conversations.accept = async ({ epoch }) => {
      await until(() => answered, 'the word to answer');
      return { ok: true, epoch: epoch + 1 };
    };
    const sam = await work(site, 'sam');
    const tab = await work(site, 'sam');
    const noor = await work(site, 'noor');
    await desk.report(newsOf(A, 1, 'queued'));
    sam.accept(A, 1);
    await until(() => conversations.accepts.length === 1, 'the call');
    noor.accept(A, 1);
    tab.accept(A, 1);
    expect(await noor.take('error')).toMatchObject({ code: 'taken', by: 'Sam', ref: REF });
    answered = true;
    expect(await sam.take('accepted')).toMatchObject({ epoch: 2 });
    expect(await tab.take('accepted')).toMatchObject({ epoch: 2 });
    expect(conversations.accepts).toHaveLength(1);
  });

  it('is asked for again after the desk died in the middle of an accept', async () => {
    const { site, desk, conversations } = newDesk();
    conversations.accept = () => new Promise(() => {});
    const sam = await work(site, 'sam');
    await desk.report(newsOf(A, 1, 'queued'));
    sam.accept(A, 1);
    await until(() => conversations.accepts.length === 1, 'the call');
    conversations.accept = async () => ({ ok: true, epoch: 2 });
    await abortAllDurableObjects();
    const back = await work(site, 'sam');
    await until(() => conversations.accepts.length === 2, 'the call after the crash');
    expect(conversations.accepts[1]).toEqual(conversations.accepts[0]);
    await back.take('changed', ({ put }) => put[0]?.state === 'active' && put[0].epoch === 2);
  });

  it('is asked for again when the conversation could not be reached', async () => {
    const { site, desk, conversations } = newDesk();
    const log = vi.spyOn(console, 'error').mockImplementation(() => {});
    conversations.accept = async () => {
      throw new Error('overloaded');
    };
    const sam = await work(site, 'sam');
    await desk.report(newsOf(A, 1, 'queued'));
    sam.accept(A, 1);
    await until(() => log.mock.calls.length > 0, 'the failure');
    await desk.availability();
    conversations.accept = async () => ({ ok: false, code: 'customer_left' });
    await pass(site, 1_000);
    await until(() => conversations.accepts.length === 2, 'the call');
    expect(await sam.take('error')).toMatchObject({ code: 'customer_left', ref: REF });
  });

  it('goes back when its agent stays away, even if the desk slept through the grace', async () => {
    const { site, desk, conversations } = newDesk();
    const sam = await work(site, 'sam');
    await desk.report(newsOf(A, 1, 'queued'));
    sam.accept(A, 1);
    await sam.take('accepted');
    sam.close();
    await until(() => sam.closed !== null, 'the answer to the close');
    expect(await desk.availability()).toBe(1);
    await evictDurableObject(env.DESKS.getByName(site));
    await pass(site, AGENT_GRACE_MS);
    await until(() => conversations.returns.length > 0, 'the return');
    expect(conversations.returns).toEqual([
      { handoff: newsOf(A, 1, 'over').handoff, epoch: 2, reason: 'agent_lost' },
    ]);
    expect(await desk.availability()).toBe(0);
  });

  it('F4 F5: does not ring where a socket closed while storage refused to keep that it did', async () => {
    const { site, desk } = newDesk();
    vi.spyOn(console, 'error').mockImplementation(() => {});
    const sam = await work(site, 'sam');
    const broken = vi.spyOn(DeskRows.prototype, 'save').mockImplementationOnce(() => {
      throw new Error('the disk is full');
    });
    sam.close(1000);
    await until(() => broken.mock.calls.length === 1, 'the failure');
    vi.spyOn(Date, 'now').mockReturnValue(Date.now() + LOOK_MS);
    await desk.report(newsOf(A, 1, 'queued'));
    const [row] = await runInDurableObject(desk, (_, { storage }) =>
      storage.sql.exec("SELECT body ->> '$.stage.state' AS state FROM line WHERE body IS NOT NULL").toArray(),
    );
    expect(row).toEqual({ state: 'queued' });
  });

  it('F5: does not ring where the peer has vanished without a word', async () => {
    const { site, desk } = newDesk();
    const sam = await work(site, 'sam');
    vi.spyOn(Date, 'now').mockReturnValue(Date.now() + AGENT_DEAD_MS + 1);
    expect(await desk.report(newsOf(A, 1, 'queued'))).toEqual({ ok: true, waiting: { position: 1 } });
    await until(() => sam.closed !== null, 'the close');
    expect(sam.closed?.code).toBe(CLOSE.lagging.code);
  });

  it('W5: is told of this wait, never of an earlier one of the same conversation', async () => {
    const { site, desk } = newDesk();
    await work(site, 'sam', { capacity: 1 });
    expect(await desk.report(newsOf(A, 1, 'queued'))).toMatchObject({ waiting: { position: 1 } });
    await desk.report(newsOf(A, 2, 'over'));
    await desk.report(newsOf(B, 1, 'queued', { since: 2_000 }));
    const again = newsOf(A, 3, 'queued', { handoff: 'another', since: 3_000 });
    expect(await desk.report(again)).toMatchObject({ waiting: { position: 2 } });
  });

  it('D8: is sent home by the alarm, as far as it is too long for one turn, when the last agent goes', async () => {
    const { site, desk, conversations } = newDesk();
    const sam = await work(site, 'sam', { capacity: 1 });
    const waiting = CALLS_TOGETHER + 10;
    for (let index = 0; index < waiting; index += 1) {
      await desk.report(newsOf(conversationId(`c${index}`), 1, 'queued', { visitor: `v${index}` }));
    }
    // None of them tells where it stands, which would mend the line in another way.
    vi.spyOn(Conversation.prototype, 'stand').mockRejectedValue(new Error('overloaded'));
    // The alarm finds nothing due while the clock stands still.
    vi.spyOn(Date, 'now').mockReturnValue(Date.now());
    sam.send({ t: 'availability', ref: REF, to: 'away' });
    await sam.take('done');
    await until(() => conversations.returns.length === CALLS_TOGETHER, 'the first');
    await runDurableObjectAlarm(desk);
    expect(conversations.returns).toHaveLength(CALLS_TOGETHER);
    await pass(site, CALLS_EVERY_MS);
    await until(() => conversations.returns.length === waiting, 'the others');
    expect(new Set(conversations.returns.map(({ handoff }) => handoff)).size).toBe(waiting);
  });

  it('tells those behind it when it leaves the line', async () => {
    const { site, desk, conversations } = newDesk();
    await work(site, 'sam', { capacity: 1 });
    await desk.report(newsOf(A, 1, 'queued', { since: 1 }));
    await desk.report(newsOf(B, 1, 'queued', { since: 2 }));
    vi.spyOn(Date, 'now').mockReturnValue(Date.now() + TELL_EVERY_MS);
    await desk.report(newsOf(A, 2, 'over'));
    await until(() => conversations.news.length > 0, 'the news');
    expect(conversations.news.map(({ waiting }) => waiting)).toEqual([
      { position: 1, ringing: true, wait: { from: 0, to: 60_000 } },
    ]);
  });
});

describe('the rows of a desk', () => {
  it('hold of an agent what the desk knows, and nothing of their socket', async () => {
    const { site, desk } = newDesk();
    await work(site, 'sam');
    const stored = await runInDurableObject(desk, (_, { storage }) =>
      JSON.parse(String(storage.sql.exec('SELECT body FROM agents').one().body)),
    );
    expect(stored).toEqual(Agent.parse(stored));
  });

  it('are none until something must be kept', async () => {
    const { site, desk } = newDesk();
    expect(await desk.availability()).toBe(0);
    expect(await desk.report(newsOf(A, 1, 'queued'))).toEqual({ ok: false, reason: 'nobody_online' });
    await sit(site, 'sam');
    expect(await tablesOf(site)).toEqual([]);
  });

  it('have this shape; a change is a new migration, never an edit of one that shipped', async () => {
    const { site } = newDesk();
    await work(site, 'sam');
    expect(await tablesOf(site)).toMatchInlineSnapshot(`
      [
        "CREATE TABLE migrations (id TEXT PRIMARY KEY) WITHOUT ROWID, STRICT",
        "CREATE TABLE agents (id TEXT PRIMARY KEY, body TEXT NOT NULL) WITHOUT ROWID, STRICT",
        "CREATE TABLE blocks (who TEXT PRIMARY KEY, until INTEGER NOT NULL) WITHOUT ROWID, STRICT",
        "CREATE TABLE line ( era INTEGER NOT NULL, conversation TEXT NOT NULL, handoff TEXT NOT NULL, epoch INTEGER NOT NULL, visitor TEXT NOT NULL, address TEXT, began INTEGER NOT NULL, body TEXT, PRIMARY KEY (era, conversation, handoff) ) WITHOUT ROWID, STRICT",
        "CREATE TABLE settings (id INTEGER PRIMARY KEY CHECK (id = 1), rev INTEGER NOT NULL, body TEXT NOT NULL) STRICT",
      ]
    `);
  });

  it('remember an ended handoff for a day, across restarts, and then no longer', async () => {
    const { site, desk } = newDesk();
    await work(site, 'sam');
    await desk.report(newsOf(A, 2, 'over', { block: true, address: 'x' }));
    await abortAllDurableObjects();
    const restarted = env.DESKS.getByName(site);
    await work(site, 'sam');
    expect(await restarted.report(newsOf(A, 1, 'queued'))).toEqual({ ok: true });
    const blocked = newsOf(B, 1, 'queued', { address: 'x' });
    expect(await restarted.report(blocked)).toEqual({ ok: false, reason: 'too_many' });
    expect(await countOf(site, 'line')).toBe(1);
    await pass(site, TOMBSTONE_MS + HOUR_MS);
    expect(await countOf(site, 'line')).toBe(0);
    expect(await countOf(site, 'blocks')).toBe(0);
  });

  it('D2 F3: know that a handoff ended though the clock has gone back into the hour before', async () => {
    const hour = Math.ceil(Date.now() / HOUR_MS) * HOUR_MS;
    const clock = vi.spyOn(Date, 'now').mockReturnValue(hour + 1);
    const { site, desk } = newDesk();
    await work(site, 'sam');
    await desk.report(newsOf(A, 2, 'over'));
    clock.mockReturnValue(hour - 1_000);
    expect(await desk.report(newsOf(A, 1, 'queued'))).toEqual({ ok: true });
  });

  it('count the handoffs of a visitor over the hour', async () => {
    const { site, desk } = newDesk();
    await work(site, 'sam');
    const begin = (handoff: string, epoch: number) =>
      desk.report(newsOf(A, epoch, 'queued', { visitor: 'v', handoff }));
    const stop = (handoff: string, epoch: number) =>
      desk.report(newsOf(A, epoch, 'over', { visitor: 'v', handoff }));
    for (let n = 1; n <= 5; n += 1) {
      expect((await begin(`h${n}`, 2 * n)).ok).toBe(true);
      await stop(`h${n}`, 2 * n + 1);
    }
    expect(await begin('h6', 20)).toEqual({ ok: false, reason: 'too_many' });
    expect((await begin('h5', 20)).ok).toBe(true);
  });
});
