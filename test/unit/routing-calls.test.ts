import { describe, expect, it } from 'vitest';
import { DEFAULT_ROUTING } from '../../src/protocol/index.ts';
import { callsFor } from '../../src/routing/index.ts';
import { newsOf } from '../support/report.ts';
import { deskWith, makeActive } from './routing-steps.ts';
import { TestDesk } from './routing-world.ts';

/** Whom it rings for, and for how long: one rule a test; docs/design/desk.md tells why each is so. */

const RING_MS = DEFAULT_ROUTING.ringSeconds * 1_000;

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
