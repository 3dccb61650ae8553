import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { AcceptAnswer, HandoffReport } from '../../src/contracts.ts';
import { type AcceptReply, type Effect, holderOf } from '../../src/routing/index.ts';
import { nameOf, newsOf } from '../support/report.ts';
import { TestDesk } from './routing-world.ts';

/**
 * The desk among conversations that behave as the contract says, over a network that loses answers, repeats calls and
 * delays them past everything else, with agents who come, go and press every button, and a server that dies.
 */

type Call = Extract<Effect, { type: 'acceptControl' | 'returnControl' }>;

/** The other side of the contract: the truth about who may speak. */
class Customer {
  owner: 'bot' | 'queue' | 'agent' = 'bot';
  epoch = 0;
  agent = '';
  since = 0;
  handoffs = 0;
  known = 0;
  /** Who has won each wait, by its epoch. */
  readonly winners = new Map<number, string>();
  readonly id: string;

  constructor(id: string) {
    this.id = id;
  }

  pass(owner: 'bot' | 'queue' | 'agent'): void {
    this.owner = owner;
    this.epoch += 1;
  }
  ask(now: number): void {
    if (this.owner !== 'bot') return;
    this.handoffs += 1;
    this.since = now;
    this.pass('queue');
  }
  news(): HandoffReport {
    const state = ({ bot: 'over', queue: 'queued', agent: 'active' } as const)[this.owner];
    const agent = this.owner === 'agent' ? { agent: { id: this.agent, name: nameOf(this.agent) } } : {};
    return newsOf(this.id, this.epoch, state, { handoff: this.handoff, since: this.since, ...agent });
  }
  get handoff(): string {
    return `${this.id}-${this.handoffs}`;
  }
  acceptControl({ request }: Extract<Call, { type: 'acceptControl' }>): AcceptAnswer {
    const { agent, epoch, handoff } = request;
    if (this.owner === 'agent' && this.handoff === handoff && this.epoch === epoch + 1) {
      if (this.agent === agent.id) return { ok: true, epoch: this.epoch };
      return { ok: false, code: 'taken', by: nameOf(this.agent) };
    }
    if (this.owner !== 'queue' || this.handoff !== handoff || this.epoch !== epoch) {
      return { ok: false, code: 'customer_left' };
    }
    expect(this.winners.has(epoch)).toBe(false);
    this.winners.set(epoch, agent.id);
    this.agent = agent.id;
    this.pass('agent');
    return { ok: true, epoch: this.epoch };
  }
  returnControl({ request }: Extract<Call, { type: 'returnControl' }>): void {
    if (this.handoff !== request.handoff || this.epoch !== request.epoch) return;
    if (request.reason === 'agent_lost' && this.owner === 'agent') this.pass('queue');
    else if (request.reason === 'nobody_online' && this.owner === 'queue') this.pass('bot');
  }
}

function verdictOf(reply: AcceptReply): string {
  return reply.state === 'refused' ? reply.code : reply.state;
}

class World {
  readonly desk = new TestDesk({ waitingPerVisitor: 1_000, handoffsPerHourPerVisitor: 1_000 });
  readonly customers: Customer[];
  readonly agents: string[];
  readonly capacity: number;
  calls: Call[] = [];
  /** Reports that were sent before and may arrive again, late. */
  echoes: HandoffReport[] = [];

  constructor(customers: number, agents: number, capacity: number) {
    this.customers = Array.from({ length: customers }, (_, index) => new Customer(`c${index}`));
    this.agents = Array.from({ length: agents }, (_, index) => `agent${index}`);
    this.capacity = capacity;
  }

  /** Delivers what a conversation has to tell; its answer may get lost. */
  tell(customer: Customer, lost: boolean): void {
    if (customer.epoch <= customer.known) return;
    const news = customer.news();
    const answer = this.desk.report(news);
    this.echoes.push(news);
    if (lost) return;
    customer.known = news.epoch;
    if (!answer.ok && customer.owner === 'queue' && customer.epoch === news.epoch) customer.pass('bot');
  }

  /** Delivers a call of the desk: answered, answered into the void, or never arrived. */
  answer(call: Call, how: 'answered' | 'lost' | 'failed'): void {
    const customer = this.customers.find(({ id }) => id === call.conversation);
    if (customer === undefined || how === 'failed') {
      this.desk.callFailed(call.conversation, call.request.epoch);
      return;
    }
    if (call.type === 'acceptControl') {
      const answer = customer.acceptControl(call);
      if (how === 'answered') this.desk.endAccept(call.conversation, call.request, answer);
    } else {
      customer.returnControl(call);
      if (how === 'answered') this.desk.endReturn(call.conversation, call.request);
    }
    if (how === 'lost') this.desk.callFailed(call.conversation, call.request.epoch);
  }

  collect(): void {
    const isCall = (effect: Effect): effect is Call =>
      effect.type === 'acceptControl' || effect.type === 'returnControl';
    this.calls.push(...this.desk.effects.filter(isCall));
    this.desk.effects = [];
  }

  /** Holds after every step, whatever has happened. */
  check(): void {
    const { floor, present } = this.desk;
    for (const { id, capacity } of floor.agents()) {
      expect(floor.load(id), `slots of ${id}`).toBeLessThanOrEqual(capacity);
    }
    for (const handoff of floor.handoffs()) {
      const holder = holderOf(handoff);
      if (handoff.stage.state === 'offered') expect(present.has(holder?.id ?? '')).toBe(true);
    }
  }

  /** No more trouble: every agent comes back, every call gets through, until nothing is left to say. */
  quiesce(): void {
    for (const agent of this.agents) {
      this.desk.connect(agent, this.capacity);
      this.desk.choose(agent, 'online');
    }
    for (let round = 0; round < 60; round += 1) {
      this.collect();
      const calls = this.calls.splice(0);
      for (const call of calls) this.answer(call, 'answered');
      for (const customer of this.customers) this.tell(customer, false);
      this.collect();
      const open = this.customers.some(({ epoch, known }) => epoch > known) || this.calls.length > 0;
      const calling = [...this.desk.floor.handoffs()].some(
        ({ stage }) => stage.state === 'failing' || stage.state === 'accepting',
      );
      if (!open && !calling) return;
      this.desk.pass(1_000);
    }
    throw new Error('the two sides never agreed');
  }

  /** Both sides say the same: nobody is lost, nobody haunts the line, no slot is held for nothing. */
  checkAgreement(): void {
    for (const { id, owner, epoch, agent } of this.customers) {
      const found = this.desk.stateOf(id);
      if (owner === 'bot') expect(found, id).toBeUndefined();
      else expect(this.desk.epochOf(id), id).toBe(epoch);
      if (owner === 'queue') expect(['queued', 'offered'], id).toContain(found);
      if (owner === 'agent') expect([found, this.desk.agentOf(id)], id).toEqual(['active', agent]);
    }
  }
}

// Repeated words are likelier.
// biome-ignore format: a line for each party that acts
const STEPS = [
  'ask', 'tell', 'tell', 'tellLost', 'echo', 'leave', 'finish',
  'connect', 'connect', 'disconnect', 'online', 'away',
  'accept', 'accept', 'acceptRinging', 'acceptRinging', 'decline',
  'answer', 'answer', 'answerLost', 'fail', 'drop',
  'second', 'ring', 'minutes', 'sleep', 'crash', 'outage',
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
    ask: () => customer.ask(desk.now),
    tell: () => world.tell(customer, false),
    tellLost: () => world.tell(customer, true),
    echo: () => {
      const news = world.echoes[pick % Math.max(1, world.echoes.length)];
      if (news !== undefined) desk.report(news);
    },
    leave: () => customer.owner === 'queue' && customer.pass('bot'),
    finish: () => customer.owner === 'agent' && customer.pass('bot'),
    connect: () => desk.connect(agent, world.capacity),
    disconnect: () => desk.disconnect(agent),
    online: () => desk.choose(agent, 'online'),
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

describe('the desk, whatever happens', { timeout: 60_000 }, () => {
  it('D4: never gives away a slot twice, and never loses a handoff', () => {
    const step = fc.tuple(fc.constantFrom(...STEPS), fc.nat(1_000));
    const script = fc.array(step, { minLength: 20, maxLength: 120 });
    const sizes = fc.tuple(
      fc.integer({ min: 1, max: 6 }),
      fc.integer({ min: 1, max: 4 }),
      fc.integer({ min: 1, max: 3 }),
    );
    fc.assert(
      fc.property(sizes, script, ([customers, agents, capacity], steps) => {
        const world = new World(customers, agents, capacity);
        for (const [name, pick] of steps) {
          take(world, name, pick);
          world.collect();
          world.check();
        }
        world.quiesce();
        world.check();
        world.checkAgreement();
      }),
      { numRuns: 1_500 },
    );
  });

  it('has exactly one winner when 2 to 50 agents accept at once, in any order, with every answer delayed', () => {
    const race = fc.integer({ min: 2, max: 50 }).chain((size) =>
      fc.record({
        order: fc.shuffledSubarray(
          Array.from({ length: size }, (_, index) => index),
          { minLength: size },
        ),
        again: fc.array(fc.nat(size - 1), { maxLength: 10 }),
        crash: fc.boolean(),
      }),
    );
    fc.assert(
      fc.property(race, ({ order, again, crash }) => {
        const world = new World(1, order.length, 1);
        const [customer] = world.customers;
        if (customer === undefined) return;
        for (const agent of world.agents) world.desk.connect(agent, 1);
        customer.ask(world.desk.now);
        world.tell(customer, false);
        const { epoch } = customer;
        const press = (index: number) => {
          const agent = world.agents[index] ?? '';
          return { agent, reply: world.desk.accept(agent, customer.id, epoch) };
        };
        const replies = [...order, ...again].map(press);
        const winner = world.agents[order[0] ?? -1];
        const verdicts = new Set(
          replies.map(({ agent, reply }) => `${agent === winner ? 'first' : 'later'}: ${verdictOf(reply)}`),
        );
        expect(verdicts).toEqual(new Set(['first: asking', 'later: taken']));
        if (crash) {
          world.desk.restart(500);
          world.desk.connect(winner ?? '', 1);
        }
        world.quiesce();
        expect(customer.agent).toBe(winner);
        expect(
          [...world.desk.floor.agents()].filter(({ id }) => world.desk.floor.load(id) > 0),
        ).toMatchObject([{ id: winner }]);
      }),
      { numRuns: 2_000 },
    );
  });
});
