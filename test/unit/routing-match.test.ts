import { describe, expect, it } from 'vitest';
import type { HandoffReport } from '../../src/contracts.ts';
import type { AgentProfile } from '../../src/protocol/index.ts';
import { AGENT_GRACE_MS, lineItem } from '../../src/routing/index.ts';
import { newsOf } from '../support/report.ts';
import { accept, ask, calledOver, deskOf, free, occupy, whyOf } from './routing-steps.ts';

/** Who is called, and in which order: one rule a test. docs/routing.md tells them to whoever runs a desk. */

describe('what is required', () => {
  it.each([
    ['well', { skills: { billing: 3 }, languages: { de: 'fluent' } }, 0],
    ['a little', { skills: { billing: 1 }, languages: { de: 'fluent' } }, 30_000],
    ['of it one part', { skills: { returns: 5 }, languages: { de: 'fluent' } }, 60_000],
    ['the language alone', { languages: { de: 'fluent' } }, 90_000],
    ['nothing of it', { skills: { billing: 5, returns: 5 }, languages: { en: 'native' } }, 120_000],
  ] as const)('Q1: relaxes step by step: who can do it %s is called in time', (_, profile, after) => {
    const expert = { skills: { billing: 5, returns: 5 }, languages: { de: 'native' } } as const;
    const desk = deskOf({ expert, other: profile });
    occupy(desk, 'expert');
    const skills = after === 0 || after === 30_000 ? ['billing'] : ['billing', 'returns'];
    ask(desk, 'a', { skills, language: 'de' });
    const [first, second] = calledOver(desk, 'a', 121_000);
    expect(after === 0 ? first : second).toEqual([after, 'other']);
  });

  it('Q1: relaxes at the pace of the site', () => {
    const desk = deskOf({ expert: { skills: { billing: 5 } }, other: {} }, { relaxSeconds: 5 });
    occupy(desk, 'expert');
    ask(desk, 'a', { skills: ['billing'] });
    expect(calledOver(desk, 'a', 20_000)).toEqual([
      [0, undefined],
      [15_000, 'other'],
    ]);
  });

  it('Q1: is asked of nobody when nothing is needed', () => {
    const desk = deskOf({ sam: { skills: { billing: 5 }, languages: { de: 'native' } } });
    ask(desk, 'a');
    expect(desk.agentOf('a')).toBe('sam');
    expect(whyOf(desk, 'a')).toMatchObject({ ring: 0, skill: 1, language: 'any' });
  });

  it('Q2: is nothing that nobody here has, at no level that nobody here reaches', () => {
    const desk = deskOf({ sam: { skills: { billing: 2 }, languages: { en: 'native' } } });
    ask(desk, 'a', { skills: ['magic', 'billing'], language: 'fi' });
    expect(desk.agentOf('a')).toBe('sam');
    expect(whyOf(desk, 'a')).toMatchObject({ ring: 0, skill: 0.4, language: 'any' });
  });

  it('Q2: is a language of those who list some, and none of those who list none', () => {
    const desk = deskOf({ sam: {}, noor: { languages: { fr: 'fluent' } } });
    ask(desk, 'a', { language: 'fr-CA' });
    expect(desk.agentOf('a')).toBe('noor');
    ask(desk, 'b', { language: 'fr' });
    expect(desk.agentOf('b')).toBe('sam');
    expect(whyOf(desk, 'b')).toMatchObject({ language: 'any' });
  });

  it('Q2: counts from the moment somebody here can do it', () => {
    const desk = deskOf({ sam: {} });
    occupy(desk, 'sam');
    ask(desk, 'a', { skills: ['billing'] });
    desk.edit('noor', { skills: { billing: 4 } });
    free(desk, 'sam');
    expect(desk.stateOf('a')).toBe('queued');
    desk.connect('noor');
    expect(desk.agentOf('a')).toBe('noor');
  });
});

describe('the choice', () => {
  it.each<[string, Record<string, Partial<AgentProfile>>, Partial<HandoffReport>]>([
    ['the better skill', { b: { skills: { x: 4 } }, a: { skills: { x: 5 } } }, { skills: ['x'] }],
    [
      'the native speaker',
      { b: { languages: { de: 'fluent' } }, a: { languages: { 'de-CH': 'native' } } },
      { language: 'de-DE' },
    ],
    ['the senior for a tier that asks for one', { b: {}, a: { senior: true } }, { tier: 'gold' }],
    ['the junior for everybody else', { b: { senior: true }, a: {} }, { tier: 'basic' }],
    ['whoever has been idle longest', { a: {}, b: {} }, {}],
    [
      'skill before language',
      {
        b: { skills: { x: 4 }, languages: { de: 'native' } },
        a: { skills: { x: 5 }, languages: { de: 'fluent' } },
      },
      { skills: ['x'], language: 'de' },
    ],
    [
      'language before seniority',
      { b: { senior: true, languages: { de: 'fluent' } }, a: { languages: { de: 'native' } } },
      { tier: 'gold', language: 'de' },
    ],
  ])('Q3: falls on %s', (_, agents, news) => {
    const desk = deskOf(agents, { tiers: { gold: { senior: true, headStartSeconds: 0 } } });
    ask(desk, 'c', news);
    expect(desk.agentOf('c')).toBe('a');
  });

  it('Q3: falls on the least share of the capacity in use before juniors and idleness', () => {
    const desk = deskOf({ b: { capacity: 2 }, a: { capacity: 3, senior: true } });
    desk.report(newsOf('x', 2, 'active', { agent: { id: 'b', name: 'B' } }));
    desk.report(newsOf('y', 2, 'active', { agent: { id: 'a', name: 'A' } }));
    ask(desk, 'c');
    expect(desk.agentOf('c')).toBe('a');
    expect(whyOf(desk, 'c')).toMatchObject({ load: 0.33, candidates: 2 });
  });

  it('Q7: is explained, on the call and on what the conversation is told', () => {
    const desk = deskOf(
      { sam: { skills: { billing: 4 }, languages: { de: 'native' }, senior: true }, noor: {} },
      { tiers: { gold: { senior: true, headStartSeconds: 0 } } },
    );
    desk.pass(5_000);
    ask(desk, 'a', { skills: ['billing'], language: 'de', tier: 'gold' });
    const why = {
      ...{ ring: 0, continuity: false, skill: 0.8, language: 'native', senior: true },
      ...{ load: 0, idleMs: 5_002, candidates: 1 },
    };
    expect(whyOf(desk, 'a')).toEqual(why);
    desk.accept('sam', 'a', 1);
    expect(desk.take('acceptControl')[0]?.request.offers).toEqual([
      { agent: { id: 'sam', name: 'Sam' }, at: desk.now, outcome: 'accepted', why },
    ]);
  });
});

describe('the line', () => {
  const tiers = { gold: { headStartSeconds: 60, senior: false } };

  it('Q4: credits a tier with its head start, so that who has waited longer still comes first', () => {
    const desk = deskOf({ sam: {} }, { tiers });
    occupy(desk, 'sam');
    ask(desk, 'early');
    desk.pass(50_000);
    ask(desk, 'standard');
    desk.pass(20_000);
    ask(desk, 'gold', { tier: 'gold' });
    expect(desk.floor.line().map(({ conversation }) => conversation)).toEqual(['early', 'gold', 'standard']);
    // Agents read the same line: it can be told from what they are shown.
    expect(lineItem(desk.floor, 'gold', desk.now)?.headStart).toBe(60_000);
    expect(lineItem(desk.floor, 'early', desk.now)).not.toHaveProperty('headStart');
    free(desk, 'sam');
    expect(desk.agentOf('early')).toBe('sam');
  });

  it('Q4: calls those first in it first whose requirements relax at the same moment', () => {
    const desk = deskOf({ expert: { skills: { x: 5 } }, sam: {} }, { tiers });
    occupy(desk, 'expert');
    ask(desk, 'standard', { skills: ['x'] });
    ask(desk, 'gold', { skills: ['x'], tier: 'gold' });
    desk.pass(90_000);
    expect([desk.agentOf('gold'), desk.stateOf('standard')]).toEqual(['sam', 'queued']);
  });

  it('Q4: lets an agent take the first of all they can do, whatever it needs', () => {
    const desk = deskOf({ both: { skills: { x: 5, y: 5 } }, z: { skills: { z: 5 } } });
    occupy(desk, 'both', 'z');
    for (const [conversation, skill] of [
      ['1', 'z'],
      ['2', 'y'],
      ['3', 'x'],
      ['4', 'y'],
    ] as const) {
      ask(desk, conversation, { skills: [skill] });
      desk.pass(1);
    }
    free(desk, 'both');
    expect([desk.stateOf('1'), desk.agentOf('2'), desk.stateOf('3')]).toEqual(['queued', 'both', 'queued']);
  });

  it('Q4: puts whoever comes back at the new place, also when their leaving was never heard of', () => {
    const desk = deskOf({ sam: {} });
    occupy(desk, 'sam');
    ask(desk, 'a');
    desk.pass(1_000);
    ask(desk, 'b');
    desk.pass(1_000);
    desk.report(newsOf('a', 3, 'queued', { since: desk.now, handoff: 'a-2' }));
    expect(desk.floor.line().map(({ conversation }) => conversation)).toEqual(['b', 'a']);
    free(desk, 'sam');
    expect(desk.agentOf('b')).toBe('sam');
  });

  it('Q4: puts those whose agent was lost back where they were, and asks nothing more of who takes them', () => {
    const desk = deskOf({ sam: { skills: { x: 5 } }, noor: {}, kim: { skills: { x: 5 } } });
    occupy(desk, 'noor', 'kim');
    const since = desk.now;
    ask(desk, 'a', { skills: ['x'] });
    accept(desk, 'sam', 'a');
    desk.pass(150_000);
    ask(desk, 'b');
    desk.disconnect('sam');
    desk.pass(AGENT_GRACE_MS);
    desk.report(newsOf('a', 3, 'queued', { since, skills: ['x'], reason: 'agent_lost' }));
    expect(desk.floor.line().map(({ conversation }) => conversation)).toEqual(['a', 'b']);
    free(desk, 'noor');
    expect(desk.agentOf('a')).toBe('noor');
  });
});
