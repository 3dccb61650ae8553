import { describe, expect, it } from 'vitest';
import { DEFAULT_ROUTING } from '../../src/protocol/index.ts';
import { AGENT_GRACE_MS, ANSWER_MS, agentItem } from '../../src/routing/index.ts';
import { newsOf } from '../support/report.ts';
import { answer, deskWith } from './routing-steps.ts';
import { TestDesk } from './routing-world.ts';

/** From an accept to the answer of the conversation: one rule a test; docs/design/desk.md tells why each is so. */

const RING_MS = DEFAULT_ROUTING.ringSeconds * 1_000;

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
    answer(desk, 'a', { ok: false, code: 'customer_left' });
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
