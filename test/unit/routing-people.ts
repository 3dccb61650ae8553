import { expect } from 'vitest';
import type { AcceptAnswer, HandoffReport } from '../../src/contracts.ts';
import type { AgentProfile, RoutingTarget } from '../../src/protocol/index.ts';
import { type Effect, holderOf } from '../../src/routing/index.ts';
import { nameOf, newsOf } from '../support/report.ts';
import { TestDesk } from './routing-world.ts';

/**
 * The desk among conversations that behave as the contract says, over a network that loses answers, repeats calls and
 * delays them past everything else.
 */

export type Call = Extract<Effect, { type: 'acceptControl' | 'returnControl' }>;

/** The other side of the contract: the truth about who may speak. */
export class Customer {
  owner: 'bot' | 'queue' | 'agent' = 'bot';
  epoch = 0;
  agent = '';
  since = 0;
  handoffs = 0;
  known = 0;
  /** What routing goes by, this time. */
  needs: Partial<HandoffReport> = {};
  reason = 'requested';
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
  ask(now: number, needs: Partial<HandoffReport>): void {
    if (this.owner !== 'bot') return;
    this.handoffs += 1;
    this.since = now;
    this.needs = needs;
    this.reason = 'requested';
    this.pass('queue');
  }
  /** Their agent passes them on: the same handoff, back in the line with the place kept. */
  transfer(target: RoutingTarget): void {
    if (this.owner !== 'agent') return;
    this.needs = { ...this.needs, target, transferredBy: this.agent };
    this.reason = 'transferred';
    this.pass('queue');
  }
  news(): HandoffReport {
    const state = ({ bot: 'over', queue: 'queued', agent: 'active' } as const)[this.owner];
    const agent = this.owner === 'agent' ? { agent: { id: this.agent, name: nameOf(this.agent) } } : {};
    const { handoff, since, reason, needs } = this;
    return newsOf(this.id, this.epoch, state, { handoff, since, reason, ...needs, ...agent });
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
    if (request.reason !== 'nobody_online' && this.owner === 'agent') {
      this.reason = request.reason;
      this.pass('queue');
    } else if (request.reason === 'nobody_online' && this.owner === 'queue') {
      this.pass('bot');
    }
  }
}

export class World {
  readonly desk = new TestDesk({ waitingPerVisitor: 1_000, handoffsPerHourPerVisitor: 1_000 });
  readonly customers: Customer[];
  readonly agents: string[];
  readonly profileOf: (agent: string) => Partial<AgentProfile>;
  calls: Call[] = [];
  /** Reports that were sent before and may arrive again, late. */
  echoes: HandoffReport[] = [];

  constructor(customers: number, agents: number, profileOf: (agent: string) => Partial<AgentProfile>) {
    this.customers = Array.from({ length: customers }, (_, index) => new Customer(`c${index}`));
    this.agents = Array.from({ length: agents }, (_, index) => `agent${index}`);
    this.profileOf = profileOf;
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
    for (const handoff of floor.handoffs()) {
      const holder = holderOf(handoff);
      if (handoff.stage.state === 'offered') expect(present.has(holder?.id ?? '')).toBe(true);
    }
  }

  /** No more trouble: every agent comes back, and every call gets through. */
  quiesce(): void {
    for (const agent of this.agents) {
      this.desk.connect(agent, this.profileOf(agent));
      this.desk.choose(agent, 'online');
    }
    this.deliver();
  }

  /** Every call gets through, until nothing is left to say. */
  deliver(): void {
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
