import type { HandoffReport } from '../../src/contracts.ts';
import {
  AgentProfile,
  type Availability,
  DEFAULT_LIMITS,
  type Limits,
  RoutingSettings,
} from '../../src/protocol/index.ts';
import {
  type AcceptReply,
  Agent,
  accept,
  type Changes,
  callFailed,
  connect,
  type Draft,
  decide,
  decline,
  disconnect,
  dueAt,
  type Effect,
  editProfile,
  endAccept,
  endReturn,
  Floor,
  Handoff,
  type PastRecord,
  report,
  resume,
  START_MS,
  setAvailability,
  setSettings,
  signOut,
  tick,
} from '../../src/routing/index.ts';
import { nameOf } from '../support/report.ts';

/** A profile with everything that does not matter filled in. */
export function profileOf(more: Partial<AgentProfile> = {}): AgentProfile {
  return AgentProfile.parse(more);
}

/** Settings with everything that does not matter filled in. */
export function settingsOf(more: Partial<RoutingSettings> = {}): RoutingSettings {
  return RoutingSettings.parse(more);
}

/** A desk in memory with its rows beside it, driven by hand: what `src/objects/desk.ts` is, without the platform. */
export class TestDesk {
  now = 1_000_000;
  floor: Floor;
  limits: Limits;
  settings: RoutingSettings;
  /** Everything decided so far and not looked at yet. */
  effects: Effect[] = [];
  /** Called after every decision, with what came of it. */
  inspect: (effects: readonly Effect[]) => void = () => {};
  /** Makes the store fail. */
  broken = false;
  readonly present = new Set<string>();
  readonly #records: PastRecord[] = [];
  readonly #rows = new Map<string, string>();

  constructor(limits: Partial<Limits> = {}, settings: Partial<RoutingSettings> = {}) {
    this.limits = {
      ...DEFAULT_LIMITS,
      waitingPerAddress: 1_000,
      handoffsPerHourPerAddress: 1_000,
      ...limits,
    };
    this.settings = settingsOf(settings);
    this.floor = new Floor(this.settings);
  }

  report(news: HandoffReport) {
    const past = this.#remembered(news);
    return this.#run((draft) => report(draft, news, past, this.limits));
  }
  /** @param able a capacity, or a profile */
  connect(id: string, able: number | Partial<AgentProfile> = 3): void {
    this.present.add(id);
    const profile = profileOf(typeof able === 'number' ? { capacity: able } : able);
    this.#run((draft) => connect(draft, { id, name: nameOf(id) }, profile));
  }
  edit(id: string, profile: Partial<AgentProfile>): void {
    this.#run((draft) => editProfile(draft, { id, name: nameOf(id) }, profileOf(profile)));
  }
  configure(settings: Partial<RoutingSettings>): void {
    this.settings = settingsOf(settings);
    this.#run((draft) => setSettings(draft, this.settings));
  }
  disconnect(id: string): void {
    this.present.delete(id);
    this.#run((draft) => disconnect(draft, id));
  }
  signOut(id: string): void {
    this.#run((draft) => signOut(draft, id));
  }
  choose(id: string, to: Availability): void {
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
    for (let due = dueAt(this.floor); due <= end; due = dueAt(this.floor)) {
      this.now = Math.max(this.now, due);
      this.#run(tick);
      if (dueAt(this.floor) <= this.now) throw new Error('the alarm would ring forever');
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
    this.floor = new Floor(this.settings);
    this.floor.fill({ handoffs, agents }, this.now);
    this.#run((draft) => resume(draft, this.present));
    this.pass(0);
  }

  stateOf(conversation: string): string | undefined {
    return this.floor.handoff(conversation)?.stage.state;
  }
  epochOf(conversation: string): number {
    return this.floor.handoff(conversation)?.epoch ?? -1;
  }
  agentOf(conversation: string): string | undefined {
    const stage = this.floor.handoff(conversation)?.stage;
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

  #run<Reply>(act: (draft: Draft) => Reply): Reply {
    const decision = decide(this.floor, this.now, act, (changes) => this.#save(changes));
    this.effects.push(...decision.effects);
    this.inspect(decision.effects);
    return decision.reply;
  }

  #save({ handoffs, agents, records }: Changes): void {
    if (this.broken) throw new Error('the disk is full');
    for (const [id, row] of handoffs) {
      if (row === null) this.#rows.delete(`handoff ${id}`);
      else this.#rows.set(`handoff ${id}`, JSON.stringify(row));
    }
    for (const [id, row] of agents) this.#rows.set(`agent ${id}`, JSON.stringify(row));
    this.#records.push(...records);
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
