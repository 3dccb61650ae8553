import type { RoutingSettings } from '../protocol/index.ts';
import { Demand } from './demand.ts';
import { FIRST_PATIENCE, type Patience } from './handling.ts';
import { Holdings } from './holdings.ts';
import { type Ask, Line } from './line.ts';
import type { Needs } from './rings.ts';
import { Staff } from './staff.ts';
import { type Agent, type Handoff, holderOf, isCallable, timeOf } from './state.ts';
import { Tally } from './tally.ts';
import { Timers } from './timers.ts';

/**
 * All that the desk knows, and its indexes: who waits for what, who has room, what is due when. What an action costs
 * does not depend on how many wait. Only a `Draft` changes it.
 */
export class Floor {
  /** Of the line, since this desk woke. */
  patience: Patience = FIRST_PATIENCE;
  /** When the last action was taken (ms). */
  settledAt = 0;
  /** What may match now and did not before: queued handoffs and agents with room. */
  readonly changed = { handoffs: new Set<string>(), agents: new Set<string>() };
  readonly staff = new Staff();
  readonly queue = new Line();
  /** When a handoff rings out or its call is due again, and when an agent's grace ends. */
  readonly handoffTimers = new Timers();
  readonly agentTimers = new Timers();
  /** When a queued handoff may match somebody it could not before. */
  readonly lookTimers = new Timers();
  readonly waitingByVisitor = new Tally();
  readonly waitingByAddress = new Tally();
  #demand: Demand;
  readonly #handoffs = new Map<string, Handoff>();
  readonly #agents = new Map<string, Agent>();
  readonly #holdings = new Holdings();

  constructor(settings: RoutingSettings) {
    this.#demand = new Demand(settings);
  }

  get settings(): RoutingSettings {
    return this.#demand.settings;
  }
  get onlineCount(): number {
    return this.staff.online;
  }
  get handoffCount(): number {
    return this.#handoffs.size;
  }
  get waitingCount(): number {
    return this.queue.size;
  }
  handoff(conversation: string): Handoff | undefined {
    return this.#handoffs.get(conversation);
  }
  agent(id: string): Agent | undefined {
    return this.#agents.get(id);
  }
  handoffs(): IterableIterator<Handoff> {
    return this.#handoffs.values();
  }
  agents(): IterableIterator<Agent> {
    return this.#agents.values();
  }
  /** Everybody who waits, in order. */
  line(): Handoff[] {
    return [...this.queue.places].flatMap(({ conversation }) => this.#handoffs.get(conversation) ?? []);
  }
  /** What takes a slot of this agent: offered, accepting and active. */
  held(agent: string): Handoff[] {
    return [...this.#holdings.of(agent)].flatMap((id) => this.#handoffs.get(id) ?? []);
  }
  /** The weight of what this agent holds. */
  load(agent: string): number {
    return this.#holdings.load(agent);
  }
  /** Whether this agent can take that weight on top, after giving up `less`. */
  hasRoom(agent: Agent, weight: number, less = 0): boolean {
    return this.#holdings.hasRoom(agent, weight, less);
  }

  /** What may be required for a handoff at this desk. */
  needs(handoff: Handoff): Needs {
    return this.#demand.needs(handoff);
  }

  /** What a queued handoff asks for at this time. */
  ask(handoff: Handoff, now: number): Ask {
    return this.#demand.ask(handoff, now);
  }

  /** Fills a new floor from its rows. */
  fill(rows: { handoffs: readonly Handoff[]; agents: readonly Agent[] }, now: number): void {
    for (const agent of rows.agents) this.putAgent(agent.id, agent, now);
    for (const handoff of rows.handoffs) this.put(handoff.conversation, handoff, now);
  }

  /** What was changed has been looked at. @param now server ms */
  settled(now: number): void {
    this.settledAt = now;
    this.changed.handoffs.clear();
    this.changed.agents.clear();
  }

  // ── For a draft alone ────────────────────────────────────────────────────────────────────────────────────────────

  /** Puts a handoff in place of what was known of its conversation, or nothing. */
  put(conversation: string, after: Handoff | undefined, now: number): void {
    const before = this.#handoffs.get(conversation);
    if (before !== undefined) this.#count(before, -1);
    if (after !== undefined) this.#count(after, 1);
    if (after === undefined) this.#handoffs.delete(conversation);
    else this.#handoffs.set(conversation, after);
    this.handoffTimers.set(conversation, after === undefined ? Number.POSITIVE_INFINITY : timeOf(after));
    if (after === undefined) this.queue.remove(conversation);
    this.#place(conversation, after, now);
    this.#reload(before, after);
  }

  putAgent(id: string, after: Agent | undefined, now: number): void {
    const before = this.#agents.get(id);
    if (after === undefined) this.#agents.delete(id);
    else this.#agents.set(id, after);
    this.agentTimers.set(id, after?.graceUntil ?? Number.POSITIVE_INFINITY);
    if (after === undefined) this.staff.remove(id);
    else this.#restaff(after);
    if (before !== undefined && (after === undefined || !isCallable(after) || before.teams !== after.teams)) {
      this.#awaken(before);
    }
    if (this.#demand.put(before, after)) this.#regroup(now);
  }

  configure(settings: RoutingSettings, now: number): void {
    this.#demand = this.#demand.under(settings);
    this.#regroup(now);
  }

  /** Regroups those whose requirements have relaxed by now. */
  advance(now: number): void {
    for (const id of this.lookTimers.due(now)) this.#place(id, this.#handoffs.get(id), now);
  }

  #count(handoff: Handoff, by: 1 | -1): void {
    const { stage, visitor, address } = handoff;
    if (stage.state !== 'active') {
      this.waitingByVisitor.add(visitor, by);
      if (address !== undefined) this.waitingByAddress.add(address, by);
    }
    if (by === 1) this.#holdings.add(handoff);
    else this.#holdings.remove(handoff);
  }

  #place(conversation: string, handoff: Handoff | undefined, now: number): void {
    const queued = handoff?.stage.state === 'queued';
    if (handoff !== undefined) this.queue.put(handoff, queued ? this.ask(handoff, now) : null);
    const look = queued ? this.#demand.nextLook(handoff, now) : Number.POSITIVE_INFINITY;
    this.lookTimers.set(conversation, look);
    if (queued) this.changed.handoffs.add(conversation);
    else this.changed.handoffs.delete(conversation);
  }

  /** Sorts those in anew whose load has changed. */
  #reload(before: Handoff | undefined, after: Handoff | undefined): void {
    const holders = [before, after].map((handoff) => (handoff === undefined ? null : holderOf(handoff)));
    const [old, now] = holders;
    if (old?.id === now?.id && before?.weight === after?.weight) return;
    for (const holder of holders) {
      const agent = holder === null ? undefined : this.#agents.get(holder.id);
      if (agent !== undefined) this.#restaff(agent);
    }
  }

  #restaff(agent: Agent): void {
    this.staff.put(agent, this.#holdings.room(agent));
    if (this.staff.free(agent.id) !== undefined) this.changed.agents.add(agent.id);
    else this.changed.agents.delete(agent.id);
  }

  /** Those who wait for this agent must be looked at again; and an agent who is left alone, for what they passed on. */
  #awaken({ id, teams }: Agent): void {
    if (this.onlineCount === 1) for (const left of this.staff.onlineIds) this.changed.agents.add(left);
    const wishes = [
      { type: 'agent', id } as const,
      ...teams.map((team) => ({ type: 'team', id: team }) as const),
    ];
    for (const wish of wishes) {
      for (const { conversation } of this.queue.wishing(wish)?.places ?? []) {
        this.changed.handoffs.add(conversation);
      }
    }
  }

  /** What may be required has changed, for all. */
  #regroup(now: number): void {
    for (const handoff of this.#handoffs.values()) this.#place(handoff.conversation, handoff, now);
  }
}
