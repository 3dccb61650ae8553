import { describe, expect, it } from 'vitest';
import { AGENT_GRACE_MS, agentItem } from '../../src/routing/index.ts';
import { newsOf } from '../support/report.ts';
import { accept, ask, deskOf, deskWith, makeActive, occupy } from './routing-steps.ts';
import { settingsOf, type TestDesk } from './routing-world.ts';

/** Agents who come, go, look away and have their profile changed: one rule a test. */

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

describe('who does not answer', () => {
  it('Q9: is away after as many calls in a row as the site allows, and told so', () => {
    const desk = deskOf({ sam: {}, noor: { capacity: 5 } }, { missesBeforeAway: 2 });
    desk.choose('noor', 'busy');
    ask(desk, 'a');
    desk.pass(20_000);
    expect(agentItem(desk.floor, 'sam')).toMatchObject({ availability: 'online' });
    desk.pass(30_000);
    expect(desk.agentOf('a')).toBe('sam');
    desk.choose('noor', 'online');
    desk.pass(20_000);
    expect(agentItem(desk.floor, 'sam')).toMatchObject({ availability: 'away', away: 'missed' });
    expect(desk.agentOf('a')).toBe('noor');
    desk.choose('sam', 'online');
    expect(agentItem(desk.floor, 'sam')?.away).toBeUndefined();
  });

  it.each<[string, (desk: TestDesk) => void]>([
    ['a no', (desk) => desk.decline('sam', 'b', 1)],
    ['an accept', (desk) => accept(desk, 'sam', 'b')],
  ])('Q9: has missed none in a row after %s', (_, answer) => {
    const desk = deskOf({ sam: { capacity: 2 } }, { missesBeforeAway: 2 });
    ask(desk, 'a');
    desk.pass(20_000);
    ask(desk, 'b');
    answer(desk);
    desk.report(newsOf('b', 5, 'over'));
    desk.pass(30_000);
    expect(desk.agentOf('a')).toBe('sam');
    desk.pass(20_000);
    expect(agentItem(desk.floor, 'sam')).toMatchObject({ availability: 'online' });
  });

  it('Q9: has not missed what rings no longer than the rest, which moves on without a word against them', () => {
    const desk = deskOf({ sam: { capacity: 3 }, noor: { capacity: 3 } }, { missesBeforeAway: 1 });
    desk.choose('noor', 'busy');
    ask(desk, 'a');
    desk.pass(5_000);
    ask(desk, 'b');
    desk.choose('noor', 'online');
    desk.pass(15_000);
    expect(desk.agentOf('b')).toBe('noor');
    expect(desk.floor.handoff('b')?.offers).toMatchObject([{ agent: { id: 'sam' }, outcome: 'withdrawn' }]);
  });
});

describe('presence and profiles', () => {
  it.each(['busy', 'away'] as const)(
    'Q11: %s keeps what is theirs, takes no calls, and is not online',
    (to) => {
      const desk = deskOf({ sam: { capacity: 2 }, noor: {} });
      occupy(desk, 'sam');
      desk.choose('sam', to);
      ask(desk, 'a');
      ask(desk, 'b');
      expect([desk.agentOf('a'), desk.stateOf('b')]).toEqual(['noor', 'queued']);
      expect(desk.stateOf('with sam')).toBe('active');
      expect(agentItem(desk.floor, 'sam')).toMatchObject({ presence: to, load: 1 });
      expect(desk.floor.onlineCount).toBe(1);
      expect(desk.accept('sam', 'b', 1)).toEqual({ state: 'refused', code: 'not_online' });
    },
  );

  it('Q12: an edited profile counts at once, and goes before the configuration', () => {
    const desk = deskOf({ sam: {}, noor: { skills: { x: 5 } } });
    occupy(desk, 'noor');
    ask(desk, 'a', { skills: ['x'] });
    expect(desk.stateOf('a')).toBe('queued');
    desk.edit('sam', { skills: { x: 4 }, capacity: 1 });
    expect(desk.agentOf('a')).toBe('sam');
    desk.connect('sam', { capacity: 9 });
    expect(agentItem(desk.floor, 'sam')).toMatchObject({ skills: { x: 4 }, capacity: 1 });
    desk.restart(0, true);
    desk.connect('sam', { capacity: 9 });
    expect(agentItem(desk.floor, 'sam')).toMatchObject({ skills: { x: 4 }, capacity: 1 });
  });

  it('Q12: a lowered capacity moves calls on and leaves conversations alone', () => {
    const desk = deskOf({ sam: { capacity: 3 }, noor: { capacity: 3 } });
    desk.choose('noor', 'busy');
    ask(desk, 'a');
    accept(desk, 'sam', 'a');
    ask(desk, 'b');
    ask(desk, 'c');
    desk.choose('noor', 'online');
    desk.connect('sam', 1);
    expect([desk.agentOf('a'), desk.agentOf('b'), desk.agentOf('c')]).toEqual(['sam', 'noor', 'noor']);
    desk.connect('sam', 1);
    expect(desk.floor.load('sam')).toBe(1);
  });

  it('Q12: new settings count for who waits already', () => {
    const desk = deskOf({ expert: { skills: { x: 5 } }, other: {} });
    occupy(desk, 'expert');
    ask(desk, 'a', { skills: ['x'] });
    desk.pass(20_000);
    expect(desk.stateOf('a')).toBe('queued');
    desk.configure({ relaxSeconds: 5 });
    expect(desk.agentOf('a')).toBe('other');
    expect(desk.floor.settings).toEqual(settingsOf({ relaxSeconds: 5 }));
  });

  it('Q14: what cannot be stored has not happened', () => {
    const desk = deskOf({ sam: { skills: { x: 5 } }, noor: {} });
    ask(desk, 'a', { skills: ['x'] });
    ask(desk, 'b', { skills: ['x'] });
    const seen = () => ({
      line: desk.floor.line(),
      agents: ['sam', 'noor', 'kim'].map((id) => agentItem(desk.floor, id)),
      settings: desk.floor.settings,
    });
    const before = seen();
    desk.broken = true;
    expect(() => ask(desk, 'c')).toThrow('the disk is full');
    expect(() => desk.connect('kim', { skills: { y: 5 } })).toThrow('the disk is full');
    expect(() => desk.decline('sam', 'a', 1)).toThrow('the disk is full');
    expect(() => desk.choose('sam', 'away')).toThrow('the disk is full');
    expect(seen()).toEqual(before);
    desk.broken = false;
    desk.report(newsOf('a', 2, 'over'));
    expect(desk.agentOf('b')).toBe('sam');
  });
});
