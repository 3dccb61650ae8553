import type { AcceptRequest, HandoffReport, ReturnRequest } from '../../src/contracts.ts';
import type { Effect } from '../../src/routing/index.ts';
import { Random } from '../random.ts';
import { Agenda } from './agenda.ts';
import { arrive, type Customer } from './customers.ts';
import { SimDesk } from './desk.ts';
import { Ghosts } from './ghosts.ts';
import { Record } from './record.ts';
import { HOUR, type Scenario } from './scenario.ts';
import { Staff } from './staff.ts';
import { Watch } from './watch.ts';

/** Between the desk and a conversation (ms). */
const CALL_MS = 20;

/** Whoever is not through so long after the last one came is lost. */
const PATIENT_HOURS = 6;

/** Of what is left of a conversation, after it was passed on or its agent was lost. */
const LEFT_OVER = 0.5;

/** A site through its hours: customers come, agents work, and the real desk brings them together. */
export class World {
  readonly record = new Record();
  now = 0;
  readonly #scenario: Scenario;
  readonly #random: Random;
  readonly #agenda = new Agenda();
  readonly #desk: SimDesk;
  readonly #staff: Staff;
  readonly #ghosts: Ghosts;
  readonly #customers = new Map<string, Customer>();
  /** Customers who are not through yet. */
  #open = 0;

  constructor(scenario: Scenario) {
    this.#scenario = scenario;
    this.#random = new Random(scenario.seed);
    this.#desk = new SimDesk(
      scenario,
      () => this.now,
      (effect) => this.#carryOut(effect),
    );
    this.#staff = new Staff(scenario, this.#desk, this.#agenda, this.#random, this);
    this.#ghosts = new Ghosts(this.#desk.floor);
    const watch = new Watch(scenario, this.#desk.floor, this.record);
    watch.begin(this.#agenda, this);
    this.#agenda.add(HOUR / 60, () => this.#arrive());
  }

  /** Plays it to the end: until everybody who came has been served or has left. */
  run(): Record {
    for (;;) {
      const next = Math.min(this.#agenda.nextAt, this.#desk.dueAt);
      if (next > this.#scenario.hours * HOUR && this.#isOver()) break;
      this.now = Math.max(this.now, next);
      if (this.#agenda.nextAt <= this.now) this.#agenda.step();
      else this.#desk.tick();
      this.#ghosts.look(this.now);
    }
    for (const { state } of this.#customers.values()) this.record.end(state);
    this.record.overCapacity = this.#desk.overCapacity;
    return this.record;
  }

  #isOver(): boolean {
    return this.#open === 0 || this.now > (this.#scenario.hours + PATIENT_HOURS) * HOUR;
  }

  #arrive(): void {
    const customer = arrive(this.#scenario, this.#random, this.#customers.size, this.now);
    this.#customers.set(customer.report.conversation, customer);
    this.#open += 1;
    this.#queue(customer, customer.report);
    this.#after(customer.patienceMs, () => this.#giveUp(customer));
    if (this.now < this.#scenario.hours * HOUR) {
      this.#after(this.#random.after(this.#scenario.everyMs), () => this.#arrive());
    }
  }

  /** The customer joins the line, for the first time or again. */
  #queue(customer: Customer, report: HandoffReport): void {
    customer.report = report;
    customer.state = 'waiting';
    const episode = this.record.begin(report.conversation, customer.tier, report.reason, this.now);
    const answer = this.#desk.report(report);
    if (answer.ok) {
      const handoff = this.#desk.floor.handoff(report.conversation);
      episode.calledAtOnce = handoff?.stage.state !== 'queued';
    } else {
      this.record.gaveUp(report.conversation, this.now);
      this.#close(customer, 'refused');
    }
  }

  #giveUp(customer: Customer): void {
    const { report, state } = customer;
    const handoff = this.#desk.floor.handoff(report.conversation);
    // Patience is for the first wait; who was passed on has somebody who looks after it.
    if (state !== 'waiting' || report.reason !== 'requested') return;
    const episode = this.record.gaveUp(report.conversation, this.now);
    if (handoff !== undefined && episode !== null) this.#ghosts.add(handoff, episode, this.now);
    this.#close(customer, 'left');
    this.#desk.report({ ...report, state: 'over', epoch: report.epoch + 1 });
  }

  #carryOut(effect: Effect): void {
    if (effect.type === 'ring') this.#ring(effect.agent, effect.conversation);
    if (effect.type === 'ringOver') this.#staff.rangOut(effect.agent);
    if (effect.type === 'acceptControl') {
      this.#after(CALL_MS, () => this.#accepted(this.#of(effect.conversation), effect.request));
    }
    if (effect.type === 'returnControl') {
      this.#after(CALL_MS, () => this.#returned(this.#of(effect.conversation), effect.request));
    }
  }

  #ring(agent: string, conversation: string): void {
    const handoff = this.#desk.floor.handoff(conversation);
    if (handoff?.stage.state !== 'offered') throw new Error('a call for what is not offered');
    this.record.called(conversation, handoff.stage.why?.ring ?? -1);
    this.#ghosts.called(agent, handoff, this.now);
    this.#staff.called(agent, conversation, handoff.epoch);
  }

  #accepted(customer: Customer, request: AcceptRequest): void {
    const { report } = customer;
    if (customer.state !== 'waiting' || request.epoch !== report.epoch) {
      this.#desk.endAccept(report.conversation, request, { ok: false, code: 'customer_left' });
      return;
    }
    customer.report = { ...report, epoch: report.epoch + 1 };
    customer.state = 'served';
    this.record.served(report.conversation, this.now);
    this.#desk.endAccept(report.conversation, request, { ok: true, epoch: report.epoch + 1 });
    const whole = customer.effort * this.#staff.handlingMs(request.agent.id);
    const spent = customer.transfersTo === null ? whole : whole * LEFT_OVER;
    this.#after(spent, () => this.#spoken(customer, report.epoch + 1, request.agent.id));
  }

  /** The agent is done with it: it is over, or somebody else carries on. */
  #spoken(customer: Customer, epoch: number, agent: string): void {
    const { report, transfersTo } = customer;
    // Another epoch: the agent was lost meanwhile.
    if (report.epoch !== epoch || customer.state !== 'served') return;
    if (transfersTo === null) {
      this.#close(customer, 'done');
      this.#desk.report({ ...report, state: 'over', epoch: epoch + 1 });
    } else {
      customer.transfersTo = null;
      customer.effort *= LEFT_OVER;
      const target = { type: 'skill', id: transfersTo } as const;
      this.#queue(customer, {
        ...report,
        ...{ reason: 'transferred', epoch: epoch + 1, target, transferredBy: agent },
      });
    }
    this.#staff.freed(agent);
  }

  /** The desk gives it back: the agent stays away, and the customer goes first; or nobody is there at all. */
  #returned(customer: Customer, request: ReturnRequest): void {
    const { report } = customer;
    this.#desk.endReturn(report.conversation, request);
    if (request.epoch !== report.epoch) return;
    if (request.reason === 'nobody_online') {
      this.#close(customer, 'refused');
      this.record.gaveUp(report.conversation, this.now);
      return;
    }
    customer.effort *= LEFT_OVER;
    this.#queue(customer, { ...report, reason: request.reason, epoch: report.epoch + 1 });
  }

  #close(customer: Customer, state: 'done' | 'left' | 'refused'): void {
    customer.state = state;
    this.#open -= 1;
  }

  #of(conversation: string): Customer {
    const customer = this.#customers.get(conversation);
    if (customer === undefined) throw new Error('a call for a conversation that never was');
    return customer;
  }

  #after(ms: number, act: () => void): void {
    this.#agenda.add(this.now + Math.max(1, Math.round(ms)), act);
  }
}
