import { describe, expect, it } from 'vitest';
import { DEFAULT_ROUTING } from '../../src/protocol/index.ts';
import {
  AGENT_GRACE_MS,
  Agent,
  agentItem,
  COOLDOWN_MS,
  callsFor,
  dueAt,
  Floor,
  Handoff,
} from '../../src/routing/index.ts';
import { newsOf } from '../support/report.ts';
import { accept, deskWith, makeActive } from './routing-steps.ts';
import { TestDesk } from './routing-world.ts';

/** What time teaches the desk, when it wakes, and a clock that goes back: one rule a test. */

const RING_MS = DEFAULT_ROUTING.ringSeconds * 1_000;

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
    accept(desk, 'sam', 'a');
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
    accept(desk, 'noor', 'a');
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
