import { env } from 'cloudflare:workers';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { CLOSE, type ClientFrame, DEFAULT_LIMITS, type ErrorCode } from '../../src/protocol/index.ts';
import { moveClock } from '../support/served.ts';
import { agentOf, ask, customerOf, id, join, newName, say, type TestSocket } from '../support/socket.ts';

afterEach(() => void vi.restoreAllMocks());

const LIMIT = DEFAULT_LIMITS.frameBytes;
const ref = 'a-ref-made-by-a-client';
const messageId = 'an-id-made-by-a-client';

/** One good frame of every type. */
const SAMPLES: { [T in ClientFrame['t']]: Extract<ClientFrame, { t: T }> } = {
  hello: { t: 'hello', v: 1 },
  pull: { t: 'pull', after: 0 },
  send: { t: 'send', id: messageId, after: 0, text: 'Hello' },
  discard: { t: 'discard', id: messageId },
  typing: { t: 'typing' },
  received: { t: 'received', upTo: 0 },
  seen: { t: 'seen', upTo: 0 },
  answer: { t: 'answer', ref, offer: 1, accept: true },
  intake: { t: 'intake', ref, values: {} },
  rate: { t: 'rate', ref, resolution: 1, score: 5 },
  leave: { t: 'leave', ref },
  note: { t: 'note', id: messageId, after: 0, text: 'Hello' },
  handBack: { t: 'handBack', ref, epoch: 1 },
  transfer: { t: 'transfer', ref, epoch: 1, to: { type: 'agent', id: 'noor' } },
  resolve: { t: 'resolve', ref, epoch: 1 },
  snooze: { t: 'snooze', ref, epoch: 1, until: 1 },
  redact: { t: 'redact', ref, target: 3 },
  block: { t: 'block', ref },
  feedback: { t: 'feedback', ref, handoff: 'a-handoff', mark: 'right' },
};
const OF_CUSTOMERS = ['answer', 'intake', 'rate', 'leave'] as const;
const OF_AGENTS = [
  'note',
  'handBack',
  'transfer',
  'resolve',
  'snooze',
  'redact',
  'block',
  'feedback',
] as const;

/** A send frame of exactly this many bytes of UTF-8. */
function sized(bytes: number, filler: string): string {
  const frame = (text: string) => JSON.stringify({ ...SAMPLES.send, text });
  const width = new TextEncoder().encode(filler).byteLength;
  const room = bytes - frame('').length;
  return frame(filler.repeat(Math.floor(room / width)) + 'x'.repeat(room % width));
}

async function refused(socket: TestSocket, raw: string | ArrayBuffer): Promise<string> {
  socket.raw(raw);
  return (await socket.take('error')).code;
}

describe('a frame that is not taken', () => {
  it.each<[ErrorCode, string, string | ArrayBuffer]>([
    ['frame_too_large', 'one byte too many', sized(LIMIT + 1, 'x')],
    ['frame_too_large', 'few characters of many bytes', sized(LIMIT + 1, '語')],
    ['text_too_long', 'the largest frame is read', sized(LIMIT, '語')],
    ['binary_unsupported', 'bytes', new ArrayBuffer(8)],
    ['malformed', 'no JSON', '{"t":"typing"'],
    ['malformed', 'nothing', ''],
    ['unknown_type', 'a strange type', '{"t":"fly"}'],
    ['unknown_type', 'a type of an object’s own', '{"t":"constructor"}'],
    ['unknown_type', 'no type', '{}'],
    ['invalid', 'no object', '[]'],
    ['invalid', 'null', 'null'],
    ['invalid', 'a short id', JSON.stringify({ ...SAMPLES.send, id: 'short' })],
    ['invalid', 'a negative seq', JSON.stringify({ ...SAMPLES.seen, upTo: -1 })],
    ['invalid', 'a fraction', JSON.stringify({ ...SAMPLES.send, after: 0.5 })],
    ['invalid', 'a page both ways', JSON.stringify({ t: 'pull', after: 0, before: 9 })],
    ['invalid', 'a page no way', JSON.stringify({ t: 'pull' })],
    ['invalid', '16,000 lists in one another', '['.repeat(16_000) + ']'.repeat(16_000)],
    ['hello_again', 'a second hello', JSON.stringify(SAMPLES.hello)],
  ])('P1 P2: is answered %s: %s', async (code, _, raw) => {
    const name = newName();
    const customer = await join(name, customerOf(name));
    expect(await refused(customer, raw)).toBe(code);
    customer.send({ t: 'discard', id: messageId });
    expect(await customer.readAll()).toEqual([]);
    expect((await say(customer, 'And now a good one')).seq).toBe(3);
    expect(customer.closed).toBeNull();
  });

  it('P2: may carry fields that nobody knows, however deep', async () => {
    const name = newName();
    const customer = await join(name, customerOf(name));
    customer.raw(`{"t":"typing","new":${'['.repeat(16_000)}${']'.repeat(16_000)}}`);
    expect(await customer.readAll()).toEqual([]);
    expect(customer.frames).toEqual([]);
  });

  it('P2: comes before the hello', async () => {
    const name = newName();
    const customer = await join(name, customerOf(name), false);
    for (const frame of Object.values(SAMPLES)) {
      if (frame.t === 'hello' || OF_AGENTS.some((type) => type === frame.t)) continue;
      expect(await refused(customer, JSON.stringify(frame)), frame.t).toBe('hello_first');
    }
    customer.send({ t: 'hello', v: 1 });
    expect((await customer.take('welcome')).upTo).toBe(0);
  });

  it.each([
    ['customer', OF_AGENTS],
    ['agent', OF_CUSTOMERS],
  ] as const)('P2: is not for a %s', async (role, types) => {
    const name = newName();
    const customer = await join(name, customerOf(name));
    await ask(customer, 'Hello');
    const socket = role === 'customer' ? customer : await join(name, agentOf('sam', 'Sam'));
    const before = await socket.readAll();
    for (const t of types) {
      socket.send(SAMPLES[t]);
      const error = await socket.take('error');
      expect(error, t).toMatchObject({
        code: 'not_allowed',
        ...(t === 'note' ? { id: messageId } : { ref }),
      });
    }
    expect(await socket.readAll()).toEqual(before);
  });

  it('P2: comes too often, is told when to come again, and then passes', async () => {
    const name = newName();
    const customer = await join(name, customerOf(name));
    const { framesBurst } = DEFAULT_LIMITS;
    // The clock stands still, so that a slow machine earns no new allowance.
    vi.spyOn(Date, 'now').mockReturnValue(Date.now());
    for (let sent = 0; sent < framesBurst + 5; sent += 1) customer.send(SAMPLES.typing);
    customer.send(SAMPLES.send);
    const error = await customer.take('error', ({ id }) => id === messageId);
    expect(error).toMatchObject({ code: 'rate_limited', retryAfterMs: expect.any(Number) });
    expect(error.retryAfterMs).toBeGreaterThan(0);
    expect(error.retryAfterMs).toBeLessThanOrEqual(1_000);
    moveClock(Math.max(1_000, error.retryAfterMs ?? 0));
    expect((await say(customer, 'Hello', 0, messageId)).seq).toBe(3);
    expect(customer.closed).toBeNull();
  });

  it('P2: a customer’s messages have a rate of their own', async () => {
    const name = newName();
    const customer = await join(name, customerOf(name));
    const ids = Array.from({ length: DEFAULT_LIMITS.messagesBurst + 1 }, () => id());
    for (const one of ids) customer.send({ t: 'send', id: one, after: 0, text: 'Hello' });
    const error = await customer.take('error');
    expect(error).toMatchObject({ code: 'rate_limited', id: ids.at(-1) });
    expect(error.retryAfterMs).toBeLessThanOrEqual(500);
  });

  it('P2: a hundred more bad frames than good ones close the socket with flood', async () => {
    const name = newName();
    const customer = await join(name, customerOf(name));
    for (let sent = 0; sent < 60; sent += 1) customer.raw('{');
    customer.send(SAMPLES.typing);
    await customer.readAll();
    for (let sent = 0; sent < 41; sent += 1) customer.raw('{');
    moveClock(10_000);
    expect(await customer.readAll()).toEqual([]);
    expect(customer.closed).toBeNull();
    for (let sent = 0; sent < 2; sent += 1) customer.raw('{');
    await customer.until(() => customer.closed !== null, 'a close');
    expect(customer.closed).toEqual({ code: CLOSE.flood.code, reason: CLOSE.flood.reason });
    expect((await say(await join(name, customerOf(name)), 'Back again')).seq).toBe(3);
  });

  it('P2: a flood of good frames is one too', async () => {
    const name = newName();
    const customer = await join(name, customerOf(name));
    vi.spyOn(Date, 'now').mockReturnValue(Date.now());
    for (let sent = 0; sent < 300; sent += 1) customer.send(SAMPLES.typing);
    await customer.until(() => customer.closed !== null, 'a close');
    expect(customer.closed?.code).toBe(CLOSE.flood.code);
  });

  it('P2: what a socket says after it was closed has no effect', async () => {
    const name = newName();
    const customer = await join(name, customerOf(name));
    // Each look at the clock earns a frame: none of these comes too soon.
    let now = Date.now();
    vi.spyOn(Date, 'now').mockImplementation(() => (now += 100));
    for (let sent = 0; sent < DEFAULT_LIMITS.strikes; sent += 1) customer.raw('{');
    customer.send(SAMPLES.send);
    await customer.until(() => customer.closed !== null, 'a close');
    expect(customer.closed?.code).toBe(CLOSE.flood.code);
    const again = await join(name, customerOf(name));
    expect(await again.readAll()).toEqual([]);
    expect((await say(again, 'Hello', 0, messageId)).seq).toBe(3);
  });

  it('P7: another version of the protocol is refused, with what to do about it', async () => {
    const name = newName();
    const customer = await join(name, customerOf(name), false);
    customer.send({ t: 'hello', v: 99 });
    expect((await customer.take('error')).code).toBe('version_unsupported');
    await customer.until(() => customer.closed !== null, 'a close');
    expect(customer.closed).toMatchObject({ code: CLOSE.versionUnsupported.code });
  });
});

describe('what is said', () => {
  it('A3 L5: comes back as it was, unit by unit: NUL, lone surrogates, marks of direction, every script', async () => {
    const name = newName();
    const customer = await join(name, customerOf(name));
    const text = '\u0000\ud800 \udfff\u202e مرحبا 語 👩‍👩‍👧 \u2028 "\\" </script>';
    const { seq } = await say(customer, text);
    const live = await customer.take('event', ({ event }) => event.seq === seq);
    expect(live.event.text).toBe(text);
    const other = await join(name, customerOf(name));
    const stored = (await other.readAll()).find((event) => event.seq === seq);
    expect(stored).toEqual(live.event);
    expect((await say(customer, text, 0, String(live.event.id))).seq).toBe(seq);
  });

  it('P5: opens to nobody whose token is for something else', async () => {
    const name = newName();
    await say(await join(name, customerOf(name)), 'Hello');
    const elsewhere = customerOf(newName());
    for (const caller of [
      elsewhere,
      agentOf('kim', 'Kim', 'other'),
      customerOf(name.replace('demo', 'other')),
    ]) {
      const socket = await join(name, caller, false);
      await socket.until(() => socket.closed !== null, 'a close');
      expect(socket.closed?.code).toBe(CLOSE.forbidden.code);
    }
    const bare = await env.CONVERSATIONS.getByName(name).fetch('https://object/');
    expect(bare.status).toBe(400);
  });
});
