import { env } from 'cloudflare:workers';
import { beforeAll, describe, expect, it, vi } from 'vitest';
import { BotRunner } from '../../src/bots/runner.ts';
import { app } from '../../src/http/app.ts';
import { CALLER_HEADER, CARD_HEADER, readCaller, readCard } from '../../src/platform/caller.ts';
import { AGENT_TOKEN, CONVERSATION_TOKEN, signToken } from '../../src/platform/tokens.ts';
import { Hours } from '../../src/protocol/index.ts';
import { randomId } from '../../src/protocol/random-id.ts';
import { say, TestSocket } from '../support/socket.ts';
import { BASE, closeOf, codeOf, knock, open, SHOP, settings, setUp, upgrade } from './doors.ts';

const SECRET = env.SIGNING_SECRET ?? '';

beforeAll(async () => {
  await setUp('demo');
  await setUp('other');
  await setUp('closed', { enabled: false });
});

describe('GET /v1/thread', () => {
  it('P3: gives a customer a socket, without the token in the answer', async () => {
    const { token } = await open('demo');
    const response = await upgrade('/v1/thread', token, { origin: SHOP });
    expect(response.status).toBe(101);
    expect(response.headers.get('sec-websocket-protocol')).toBe('baton.v1');
    response.webSocket?.accept();
    response.webSocket?.close(1000);
  });

  it.each<[string, () => Promise<string | undefined>]>([
    ['no token', async () => undefined],
    ['rubbish', async () => 'rubbish'],
    ['an agent token', () => agentToken('demo', 'sam')],
    ['a token under another secret', async () => (await conversationToken('demo', 'x'.repeat(40))).token],
    ['a token that is too long', async () => 'x'.repeat(9_000)],
  ])('closes with token_invalid for %s', async (_, make) => {
    const response = await upgrade('/v1/thread', await make());
    expect(await closeOf(response)).toEqual({ code: 4001, reason: 'token_invalid' });
  });

  it('P4: refuses foreign pages, with an error and no socket', async () => {
    const { token } = await open('demo');
    for (const origin of ['https://evil.example', 'null', 'https://shop.example.evil.example']) {
      const response = await upgrade('/v1/thread', token, { origin });
      expect(response.status).toBe(403);
      expect(await codeOf(response)).toBe('origin_not_allowed');
    }
  });

  it('E12: carries the site’s hours to the conversation', async () => {
    await setUp('asleep', { hours: Hours.parse({ timeZone: 'Asia/Tokyo', week: {} }) });
    const { webSocket } = await upgrade('/v1/thread', (await open('asleep')).token);
    if (!webSocket) throw new Error('no socket');
    const customer = new TestSocket(webSocket);
    await customer.hello();
    await say(customer, 'I want to talk to a human');
    const { event } = await customer.take('event', ({ event: { kind } }) => kind === 'closed.told');
    expect(event).not.toHaveProperty('opensAt');
    customer.close(1000);
  });

  it('E12 T1: keeps from the bot what was said to ask for a person who is not there', async () => {
    const start = vi.spyOn(BotRunner.prototype, 'start').mockResolvedValue(undefined);
    await setUp('asleep', { hours: Hours.parse({ timeZone: 'Asia/Tokyo', week: {} }) });
    const { token, conversation } = await open('asleep');
    const { webSocket } = await upgrade('/v1/thread', token);
    if (!webSocket) throw new Error('no socket');
    const customer = new TestSocket(webSocket);
    await customer.hello();
    const { seq: turn } = await say(customer, 'Where is my parcel?');
    for (const text of ['Its number is 5', 'I want to talk to a human', 'It was sent on Monday'])
      await say(customer, text);
    const failed = { turn, epoch: 0, agentsOnline: 0, ok: false, why: 'error' } as const;
    await env.CONVERSATIONS.getByName(`asleep:${conversation}`).endTurn(failed);
    const asked = () => start.mock.calls.map(([input]) => input.question);
    await vi.waitFor(() => expect(asked()).toHaveLength(2), 20_000);
    expect(asked()).toEqual(['Where is my parcel?', 'Its number is 5\nIt was sent on Monday']);
    start.mockRestore();
    customer.close(1000);
  });

  it('V5 A3: tells clients that know no hours of them in words, each in its language, live as in its pages', async () => {
    await setUp('asleep', { hours: Hours.parse({ timeZone: 'Asia/Tokyo', week: {} }) });
    const { token } = await open('asleep');
    const connect = async (v: number, language?: string) => {
      const { webSocket } = await upgrade('/v1/thread', token);
      if (!webSocket) throw new Error('no socket');
      const socket = new TestSocket(webSocket);
      await socket.hello({ v, ...(language !== undefined && { language }) });
      return socket;
    };
    const customer = await connect(3);
    const before = [await connect(2, 'de'), await connect(2, 'en'), await connect(1, 'de')];
    await say(customer, 'I want to talk to a human');
    const { event: told, prev } = await customer.take('event', ({ event }) => event.kind === 'closed.told');
    const lives = await Promise.all(
      before.map((socket) => socket.take('event', ({ event: { seq } }) => seq === told.seq)),
    );
    expect(lives.map((frame) => frame.prev)).toEqual([prev, prev, prev]);
    expect(lives.map(({ event }) => event)).toMatchObject([
      { v: 2, kind: 'message', text: expect.stringMatching(/^Unser Team/) },
      { v: 2, kind: 'message', text: expect.stringMatching(/^Our team/) },
      { v: 1, kind: 'message', text: expect.stringMatching(/^Unser Team/) },
    ]);
    for (const [index, socket] of before.entries()) {
      expect((await socket.readAll()).at(-1)).toEqual(lives[index]?.event);
      socket.close(1000);
    }
    customer.close(1000);
  });

  it('refuses what is no upgrade, and what speaks another protocol', async () => {
    expect((await knock('/v1/thread')).status).toBe(426);
    const other = await knock('/v1/thread', {
      headers: { upgrade: 'websocket', 'sec-websocket-protocol': 'chat.v9' },
    });
    expect(await codeOf(other)).toBe('version_unsupported');
  });

  it('keeps customers of unknown sites and of sites that are switched off away', async () => {
    const nowhere = await conversationToken('nowhere', SECRET);
    expect((await closeOf(await upgrade('/v1/thread', nowhere.token))).reason).toBe('not_found');
    const closed = await conversationToken('closed', SECRET);
    expect((await closeOf(await upgrade('/v1/thread', closed.token))).reason).toBe('forbidden');
  });

  it('tells the object who calls, and passes nothing on that the caller said', async () => {
    const seen = spyOn('CONVERSATIONS');
    const { token, conversation } = await open('demo', { claims: { name: 'Åse 日本' } });
    await app.fetch(
      new Request(`${BASE}/v1/thread?secret=1`, {
        headers: {
          upgrade: 'websocket',
          'sec-websocket-protocol': `baton.v1, baton.token.${token}`,
          'cf-connecting-ip': '203.0.113.5',
          cookie: 'session=1',
          [CALLER_HEADER]: 'forged',
          [CARD_HEADER]: 'forged',
        },
      }),
      seen.env,
    );
    const [call] = seen.calls;
    if (call === undefined) throw new Error('the object was not called');
    expect(call.name).toBe(`demo:${conversation}`);
    expect(readCaller(call.request)).toMatchObject({
      role: 'customer',
      site: 'demo',
      conversation,
      customer: { claimed: { name: 'Åse 日本' }, verified: {} },
      address: expect.stringMatching(/^[\w-]{22}$/),
    });
    expect(readCard(call.request)?.settings).toEqual(settings);
    expect(call.request.headers.get('sec-websocket-protocol')).toBe('baton.v1');
    expect(call.request.headers.get('cookie')).toBeNull();
    expect(call.request.url).toBe('https://object/');
  });

  it('P3: touches no object for a caller it refuses', async () => {
    const seen = spyOn('CONVERSATIONS');
    const headers = { upgrade: 'websocket', 'sec-websocket-protocol': 'baton.v1, baton.token.bad' };
    await app.fetch(new Request(`${BASE}/v1/thread`, { headers }), seen.env);
    expect(seen.calls).toEqual([]);
  });
});

describe("the agents' sockets", () => {
  const thread = `/v1/sites/demo/threads/${randomId()}`;

  it.each(['/v1/sites/demo/desk', thread])('%s opens for an agent of the site', async (path) => {
    const response = await upgrade(path, await agentToken('demo', 'sam'), { origin: BASE });
    expect(response.status).toBe(101);
    response.webSocket?.accept();
    response.webSocket?.close(1000);
  });

  it.each(['/v1/sites/demo/desk', thread])('%s stays shut for everybody else', async (path) => {
    const reasonFor = async (token: string): Promise<string> =>
      (await closeOf(await upgrade(path, token))).reason;
    expect(await reasonFor('rubbish')).toBe('token_invalid');
    expect(await reasonFor((await open('demo')).token)).toBe('token_invalid');
    expect(await reasonFor(await agentToken('other', 'kim'))).toBe('forbidden');
    expect(await reasonFor(await agentToken('demo', 'gone'))).toBe('signed_out');
    const foreign = await upgrade(path, await agentToken('demo', 'sam'), { origin: SHOP });
    expect(await codeOf(foreign)).toBe('origin_not_allowed');
    expect((await knock(path)).status).toBe(426);
  });

  it('name and capacity come from the settings, not from the token', async () => {
    const seen = spyOn('DESKS');
    const protocols = `baton.v1, baton.token.${await agentToken('demo', 'noor')}`;
    const headers = { upgrade: 'websocket', 'sec-websocket-protocol': protocols };
    await app.fetch(new Request(`${BASE}/v1/sites/demo/desk`, { headers }), seen.env);
    const caller = seen.calls[0] && readCaller(seen.calls[0].request);
    expect(caller).toEqual({
      ...{ role: 'agent', site: 'demo', id: 'noor', name: 'Noor', capacity: 3 },
      ...{ skills: {}, languages: {}, teams: [], senior: false },
    });
  });

  it('P5: reach no object by a strange id', async () => {
    const response = await upgrade('/v1/sites/demo/threads/other:x', await agentToken('demo', 'sam'));
    expect(response.status).toBe(404);
  });
});

async function agentToken(site: string, agent: string): Promise<string> {
  return (await signToken(AGENT_TOKEN, { site, agent }, SECRET)).token;
}

function conversationToken(site: string, secret: string): Promise<{ token: string }> {
  const customer = { claimed: {}, verified: {} };
  return signToken(
    CONVERSATION_TOKEN,
    { site, conversation: randomId(), visitor: randomId(), customer },
    secret,
  );
}

/** An environment in which the objects of one kind only note down how they are called. */
function spyOn(binding: 'CONVERSATIONS' | 'DESKS') {
  const calls: { name: string; request: Request }[] = [];
  const getByName = vi.fn((name: string) => ({
    fetch: async (request: Request) => {
      calls.push({ name, request });
      return new Response();
    },
  }));
  return { calls, env: { ...env, [binding]: { getByName } } };
}
