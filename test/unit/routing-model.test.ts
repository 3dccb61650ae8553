import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { HandoffReport } from '../../src/contracts.ts';
import type { AgentProfile, RoutingSettings, RoutingTarget } from '../../src/protocol/index.ts';
import type { AcceptReply } from '../../src/routing/index.ts';
import { Calls, checkFloor } from './routing-oracle.ts';
import { type Call, World } from './routing-people.ts';

/** The desk with agents who come, go and press every button, customers with every need, and a server that dies. */

/** Far enough from 0 for all the times that a clock goes back (ms). */
const START = 1_000_000_000;
const SETBACKS = [30, 90_000, 4_000_000];

const PROFILES: readonly Partial<AgentProfile>[] = [
  {},
  { skills: { x: 2 }, teams: ['t'] },
  { skills: { x: 5, y: 1 }, languages: { de: 'native' }, senior: true },
  { skills: { y: 4 }, languages: { de: 'fluent', en: 'native' }, teams: ['t'] },
];
const NEEDS: readonly Partial<HandoffReport>[] = [
  {},
  { skills: ['x'], language: 'de' },
  { skills: ['x', 'y'], tier: 'gold' },
  { language: 'en-GB', channel: 'web', lastAgent: { id: 'agent0', at: START } },
  { skills: ['nobody has this'], language: 'fi', channel: 'web', tier: 'gold' },
  { target: { type: 'skill', id: 'y' }, skills: ['x'] },
];
const TARGETS: readonly RoutingTarget[] = [
  { type: 'agent', id: 'agent1' },
  { type: 'team', id: 't' },
  { type: 'skill', id: 'x' },
  { type: 'agent', id: 'nobody' },
];
const SETTINGS: readonly Partial<RoutingSettings>[] = [
  { tiers: { gold: { senior: true, headStartSeconds: 60 } }, weights: { web: 0.3 } },
  { relaxSeconds: 5, missesBeforeAway: 1, weights: { web: 1 } },
  { continuitySeconds: 0, ringSeconds: 10 },
  // More than most can hold: capacities are 1 to 3.
  { weights: { web: 2.5 } },
];

function verdictOf(reply: AcceptReply): string {
  return reply.state === 'refused' ? reply.code : reply.state;
}

// Repeated words are likelier.
// biome-ignore format: a line for each party that acts
const STEPS = [
  'join', 'join', 'join', 'join', 'ask', 'tell', 'tell', 'tellLost', 'echo', 'leave', 'finish',
  'connect', 'connect', 'disconnect', 'signOut', 'signOutAccepting', 'online', 'busy', 'away', 'edit', 'settings',
  'transfer', 'brokenStore',
  'accept', 'accept', 'acceptRinging', 'acceptRinging', 'decline',
  'answer', 'answer', 'answer', 'answer', 'answer', 'answerLost', 'fail', 'drop',
  'second', 'ring', 'minutes', 'clockBack', 'sleep', 'crash', 'outage',
] as const;
type Step = (typeof STEPS)[number];

function take(world: World, step: Step, pick: number): void {
  const { desk, agents, customers } = world;
  const agent = agents[pick % agents.length] ?? '';
  const customer = customers[(pick >> 3) % customers.length];
  if (customer === undefined) return;
  const call = (): Call | undefined => world.calls.splice(pick % Math.max(1, world.calls.length), 1)[0];
  const answer = (how: 'answered' | 'lost' | 'failed'): void => {
    const next = call();
    if (next !== undefined) world.answer(next, how);
  };
  const ringing = [...desk.floor.handoffs()].find(({ stage }) => stage.state === 'offered');
  const actions: Record<Step, () => void> = {
    ask: () => customer.ask(desk.now, NEEDS[pick % NEEDS.length] ?? {}),
    join: () => {
      customer.ask(desk.now, NEEDS[pick % NEEDS.length] ?? {});
      world.tell(customer, false);
    },
    transfer: () => customer.transfer(TARGETS[pick % TARGETS.length] ?? { type: 'team', id: 't' }),
    tell: () => world.tell(customer, false),
    tellLost: () => world.tell(customer, true),
    echo: () => {
      const news = world.echoes[pick % Math.max(1, world.echoes.length)];
      if (news !== undefined) desk.report(news);
    },
    leave: () => customer.owner === 'queue' && customer.pass('bot'),
    finish: () => customer.owner === 'agent' && customer.pass('bot'),
    connect: () => desk.connect(agent, world.profileOf(agent)),
    disconnect: () => desk.disconnect(agent),
    signOut: () => desk.present.has(agent) && desk.signOut(agent),
    signOutAccepting: () => {
      const accepting = [...desk.floor.handoffs()].find(({ stage }) => stage.state === 'accepting');
      const mine = accepting === undefined ? undefined : desk.agentOf(accepting.conversation);
      if (mine !== undefined && desk.present.has(mine)) desk.signOut(mine);
    },
    edit: () => {
      // Never less than they hold: what they have is theirs, whatever an operator says.
      const capacity = Math.max(1, Math.ceil(desk.floor.load(agent)));
      if (desk.floor.agent(agent) !== undefined)
        desk.edit(agent, { ...PROFILES[pick % PROFILES.length], capacity });
    },
    settings: () => desk.configure(SETTINGS[pick % SETTINGS.length] ?? {}),
    brokenStore: () => {
      desk.broken = true;
      const before = JSON.stringify([...desk.floor.handoffs(), ...desk.floor.agents()]);
      try {
        desk.disconnect(agent);
      } catch {
        desk.present.add(agent);
        expect(JSON.stringify([...desk.floor.handoffs(), ...desk.floor.agents()])).toBe(before);
      }
      desk.broken = false;
    },
    online: () => desk.choose(agent, 'online'),
    busy: () => desk.choose(agent, 'busy'),
    away: () => desk.choose(agent, 'away'),
    accept: () => desk.present.has(agent) && desk.accept(agent, customer.id, desk.epochOf(customer.id)),
    acceptRinging: () => {
      const mine = ringing === undefined ? undefined : desk.agentOf(ringing.conversation);
      if (ringing && mine) desk.accept(mine, ringing.conversation, ringing.epoch);
    },
    decline: () => desk.decline(agent, customer.id, desk.epochOf(customer.id)),
    answer: () => answer('answered'),
    answerLost: () => answer('lost'),
    fail: () => answer('failed'),
    drop: () => call(),
    second: () => desk.pass(1_000),
    ring: () => desk.pass(20_000),
    minutes: () => desk.pass(150_000),
    clockBack: () => {
      desk.now -= SETBACKS[pick % SETBACKS.length] ?? 0;
    },
    sleep: () => desk.restart(0, true),
    crash: () => {
      world.calls = [];
      desk.restart(500);
    },
    outage: () => {
      world.calls = [];
      desk.restart(600_000);
    },
  };
  actions[step]();
}

describe('the desk, whatever happens', { timeout: 120_000 }, () => {
  it('D4 Q1 Q4 Q14: gives no room away twice, passes nobody over, answers each call once, and loses nobody', () => {
    const step = fc.tuple(fc.constantFrom(...STEPS), fc.nat(1_000));
    const script = fc.array(step, { minLength: 20, maxLength: 120 });
    const sizes = fc.tuple(
      fc.integer({ min: 1, max: 6 }),
      fc.integer({ min: 1, max: 4 }),
      fc.integer({ min: 1, max: 3 }),
    );
    fc.assert(
      fc.property(sizes, script, ([customers, agents, capacity], steps) => {
        const world = new World(customers, agents, (agent) => ({
          ...PROFILES[Number(agent.replace('agent', '')) % PROFILES.length],
          capacity,
        }));
        const { desk } = world;
        desk.now = START;
        for (const agent of world.agents) desk.connect(agent, world.profileOf(agent));
        const calls = new Calls();
        desk.inspect = (effects) => {
          calls.follow(desk, effects);
          checkFloor(desk, effects);
        };
        for (const [name, pick] of steps) {
          take(world, name, pick);
          world.collect();
          world.check();
          checkFloor(desk, []);
        }
        world.quiesce();
        world.checkAgreement();
      }),
      { numRuns: 2_000 },
    );
  });

  it('has exactly one winner in each of 10,000 races of 2 to 50 accepts, in any order, with every answer delayed', () => {
    const race = fc.record({
      order: fc.shuffledSubarray(
        Array.from({ length: 50 }, (_, index) => index),
        { minLength: 2 },
      ),
      again: fc.array(fc.nat(49), { maxLength: 5 }),
      crash: fc.integer({ min: 0, max: 9 }),
    });
    let races = 0;
    fc.assert(
      fc.property(fc.array(race, { minLength: 50, maxLength: 50 }), (all) => {
        const world = new World(1, 50, () => ({ capacity: 1 }));
        const [customer] = world.customers;
        if (customer === undefined) return;
        for (const agent of world.agents) world.desk.connect(agent, 1);
        for (const { order, again, crash } of all) {
          races += 1;
          customer.ask(world.desk.now, {});
          world.tell(customer, false);
          const { epoch } = customer;
          const pressed = [...order, ...again.map((index) => order[index % order.length] ?? 0)];
          const winner = `agent${order[0]}`;
          const verdicts = pressed.map((index) => {
            const reply = world.desk.accept(`agent${index}`, customer.id, epoch);
            return `${`agent${index}` === winner ? 'first' : 'later'}: ${verdictOf(reply)}`;
          });
          expect(new Set(verdicts)).toEqual(new Set(['first: asking', 'later: taken']));
          if (crash === 0) {
            world.desk.restart(500);
            for (const agent of world.agents) world.desk.connect(agent, 1);
          }
          world.deliver();
          expect(customer.agent).toBe(winner);
          const busy = [...world.desk.floor.agents()].filter(({ id }) => world.desk.floor.load(id) > 0);
          expect(busy.map(({ id }) => id)).toEqual([winner]);
          customer.pass('bot');
          world.tell(customer, false);
          world.collect();
        }
      }),
      { numRuns: 200 },
    );
    expect(races).toBeGreaterThanOrEqual(10_000);
  });
});
