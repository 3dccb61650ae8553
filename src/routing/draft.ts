import type { AcceptAnswer, AcceptRequest, ReturnRequest } from '../contracts.ts';
import type { DeskServerFrame, RoutingSettings } from '../protocol/index.ts';
import type { Floor } from './floor.ts';
import { withWait } from './handling.ts';
import { type Agent, type Handoff, holderOf } from './state.ts';
import { CALLS_EVERY_MS, CALLS_TOGETHER } from './timing.ts';

/** What is to be done once a decision is stored. */
export type Effect =
  | { type: 'ring'; agent: string; conversation: string }
  | { type: 'ringOver'; agent: string; conversation: string; why: RingOverWhy; by?: string }
  /** The agent's accept has its answer. */
  | { type: 'acceptEnded'; agent: string; conversation: string; answer: AcceptAnswer }
  | { type: 'acceptControl'; conversation: string; request: AcceptRequest }
  | { type: 'returnControl'; conversation: string; request: ReturnRequest };

export type RingOverWhy = Extract<DeskServerFrame, { t: 'ringOver' }>['why'];

/** What is remembered after a handoff is gone; looked up when needed, never loaded as a whole. */
export type PastRecord =
  | ({ type: 'tombstone'; conversation: string } & Tombstone)
  | { type: 'start'; handoff: string; visitor: string; address: string | undefined; at: number }
  | { type: 'block'; visitor: string; address: string | undefined; until: number };

/** The newest epoch at which a conversation's handoff is known to be over. */
export type Tombstone = { handoff: string; epoch: number };

/** What a decision has changed. */
export type Changes = {
  /** Rows to write; `null` deletes. */
  readonly handoffs: ReadonlyMap<string, Handoff | null>;
  readonly agents: ReadonlyMap<string, Agent>;
  readonly records: readonly PastRecord[];
  /** Agents who hold or are called for other conversations than before: nothing to write, but something to show. */
  readonly loads: ReadonlySet<string>;
};

/**
 * A decision in the making: the steps of this folder change the floor through it, and it knows the way back. So every
 * step reads what the ones before have made, and a decision that cannot be stored leaves no trace.
 */
export class Draft {
  readonly floor: Floor;
  readonly now: number;
  readonly effects: Effect[] = [];
  readonly records: PastRecord[] = [];
  readonly #undo: (() => void)[] = [];
  /** What was there before, of all that was touched. */
  readonly #handoffs = new Map<string, Handoff | undefined>();
  readonly #agents = new Map<string, Agent | undefined>();
  readonly #loads = new Set<string>();
  #calls = 0;

  constructor(floor: Floor, now: number) {
    this.floor = floor;
    this.now = now;
  }

  put(handoff: Handoff): void {
    this.#change(handoff.conversation, handoff);
  }

  remove(conversation: string): void {
    this.#change(conversation, undefined);
  }

  putAgent(agent: Agent): void {
    const { floor, now } = this;
    const before = floor.agent(agent.id);
    if (!this.#agents.has(agent.id)) this.#agents.set(agent.id, before);
    this.#undo.push(() => floor.putAgent(agent.id, before, now));
    floor.putAgent(agent.id, agent, now);
  }

  configure(settings: RoutingSettings): void {
    const { floor, now } = this;
    const before = floor.settings;
    this.#undo.push(() => floor.configure(before, now));
    floor.configure(settings, now);
  }

  /** Notes that a handoff has left the line, which tells how patient customers are. */
  noteWait({ queuedAt, joinedAt = queuedAt }: Handoff, gaveUp: boolean): void {
    const { floor, now } = this;
    const before = floor.patience;
    this.#undo.push(() => {
      floor.patience = before;
    });
    floor.patience = withWait(before, now - joinedAt, gaveUp);
  }

  /**
   * When the next call to a `Conversation` is to be made (ms): now, unless this decision has made so many already that they
   * would be too many together.
   */
  nextCall(): number {
    const lot = Math.floor(this.#calls / CALLS_TOGETHER);
    this.#calls += 1;
    return this.now + lot * CALLS_EVERY_MS;
  }

  changes(): Changes {
    const { floor, records } = this;
    const handoffs = new Map<string, Handoff | null>();
    for (const [id, before] of this.#handoffs) {
      const after = floor.handoff(id);
      if (after !== before) handoffs.set(id, after ?? null);
    }
    const agents = new Map<string, Agent>();
    for (const id of this.#agents.keys()) {
      const after = floor.agent(id);
      if (after !== undefined) agents.set(id, after);
    }
    return { handoffs, agents, records, loads: this.#loads };
  }

  rollback(): void {
    for (const undo of this.#undo.reverse()) undo();
  }

  #change(conversation: string, after: Handoff | undefined): void {
    const { floor, now } = this;
    const before = floor.handoff(conversation);
    if (!this.#handoffs.has(conversation)) this.#handoffs.set(conversation, before);
    this.#undo.push(() => floor.put(conversation, before, now));
    floor.put(conversation, after, now);
    for (const handoff of [before, after]) {
      const holder = handoff === undefined ? null : holderOf(handoff);
      if (holder !== null) this.#loads.add(holder.id);
    }
  }
}

/** Takes a handoff off the desk and remembers the epoch at which it ended. */
export function bury(draft: Draft, handoff: Handoff, epoch: number): void {
  const { conversation } = handoff;
  draft.remove(conversation);
  draft.records.push({ type: 'tombstone', conversation, handoff: handoff.handoff, epoch });
}
