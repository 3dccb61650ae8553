import { evictDurableObject, reset, runDurableObjectAlarm, runInDurableObject } from 'cloudflare:test';
import { env } from 'cloudflare:workers';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { BUILT_IN } from '../../src/escalation/index.ts';
import { Conversation } from '../../src/objects/conversation.ts';
import type { Desk } from '../../src/objects/desk.ts';
import type { Site } from '../../src/objects/site.ts';
import { AGENT_TOKEN, CONVERSATION_TOKEN, signToken } from '../../src/platform/tokens.ts';
import { RoutingSettings, SiteSettings } from '../../src/protocol/index.ts';
import { AGENT_GRACE_MS } from '../../src/routing/index.ts';
import { Conversations, conversationId, work } from '../support/desk.ts';
import { newsOf } from '../support/report.ts';
import { escalate, moveClock, newSite, serve } from '../support/served.ts';
import { agentOf, ask, customerOf, join, newName, online, say, TestSocket } from '../support/socket.ts';
import { ADMIN, codeOf, knock, open, say as put, SHOP, settings, setUp, upgrade } from './doors.ts';

/** What an earlier build has stored and this one cannot read: nobody is shut out by it for good. */

let logged: string[] = [];
beforeEach(() => {
  logged = [];
  vi.spyOn(console, 'error').mockImplementation((line) => void logged.push(String(line)));
});
afterEach(async () => {
  vi.restoreAllMocks();
  await reset();
});

const UNFIT = '{"ringSeconds":"long"}';
const A = conversationId('a');
const problems = (event: string) =>
  logged.map((line) => JSON.parse(line)).filter((line) => line.event === event);

/** Makes this fact of a conversation one that does not fit, and puts its object to sleep. */
async function spoilFact(name: string, fact: 'card' | 'rules' | 'seen'): Promise<void> {
  const stub = env.CONVERSATIONS.getByName(name);
  const { rowsWritten } = await runInDurableObject(stub, (_: Conversation, { storage }) => {
    const { rowsWritten } = storage.sql.exec('UPDATE meta SET value = ? WHERE key = ?', UNFIT, fact);
    return { rowsWritten };
  });
  expect(rowsWritten).toBe(1);
  await evictDurableObject(stub, { webSockets: 'hibernate' });
}

/** A conversation whose card cannot be read while its site's can, with an agent in control; everybody has left. */
async function deserted(): Promise<{ name: string; site: string }> {
  const site = newSite();
  const name = newName(site);
  await setUp(site);
  const { customer, agent, desk } = await serve(name);
  await vi.waitUntil(async () => (await stageIn(site)) === 'active', { timeout: 5_000 });
  for (const socket of [customer, agent, desk]) {
    socket.close(1000);
    await socket.until(() => socket.closed !== null, 'the close');
  }
  await spoilFact(name, 'card');
  return { name, site };
}

/** Where the one handoff of a desk stands; nothing when it has none. */
async function stageIn(site: string): Promise<unknown> {
  const stages = await runInDurableObject(env.DESKS.getByName(site), (_: Desk, { storage }) =>
    storage.sql.exec("SELECT body ->> '$.stage.state' AS state FROM line WHERE body IS NOT NULL").toArray(),
  );
  return stages[0]?.state;
}

async function kindsIn(name: string): Promise<unknown[]> {
  return runInDurableObject(env.CONVERSATIONS.getByName(name), (_: Conversation, { storage }) =>
    storage.sql
      .exec("SELECT body ->> '$.kind' AS kind FROM events")
      .toArray()
      .map(({ kind }) => kind),
  );
}

/** Stores something as the card of a site. */
async function storeCard(site: string, stored: unknown): Promise<void> {
  const stub = env.SITES.get(env.SITES.idFromName(site));
  await runInDurableObject(stub, async (object: Site) => {
    object.stored = stored;
    await object.persist();
  });
  await evictDurableObject(stub);
}

/** Makes rows of a desk ones that do not fit, and puts it to sleep. */
async function spoilRows(site: string, ...tables: ('line' | 'agents' | 'settings')[]): Promise<void> {
  const stub = env.DESKS.getByName(site);
  await runInDurableObject(stub, (_: Desk, { storage }) => {
    for (const table of tables) {
      expect(storage.sql.exec(`UPDATE ${table} SET body = ?`, UNFIT).rowsWritten).toBeGreaterThan(0);
    }
  });
  await evictDurableObject(stub, { webSockets: 'hibernate' });
}

describe('a conversation', () => {
  it('V6: whose card cannot be read goes on with the next one that comes', async () => {
    const name = newName(newSite());
    const { customer, agent, epoch, handoff } = await serve(name);
    const stub = env.CONVERSATIONS.getByName(name);
    await spoilFact(name, 'card');
    customer.send({ t: 'typing' });
    await customer.until(() => customer.closed !== null, 'the close');
    expect(customer.closed?.code).toBe(1012);
    expect(problems('fact.unreadable')).toMatchObject([{ fact: 'card', why: 'rev does not fit' }]);
    // Neither taken nor refused: the desk asks again.
    const unanswered = await runInDurableObject(stub, (object: Conversation) =>
      object.returnControl({ handoff, epoch, reason: 'agent_lost' }).then(
        () => false,
        () => true,
      ),
    );
    expect(unanswered).toBe(true);
    const back = await join(name, customerOf(name, name));
    expect((await say(back, 'Still there?')).seq).toBeGreaterThan(0);
    await agent.take('event', ({ event }) => event.text === 'Still there?');
    await stub.returnControl({ handoff, epoch, reason: 'agent_lost' });
    await back.take('event', ({ event }) => event.reason === 'agent_lost');
  });

  it('V6: catches up on what time has done as soon as the card is there', async () => {
    const name = newName(newSite());
    await serve(name);
    const stub = env.CONVERSATIONS.getByName(name);
    await spoilFact(name, 'card');
    moveClock(24 * 3_600_000);
    await runDurableObjectAlarm(stub);
    const back = await join(name, customerOf(name, name));
    const kinds = (await back.readAll()).map(({ kind }) => kind);
    expect(kinds).toContain('idle.warned');
  });

  it('V6 D8: whose card cannot be read takes the one of its site when nobody comes who would bring one', async () => {
    const { name, site } = await deserted();
    const desk = env.DESKS.getByName(site);
    const calls = vi.spyOn(Conversation.prototype, 'returnControl');
    await desk.availability();
    moveClock(AGENT_GRACE_MS + 5_000);
    await runDurableObjectAlarm(desk);
    await vi.waitUntil(async () => (await stageIn(site)) === undefined, { timeout: 5_000 });
    for (let ring = 0; ring < 5; ring += 1) {
      moveClock(10_000);
      await runDurableObjectAlarm(desk);
    }
    expect(calls.mock.calls.map(([{ reason }]) => reason)).toEqual(['agent_lost']);
    const back = await join(name, customerOf(name, name));
    expect(await back.readAll()).toContainEqual(expect.objectContaining({ reason: 'agent_lost' }));
  });

  it('V6 N3: whose card cannot be read keeps its times when nobody comes', async () => {
    const { name } = await deserted();
    const stub = env.CONVERSATIONS.getByName(name);
    for (const kind of ['idle.warned', 'conversation.resolved']) {
      moveClock(24 * 3_600_000);
      await runDurableObjectAlarm(stub);
      expect(await kindsIn(name)).toContain(kind);
    }
  });

  it('V6 F2: rings on while its site has no card either', async () => {
    const { name, site } = await deserted();
    await storeCard(site, { v: 2 });
    const stub = env.CONVERSATIONS.getByName(name);
    moveClock(24 * 3_600_000);
    await runDurableObjectAlarm(stub);
    expect(problems('alarm.failed')).toMatchObject([{ why: 'CardUnreadable' }]);
    await setUp(site);
    expect(await runDurableObjectAlarm(stub)).toBe(true);
    expect(await kindsIn(name)).toContain('idle.warned');
  });

  it('V6 E10: whose rules cannot be read goes by the built-in ones until newer ones come', async () => {
    const site = newSite();
    const name = newName(site);
    await online('sam', site);
    const rules = { ...BUILT_IN, rev: 9 };
    await ask(await join(name, customerOf(name), true, rules), 'Hello');
    await spoilFact(name, 'rules');
    const customer = await join(name, customerOf(name));
    await say(customer, 'I want to talk to a human');
    const agent = await join(name, agentOf('sam', 'Sam', site));
    const said = (await agent.readAll()).filter(({ kind }) => kind === 'message').at(-1);
    expect(said).toMatchObject({ staff: { assessment: { policy: 0, action: 'escalate' } } });
    expect(problems('fact.unreadable')).toMatchObject([{ fact: 'rules' }]);
  });
});

describe('receipts', () => {
  it('V6 L9: that cannot be read are begun anew, and shut nobody out', async () => {
    const name = newName(newSite());
    const first = await join(name, customerOf(name, name));
    const { seq } = await say(first, 'Hello');
    first.send({ t: 'seen', upTo: seq });
    await first.take('seen');
    first.close(1000);
    await first.until(() => first.closed !== null, 'the close');
    await spoilFact(name, 'seen');
    const back = await join(name, customerOf(name, name), false);
    expect((await back.hello()).seen).toEqual({ customer: 0, agent: 0 });
    expect(problems('fact.unreadable')).toMatchObject([{ fact: 'seen' }]);
  });
});

describe('a library', () => {
  it.each([
    ['policy', '{"version":99}'],
    ['model', 'no model'],
  ] as const)('V6: whose %s cannot be read shuts no customer out', async (kind, body) => {
    const site = newSite();
    await setUp(site);
    await env.LIBRARIES.getByName(site).put(kind, kind, kind, body);
    const { webSocket } = await upgrade('/v1/thread', (await open(site)).token);
    if (!webSocket) throw new Error('no socket');
    const customer = new TestSocket(webSocket);
    await customer.hello();
    expect((await say(customer, 'Hello')).seq).toBeGreaterThan(0);
    expect(problems('rules.unread')).toMatchObject([{ site, why: 'Error' }]);
  });
});

describe('a desk', () => {
  it('V6: whose rows cannot be read has those back who wait and who serve, at their place', async () => {
    const site = newSite();
    const sam = await online('sam', site);
    const name = newName(site);
    const customer = await escalate(name);
    const first = (await sam.take('ring')).call.item;
    await customer.take('waiting');
    await spoilRows(site, 'line', 'agents');
    await runDurableObjectAlarm(env.DESKS.getByName(site));
    const again = (await sam.take('ring')).call.item;
    const { conversation, handoff, epoch, since } = first;
    expect(again).toMatchObject({ conversation, handoff, epoch, since });
    sam.accept(conversation, epoch);
    await sam.take('accepted');
    const tables = problems('desk.row_unreadable').map(({ table }) => table);
    expect(tables).toEqual(['line', 'agents']);
    await evictDurableObject(env.DESKS.getByName(site), { webSockets: 'hibernate' });
    expect(await env.DESKS.getByName(site).availability()).toBe(1);
    expect(problems('desk.row_unreadable')).toHaveLength(2);
  });

  it('V6 H12: gives an agent whose row cannot be read a full grace for what they hold', async () => {
    const site = newSite();
    const name = newName(site);
    const { desk, epoch } = await serve(name);
    const rows = async () =>
      runInDurableObject(env.DESKS.getByName(site), (_: Desk, { storage }) =>
        storage.sql.exec("SELECT body ->> '$.stage.state' AS state FROM line").toArray(),
      );
    await vi.waitUntil(async () => (await rows())[0]?.state === 'active', { timeout: 5_000 });
    desk.close(1000);
    await spoilRows(site, 'agents');
    // The grace is counted from here, where the desk wakes.
    await env.DESKS.getByName(site).availability();
    moveClock(AGENT_GRACE_MS - 5_000);
    await runDurableObjectAlarm(env.DESKS.getByName(site));
    const customer = await join(name, customerOf(name, name));
    expect((await customer.readAll()).at(-1)).toMatchObject({ reason: 'accepted' });
    moveClock(10_000);
    await runDurableObjectAlarm(env.DESKS.getByName(site));
    const { event } = await customer.take('event', ({ event }) => event.reason === 'agent_lost');
    expect(event).toMatchObject({ to: { epoch: epoch + 1 } });
  });

  it('V6 D9: lets go of a handoff that can neither be read nor is known to its conversation', async () => {
    const site = newSite();
    await work(site, 'sam');
    const desk = env.DESKS.getByName(site);
    await desk.report(newsOf(A, 1, 'queued'));
    await spoilRows(site, 'line');
    await runDurableObjectAlarm(desk);
    const live = () =>
      runInDurableObject(desk, (_: Desk, { storage }) =>
        Number(storage.sql.exec('SELECT count(*) AS n FROM line WHERE body IS NOT NULL').one().n),
      );
    await vi.waitUntil(async () => (await live()) === 0, { timeout: 5_000 });
    expect(await desk.report(newsOf(A, 1, 'queued'))).toEqual({ ok: true });
    expect(await live()).toBe(0);
  });

  it('V6: whose settings cannot be read takes them from the same card again', async () => {
    new Conversations();
    const site = newSite();
    const desk = env.DESKS.getByName(site);
    const sam = await work(site, 'sam');
    const settings = SiteSettings.parse({
      ...{ name: 'Shop', origins: [], bot: { name: 'Bot', greeting: 'I am a bot.' } },
      routing: RoutingSettings.parse({ ringSeconds: 45 }),
    });
    await desk.adopt({ rev: 3, settings });
    await spoilRows(site, 'settings');
    await desk.adopt({ rev: 3, settings });
    expect(problems('desk.row_unreadable')).toMatchObject([{ table: 'settings' }]);
    await desk.report(newsOf(A, 1, 'queued'));
    expect((await sam.take('ring')).call.ringMs).toBeGreaterThan(40_000);
  });
});

describe("a site's card", () => {
  const secret = env.SIGNING_SECRET ?? '';

  it('V6: that cannot be read shuts the doors with a code of its own', async () => {
    await storeCard('demo', { v: 2, rev: 4, settings });
    const customer = await signToken(
      CONVERSATION_TOKEN,
      {
        ...{ site: 'demo', conversation: conversationId('c'), visitor: 'visitor-1' },
        customer: { claimed: {}, verified: {} },
      },
      secret,
    );
    const agent = await signToken(AGENT_TOKEN, { site: 'demo', agent: 'sam' }, secret);
    const answers = [
      await put('POST', '/v1/sites/demo/conversations', {}, { origin: SHOP }),
      await upgrade('/v1/thread', customer.token, { origin: SHOP }),
      await upgrade('/v1/sites/demo/desk', agent.token),
      await knock('/v1/admin/sites/demo/knowledge', { headers: ADMIN }),
    ];
    expect(answers.map(({ status }) => status)).toEqual([503, 503, 503, 503]);
    for (const answer of answers) expect(await codeOf(answer)).toBe('card_unreadable');
    expect(problems('card.unreadable')).toContainEqual({
      ...{ event: 'card.unreadable', site: 'demo', why: 'v does not fit' },
    });
  });

  it.each<[string, unknown, number, string]>([
    ['of another version', { v: 2, rev: 4, settings }, 4, 'v does not fit'],
    ['without a part', { v: 1, rev: 7, settings: {} }, 7, 'settings.name does not fit'],
    ['without a revision', { v: 1, settings }, 0, 'rev does not fit'],
    ['that is none', 'card', 0, 'the whole does not fit'],
  ])('V6: %s is saved over against the revision that the operator is told', async (_, stored, rev, why) => {
    const site = newSite();
    const path = `/v1/admin/sites/${site}`;
    await storeCard(site, stored);
    const answer = await knock(path, { headers: ADMIN });
    expect(answer.status).toBe(503);
    expect(await answer.json()).toMatchObject({ error: { code: 'card_unreadable' }, rev, problems: [why] });
    expect(await codeOf(await put('PUT', path, { rev: rev + 1, settings }, ADMIN))).toBe('rev_conflict');
    const saved = await put('PUT', path, { rev, settings }, ADMIN);
    expect(await saved.json()).toEqual({ rev: rev + 1, settings });
    expect((await open(site, {}, { origin: SHOP })).site.name).toBe(settings.name);
  });
});
