import type {
  AcceptAnswer,
  AcceptRequest,
  HandoffReport,
  ReportAnswer,
  ReturnRequest,
} from '../../src/contracts.ts';
import { type Availability, DEFAULT_LIMITS } from '../../src/protocol/index.ts';
import {
  accept,
  connect,
  type Draft,
  decide,
  decline,
  disconnect,
  dueAt,
  type Effect,
  endAccept,
  endReturn,
  Floor,
  report,
  setAvailability,
  type Tombstone,
  tick,
} from '../../src/routing/index.ts';
import type { Scenario, SimAgent } from './scenario.ts';

/** Everybody of a simulated site comes from an address of their own, and comes once. */
const LIMITS = { ...DEFAULT_LIMITS, blocksAddress: false };

/** The desk under test: the real routing, with a clock of its own and rows that are always stored. */
export class SimDesk {
  readonly floor: Floor;
  /** Times that an agent held more than they can: must stay 0. */
  overCapacity = 0;
  readonly #now: () => number;
  readonly #carryOut: (effect: Effect) => void;
  readonly #tombstones = new Map<string, Tombstone>();

  constructor({ settings }: Scenario, now: () => number, carryOut: (effect: Effect) => void) {
    this.floor = new Floor(settings);
    this.#now = now;
    this.#carryOut = carryOut;
  }

  get dueAt(): number {
    return dueAt(this.floor);
  }
  tick(): void {
    this.#run(tick);
  }
  report(news: HandoffReport): ReportAnswer {
    const tombstone = this.#tombstones.get(news.conversation) ?? null;
    const past = { tombstone, startsOfVisitor: 0, startsOfAddress: 0, blocked: false };
    return this.#run((draft) => report(draft, news, past, LIMITS));
  }
  connect({ id, profile }: SimAgent): void {
    this.#run((draft) => connect(draft, { id, name: id }, profile));
  }
  disconnect(id: string): void {
    this.#run((draft) => disconnect(draft, id));
  }
  setAvailability(id: string, to: Availability): void {
    this.#run((draft) => setAvailability(draft, id, to));
  }
  accept(id: string, conversation: string, epoch: number): void {
    const wasHere = this.#tombstones.has(conversation);
    this.#run((draft) => accept(draft, { id, name: id }, conversation, epoch, wasHere));
  }
  decline(id: string, conversation: string, epoch: number): void {
    this.#run((draft) => decline(draft, id, conversation, epoch));
  }
  endAccept(conversation: string, request: AcceptRequest, answer: AcceptAnswer): void {
    this.#run((draft) => endAccept(draft, conversation, request, answer));
  }
  endReturn(conversation: string, request: ReturnRequest): void {
    this.#run((draft) => endReturn(draft, conversation, request));
  }

  #run<Reply>(act: (draft: Draft) => Reply): Reply {
    const { reply, effects, records, loads } = decide(this.floor, this.#now(), act, () => {});
    for (const record of records) {
      if (record.type === 'tombstone') this.#tombstones.set(record.conversation, record);
    }
    for (const id of loads) {
      const held = this.floor.held(id).reduce((sum, { weight }) => sum + weight, 0);
      if (held > (this.floor.agent(id)?.capacity ?? 0)) this.overCapacity += 1;
    }
    for (const effect of effects) this.#carryOut(effect);
    return reply;
  }
}
