import type { HandoffReport } from '../../src/contracts.ts';
import { DEFAULT_LIMITS, type Limits } from '../../src/protocol/index.ts';
import {
  type AcceptReply,
  Agent,
  accept,
  callFailed,
  connect,
  type DeskState,
  type Draft,
  decide,
  decline,
  disconnect,
  dueAt,
  type Effect,
  EMPTY_DESK,
  endAccept,
  endReturn,
  Handoff,
  type PastRecord,
  report,
  resume,
  START_MS,
  setAvailability,
  tick,
} from '../../src/routing/index.ts';
import { nameOf } from '../support/report.ts';

/** A desk in memory with its rows beside it, driven by hand: what `src/objects/desk.ts` is, without the platform. */
export class TestDesk {
  now = 1_000_000;
  state: DeskState = EMPTY_DESK;
  limits: Limits;
  /** Everything decided so far and not looked at yet. */
  effects: Effect[] = [];
  readonly present = new Set<string>();
  readonly #records: PastRecord[] = [];
  readonly #rows = new Map<string, string>();

  constructor(limits: Partial<Limits> = {}) {
    this.limits = {
      ...DEFAULT_LIMITS,
      waitingPerAddress: 1_000,
      handoffsPerHourPerAddress: 1_000,
      ...limits,
    };
  }

  report(news: HandoffReport) {
    const past = this.#remembered(news);
    return this.#run((draft) => report(draft, news, past, this.limits), news.conversation);
  }
  connect(id: string, capacity = 3): void {
    this.present.add(id);
    this.#run((draft) => connect(draft, { id, name: nameOf(id) }, capacity));
  }
  disconnect(id: string): void {
    this.present.delete(id);
    this.#run((draft) => disconnect(draft, id));
  }
  choose(id: string, to: 'online' | 'away'): void {
    this.#run((draft) => setAvailability(draft, id, to));
  }
  accept(id: string, conversation: string, epoch: number): AcceptReply {
    const wasHere = this.tombstone(conversation) !== null;
    return this.#run((draft) => accept(draft, { id, name: nameOf(id) }, conversation, epoch, wasHere));
  }
  decline(id: string, conversation: string, epoch: number): void {
    this.#run((draft) => decline(draft, id, conversation, epoch));
  }
  endAccept(...[conversation, request, answer]: Tail<Parameters<typeof endAccept>>): void {
    this.#run((draft) => endAccept(draft, conversation, request, answer));
  }
  endReturn(...[conversation, request]: Tail<Parameters<typeof endReturn>>): void {
    this.#run((draft) => endReturn(draft, conversation, request));
  }
  callFailed(conversation: string, epoch: number): void {
    this.#run((draft) => callFailed(draft, conversation, epoch));
  }

  /** Lets time pass, with the alarm ringing whenever something is due on the way. */
  pass(ms: number): void {
    const end = this.now + ms;
    for (let due = dueAt(this.state); due <= end; due = dueAt(this.state)) {
      this.now = Math.max(this.now, due);
      this.#run(tick);
      if (dueAt(this.state) <= this.now) throw new Error('the alarm would ring forever');
    }
    this.now = end;
  }

  /** Kills the desk and starts it again from its rows, `downMs` later. Sockets die with the server unless it only slept. */
  restart(downMs = 0, slept = false): void {
    this.now += downMs;
    if (!slept) this.present.clear();
    const rows = [...this.#rows.values()].map((row): unknown => JSON.parse(row));
    const handoffs = rows.flatMap((row) => Handoff.safeParse(row).data ?? []);
    const agents = rows.flatMap((row) => Agent.safeParse(row).data ?? []);
    const stored: DeskState = {
      handoffs: new Map(handoffs.map((row) => [row.conversation, row])),
      agents: new Map(agents.map((row) => [row.id, row])),
    };
    this.#save(resume(stored, this.present, this.now));
    this.pass(0);
  }

  stateOf(conversation: string): string | undefined {
    return this.state.handoffs.get(conversation)?.stage.state;
  }
  epochOf(conversation: string): number {
    return this.state.handoffs.get(conversation)?.epoch ?? -1;
  }
  agentOf(conversation: string): string | undefined {
    const stage = this.state.handoffs.get(conversation)?.stage;
    return stage !== undefined && 'agent' in stage ? stage.agent.id : undefined;
  }
  tombstone(conversation: string) {
    const found = this.#records.findLast(
      (past) => past.type === 'tombstone' && past.conversation === conversation,
    );
    return found?.type === 'tombstone' ? { handoff: found.handoff, epoch: found.epoch } : null;
  }
  /** The effects of one type since the last look, and forgets all. */
  take<T extends Effect['type']>(type: T): Extract<Effect, { type: T }>[] {
    const taken = this.effects.filter(
      (effect): effect is Extract<Effect, { type: T }> => effect.type === type,
    );
    this.effects = [];
    return taken;
  }

  #run<Reply>(act: (draft: Draft) => Reply, quiet?: string): Reply {
    const { state, records, effects, reply } = decide(this.state, this.now, act, quiet);
    this.#records.push(...records);
    this.effects.push(...effects);
    this.#save(state);
    return reply;
  }

  #save(after: DeskState): void {
    const before = this.state;
    for (const id of before.handoffs.keys()) if (!after.handoffs.has(id)) this.#rows.delete(`handoff ${id}`);
    for (const [id, row] of after.handoffs) {
      if (before.handoffs.get(id) !== row) this.#rows.set(`handoff ${id}`, JSON.stringify(row));
    }
    for (const [id, row] of after.agents) {
      if (before.agents.get(id) !== row) this.#rows.set(`agent ${id}`, JSON.stringify(row));
    }
    this.state = after;
  }

  #remembered({ conversation, handoff, visitor, address }: HandoffReport) {
    const starts = this.#records.filter((past) => past.type === 'start');
    const recent = starts.filter((start) => start.at > this.now - START_MS && start.handoff !== handoff);
    const blocks = this.#records.filter((past) => past.type === 'block');
    return {
      tombstone: this.tombstone(conversation),
      startsOfVisitor: recent.filter((start) => start.visitor === visitor).length,
      startsOfAddress: recent.filter((start) => start.address !== undefined && start.address === address)
        .length,
      blocked: blocks.some(
        (block) =>
          block.until > this.now &&
          (block.visitor === visitor || (block.address !== undefined && block.address === address)),
      ),
    };
  }
}

type Tail<T extends unknown[]> = T extends [unknown, ...infer Rest] ? Rest : never;
