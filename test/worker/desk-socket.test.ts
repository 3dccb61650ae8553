import { evictDurableObject, reset, runInDurableObject } from 'cloudflare:test';
import { env } from 'cloudflare:workers';
import { afterEach, describe, expect, it, vi } from 'vitest';
import type { Desk } from '../../src/objects/desk.ts';
import { CLOSE, DEFAULT_LIMITS, PROTOCOL_VERSION } from '../../src/protocol/index.ts';
import { conversationId, newDesk, sit, tablesOf, until, work } from '../support/desk.ts';
import { newsOf } from '../support/report.ts';
import { REF } from '../support/socket.ts';

/** What agents and the desk say to each other. */

const A = conversationId('a');

afterEach(async () => {
  vi.restoreAllMocks();
  await reset();
});

/** Lets the desk hear these frames of agents in one turn. */
async function heard(site: string, frames: readonly (readonly [agent: string, frame: unknown])[]) {
  await runInDurableObject(env.DESKS.getByName(site), (object: Desk, state) => {
    for (const [agent, frame] of frames) {
      const socket = state.getWebSockets().find((each) => each.deserializeAttachment().id === agent);
      if (socket === undefined) throw new Error(`${agent} has no socket`);
      object.webSocketMessage(socket, JSON.stringify(frame));
    }
  });
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

  it('P2: what waits of a socket when it is closed has no effect', async () => {
    const { site, desk } = newDesk();
    const noor = await work(site, 'noor');
    const sam = await sit(site, 'sam');
    await heard(site, [
      // Stored, so that what comes next waits for company.
      ['noor', { t: 'availability', ref: REF, to: 'busy' }],
      ['sam', { t: 'hello', v: 99 }],
      ['sam', { t: 'hello', v: PROTOCOL_VERSION }],
    ]);
    await noor.take('done');
    await until(() => sam.closed !== null, 'the close');
    expect(sam.closed?.code).toBe(CLOSE.versionUnsupported.code);
    expect(await desk.availability()).toBe(0);
  });

  it('P1: measures and reads a frame that it refuses once', async () => {
    const { site } = newDesk();
    const sam = await work(site, 'sam');
    const read = vi.spyOn(JSON, 'parse');
    await heard(site, [['sam', { t: 'decline', ref: REF }]]);
    expect(await sam.take('error')).toMatchObject({ code: 'invalid', ref: REF });
    const frames = read.mock.calls.filter(([text]) => text.includes('"decline"'));
    expect(frames).toHaveLength(1);
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
