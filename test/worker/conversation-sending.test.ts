import { abortAllDurableObjects, evictDurableObject } from 'cloudflare:test';
import { env } from 'cloudflare:workers';
import { describe, expect, it } from 'vitest';
import { AFTER_WINDOW } from '../../src/protocol/index.ts';
import { agentOf, ask, customerOf, fill, id, join, newName, say } from '../support/socket.ts';

describe('sending exactly once', () => {
  it('S1: a message sent again gets the same seq, also after an eviction and an abort', async () => {
    const name = newName();
    const messageId = id();
    const first = await join(name, customerOf(name));
    const { seq } = await say(first, 'Hello', 0, messageId);
    expect((await say(first, 'Hello', 0, messageId)).seq).toBe(seq);
    await evictDurableObject(env.CONVERSATIONS.getByName(name), { webSockets: 'close' });
    const second = await join(name, customerOf(name));
    expect((await say(second, 'Hello', 0, messageId)).seq).toBe(seq);
    await abortAllDurableObjects();
    const third = await join(name, customerOf(name));
    expect((await say(third, 'Hello', 0, messageId)).seq).toBe(seq);
    const stored = (await third.readAll()).filter((event) => 'id' in event && event.id === messageId);
    expect(stored).toHaveLength(1);
  });

  it('S1: two tabs may send the same message', async () => {
    const name = newName();
    const [left, right] = [await join(name, customerOf(name)), await join(name, customerOf(name))];
    const messageId = id();
    left.send({ t: 'send', id: messageId, after: 0, text: 'Once' });
    right.send({ t: 'send', id: messageId, after: 0, text: 'Once' });
    const [a, b] = [await left.take('ack'), await right.take('ack')];
    expect(a.seq).toBe(b.seq);
  });

  it('S2 S3 R3: after beyond the head is reset, too far behind is stale', async () => {
    const name = newName();
    const customer = await join(name, customerOf(name));
    const { ack } = await ask(customer, 'Hello');
    customer.send({ t: 'send', id: id(), after: ack.seq + 1_000, text: 'From the future' });
    expect((await customer.take('error')).code).toBe('reset');
    await fill(name, ack.seq + AFTER_WINDOW + 1);
    const later = await join(name, customerOf(name));
    later.send({ t: 'send', id: id(), after: ack.seq, text: 'Too late' });
    const stale = await later.take('error');
    expect(stale.code).toBe('stale');
    expect((await say(later, 'Too late', ack.seq + 1, stale.id)).seq).toBeGreaterThan(ack.seq + AFTER_WINDOW);
  });

  it('S4 S5: an id with another body is refused and holds back what follows, until it is discarded', async () => {
    const name = newName();
    const customer = await join(name, customerOf(name));
    const used = id();
    await say(customer, 'The first body', 0, used);
    customer.send({ t: 'send', id: used, after: 0, text: 'Another body' });
    expect(await customer.take('error')).toMatchObject({ code: 'id_reused', id: used });
    const next = id();
    customer.send({ t: 'send', id: next, after: 0, text: 'Next' });
    expect(await customer.take('error')).toMatchObject({ code: 'held', id: next });
    customer.send({ t: 'discard', id: used });
    expect((await say(customer, 'Next', 0, next)).seq).toBeGreaterThan(0);
    const events = await customer.readAll();
    expect(JSON.stringify(events)).not.toContain('Another body');
  });

  it('S8: an empty text and one that is too long are refused and not stored', async () => {
    const name = newName();
    const customer = await join(name, customerOf(name));
    const [empty, long] = [id(), id()];
    customer.send({ t: 'send', id: empty, after: 0, text: ' \n ' });
    expect((await customer.take('error')).code).toBe('text_empty');
    customer.send({ t: 'discard', id: empty });
    customer.send({ t: 'send', id: long, after: 0, text: 'x'.repeat(4_001) });
    expect((await customer.take('error')).code).toBe('text_too_long');
    expect(await customer.readAll()).toEqual([]);
  });

  it('C2: an agent without control is refused and the message is not stored', async () => {
    const name = newName();
    const customer = await join(name, customerOf(name));
    await say(customer, 'Hello');
    const agent = await join(name, agentOf('sam', 'Sam'));
    agent.send({ t: 'send', id: id(), after: 0, text: 'Barging in', epoch: 0 });
    expect((await agent.take('error')).code).toBe('not_in_control');
    expect(JSON.stringify(await agent.readAll())).not.toContain('Barging in');
  });
});
