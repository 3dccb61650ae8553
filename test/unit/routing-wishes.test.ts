import { describe, expect, it } from 'vitest';
import type { HandoffReport } from '../../src/contracts.ts';
import type { RoutingTarget } from '../../src/protocol/index.ts';
import { newsOf } from '../support/report.ts';
import { ask, calledOver, deskOf, free, occupy, whyOf } from './routing-steps.ts';
import type { TestDesk } from './routing-world.ts';

/** The agent of the last days, and whom an agent passes a customer on to: one rule a test. docs/routing.md tells them to whoever runs a desk. */

describe('continuity', () => {
  const settings = { continuitySeconds: 40, continuityDays: 7 };
  const day = 86_400_000;

  it('Q5: calls the agent of the last days before anybody better, also one who must be waited for', () => {
    const desk = deskOf({ noor: {}, sam: {} }, settings);
    ask(desk, 'a', { lastAgent: { id: 'sam', at: desk.now - 6 * day } });
    expect(desk.agentOf('a')).toBe('sam');
    expect(whyOf(desk, 'a')).toMatchObject({ continuity: true, candidates: 1 });
    ask(desk, 'b', { lastAgent: { id: 'sam', at: desk.now - 6 * day } });
    expect(desk.stateOf('b')).toBe('queued');
    desk.report(newsOf('a', 2, 'over'));
    expect(desk.agentOf('b')).toBe('sam');
  });

  it('Q5: waits no longer than the site says', () => {
    const desk = deskOf({ noor: {}, sam: {} }, settings);
    occupy(desk, 'sam');
    ask(desk, 'a', { lastAgent: { id: 'sam', at: desk.now } });
    expect(calledOver(desk, 'a', 41_000)).toEqual([
      [0, undefined],
      [40_000, 'noor'],
    ]);
    expect(whyOf(desk, 'a')).toMatchObject({ continuity: false });
  });

  it.each<[string, (desk: TestDesk) => void]>([
    ['goes away', (desk) => desk.choose('sam', 'away')],
    ['is busy', (desk) => desk.choose('sam', 'busy')],
    ['drops off', (desk) => desk.disconnect('sam')],
    ['says no', (desk) => desk.decline('sam', 'a', 1)],
    ['does not answer', (desk) => desk.pass(20_000)],
  ])('Q5: waits for nobody who %s', (what, happen) => {
    const desk = deskOf({ noor: {}, sam: {} }, settings);
    if (what !== 'says no' && what !== 'does not answer') occupy(desk, 'sam');
    ask(desk, 'a', { lastAgent: { id: 'sam', at: desk.now } });
    expect(desk.agentOf('a')).not.toBe('noor');
    happen(desk);
    expect(desk.agentOf('a')).toBe('noor');
  });

  it.each<[string, object, (desk: TestDesk) => Partial<HandoffReport>]>([
    ['it was too long ago', settings, (desk) => ({ lastAgent: { id: 'sam', at: desk.now - 8 * day } })],
    [
      'the site waits for nobody',
      { continuitySeconds: 0 },
      (desk) => ({ lastAgent: { id: 'sam', at: desk.now } }),
    ],
    [
      'they have passed the customer on',
      settings,
      (desk) => ({ lastAgent: { id: 'sam', at: desk.now }, transferredBy: 'sam' }),
    ],
    ['nobody knows them', settings, (desk) => ({ lastAgent: { id: 'ghost', at: desk.now } })],
  ])('Q5: does not count when %s', (_, how, news) => {
    const desk = deskOf({ noor: {}, sam: {} }, how);
    ask(desk, 'a', news(desk));
    expect(desk.agentOf('a')).toBe('noor');
  });
});

describe('a target', () => {
  const agents = {
    kim: { capacity: 5 },
    sam: { teams: ['returns'], skills: { x: 1 } },
    noor: { teams: ['returns'] },
  };
  const passed = (target: RoutingTarget): Partial<HandoffReport> => ({
    ...{ target, transferredBy: 'kim', reason: 'transferred', skills: ['x'] },
  });

  it('Q6: that is an agent is called alone, whatever was needed, and given up after a no with the place kept', () => {
    const desk = deskOf(agents);
    ask(desk, 'a', { ...passed({ type: 'agent', id: 'noor' }), since: 5 });
    expect(desk.agentOf('a')).toBe('noor');
    expect(whyOf(desk, 'a')).toMatchObject({ continuity: true, skill: 0, ring: 0 });
    desk.decline('noor', 'a', 1);
    expect(desk.agentOf('a')).toBe('sam');
    expect(desk.floor.handoff('a')?.since).toBe(5);
  });

  it('Q6: that is an agent with no room is waited for through the first ring', () => {
    const desk = deskOf(agents);
    occupy(desk, 'noor');
    ask(desk, 'a', passed({ type: 'agent', id: 'noor' }));
    expect(calledOver(desk, 'a', 31_000)).toEqual([
      [0, undefined],
      [30_000, 'sam'],
    ]);
  });

  it('Q6: that is a team is called among its members, until all of them have said no', () => {
    const desk = deskOf({ ...agents, lee: { skills: { x: 5 } } });
    ask(desk, 'a', passed({ type: 'team', id: 'returns' }));
    expect(desk.agentOf('a')).toBe('sam');
    desk.decline('sam', 'a', 1);
    expect(desk.agentOf('a')).toBe('noor');
    desk.decline('noor', 'a', 1);
    expect(desk.agentOf('a')).toBe('lee');
  });

  it('Q6: that is a team is given up when its last member goes', () => {
    const desk = deskOf({ ...agents, lee: { skills: { x: 5 } } });
    occupy(desk, 'sam', 'noor');
    ask(desk, 'a', passed({ type: 'team', id: 'returns' }));
    desk.choose('sam', 'away');
    expect(desk.stateOf('a')).toBe('queued');
    desk.edit('noor', { capacity: 1, teams: ['sales'] });
    expect(desk.agentOf('a')).toBe('lee');
  });

  it('Q6: that is a skill takes the place of what the intent needed', () => {
    const desk = deskOf({ ...agents, lee: { skills: { y: 3 } } });
    ask(desk, 'a', passed({ type: 'skill', id: 'y' }));
    expect(desk.agentOf('a')).toBe('lee');
    expect(whyOf(desk, 'a')).toMatchObject({ skill: 0.6, continuity: false });
  });

  it('Q10: is never whoever passed it on, before everybody else could have been called', () => {
    const desk = deskOf({ kim: { skills: { x: 5 }, capacity: 5 }, sam: { skills: { x: 1 } } });
    occupy(desk, 'sam');
    ask(desk, 'a', passed({ type: 'agent', id: 'gone' }));
    expect(calledOver(desk, 'a', 121_000)).toEqual([
      [0, undefined],
      [120_000, 'kim'],
    ]);
    desk.decline('kim', 'a', 1);
    free(desk, 'sam');
    expect(desk.agentOf('a')).toBe('sam');
  });

  it('Q10: is whoever passed it on after everybody else who can be called by then', () => {
    const desk = deskOf({
      kim: { skills: { x: 5 }, languages: { de: 'native' }, capacity: 5 },
      lee: { languages: { en: 'native' } },
    });
    ask(desk, 'a', { ...passed({ type: 'agent', id: 'gone' }), language: 'de' });
    expect(calledOver(desk, 'a', 121_000)).toEqual([
      [0, undefined],
      [120_000, 'lee'],
    ]);
    expect(whyOf(desk, 'a')).toMatchObject({ ring: 4, language: 'other', candidates: 2 });
  });

  it('Q6: is looked for anew, however long the customer has waited before', () => {
    const desk = deskOf({ expert: { skills: { x: 5 } }, sam: {} });
    occupy(desk, 'expert');
    ask(desk, 'a', { ...passed({ type: 'skill', id: 'x' }), since: desk.now - 600_000 });
    expect(calledOver(desk, 'a', 91_000)).toEqual([
      [0, undefined],
      [90_000, 'sam'],
    ]);
  });

  it('Q10: is whoever passed it on when nobody else is online', () => {
    const desk = deskOf({ kim: { capacity: 5 }, sam: {} });
    occupy(desk, 'sam');
    ask(desk, 'a', passed({ type: 'agent', id: 'sam' }));
    expect(desk.stateOf('a')).toBe('queued');
    desk.choose('sam', 'away');
    expect(desk.agentOf('a')).toBe('kim');
  });

  it('Q10: is whoever passed it on as soon as the last of the others goes', () => {
    const desk = deskOf({ kim: { capacity: 5 }, sam: {} });
    occupy(desk, 'sam');
    ask(desk, 'a', passed({ type: 'agent', id: 'gone' }));
    desk.pass(5_000);
    expect(desk.stateOf('a')).toBe('queued');
    desk.choose('sam', 'busy');
    expect(desk.agentOf('a')).toBe('kim');
  });
});
