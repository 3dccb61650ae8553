import { describe, expect, it } from 'vitest';
import { AGENT_GRACE_MS } from '../../src/routing/index.ts';
import { newsOf } from '../support/report.ts';
import { deskWith, makeActive } from './routing-steps.ts';
import { TestDesk } from './routing-world.ts';

/** What conversations tell the desk: one rule a test; docs/design/desk.md tells why each is so. */

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
