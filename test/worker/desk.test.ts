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
import { AGENT_DEAD_MS, CLOSE, DEFAULT_ROUTING } from '../../src/protocol/index.ts';
import { AGENT_GRACE_MS, CALLS_EVERY_MS, CALLS_TOGETHER } from '../../src/routing/index.ts';
import { TELL_EVERY_MS } from '../../src/routing/wait-told.ts';
import { conversationId, newDesk, pass, until, work } from '../support/desk.ts';
import { newsOf } from '../support/report.ts';
import { newSite } from '../support/served.ts';
import { customerOf, join, newName, REF, say as speak } from '../support/socket.ts';

/** Handoffs from the line to an agent, through crashes, sleep and silence. */

const A = conversationId('a');
const B = conversationId('b');
/** How long the desk does not look again for who vanished. */
const LOOK_MS = 5_000;
const RING_MS = DEFAULT_ROUTING.ringSeconds * 1_000;

afterEach(async () => {
  vi.restoreAllMocks();
  await reset();
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
    const name = newName(newSite());
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
