import { evictDurableObject, runDurableObjectAlarm, runInDurableObject } from 'cloudflare:test';
import { env } from 'cloudflare:workers';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { BotRunner } from '../../src/bots/runner.ts';
import { ABSENCE_MS } from '../../src/conversation/index.ts';
import { CLOSE, DEFAULT_LIMITS, PEER_DEAD_MS, type ServerFrame } from '../../src/protocol/index.ts';
import { escalate, moveClock, newSite, serve } from '../support/served.ts';
import {
  agentOf,
  customerOf,
  fill,
  id,
  join,
  newName,
  online,
  say,
  stubOf,
  type TestSocket,
} from '../support/socket.ts';

afterEach(() => void vi.restoreAllMocks());

const rowsWritten = (name: string) => runInDurableObject(stubOf(name), ({ store }) => store.meter.written);

async function closeOf(socket: TestSocket): Promise<number> {
  await socket.until(() => socket.closed !== null, 'a close');
  return socket.closed?.code ?? 0;
}

/** Writes notes, all at once. @returns the seq of the last, when all are durable */
async function writeNotes(agent: TestSocket, count: number, after: number): Promise<number> {
  const ids = Array.from({ length: count }, () => id());
  for (const one of ids) agent.send({ t: 'note', id: one, after, text: `note ${one}` });
  return (await agent.take('ack', (ack) => ack.id === ids.at(-1))).seq;
}

describe('resuming', () => {
  it('R5 R2: a reader that never confirms is closed with lagging, and resumes without loss', async () => {
    const name = newName();
    await say(await join(name, customerOf(name)), 'Hello');
    const reader = await join(name, agentOf('sam', 'Sam'));
    const writer = await join(name, agentOf('noor', 'Noor'));
    for (let round = 0; round < 6; round += 1) {
      writer.send({ t: 'received', upTo: await writeNotes(writer, 85, 0) });
      // The writer's rate limit has had time to recover.
      moveClock(5_000);
    }
    expect(await closeOf(reader)).toBe(CLOSE.lagging.code);
    const seen = reader.frames.filter((frame) => frame.t === 'event').map(({ event }) => event.seq);
    expect(seen).toHaveLength(DEFAULT_LIMITS.lagFrames + 1);
    const again = await join(name, agentOf('sam', 'Sam'));
    const rest = (await again.readAll(seen.at(-1))).map(({ seq }) => seq);
    const from = seen[0] ?? 0;
    expect([...seen, ...rest]).toEqual(
      Array.from({ length: seen.length + rest.length }, (_, index) => from + index),
    );
    expect(rest.length).toBeGreaterThan(0);
    expect(writer.closed).toBeNull();
  }, 60_000);

  it('R5: a reader of a long log who asks for page after page has confirmed the page before', async () => {
    const name = newName();
    await say(await join(name, customerOf(name)), 'Hello');
    const texts = 'x'.repeat(3_000);
    const count = Math.ceil((2 * DEFAULT_LIMITS.lagBytes) / texts.length);
    await fill(name, count, texts);
    const reader = await join(name, agentOf('sam', 'Sam'));
    const seqs = (await reader.readAll()).map(({ seq }) => seq);
    expect(seqs.length).toBeGreaterThanOrEqual(count);
    expect(seqs).toEqual(Array.from(seqs, (_, index) => index + 1));
    expect(reader.closed).toBeNull();
  });

  it('R4 A3 A4 A5: readers who join and pull while another writes miss nothing and see nothing twice', async () => {
    vi.spyOn(BotRunner.prototype, 'start').mockResolvedValue(undefined);
    const name = newName();
    await say(await join(name, customerOf(name)), 'Hello');
    await fill(name, 430);
    const writer = await join(name, agentOf('noor', 'Noor'));
    const written = writeNotes(writer, 80, 430);
    const readers = await Promise.all(
      Array.from({ length: 4 }, async () => {
        const reader = await join(name, agentOf('sam', 'Sam'));
        const pages = await reader.readAll();
        return { reader, seqs: pages.map(({ seq }) => seq) };
      }),
    );
    const last = await written;
    for (const { reader, seqs } of readers) {
      const isLast = () =>
        seqs.at(-1) === last || reader.frames.some((f) => f.t === 'event' && f.event.seq === last);
      await reader.until(isLast, 'the last note');
      for (const frame of reader.frames) {
        const upTo = seqs.at(-1) ?? 0;
        if (frame.t !== 'event' || frame.event.seq <= upTo) continue;
        expect(frame.prev).toBe(upTo);
        seqs.push(frame.event.seq);
      }
      expect(seqs).toEqual(Array.from({ length: last }, (_, index) => index + 1));
    }
  });

  it('A5 C5: what customers do not see moves upTo and leaves no gap', async () => {
    vi.spyOn(BotRunner.prototype, 'start').mockResolvedValue(undefined);
    const name = newName();
    const customer = await join(name, customerOf(name));
    const { seq } = await say(customer, 'Hello');
    const agent = await join(name, agentOf('sam', 'Sam'));
    const note = await writeNotes(agent, 3, 0);
    customer.send({ t: 'pull', after: note });
    expect(await customer.take('page')).toMatchObject({ events: [], more: false, upTo: note });
    const next = await say(customer, 'And?', seq);
    expect(next).toMatchObject({ seq: note + 1, prev: seq, upTo: note + 1 });
    expect(JSON.stringify(await customer.readAll())).not.toContain('note');
  });
});

describe('what is passing', () => {
  it('T4 T7 L2: partial text and "slow" reach the customer, only for the present turn, and are not stored', async () => {
    vi.spyOn(BotRunner.prototype, 'start').mockResolvedValue(undefined);
    const name = newName();
    const customer = await join(name, customerOf(name));
    const { seq: turn } = await say(customer, 'How long does it take?');
    const tell = (more: object) => stubOf(name).tellTurn({ turn, epoch: 0, text: 'Three', ...more });
    const before = await rowsWritten(name);
    await tell({ turn: turn + 1 });
    await tell({ epoch: 1 });
    await tell({});
    await tell({ text: null });
    expect(await customer.take('partial')).toEqual({ t: 'partial', turn, text: 'Three' });
    expect(await customer.take('slow')).toEqual({ t: 'slow', turn });
    expect(customer.frames.some(({ t }) => t === 'partial')).toBe(false);
    expect(await rowsWritten(name)).toBe(before);
    expect(JSON.stringify(await customer.readAll())).not.toContain('Three');
  });

  it('L2 L9: typing and looking write nothing; the watermark is one row when its socket closes', async () => {
    const name = newName(newSite());
    const { customer, agent, epoch } = await serve(name);
    const { seq } = await say(customer, 'Hello?');
    const before = await rowsWritten(name);
    for (let upTo = 1; upTo <= seq; upTo += 1) {
      customer.send({ t: 'typing' });
      customer.send({ t: 'seen', upTo });
    }
    agent.send({ t: 'typing' });
    await agent.take('seen', ({ seen }) => seen.customer === seq);
    expect((await customer.take('typing')).author).toMatchObject({ type: 'agent', id: 'sam' });
    expect((await agent.take('typing')).author).toEqual({ type: 'customer' });
    expect(await rowsWritten(name)).toBe(before);
    const second = await join(name, customerOf(name, name));
    second.send({ t: 'seen', upTo: seq - 1 });
    await second.readAll();
    customer.close(1000);
    await closeOf(customer);
    second.close(1000);
    await closeOf(second);
    expect(await rowsWritten(name)).toBe(before + 1);
    await evictDurableObject(stubOf(name), { webSockets: 'close' });
    const { seen, control } = await (await join(name, customerOf(name, name), false)).hello();
    expect(seen).toEqual({ customer: seq, agent: 0 });
    expect(control.epoch).toBe(epoch);
  });
});

describe('commands over sockets', () => {
  it('C4: what was done is done, also on another socket and after a sleep, and changes nothing', async () => {
    const name = newName(newSite());
    const { customer, agent, epoch } = await serve(name);
    const handBack = { t: 'handBack', ref: id(), epoch } as const;
    agent.send(handBack);
    await agent.take('done');
    const { length } = await customer.readAll();
    await evictDurableObject(stubOf(name), { webSockets: 'close' });
    const again = await join(name, agentOf('sam', 'Sam', name.split(':')[0]));
    again.send(handBack);
    expect((await again.take('done')).ref).toBe(handBack.ref);
    again.send({ t: 'resolve', ref: id(), epoch });
    expect((await again.take('error')).code).toBe('not_in_control');
    const noor = await join(name, agentOf('noor', 'Noor', name.split(':')[0]));
    noor.send(handBack);
    expect((await noor.take('error')).code).toBe('not_in_control');
    expect(await (await join(name, customerOf(name, name))).readAll()).toHaveLength(length);
  });

  it('N6 N4: a resolution asks for a rating, which counts once; the next resolution asks anew', async () => {
    const name = newName(newSite());
    const { customer, agent, epoch } = await serve(name);
    agent.send({ t: 'resolve', ref: id(), epoch });
    const { event } = await customer.take('event', (frame) => frame.event.kind === 'conversation.resolved');
    expect(event).toMatchObject({ by: 'agent', ratingAsked: true });
    const rate = async (score: number, resolution = event.seq) => {
      const ref = id();
      customer.send({ t: 'rate', ref, resolution, score });
      const mine = (frame: ServerFrame) => 'ref' in frame && frame.ref === ref;
      await customer.until(() => customer.frames.some(mine), 'an answer');
      const answer = customer.frames.find(mine);
      return answer?.t === 'error' ? answer.code : answer?.t;
    };
    expect(await rate(4, event.seq - 1)).toBe('no_resolution');
    expect(await rate(4)).toBe('done');
    expect(await rate(4)).toBe('done');
    expect(await rate(1)).toBe('already_rated');
    expect((await customer.readAll()).filter(({ kind }) => kind === 'rating.given')).toHaveLength(1);
    await say(customer, 'One more thing');
    expect(await rate(5)).toBe('no_resolution');
    customer.send({ t: 'leave', ref: id() });
    const next = await customer.take('event', (frame) => frame.event.kind === 'conversation.resolved');
    expect(await rate(5, next.event.seq)).toBe('done');
  });

  it('N7: a block closes the customer’s sockets and doors, and the desk refuses what else they start', async () => {
    const name = newName(newSite());
    const [site = ''] = name.split(':');
    const { customer, agent } = await serve(name);
    const tab = await join(name, customerOf(name, name));
    agent.send({ t: 'block', ref: id() });
    await agent.take('done');
    for (const socket of [customer, tab, await join(name, customerOf(name, name), false)])
      expect(await closeOf(socket)).toBe(CLOSE.blocked.code);
    const elsewhere = newName(site);
    const other = await join(elsewhere, customerOf(elsewhere, name));
    await say(other, 'I want to talk to a human');
    const { event } = await other.take('event', ({ event: { reason } }) => reason === 'too_many');
    expect(event.kind).toBe('control.passed');
  });

  it('N7: a block where nobody ever waited reaches the desk, too', async () => {
    const name = newName(newSite());
    const [site = ''] = name.split(':');
    await online('sam', site);
    await say(await join(name, customerOf(name, name)), 'Rude words');
    const agent = await join(name, agentOf('sam', 'Sam', site));
    const told = vi.waitFor(async () => {
      const blocked = await runInDurableObject(env.DESKS.getByName(site), (_, { storage }) =>
        storage.sql.exec("SELECT count(*) AS n FROM sqlite_master WHERE name = 'blocks'").one(),
      );
      expect(blocked.n).toBe(1);
    }, 20_000);
    agent.send({ t: 'block', ref: id() });
    await agent.take('done');
    await told;
    const elsewhere = newName(site);
    const other = await join(elsewhere, customerOf(elsewhere, name));
    await say(other, 'I want to talk to a human');
    await other.take('event', ({ event: { reason } }) => reason === 'too_many');
  });
});

describe('who is there', () => {
  it('P7: the sixth socket of a visitor is refused, until one of the five has gone', async () => {
    const name = newName();
    const sockets = await Promise.all(Array.from({ length: 5 }, () => join(name, customerOf(name))));
    expect(await closeOf(await join(name, customerOf(name), false))).toBe(CLOSE.tooManySockets.code);
    sockets[0]?.close(1000);
    await sockets[0]?.until(() => sockets[0]?.closed !== null, 'a close');
    expect((await say(await join(name, customerOf(name)), 'Hello')).seq).toBe(3);
  });

  it('F5 P7 N1: sockets whose peer vanished take nobody’s place; one that pings stays', async () => {
    const name = newName();
    moveClock(-PEER_DEAD_MS - 1_000);
    const sockets = await Promise.all(Array.from({ length: 5 }, () => join(name, customerOf(name))));
    vi.restoreAllMocks();
    const [alive, ...silent] = sockets;
    alive?.raw('ping');
    await alive?.until(() => alive.pongs === 1, 'a pong');
    await say(await join(name, customerOf(name)), 'Hello');
    for (const socket of silent) expect(await closeOf(socket)).toBe(CLOSE.lagging.code);
    expect(alive?.closed).toBeNull();
  });

  it('H9 H10 R1: who comes back to a kept place is welcomed first, into the line again', async () => {
    const name = newName(newSite());
    const [site = ''] = name.split(':');
    await online('sam', site);
    const customer = await escalate(name);
    await customer.take('waiting');
    customer.close(1000);
    await closeOf(customer);
    moveClock(ABSENCE_MS + 1_000);
    expect(await runDurableObjectAlarm(stubOf(name))).toBe(true);
    const back = await join(name, customerOf(name, name), false);
    back.send({ t: 'hello', v: 1 });
    await back.take('waiting');
    expect(back.frames[0]).toMatchObject({ t: 'welcome', status: 'open', control: { owner: 'queue' } });
    const events = await back.readAll();
    expect(events.filter(({ kind }) => kind === 'control.passed')).toMatchObject([
      { reason: 'requested' },
      { reason: 'abandoned' },
      { reason: 'returned' },
    ]);
  });

  it('A1: what the door says anew of the customer is told to agents once, and not to the customer', async () => {
    const name = newName();
    const caller = customerOf(name);
    await say(await join(name, caller), 'Hello');
    const agent = await join(name, agentOf('sam', 'Sam'));
    if (caller.role !== 'customer') return;
    const known = { ...caller, customer: { claimed: {}, verified: { name: 'Ana Real' } } };
    const tabs = [await join(name, known), await join(name, known)];
    const { event } = await agent.take('event', (frame) => frame.event.kind === 'customer.updated');
    expect(event.customer).toEqual(known.customer);
    expect((await agent.take('context', ({ context }) => 'name' in context.customer.verified)).t).toBe(
      'context',
    );
    expect((await agent.readAll()).filter(({ kind }) => kind === 'customer.updated')).toHaveLength(1);
    for (const tab of tabs)
      expect(JSON.stringify([tab.frames, await tab.readAll()])).not.toContain('Ana Real');
  });
});
