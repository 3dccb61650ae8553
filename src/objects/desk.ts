import { DurableObject } from 'cloudflare:workers';
import { ANSWER_MS, type DeskRpc, type HandoffReport, type ReportAnswer } from '../contracts.ts';
import type { Env } from '../env.ts';
import { readCaller, readCard } from '../platform/caller.ts';
import { elapsed } from '../platform/clock.ts';
import { readAgents, readLimits } from '../platform/config.ts';
import { within } from '../platform/deadline.ts';
import { FAILED_RETRY_MS, logFailure, nameOf } from '../platform/failures.ts';
import { answerClose, answerPings, closeSocket, isClosed, refuseSocket } from '../platform/sockets.ts';
import { Store } from '../platform/storage.ts';
import {
  type AgentConfig,
  type AgentItem,
  AgentProfile,
  type AgentRef,
  DEFAULT_ROUTING,
  type RoutingTarget,
  type SiteCard,
} from '../protocol/index.ts';
import {
  type Agent,
  agentItem,
  connect,
  type Draft,
  decide,
  disconnect,
  dueAt,
  editProfile,
  Floor,
  holderOf,
  isPresent,
  report,
  resume,
  setSettings,
  stillHere,
  TOMBSTONE_MS,
  tick,
} from '../routing/index.ts';
import { DeskAudit } from './desk-audit.ts';
import { DeskBoard } from './desk-board.ts';
import { DeskDoorway } from './desk-doorway.ts';
import { DeskEffects } from './desk-effects.ts';
import { DeskRows } from './desk-rows.ts';
import { DeskSockets } from './desk-sockets.ts';
import type { StoredDesk } from './desk-stored.ts';
import { DeskWaits } from './desk-waits.ts';
import { Inbox } from './inbox.ts';

/**
 * How often the desk looks after what tells nobody (ms), while anything is live: peers that vanished without a word,
 * conversations that think otherwise, waits that time alone has changed.
 */
const SWEEP_MS = 60_000;

/** Between two looks at all sockets (ms), however much there is to do. */
const LOOK_MS = 5_000;

/** What was stored counts as fresh for so long (ms): whoever comes now has company, or soon will. */
const FRESH_MS = 50;

/**
 * The desk of a site: turns what the runtime delivers into actions of `src/routing`, stores what they decide, and then
 * does what follows. All of it before any `await`, so that nothing interleaves.
 */
export class Desk extends DurableObject<Env> implements DeskRpc {
  readonly store: Store;
  readonly #rows: DeskRows;
  readonly #sockets: DeskSockets;
  readonly #effects: DeskEffects;
  readonly #board: DeskBoard;
  readonly #waits: DeskWaits;
  readonly #doorway: DeskDoorway;
  readonly #audit: DeskAudit;
  readonly #floor: Floor;
  readonly #inbox = new Inbox<() => void>({
    hasCompany: () => elapsed(this.#storedAt, Date.now()) <= FRESH_MS,
    take: (works) => {
      for (const work of works) work();
    },
  });
  /** Of the settings that are in force; 0 before any. */
  #rev: number;
  #lookedAt = 0;
  #storedAt = 0;

  constructor(ctx: DurableObjectState, env: Env) {
    super(ctx, env);
    answerPings(ctx);
    this.store = new Store(ctx.storage);
    this.#rows = new DeskRows(this.store, (table, why) =>
      logFailure('desk.row_unreadable', { table, why, site: ctx.id.name ?? '' }),
    );
    this.#sockets = new DeskSockets(ctx, () => readLimits(env));
    const settings = this.#rows.settings();
    this.#rev = settings?.rev ?? 0;
    this.#floor = new Floor(settings?.routing ?? DEFAULT_ROUTING);
    const conversation = (id: string) => env.CONVERSATIONS.getByName(`${ctx.id.name}:${id}`);
    const waitUntil = (work: Promise<void>) => ctx.waitUntil(work);
    this.#effects = new DeskEffects({
      sockets: this.#sockets,
      conversation,
      floor: this.#floor,
      run: (act) => this.#take(() => void this.#run(act)),
      waitUntil,
    });
    this.#board = new DeskBoard(this.#floor, this.#sockets);
    this.#waits = new DeskWaits(this.#floor, (id, news) => {
      // News of the moment are not repeated: what was lost is told with the next look, as it is then.
      const told = within(ANSWER_MS, conversation(id).tellWaiting(news));
      waitUntil(told.catch(() => {}));
      return told;
    });
    this.#doorway = new DeskDoorway({
      sockets: this.#sockets,
      floor: this.#floor,
      rows: this.#rows,
      board: this.#board,
      effects: this.#effects,
      limits: () => readLimits(env),
      run: (act) => this.#run(act),
    });
    this.#audit = new DeskAudit({
      floor: this.#floor,
      stand: (id) => conversation(id).stand(),
      hear: (news) => this.#take(() => this.#hear(news)),
      later: waitUntil,
    });
    void ctx.blockConcurrencyWhile(async () => {
      await this.store.load();
      this.#wake();
    });
  }

  // ── Calls from conversations ─────────────────────────────────────────────────────────────────────────────────────

  report(news: HandoffReport): Promise<ReportAnswer> {
    return this.#take(() => {
      this.#dropSilent();
      const answer = this.#hear(news);
      const waiting = answer.ok && news.state === 'queued' ? this.#waits.of(news.conversation) : undefined;
      return answer.ok && waiting !== undefined ? { ok: true, waiting } : answer;
    });
  }

  async availability(): Promise<number> {
    this.#inbox.flush();
    this.#dropSilent();
    return this.#floor.onlineCount;
  }

  async knows(target: RoutingTarget): Promise<boolean> {
    const here = [...this.#floor.agents(), ...this.#configured()];
    if (target.type === 'agent') return here.some(({ id }) => id === target.id);
    if (target.type === 'team') return here.some(({ teams }) => teams.includes(target.id));
    return here.some(({ skills }) => Object.hasOwn(skills, target.id));
  }

  // ── Calls from the operator's doors ──────────────────────────────────────────────────────────────────────────────

  /** Takes the routing settings of a newer card. */
  async adopt(card: SiteCard): Promise<void> {
    this.#inbox.flush();
    this.#adopt(card);
  }

  /** Gives an agent another profile, at once and from now on, whatever the configuration says. */
  async editAgent(agent: AgentRef, profile: AgentProfile): Promise<void> {
    this.#inbox.flush();
    this.#run((draft) => editProfile(draft, agent, profile));
  }

  /** The agents who were ever here, or were edited, and are still of this desk. */
  async agents(): Promise<AgentItem[]> {
    this.#inbox.flush();
    this.#dropSilent();
    return [...this.#floor.agents()].flatMap(({ id }) => agentItem(this.#floor, id) ?? []);
  }

  // ── Agents ───────────────────────────────────────────────────────────────────────────────────────────────────────

  /** A checked upgrade from the Worker. */
  override fetch(request: Request): Response {
    const caller = readCaller(request);
    if (caller?.role !== 'agent' || caller.site !== this.ctx.id.name) return refuseSocket('forbidden');
    this.#dropSilent();
    if (this.#sockets.countOf(caller.id) >= readLimits(this.env).socketsPerAgent)
      return refuseSocket('tooManySockets');
    const card = readCard(request);
    if (card !== null) this.#adopt(card);
    return this.#sockets.accept(caller, Date.now());
  }

  override webSocketMessage(socket: WebSocket, raw: string | ArrayBuffer): void {
    if (isClosed(socket)) return;
    if (this.#sockets.of(socket) === null) {
      closeSocket(socket, 'protocolError');
      return;
    }
    const units = typeof raw === 'string' ? raw.length : 0;
    this.#take(() => this.#doorway.receive(socket, raw), units).catch((error) => {
      logFailure('desk.frame_failed', { why: nameOf(error), site: this.ctx.id.name ?? '' });
      this.#doorway.failed(socket, raw);
    });
  }

  override webSocketClose(socket: WebSocket, code: number, reason: string): void {
    this.#inbox.flush();
    answerClose(socket, code, reason);
    this.#gone(socket);
  }

  override webSocketError(socket: WebSocket): void {
    this.#inbox.flush();
    this.#gone(socket);
  }

  #gone(socket: WebSocket): void {
    const agent = this.#sockets.of(socket);
    if (!agent?.hello || this.#sockets.isPresent(agent.id, socket)) return;
    this.#run((draft) => disconnect(draft, agent.id));
  }

  /**
   * Closes sockets whose peer vanished: no call should ring there. The grace of whoever has no other begins, also of those
   * whose last one closed and it could not be stored.
   */
  #dropSilent(): void {
    const now = Date.now();
    if (elapsed(this.#lookedAt, now) < LOOK_MS) return;
    this.#lookedAt = now;
    for (const socket of this.#sockets.silent(now)) closeSocket(socket, 'lagging');
    const present = this.#sockets.present();
    const gone = [...this.#floor.agents()].filter((agent) => isPresent(agent) && !present.has(agent.id));
    if (gone.length === 0) return;
    this.#run((draft) => {
      for (const { id } of gone) disconnect(draft, id);
    });
  }

  // ── Time ─────────────────────────────────────────────────────────────────────────────────────────────────────────

  /** Catches up on what happened while this object was not there to see it. */
  #wake(): void {
    const stored = this.#rows.load();
    if (stored === null) return;
    const now = Date.now();
    this.#floor.fill({ ...stored, agents: this.#stillHere(stored) }, now);
    this.#board.recall();
    this.#audit.miss(stored.unread.handoffs);
    if (this.#audit.isMissing) this.store.arm(now);
    const present = this.#sockets.present();
    this.#run((draft) => {
      for (const id of stored.unread.agents) this.#meetAgain(draft, id);
      resume(draft, present);
    });
  }

  /** Everybody, while it cannot be read who is configured. */
  #stillHere(stored: StoredDesk): Agent[] {
    try {
      return stillHere(stored, new Set(this.#configured().map(({ id }) => id)));
    } catch {
      return stored.agents;
    }
  }

  #configured(): AgentConfig[] {
    return readAgents(this.env).filter(({ site }) => site === this.ctx.id.name);
  }

  /** An agent whose row cannot be read is who their socket or their work says they are; else they come as a new one. */
  #meetAgain(draft: Draft, agent: string): void {
    const badge = this.#sockets.badgeOf(agent);
    const [held] = this.#floor.held(agent);
    const holder = held === undefined ? null : holderOf(held);
    if (badge !== null) connect(draft, badge, AgentProfile.parse(badge));
    else if (holder !== null) connect(draft, holder, AgentProfile.parse({}));
  }

  /** Never throws: the platform gives an alarm up after a few failures, and with it all timers would be lost. */
  override alarm(): void {
    this.store.alarmFired();
    try {
      this.#inbox.flush();
      this.#dropSilent();
      this.#run(tick);
      const now = Date.now();
      this.#audit.look(now);
      this.#waits.lookAgain();
      if (this.#rows.forget(now)) this.store.arm(now + TOMBSTONE_MS);
    } catch (error) {
      logFailure('desk.alarm_failed', { why: nameOf(error), site: this.ctx.id.name ?? '' });
      this.store.arm(Date.now() + FAILED_RETRY_MS);
    }
  }

  #arm(now: number): void {
    const due = dueAt(this.#floor);
    if (due < Number.POSITIVE_INFINITY) this.store.arm(due);
    // Also those who are busy or away can vanish, with what they hold.
    const isManned = this.#floor.onlineCount > 0 || this.#sockets.any();
    if ((this.#floor.handoffCount > 0 && isManned) || this.#audit.isMissing) this.store.arm(now + SWEEP_MS);
  }

  // ── Decide, store, then act ──────────────────────────────────────────────────────────────────────────────────────

  /**
   * Does this when its turn comes, which is at once unless there is much to do.
   * @param units how much text waits with it
   */
  #take<T>(work: () => T, units = 0): Promise<T> {
    return new Promise((resolve, reject) => {
      this.#inbox.put(() => {
        try {
          resolve(work());
        } catch (error) {
          reject(error);
        }
      }, units);
    });
  }

  #hear(news: HandoffReport): ReportAnswer {
    const isLive = this.#floor.handoff(news.conversation) !== undefined;
    const past = this.#rows.remembered(news, isLive, Date.now());
    const limits = readLimits(this.env);
    return this.#run((draft) => report(draft, news, past, limits));
  }

  #adopt({ rev, settings: { routing = DEFAULT_ROUTING } }: SiteCard): void {
    if (rev <= this.#rev) return;
    const isNews = JSON.stringify(routing) !== JSON.stringify(this.#floor.settings);
    // What is as it was needs no row: a desk that nobody ever used leaves nothing behind.
    if (isNews) {
      this.#run((draft) => {
        setSettings(draft, routing);
        this.#rows.saveSettings(rev, routing);
      });
    }
    // Not before they are in force: what failed on the way is taken from the same card when it comes again.
    this.#rev = rev;
  }

  #run<Reply>(act: (draft: Draft) => Reply): Reply {
    const now = Date.now();
    const decision = decide(this.#floor, now, act, (changes) => {
      this.#rows.save(changes, now);
      this.#storedAt = now;
    });
    this.#arm(now);
    if (decision.records.length > 0) this.store.arm(now + TOMBSTONE_MS);
    for (const conversation of decision.handoffs.keys()) this.#board.moved(conversation);
    for (const agent of decision.agents.keys()) this.#board.agentChanged(agent);
    for (const agent of decision.loads) this.#board.agentChanged(agent);
    if (decision.handoffs.size + decision.agents.size > 0) this.#waits.changed();
    for (const effect of decision.effects) this.#effects.perform(effect, now);
    return decision.reply;
  }
}
