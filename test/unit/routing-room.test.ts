import { describe, expect, it } from 'vitest';
import { agentItem } from '../../src/routing/index.ts';
import { newsOf } from '../support/report.ts';
import { ask, deskOf, whyOf } from './routing-steps.ts';

/** How much an agent has room for: one rule a test. docs/routing.md tells them to whoever runs a desk. */

describe('room', () => {
  it('Q8: is counted in the weight of the channel, and never exceeded by a hair', () => {
    const desk = deskOf({ sam: {} }, { weights: { web: 0.3 } });
    for (const id of ['a', 'b', 'c', 'd']) ask(desk, id, { channel: 'web' });
    expect(['a', 'b', 'c', 'd'].map((id) => desk.stateOf(id))).toEqual([
      ...['offered', 'offered', 'offered', 'queued'],
    ]);
    expect(agentItem(desk.floor, 'sam')?.load).toBe(0.9);
    expect(desk.accept('sam', 'd', 1)).toEqual({ state: 'refused', code: 'no_capacity' });
  });

  it('Q8: is there for the last of ten that weigh a tenth each', () => {
    const desk = deskOf({ sam: {} }, { weights: { web: 0.1 } });
    for (let index = 0; index < 11; index += 1) ask(desk, `c${index}`, { channel: 'web' });
    expect(desk.floor.held('sam')).toHaveLength(10);
    expect(desk.floor.load('sam')).toBe(1);
  });

  it('Q8: is sought where there is enough before it is sought where there is not', () => {
    const desk = deskOf({ sam: { capacity: 1 }, noor: { capacity: 2 } }, { weights: { web: 1.335 } });
    ask(desk, 'a', { channel: 'web' });
    expect(desk.agentOf('a')).toBe('noor');
    expect(agentItem(desk.floor, 'noor')?.load).toBe(1.34);
    expect(whyOf(desk, 'a')).toMatchObject({ candidates: 2 });
  });

  it('Q8: is sought where there is enough before skills and idleness count', () => {
    const desk = deskOf(
      { sam: { skills: { x: 5 } }, kim: { skills: { x: 3 } }, noor: { capacity: 2, skills: { x: 3 } } },
      { weights: { web: 2 } },
    );
    ask(desk, 'a', { channel: 'web', skills: ['x'] });
    expect(desk.agentOf('a')).toBe('noor');
    desk.decline('noor', 'a', 1);
    expect(desk.agentOf('a')).toBe('sam');
  });

  it('D4 Q8: is whoever’s holds nothing, for one alone that weighs more than everybody can hold', () => {
    const desk = deskOf({ sam: {} }, { weights: { web: 5 } });
    ask(desk, 'light');
    ask(desk, 'heavy', { channel: 'web' });
    ask(desk, 'late');
    expect([desk.agentOf('light'), desk.stateOf('heavy')]).toEqual(['sam', 'queued']);
    expect(desk.accept('sam', 'heavy', 1)).toEqual({ state: 'refused', code: 'no_capacity' });
    desk.report(newsOf('light', 2, 'over'));
    expect([desk.agentOf('heavy'), desk.stateOf('late')]).toEqual(['sam', 'queued']);
    // Whatever makes room leaves the only call alone.
    desk.edit('sam', { capacity: 2 });
    expect([desk.agentOf('heavy'), desk.floor.load('sam')]).toEqual(['sam', 5]);
    expect(desk.accept('sam', 'heavy', 1)).toEqual({ state: 'asking' });
    desk.report(newsOf('heavy', 2, 'active', { channel: 'web', agent: { id: 'sam', name: 'Sam' } }));
    expect([desk.stateOf('heavy'), desk.stateOf('late')]).toEqual(['active', 'queued']);
    desk.report(newsOf('heavy', 3, 'over'));
    expect(desk.agentOf('late')).toBe('sam');
  });

  it('D4: is made by the call that outweighs it as soon as there is another conversation', () => {
    const desk = deskOf({ sam: {} }, { weights: { web: 5 } });
    ask(desk, 'heavy', { channel: 'web' });
    expect(desk.agentOf('heavy')).toBe('sam');
    desk.report(newsOf('mine', 2, 'active', { agent: { id: 'sam', name: 'Sam' } }));
    expect([desk.stateOf('heavy'), desk.floor.load('sam')]).toEqual(['queued', 1]);
  });

  it('Q8: is kept at the weight it was taken with when the site changes its mind', () => {
    const desk = deskOf({ sam: {} }, { weights: { web: 0.5 } });
    ask(desk, 'a', { channel: 'web' });
    ask(desk, 'b', { channel: 'web' });
    desk.configure({ weights: { web: 2 } });
    desk.accept('sam', 'a', 1);
    desk.report(newsOf('a', 2, 'active', { channel: 'web', agent: { id: 'sam', name: 'Sam' } }));
    expect([desk.stateOf('a'), desk.stateOf('b'), desk.floor.load('sam')]).toEqual([
      ...['active', 'offered'],
      1,
    ]);
  });

  it('Q8: is needed by a heavy one that lets lighter ones pass', () => {
    const desk = deskOf({ sam: { capacity: 2 } }, { weights: { web: 2 } });
    ask(desk, 'light');
    ask(desk, 'heavy', { channel: 'web' });
    ask(desk, 'late');
    expect([desk.stateOf('heavy'), desk.stateOf('late')]).toEqual(['queued', 'offered']);
  });
});
