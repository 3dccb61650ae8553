import { describe, expect, it } from 'vitest';
import type { HandoffReport } from '../../src/contracts.ts';
import type { AgentProfile, RoutingTarget } from '../../src/protocol/index.ts';
import { AGENT_GRACE_MS, agentItem, lineItem } from '../../src/routing/index.ts';
import { newsOf } from '../support/report.ts';
import { settingsOf, TestDesk } from './routing-world.ts';

/** Who is called, and when: one rule a test. docs/routing.md tells them to whoever runs a desk. */

/** A desk whose agents each have room for one, in this order of idleness (first: longest). */
function deskOf(agents: Record<string, Partial<AgentProfile>>, settings = {}): TestDesk {
  const desk = new TestDesk({}, settings);
  for (const [id, profile] of Object.entries(agents)) {
    desk.connect(id, { capacity: 1, ...profile });
    desk.pass(1);
  }
  desk.effects = [];
  return desk;
}

/** A customer joins the line now. */
function ask(desk: TestDesk, conversation: string, more: Partial<HandoffReport> = {}): void {
  desk.report(newsOf(conversation, 1, 'queued', { since: desk.now, ...more }));
}

function accept(desk: TestDesk, agent: string, conversation: string): void {
  const { epoch } = desk.floor.handoff(conversation) ?? { epoch: -1 };
  desk.accept(agent, conversation, epoch);
  const call = desk.take('acceptControl').find((effect) => effect.conversation === conversation);
  if (call === undefined) throw new Error('nobody asked the conversation');
  desk.endAccept(conversation, call.request, { ok: true, epoch: epoch + 1 });
}

/** Fills an agent with a room of one: somebody is with them. */
function occupy(desk: TestDesk, ...agents: string[]): void {
  for (const agent of agents) {
    desk.report(newsOf(`with ${agent}`, 2, 'active', { agent: { id: agent, name: agent } }));
  }
}

/** Their customer is done. */
function free(desk: TestDesk, agent: string): void {
  desk.report(newsOf(`with ${agent}`, 3, 'over'));
}

function whyOf(desk: TestDesk, conversation: string) {
  return lineItem(desk.floor, conversation, desk.now)?.why;
}

/** Who is called for this, as time passes: `[after how many ms, whom]` for each change. */
function calledOver(desk: TestDesk, conversation: string, ms: number): [number, string | undefined][] {
  const start = desk.now;
  const seen: [number, string | undefined][] = [];
  const look = () => {
    const agent = desk.agentOf(conversation);
    if (seen.at(-1)?.[1] !== agent || seen.length === 0) seen.push([desk.now - start, agent]);
  };
  look();
  while (desk.now < start + ms) {
    desk.pass(1_000);
    look();
  }
  return seen;
}

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

describe('who does not answer', () => {
  it('Q9: is away after as many calls in a row as the site allows, and told so', () => {
    const desk = deskOf({ sam: {}, noor: { capacity: 5 } }, { missesBeforeAway: 2 });
    desk.choose('noor', 'busy');
    ask(desk, 'a');
    desk.pass(20_000);
    expect(desk.take('setAway')).toEqual([]);
    desk.pass(30_000);
    expect(desk.agentOf('a')).toBe('sam');
    desk.choose('noor', 'online');
    desk.pass(20_000);
    expect(desk.take('setAway')).toEqual([{ type: 'setAway', agent: 'sam', misses: 2 }]);
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
