import { describe, expect, it } from 'vitest';
import type { ReturnRequest } from '../../src/contracts.ts';
import { DEFAULT_ROUTING } from '../../src/protocol/index.ts';
import {
  AGENT_GRACE_MS,
  Agent,
  ANSWER_MS,
  agentItem,
  CALLS_EVERY_MS,
  CALLS_TOGETHER,
  COOLDOWN_MS,
  callsFor,
  dueAt,
  Floor,
  Handoff,
} from '../../src/routing/index.ts';
import { newsOf } from '../support/report.ts';
import { TestDesk } from './routing-world.ts';

/** One rule of the desk a test; docs/design/desk.md tells why each is so. */

const RING_MS = DEFAULT_ROUTING.ringSeconds * 1_000;

/** A desk with these agents online, in this order of idleness (first: longest). */
function deskWith(...agents: string[]): TestDesk {
  const desk = new TestDesk();
  for (const agent of agents) {
    desk.connect(agent);
    desk.pass(1);
  }
  desk.effects = [];
  return desk;
}

/** Takes a conversation from the line to an active chat. */
function makeActive(desk: TestDesk, agent: string, conversation: string, epoch = 1): void {
  desk.report(newsOf(conversation, epoch, 'queued'));
  desk.accept(agent, conversation, epoch);
  const call = desk.take('acceptControl').find((effect) => effect.conversation === conversation);
  if (call === undefined) throw new Error('nobody asked the conversation');
  desk.endAccept(conversation, call.request, { ok: true, epoch: epoch + 1 });
  desk.effects = [];
}

describe('calls', () => {
  it('rings at the least loaded agent, then at the one who has been idle longest', () => {
    const desk = deskWith('sam', 'noor');
    makeActive(desk, 'sam', 'a');
    desk.report(newsOf('b', 1, 'queued'));
    expect(desk.agentOf('b')).toBe('noor');
    desk.report(newsOf('a', 3, 'over'));
    desk.report(newsOf('b', 2, 'over'));
    desk.report(newsOf('c', 1, 'queued'));
    expect(desk.agentOf('c')).toBe('noor');
  });

  it('weighs the load by capacity', () => {
    const desk = new TestDesk();
    desk.connect('sam', 1);
    desk.connect('noor', 3);
    makeActive(desk, 'noor', 'a');
    makeActive(desk, 'noor', 'b');
    desk.report(newsOf('c', 1, 'queued'));
    expect(desk.agentOf('c')).toBe('sam');
  });

  it('asks the next agent after 20 s of silence, and keeps the place', () => {
    const desk = deskWith('sam', 'noor');
    desk.report(newsOf('a', 1, 'queued', { since: 5 }));
    desk.pass(RING_MS - 1);
    expect(desk.agentOf('a')).toBe('sam');
    desk.effects = [];
    desk.pass(1);
    expect(desk.agentOf('a')).toBe('noor');
    expect(desk.floor.handoff('a')?.since).toBe(5);
    expect(desk.take('ringOver')).toEqual([
      { type: 'ringOver', agent: 'sam', conversation: 'a', why: 'timeout' },
    ]);
  });

  it('asks the next agent at once after a no, and the same one again only after 30 s', () => {
    const desk = deskWith('sam', 'noor');
    desk.report(newsOf('a', 1, 'queued'));
    desk.decline('sam', 'a', 1);
    expect(desk.agentOf('a')).toBe('noor');
    desk.decline('noor', 'a', 1);
    expect(desk.stateOf('a')).toBe('queued');
    desk.pass(29_999);
    expect(desk.stateOf('a')).toBe('queued');
    desk.pass(1);
    expect(desk.agentOf('a')).toBe('sam');
  });

  it('lets nobody behind wait for a customer whom all have declined', () => {
    const desk = deskWith('sam');
    desk.report(newsOf('a', 1, 'queued'));
    desk.decline('sam', 'a', 1);
    desk.report(newsOf('b', 1, 'queued', { since: 2_000 }));
    expect([desk.stateOf('a'), desk.stateOf('b')]).toEqual(['queued', 'offered']);
  });

  it('moves on when the last socket of the agent drops, who may be asked again as soon as they are back', () => {
    const desk = deskWith('sam');
    desk.report(newsOf('a', 1, 'queued'));
    desk.disconnect('sam');
    expect(desk.stateOf('a')).toBe('queued');
    desk.connect('sam');
    expect(desk.agentOf('a')).toBe('sam');
    expect(desk.floor.handoff('a')?.offers.map(({ outcome }) => outcome)).toEqual(['withdrawn']);
  });

  it('ignores a no to another wait, from another agent, or too late', () => {
    const desk = deskWith('sam', 'noor');
    desk.report(newsOf('a', 1, 'queued'));
    desk.decline('noor', 'a', 1);
    desk.decline('sam', 'a', 0);
    expect(desk.agentOf('a')).toBe('sam');
    desk.accept('noor', 'a', 1);
    desk.decline('noor', 'a', 1);
    expect(desk.stateOf('a')).toBe('accepting');
  });

  it('serves whoever has waited longest first, as soon as a slot is free', () => {
    const desk = new TestDesk();
    desk.connect('sam', 1);
    makeActive(desk, 'sam', 'a');
    desk.report(newsOf('late', 1, 'queued', { since: 30 }));
    desk.report(newsOf('early', 1, 'queued', { since: 20 }));
    desk.report(newsOf('a', 3, 'over'));
    expect([desk.stateOf('early'), desk.stateOf('late')]).toEqual(['offered', 'queued']);
  });

  it('tells an agent who says hello what rings for them, with the time that is left', () => {
    const desk = deskWith('sam');
    desk.report(newsOf('a', 1, 'queued'));
    desk.pass(5_000);
    expect(callsFor(desk.floor, 'sam', desk.now)).toMatchObject([
      { item: { conversation: 'a', state: 'offered' }, ringMs: 15_000 },
    ]);
  });
});

describe('accepting', () => {
  it('hands the conversation the calls made before, with their outcomes', () => {
    const desk = deskWith('sam', 'noor');
    desk.report(newsOf('a', 1, 'queued'));
    desk.pass(RING_MS);
    desk.accept('noor', 'a', 1);
    const [call] = desk.take('acceptControl');
    expect(call?.request.offers.map(({ agent, outcome }) => [agent.id, outcome])).toEqual([
      ['sam', 'timeout'],
      ['noor', 'accepted'],
    ]);
  });

  it('may be done by another than the one it rings for, who is told by whom', () => {
    const desk = deskWith('sam', 'noor');
    desk.report(newsOf('a', 1, 'queued'));
    desk.effects = [];
    expect(desk.accept('noor', 'a', 1)).toEqual({ state: 'asking' });
    expect(desk.take('ringOver')).toEqual([
      { type: 'ringOver', agent: 'sam', conversation: 'a', why: 'taken', by: 'Noor' },
    ]);
    expect(desk.accept('sam', 'a', 1)).toEqual({ state: 'refused', code: 'taken', by: 'Noor' });
  });

  it('answers a second tab of the same agent as it answered the first', () => {
    const desk = deskWith('sam');
    desk.report(newsOf('a', 1, 'queued'));
    expect(desk.accept('sam', 'a', 1)).toEqual({ state: 'asking' });
    expect(desk.accept('sam', 'a', 1)).toEqual({ state: 'asking' });
    const calls = desk.take('acceptControl');
    expect(calls).toHaveLength(1);
    if (calls[0]) desk.endAccept('a', calls[0].request, { ok: true, epoch: 2 });
    expect(desk.accept('sam', 'a', 1)).toEqual({ state: 'accepted', epoch: 2 });
  });

  it('needs an online agent with a free slot; the slot that rings counts as free for its own call', () => {
    const desk = new TestDesk();
    desk.connect('noor', 1);
    desk.report(newsOf('a', 1, 'queued'));
    desk.report(newsOf('b', 1, 'queued'));
    expect(desk.accept('noor', 'b', 1)).toEqual({ state: 'refused', code: 'no_capacity' });
    expect(desk.accept('noor', 'a', 1)).toEqual({ state: 'asking' });
    desk.connect('sam');
    desk.choose('sam', 'away');
    expect(desk.accept('sam', 'b', 1)).toEqual({ state: 'refused', code: 'not_online' });
    expect(desk.accept('ghost', 'b', 1)).toEqual({ state: 'refused', code: 'not_online' });
  });

  it('tells those who come too late from those who are wrong', () => {
    const desk = deskWith('sam');
    desk.report(newsOf('a', 1, 'queued'));
    desk.report(newsOf('a', 2, 'over'));
    expect(desk.accept('sam', 'a', 1)).toEqual({ state: 'refused', code: 'customer_left' });
    expect(desk.accept('sam', 'never', 1)).toEqual({ state: 'refused', code: 'not_found' });
    desk.report(newsOf('a', 3, 'queued'));
    expect(desk.accept('sam', 'a', 1)).toEqual({ state: 'refused', code: 'customer_left' });
  });

  it('frees the slot when the conversation says that the customer has left', () => {
    const desk = deskWith('sam');
    desk.report(newsOf('a', 1, 'queued'));
    desk.accept('sam', 'a', 1);
    const [call] = desk.take('acceptControl');
    if (call) desk.endAccept('a', call.request, { ok: false, code: 'customer_left' });
    expect(desk.stateOf('a')).toBeUndefined();
    expect(desk.take('acceptEnded')).toMatchObject([{ agent: 'sam', answer: { code: 'customer_left' } }]);
    expect(agentItem(desk.floor, 'sam')).toMatchObject({ load: 0 });
  });

  it('is asked again after 1 s, 2 s, 4 s, then every 8 s until answered', () => {
    const desk = deskWith('sam');
    desk.report(newsOf('a', 1, 'queued'));
    desk.accept('sam', 'a', 1);
    const pauses = [1_000, 2_000, 4_000, 8_000, 8_000, 8_000];
    for (const pause of pauses) {
      desk.callFailed('a', 1);
      desk.effects = [];
      desk.pass(pause - 1);
      expect(desk.take('acceptControl')).toHaveLength(0);
      desk.pass(1);
      expect(desk.take('acceptControl')).toHaveLength(1);
    }
  });

  it('is asked again at once after a crash, and every 5 s when no answer comes at all', () => {
    const desk = deskWith('sam');
    desk.report(newsOf('a', 1, 'queued'));
    desk.accept('sam', 'a', 1);
    desk.effects = [];
    desk.restart(100);
    expect(desk.take('acceptControl')).toHaveLength(1);
    desk.pass(ANSWER_MS);
    expect(desk.take('acceptControl')).toHaveLength(1);
  });

  it('learns the outcome from a report when the answer was lost', () => {
    const desk = deskWith('sam');
    desk.report(newsOf('a', 1, 'queued'));
    desk.accept('sam', 'a', 1);
    desk.report(newsOf('a', 2, 'active', { agent: { id: 'sam', name: 'Sam' } }));
    expect([desk.stateOf('a'), desk.epochOf('a')]).toEqual(['active', 2]);
    expect(desk.take('acceptEnded')).toMatchObject([{ agent: 'sam', answer: { ok: true, epoch: 2 } }]);
  });

  it('goes back at once when the agent was lost before the conversation said yes', () => {
    const desk = deskWith('noor', 'sam');
    desk.report(newsOf('a', 1, 'queued'));
    desk.accept('sam', 'a', 1);
    const [call] = desk.take('acceptControl');
    desk.disconnect('sam');
    desk.pass(AGENT_GRACE_MS);
    desk.effects = [];
    if (call) desk.endAccept('a', call.request, { ok: true, epoch: 2 });
    expect(desk.take('returnControl')).toMatchObject([{ request: { epoch: 2, reason: 'agent_lost' } }]);
  });

  it('H16: goes back at once when the agent has signed out before the conversation said yes', () => {
    const desk = deskWith('noor', 'sam');
    desk.report(newsOf('a', 1, 'queued'));
    desk.accept('sam', 'a', 1);
    const [call] = desk.take('acceptControl');
    desk.signOut('sam');
    desk.disconnect('sam');
    desk.restart(0, true);
    desk.effects = [];
    if (call) desk.endAccept('a', call.request, { ok: true, epoch: 2 });
    expect(desk.take('returnControl')).toMatchObject([{ request: { epoch: 2, reason: 'agent_left' } }]);
  });

  it('stays with an agent who has signed out and come back meanwhile, whichever way', () => {
    for (const comeBack of [
      (desk: TestDesk) => desk.connect('sam'),
      (desk: TestDesk) => desk.choose('sam', 'away'),
    ]) {
      const desk = deskWith('noor', 'sam');
      desk.report(newsOf('a', 1, 'queued'));
      desk.accept('sam', 'a', 1);
      const [call] = desk.take('acceptControl');
      desk.signOut('sam');
      comeBack(desk);
      if (call) desk.endAccept('a', call.request, { ok: true, epoch: 2 });
      expect(desk.stateOf('a')).toBe('active');
    }
  });
});

describe('reports', () => {
  it('are answered the same when repeated', () => {
    const desk = deskWith('sam');
    const news = newsOf('a', 1, 'queued');
    expect(desk.report(news)).toEqual({ ok: true });
    const before = desk.floor.handoff('a');
    expect(desk.report(news)).toEqual({ ok: true });
    expect(desk.floor.handoff('a')).toBe(before);
  });

  it('D2: raise nobody from the dead when they come late', () => {
    const desk = deskWith('sam');
    desk.report(newsOf('a', 2, 'over'));
    expect(desk.report(newsOf('a', 1, 'queued'))).toEqual({ ok: true });
    expect(desk.stateOf('a')).toBeUndefined();
    desk.report(newsOf('a', 3, 'queued'));
    desk.report(newsOf('a', 2, 'over'));
    expect(desk.stateOf('a')).toBe('offered');
  });

  it('stop the ringing when the customer leaves', () => {
    const desk = deskWith('sam');
    desk.report(newsOf('a', 1, 'queued'));
    desk.report(newsOf('a', 2, 'over'));
    expect(desk.take('ringOver')).toMatchObject([{ agent: 'sam', why: 'left' }]);
  });

  it('restore what the desk has forgotten, and give a stranger time to show up', () => {
    const desk = new TestDesk();
    desk.report(newsOf('a', 2, 'active', { agent: { id: 'sam', name: 'Sam' } }));
    expect([desk.stateOf('a'), desk.agentOf('a')]).toEqual(['active', 'sam']);
    desk.pass(AGENT_GRACE_MS);
    expect(desk.take('returnControl')).toMatchObject([{ request: { epoch: 2, reason: 'agent_lost' } }]);
  });

  it('are refused when nobody is online, and the earlier wait of a returning customer ends with it', () => {
    const desk = deskWith('sam');
    makeActive(desk, 'sam', 'a');
    desk.disconnect('sam');
    desk.pass(AGENT_GRACE_MS);
    const again = newsOf('a', 3, 'queued', { reason: 'agent_lost' });
    expect(desk.report(again)).toEqual({ ok: false, reason: 'nobody_online' });
    expect(desk.stateOf('a')).toBeUndefined();
    expect(desk.report(again)).toEqual({ ok: false, reason: 'nobody_online' });
  });

  it.each([
    ['a second wait of the visitor', { visitor: 'v' }, {}],
    ['a second wait from the address', { address: 'x' }, { waitingPerAddress: 1 }],
  ])('are refused for %s, but not while it is with an agent', (_, who, limits) => {
    const desk = new TestDesk(limits);
    desk.connect('sam');
    desk.report(newsOf('a', 1, 'queued', who));
    expect(desk.report(newsOf('b', 1, 'queued', who))).toEqual({ ok: false, reason: 'too_many' });
    desk.report(newsOf('a', 2, 'active', { ...who, agent: { id: 'sam', name: 'Sam' } }));
    expect(desk.report(newsOf('b', 1, 'queued', who))).toEqual({ ok: true });
  });

  it.each([
    ['visitor', { visitor: 'v' }, { handoffsPerHourPerVisitor: 2 }],
    ['address', { address: 'x' }, { handoffsPerHourPerAddress: 2 }],
  ])('are refused when the %s has begun too many in an hour; going on is not beginning', (_, who, limits) => {
    const desk = new TestDesk(limits);
    desk.connect('sam');
    for (const [handoff, epoch] of [
      ['a-1', 1],
      ['a-2', 3],
    ] as const) {
      expect(desk.report(newsOf('a', epoch, 'queued', { ...who, handoff }))).toEqual({ ok: true });
      desk.report(newsOf('a', epoch + 1, 'over', { ...who, handoff }));
    }
    const third = { ...who, handoff: 'a-3' };
    expect(desk.report(newsOf('a', 5, 'queued', third))).toEqual({ ok: false, reason: 'too_many' });
    const regained = { ...who, handoff: 'a-2', reason: 'returned' };
    expect(desk.report(newsOf('a', 5, 'queued', regained))).toEqual({ ok: true });
    desk.report(newsOf('a', 6, 'over', regained));
    desk.pass(3_600_000);
    expect(desk.report(newsOf('a', 7, 'queued', third))).toEqual({ ok: true });
  });

  it('shut a blocked visitor and address out for a day', () => {
    const desk = deskWith('sam');
    const who = { visitor: 'v', address: 'x' };
    desk.report(newsOf('a', 1, 'queued', who));
    desk.report(newsOf('a', 2, 'over', { ...who, block: true }));
    expect(desk.report(newsOf('b', 1, 'queued', { visitor: 'v' }))).toEqual({
      ok: false,
      reason: 'too_many',
    });
    expect(desk.report(newsOf('c', 1, 'queued', { address: 'x' }))).toEqual({
      ok: false,
      reason: 'too_many',
    });
    expect(desk.report(newsOf('d', 1, 'queued', { address: 'y' }))).toEqual({ ok: true });
    desk.pass(86_400_000);
    // Who lets it ring for a day is away by now.
    desk.choose('sam', 'online');
    expect(desk.report(newsOf('b', 1, 'queued', { visitor: 'v' }))).toEqual({ ok: true });
  });

  it('leave the address of a blocked visitor alone where many share one', () => {
    const desk = new TestDesk({ blocksAddress: false });
    desk.connect('sam');
    desk.report(newsOf('a', 1, 'over', { visitor: 'v', address: 'x', block: true }));
    expect(desk.report(newsOf('b', 1, 'queued', { visitor: 'v', address: 'x' }))).toEqual({
      ok: false,
      reason: 'too_many',
    });
    expect(desk.report(newsOf('c', 1, 'queued', { visitor: 'w', address: 'x' }))).toEqual({ ok: true });
  });
});

describe('presence', () => {
  it('forgets a short break: calls stop, conversations stay, and nobody is told', () => {
    const desk = deskWith('sam');
    makeActive(desk, 'sam', 'a');
    desk.disconnect('sam');
    desk.report(newsOf('b', 1, 'queued'));
    expect(desk.stateOf('b')).toBe('queued');
    desk.pass(AGENT_GRACE_MS - 1);
    desk.connect('sam');
    desk.pass(AGENT_GRACE_MS);
    expect(desk.stateOf('a')).toBe('active');
    expect(desk.take('returnControl')).toEqual([]);
  });

  it('gives back what a lost agent held, and sends the line home when nobody else is there', () => {
    const desk = deskWith('sam');
    makeActive(desk, 'sam', 'a');
    desk.report(newsOf('b', 1, 'queued'));
    desk.disconnect('sam');
    desk.effects = [];
    desk.pass(AGENT_GRACE_MS);
    expect(desk.take('returnControl')).toMatchObject([
      { conversation: 'a', request: { epoch: 2, reason: 'agent_lost' } },
      { conversation: 'b', request: { epoch: 1, reason: 'nobody_online' } },
    ]);
    expect([desk.stateOf('a'), desk.stateOf('b')]).toEqual(['failing', 'failing']);
  });

  it('sends the line home at once when the last agent goes away, who keeps what is theirs', () => {
    const desk = deskWith('sam');
    makeActive(desk, 'sam', 'a');
    desk.report(newsOf('b', 1, 'queued'));
    desk.effects = [];
    desk.choose('sam', 'away');
    expect(desk.stateOf('a')).toBe('active');
    const { effects } = desk;
    expect(effects).toContainEqual({ type: 'ringOver', agent: 'sam', conversation: 'b', why: 'declined' });
    expect(effects).toContainEqual({
      type: 'returnControl',
      conversation: 'b',
      request: { handoff: 'b-1', epoch: 1, reason: 'nobody_online' },
    });
  });

  it('D6: gives everybody a full grace after a crash, also when the server was down for longer than one', () => {
    const desk = deskWith('sam');
    makeActive(desk, 'sam', 'a');
    desk.disconnect('sam');
    desk.restart(600_000);
    desk.pass(AGENT_GRACE_MS - 1);
    expect(desk.stateOf('a')).toBe('active');
    desk.pass(1);
    expect(desk.stateOf('a')).toBe('failing');
  });

  it('lets no grace begin anew when the desk only sleeps through it', () => {
    const desk = deskWith('sam');
    makeActive(desk, 'sam', 'a');
    desk.disconnect('sam');
    for (let slept = 0; slept < AGENT_GRACE_MS; slept += 20_000) desk.restart(20_000, true);
    expect(desk.stateOf('a')).toBe('failing');
  });

  it('keeps the choice of an agent who comes back another day', () => {
    const desk = deskWith('sam');
    desk.choose('sam', 'away');
    desk.disconnect('sam');
    desk.pass(AGENT_GRACE_MS);
    desk.connect('sam');
    expect(agentItem(desk.floor, 'sam')).toMatchObject({ availability: 'away', connected: true });
  });
});

describe('what the desk learns of time', () => {
  it('is how long an agent takes, from the accept to the end, also of those passed on, but not of those lost', () => {
    const desk = deskWith('sam');
    const handled = () => desk.floor.agent('sam')?.handling;
    makeActive(desk, 'sam', 'a');
    desk.pass(60_000);
    desk.report(newsOf('a', 3, 'over'));
    expect(handled()).toEqual({ n: 1, mean: 60_000 });
    makeActive(desk, 'sam', 'b');
    desk.pass(120_000);
    desk.report(newsOf('b', 3, 'queued', { reason: 'transferred', transferredBy: 'sam' }));
    expect(handled()).toEqual({ n: 2, mean: 90_000 });
    makeActive(desk, 'sam', 'c');
    desk.pass(1_000);
    desk.report(newsOf('c', 3, 'queued', { reason: 'agent_lost' }));
    expect(handled()).toEqual({ n: 2, mean: 90_000 });
  });

  it('F3: is never less than nothing, when the clock has gone back', () => {
    const desk = deskWith('sam');
    makeActive(desk, 'sam', 'a');
    desk.now -= 3_600_000;
    desk.report(newsOf('a', 3, 'over'));
    expect(desk.floor.agent('sam')?.handling).toEqual({ n: 1, mean: 0 });
  });

  it('is how long customers stay in the line, and which of them gave up', () => {
    const desk = new TestDesk();
    desk.connect('sam');
    const { left, waitedMs } = desk.floor.patience;
    desk.report(newsOf('a', 1, 'queued', { since: desk.now }));
    desk.pass(2_000);
    desk.accept('sam', 'a', 1);
    const [call] = desk.take('acceptControl');
    if (call) desk.endAccept('a', call.request, { ok: true, epoch: 2 });
    expect(desk.floor.patience).toEqual({ left, waitedMs: waitedMs + 2_000 });
    desk.report(newsOf('b', 1, 'queued', { since: desk.now }));
    desk.pass(3_000);
    desk.report(newsOf('b', 2, 'over'));
    expect(desk.floor.patience).toEqual({ left: left + 1, waitedMs: waitedMs + 5_000 });
    desk.report(newsOf('c', 1, 'queued', { since: desk.now }));
    desk.pass(4_000);
    desk.broken = true;
    expect(() => desk.report(newsOf('c', 2, 'over'))).toThrow();
    expect(desk.floor.patience).toEqual({ left: left + 1, waitedMs: waitedMs + 5_000 });
  });

  it.each([
    ['with an agent who was lost', 'agent_lost'],
    ['with an agent who passed them on', 'transferred'],
    ['somewhere else', 'returned'],
  ])('W4: does not take the hours for patience that who kept a place has spent %s', (_, reason) => {
    const desk = deskWith('sam', 'noor');
    const since = desk.now;
    makeActive(desk, 'sam', 'a');
    desk.pass(3 * 3_600_000);
    const { left, waitedMs } = desk.floor.patience;
    desk.report(newsOf('a', 3, 'queued', { since, reason }));
    desk.pass(2_000);
    desk.report(newsOf('a', 4, 'over'));
    expect(desk.floor.patience).toEqual({ left: left + 1, waitedMs: waitedMs + 2_000 });
    desk.report(newsOf('a', 5, 'queued', { since, reason }));
    desk.pass(1_000);
    desk.restart(0, true);
    const before = desk.floor.patience.waitedMs;
    desk.accept('noor', 'a', 5);
    const [call] = desk.take('acceptControl');
    if (call === undefined) throw new Error('nobody asked the conversation');
    desk.endAccept('a', call.request, { ok: true, epoch: 6 });
    expect(desk.floor.patience.waitedMs - before).toBe(1_000);
  });
});

describe('waking', () => {
  it('Q13: is not for requirements that relax while nobody has room', () => {
    const desk = new TestDesk();
    desk.connect('sam', { capacity: 1, skills: { x: 5 } });
    desk.report(newsOf('with sam', 2, 'active', { agent: { id: 'sam', name: 'Sam' } }));
    desk.report(newsOf('a', 1, 'queued', { since: desk.now, skills: ['x'] }));
    expect(dueAt(desk.floor)).toBe(Number.POSITIVE_INFINITY);
    desk.connect('noor', 1);
    expect(dueAt(desk.floor)).toBe(desk.now + 30_000);
  });

  it('reads the rows that 0.2.0 wrote', () => {
    const stage = { state: 'offered', agent: { id: 'sam', name: 'Sam' }, until: 1_020_000 };
    const wait = { conversation: 'a', handoff: 'a-1', epoch: 1, since: 5, reason: 'requested', visitor: 'v' };
    const row = Handoff.parse({ ...wait, offers: [], stage });
    const sam = {
      id: 'sam',
      name: 'Sam',
      capacity: 3,
      availability: 'online',
      connected: true,
      idleSince: 5,
    };
    const floor = new Floor(DEFAULT_ROUTING);
    floor.fill({ handoffs: [row], agents: [Agent.parse(sam)] }, 1_000_000);
    expect([floor.load('sam'), floor.waitingCount, floor.onlineCount]).toEqual([1, 1, 1]);
    expect(dueAt(floor)).toBe(1_020_000);
    expect(agentItem(floor, 'sam')).toMatchObject({ capacity: 3, skills: {}, languages: {}, teams: [] });
  });
});

describe('many calls to conversations', () => {
  const WAITING = 1_000;
  const LOTS = WAITING / CALLS_TOGETHER;

  /** So many wait, and the only agent goes. `calls` are the returns of each decision, as it was made. */
  function abandoned(): { desk: TestDesk; calls: ReturnRequest[][] } {
    const desk = deskWith('sam');
    for (let index = 0; index < WAITING; index += 1) {
      const who = { visitor: `v${index}`, handoff: `h${index}`, since: desk.now + index };
      desk.report(newsOf(`c${index}`, 1, 'queued', who));
    }
    const calls: ReturnRequest[][] = [];
    desk.inspect = (effects) => {
      const made = effects.flatMap((effect) => (effect.type === 'returnControl' ? [effect.request] : []));
      if (made.length > 0) calls.push(made);
    };
    desk.choose('sam', 'away');
    return { desk, calls };
  }

  /** Answers every call. @returns how many were made together, in turn */
  function serve({ desk, calls }: ReturnType<typeof abandoned>): number[] {
    const made: number[] = [];
    while (desk.floor.handoffCount > 0) {
      for (const requests of calls.splice(0)) {
        made.push(requests.length);
        for (const request of requests) desk.endReturn(request.handoff.replace('h', 'c'), request);
      }
      desk.pass(CALLS_EVERY_MS);
    }
    return made;
  }

  it('D8: are made a few at a time when the last agent goes, whoever has waited longest first', () => {
    const { desk, calls } = abandoned();
    expect(calls.flat().map(({ handoff }) => handoff)).toEqual(
      [...desk.floor.handoffs()].slice(0, CALLS_TOGETHER).map(({ handoff }) => handoff),
    );
    const { now } = desk;
    expect(serve({ desk, calls })).toEqual(Array(LOTS).fill(CALLS_TOGETHER));
    expect([desk.now - now, dueAt(desk.floor)]).toEqual([LOTS * CALLS_EVERY_MS, Number.POSITIVE_INFINITY]);
  });

  it('D8: are made a few at a time when all have failed and are due together', () => {
    const { desk, calls } = abandoned();
    for (let index = 0; index < WAITING; index += 1) desk.callFailed(`c${index}`, 1);
    calls.length = 0;
    expect(serve({ desk, calls })).toEqual(Array(LOTS).fill(CALLS_TOGETHER));
  });

  it('D8: are made a few at a time by a desk that wakes among them', () => {
    const { desk, calls } = abandoned();
    calls.length = 0;
    desk.restart(60_000);
    expect(serve({ desk, calls })).toEqual(Array(LOTS).fill(CALLS_TOGETHER));
  });

  it('D3 D8: are made for who accepts before all others', () => {
    const { desk, calls } = abandoned();
    desk.connect('noor');
    desk.report(newsOf('late', 1, 'queued', { visitor: 'another' }));
    desk.accept('noor', 'late', 1);
    calls.length = 0;
    desk.effects = [];
    desk.restart(60_000, true);
    expect(desk.take('acceptControl')).toMatchObject([{ conversation: 'late' }]);
    expect(calls[0]).toHaveLength(CALLS_TOGETHER - 1);
  });
});

describe('a clock that goes back by ten minutes', () => {
  const BACK_MS = 600_000;
  const WAYS: [string, (desk: TestDesk) => void][] = [
    ['with the next action', (desk) => desk.choose('kim', 'busy')],
    ['when the desk wakes', (desk) => desk.restart(0, true)],
  ];

  it.each(WAYS)('F3 D5: lets no call ring for longer than a call rings: %s', (_, act) => {
    const desk = deskWith('sam', 'noor');
    desk.report(newsOf('a', 1, 'queued'));
    desk.now -= BACK_MS;
    act(desk);
    expect([desk.agentOf('a'), dueAt(desk.floor)]).toEqual(['sam', desk.now + RING_MS]);
    expect(callsFor(desk.floor, 'sam', desk.now).map(({ ringMs }) => ringMs)).toEqual([RING_MS]);
    desk.pass(RING_MS);
    expect(desk.agentOf('a')).toBe('noor');
  });

  it.each(WAYS)('F3 D8: puts off no call to a conversation that has failed: %s', (_, act) => {
    const desk = deskWith('sam', 'noor');
    desk.report(newsOf('a', 1, 'queued'));
    desk.accept('sam', 'a', 1);
    for (let failures = 0; failures < 3; failures += 1) desk.callFailed('a', 1);
    desk.now -= BACK_MS;
    desk.effects = [];
    act(desk);
    desk.pass(0);
    expect(desk.take('acceptControl')).toMatchObject([{ conversation: 'a' }]);
  });

  it.each(WAYS)('F3 H12: gives no agent a longer grace: %s', (_, act) => {
    const desk = deskWith('sam', 'noor');
    makeActive(desk, 'sam', 'a');
    desk.disconnect('sam');
    desk.now -= BACK_MS;
    act(desk);
    desk.pass(AGENT_GRACE_MS - 1);
    expect(desk.stateOf('a')).toBe('active');
    desk.pass(1);
    expect(desk.stateOf('a')).toBe('failing');
  });

  it.each(WAYS)('F3: leaves nobody who said no out for longer than they ever are: %s', (_, act) => {
    const desk = deskWith('sam', 'noor');
    desk.report(newsOf('a', 1, 'queued'));
    desk.decline('sam', 'a', 1);
    desk.decline('noor', 'a', 1);
    desk.now -= BACK_MS;
    act(desk);
    desk.pass(COOLDOWN_MS - 1);
    expect(desk.stateOf('a')).toBe('queued');
    desk.pass(1);
    expect(desk.stateOf('a')).toBe('offered');
  });

  it.each(WAYS)('F3 Q1 Q5: makes nobody wait longer for one agent, or for a skill: %s', (_, act) => {
    const desk = new TestDesk();
    desk.connect('sam', { capacity: 1 });
    desk.connect('noor');
    desk.connect('expert', { capacity: 1, skills: { x: 5 } });
    makeActive(desk, 'sam', 'with sam');
    makeActive(desk, 'expert', 'with the expert');
    const lastAgent = { id: 'sam', at: desk.now };
    desk.report(newsOf('a', 1, 'queued', { since: desk.now, lastAgent }));
    desk.report(newsOf('b', 1, 'queued', { since: desk.now, skills: ['x'] }));
    expect([desk.stateOf('a'), desk.stateOf('b')]).toEqual(['queued', 'queued']);
    desk.now -= BACK_MS;
    act(desk);
    desk.pass(DEFAULT_ROUTING.continuitySeconds * 1_000);
    expect([desk.agentOf('a'), desk.stateOf('b')]).toEqual(['noor', 'queued']);
    desk.accept('noor', 'a', 1);
    desk.pass(2 * DEFAULT_ROUTING.relaxSeconds * 1_000);
    expect(desk.agentOf('b')).toBe('noor');
  });
});
