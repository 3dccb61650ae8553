import { DurableObject } from 'cloudflare:workers';
import {
  type AcceptAnswer,
  type AcceptRequest,
  ANSWER_MS,
  type ConversationRpc,
  type HandoffReport,
  type ReportAnswer,
  type ReturnRequest,
  type TurnOutcome,
  type TurnRpc,
  type WaitingNews,
} from '../contracts.ts';
import {
  acceptControl,
  customerChanged,
  type Draft,
  endTurn,
  isCurrent,
  notePresence,
  refuseHandoff,
  returnControl,
  type State,
  tick,
} from '../conversation/index.ts';
import type { Env } from '../env.ts';
import { readCaller, readCard, readRules } from '../platform/caller.ts';
import { readLimits } from '../platform/config.ts';
import { within } from '../platform/deadline.ts';
import { logFailure, nameOf } from '../platform/failures.ts';
import { CardUnreadable, readSite } from '../platform/sites.ts';
import {
  acceptSocket,
  answerClose,
  answerPings,
  closeSocket,
  isClosed,
  refuseSocket,
  socketsOf,
} from '../platform/sockets.ts';
import { Store } from '../platform/storage.ts';
import type { Caller, Waiting } from '../protocol/index.ts';
import { Doorway, type Incoming } from './doorway.ts';
import { FollowUp } from './follow-up.ts';
import { Inbox } from './inbox.ts';
import { Ledger } from './ledger.ts';
import { Room } from './room.ts';
import { newAttachment, Sessions } from './session.ts';
import { ThreadStore } from './thread-store.ts';

/**
 * When an alarm that failed is rung again (ms). Later than a desk's or a client's next try (`FAILED_RETRY_MS`): a site has
 * one desk, which many wait for, but conversations without number, and what fails in one may fail in all of them at once.
 */
const ALARM_RETRY_MS = 30_000;

/** When an alarm that found no card to decide under is rung again (ms): its operator has to save one, and has been told. */
const CARD_RETRY_MS = 600_000;

/**
 * One conversation. The class only wires the runtime to the pure core: every callback becomes a draft, a draft becomes
 * one commit, and what must happen next (a bot's turn, a word to the desk, an alarm) is derived from the new state.
 */
export class Conversation extends DurableObject<Env> implements ConversationRpc, TurnRpc {
  /** Counts rows; tests and the cost figures read it. */
  readonly store: Store;
  readonly #thread: ThreadStore;
  readonly #ledger: Ledger;
  readonly #sessions: Sessions;
  readonly #room: Room;
  readonly #doorway: Doorway;
  readonly #inbox: Inbox<Incoming>;
  readonly #followUp: FollowUp;
  #waiting: Waiting | undefined;
  #named: string | undefined;
  #awake = false;

  constructor(ctx: DurableObjectState, env: Env) {
    super(ctx, env);
    answerPings(ctx);
    this.store = new Store(ctx.storage);
    void ctx.blockConcurrencyWhile(() => this.store.load());
    this.#thread = new ThreadStore(this.store, {
      refolds: (why) => logFailure('snapshot.refolded', { why, site: this.#site, conversation: this.#id }),
      unreadable: (fact, why) =>
        logFailure('fact.unreadable', { fact, why, site: this.#site, conversation: this.#id }),
    });
    this.#ledger = new Ledger(this.#thread);
    this.#sessions = new Sessions(() => readLimits(env));
    this.#room = new Room(ctx, this.#sessions, this.#thread);
    this.#doorway = new Doorway({
      room: this.#room,
      thread: this.#thread,
      limits: () => readLimits(env),
      logId: () => `${this.#id}.1`,
      state: () => this.#state,
      waiting: () => this.#waiting,
      commit: this.#record.bind(this),
      knows: (target) => env.DESKS.getByName(this.#site).knows(target),
      later: (work) => ctx.waitUntil(work),
      resume: (work) => this.#resume(work),
      arrived: (session) => this.#arrived(session.caller),
    });
    this.#inbox = new Inbox({
      hasCompany: (incoming) => this.#doorway.hasCompany(incoming),
      take: (frames) => this.#take(frames),
    });
    this.#followUp = new FollowUp({
      thread: this.#thread,
      ledger: this.#ledger,
      conversation: () => this.#id,
      desk: (report) => env.DESKS.getByName(this.#site).report(report),
      library: (report) => env.LIBRARIES.getByName(this.#site).mark(report),
      start: (input) => ctx.exports.BotRunner.start(input),
      failed: (turn, epoch) => this.endTurn({ turn, epoch, agentsOnline: 1, ok: false, why: 'error' }),
      answered: (report, answer) => this.#deskAnswered(report, answer),
      later: (work) => ctx.waitUntil(work),
      arm: (at) => this.store.arm(at),
    });
  }

  // ── Sockets ──────────────────────────────────────────────────────────────────────────────────────────────────────

  /** A checked upgrade from the Worker. */
  override fetch(request: Request): Response {
    const caller = readCaller(request);
    const card = readCard(request);
    if (!caller) return new Response(null, { status: 400 });
    if (!this.#concerns(caller)) return refuseSocket('forbidden');
    this.#inbox.flush();
    const limits = readLimits(this.env);
    const allowed = caller.role === 'customer' ? limits.socketsPerVisitor : limits.socketsOfAgents;
    this.#room.dropSilent();
    if (socketsOf(this.ctx, caller.role).length >= allowed) return refuseSocket('tooManySockets');
    if (caller.role === 'agent' && !this.#state.started) return refuseSocket('notFound');
    if (caller.role === 'customer' && this.#state.blocked) return refuseSocket('blocked');

    const rules = readRules(request);
    if (card) this.#ledger.adopt(card);
    if (rules) this.#ledger.adoptRules(rules);
    this.#wake(caller.role === 'customer');
    if (caller.role === 'customer' && customerChanged(this.#state, caller.customer)) {
      this.#commit((draft) => draft.add({ kind: 'customer.updated', customer: caller.customer }));
    }
    return acceptSocket(this.ctx, [caller.role], newAttachment(caller, Date.now()));
  }

  override webSocketMessage(socket: WebSocket, raw: string | ArrayBuffer): void {
    if (isClosed(socket)) return;
    const session = this.#sessions.of(socket);
    if (!session) closeSocket(socket, 'protocolError');
    // A socket that slept before anything was said has no card to speak under: it comes back with one.
    if (!this.#ledger.isReady) answerClose(socket, 1012, 'restart');
    if (!session || !this.#ledger.isReady) return;
    this.#inbox.put(this.#doorway.read(session, raw), typeof raw === 'string' ? raw.length : 0);
  }

  /** Each frame by itself: one that fails takes nobody along. */
  #take(frames: readonly Incoming[]): void {
    for (const incoming of frames) {
      try {
        this.#wake();
        this.#doorway.receive(incoming);
      } catch (error) {
        this.#logFailure('frame.failed', error);
        this.#doorway.failed(incoming);
      }
    }
    this.#followUp.settle();
  }

  /** Takes up a frame that had to wait for another object's word. What came in meanwhile came first. */
  #resume(work: () => void): void {
    this.#wake();
    work();
    this.#followUp.settle();
  }

  override webSocketClose(socket: WebSocket, code: number, reason: string): void {
    // What it said before it closed is answered before the close is.
    this.#inbox.flush();
    answerClose(socket, code, reason);
    this.#gone(socket);
  }

  override webSocketError(socket: WebSocket): void {
    this.#gone(socket);
  }

  #arrived(caller: Caller): void {
    if (caller.role !== 'customer') return;
    this.#record((draft) => notePresence(draft, true));
    this.#room.tellPresence(true);
    if (this.#state.control.owner === 'queue' && !this.#waiting) this.#followUp.remindDesk();
  }

  #gone(socket: WebSocket): void {
    this.#wake();
    // Nothing was ever said here, and all that was known of the site went with the sleep: there is nothing to keep, and
    // nobody misses its visitor.
    if (!this.#ledger.isReady) return;
    this.#room.keepReceipts(socket);
    if (this.#sessions.of(socket)?.role === 'customer' && !this.#room.customerHere(socket)) {
      this.#record((draft) => notePresence(draft, false));
      this.#room.tellPresence(false);
    }
    this.#followUp.settle();
  }

  // ── Calls from the desk and from bots ────────────────────────────────────────────────────────────────────────────

  async acceptControl(request: AcceptRequest): Promise<AcceptAnswer> {
    if (this.#lacksCard) await this.#fetchCard();
    this.#wake();
    if (!this.#ledger.isReady) return { ok: false, code: 'customer_left' };
    return this.#commit((draft) => acceptControl(draft, request));
  }

  async returnControl(request: ReturnRequest): Promise<void> {
    if (this.#lacksCard) await this.#fetchCard();
    this.#wake();
    if (this.#ledger.isReady) this.#commit((draft) => returnControl(draft, request));
  }

  /** Whether what happened here can be read, but not the card to decide under. */
  get #lacksCard(): boolean {
    return this.#state.started && !this.#ledger.isReady;
  }

  /**
   * Asks the site for its card, when perhaps nobody comes any more who would bring one. Until it is there nothing is
   * decided and frames are turned away: all that may come between is a socket with a card, of which the newer stays.
   * @throws when there is none that can be read: unanswered, the desk asks again
   */
  async #fetchCard(): Promise<void> {
    const card = await within(ANSWER_MS, readSite(this.env, this.#site));
    if (card === null) throw new CardUnreadable(this.#site, 0, 'there is none');
    this.#ledger.adopt(card);
  }

  async tellWaiting({ handoff, epoch, waiting }: WaitingNews): Promise<void> {
    this.#wake();
    const { control, handoff: present } = this.#state;
    if (control.owner !== 'queue' || control.epoch !== epoch || present?.id !== handoff) return;
    this.#setWaiting(waiting);
  }

  async stand(): Promise<HandoffReport | null> {
    this.#wake();
    return this.#followUp.report;
  }

  async endTurn(outcome: TurnOutcome): Promise<void> {
    this.#followUp.hear(outcome);
    this.#wake();
    if (outcome.site) this.#ledger.adoptRules(outcome.site.rules);
    if (this.#ledger.isReady) this.#commit((draft) => endTurn(draft, outcome));
  }

  async tellTurn({ turn, epoch, text }: { turn: number; epoch: number; text: string | null }): Promise<void> {
    this.#followUp.hear({ turn, epoch });
    this.#wake();
    if (!isCurrent(this.#state, turn, epoch)) return;
    this.#room.tell(text === null ? { t: 'slow', turn } : { t: 'partial', turn, text });
  }

  /** Never throws: the platform gives an alarm up after a few failures, and with it all timers would be lost. */
  override async alarm(): Promise<void> {
    this.store.alarmFired();
    this.#awake = false;
    try {
      if (this.#lacksCard) await this.#fetchCard();
      this.#wake();
      // The desk may have forgotten: it is reminded of who waits or is served whenever time makes us look.
      if (this.#state.control.owner !== 'bot') this.#followUp.remindDesk();
    } catch (error) {
      this.#logFailure('alarm.failed', error);
      const pause = error instanceof CardUnreadable ? CARD_RETRY_MS : ALARM_RETRY_MS;
      this.store.arm(Date.now() + pause);
    }
  }

  // ── Commit ───────────────────────────────────────────────────────────────────────────────────────────────────────

  /** Commits one decision, sends its events, and does what follows from it. All of it before any `await`. */
  #commit<T>(decide: (draft: Draft) => T): T {
    const result = this.#record(decide);
    this.#followUp.settle();
    return result;
  }

  /** The same, where the caller settles what follows, once for many decisions. */
  #record<T>(decide: (draft: Draft) => T): T {
    const { result, before, events } = this.#ledger.decide(decide);
    if (events.length === 0) return result;
    if (this.#state.control.owner !== 'queue') this.#waiting = undefined;
    this.#room.deliver(before, events, this.#state);
    return result;
  }

  /**
   * Once per incarnation, and at each alarm: what happened while nobody looked.
   * @param customerComes the customer's own arrival is what wakes us: they are not absent
   */
  #wake(customerComes = false): void {
    this.#inbox.flush();
    if (this.#awake || !this.#ledger.isReady) return;
    this.#awake = true;
    if (!this.#state.started) return;
    this.#record((draft) => {
      // A page that slept is heard from again on the socket it had, without a word.
      if (!customerComes) notePresence(draft, this.#room.customerHere());
      tick(draft);
    });
    this.#followUp.settle();
  }

  #deskAnswered(report: HandoffReport, answer: ReportAnswer): void {
    this.#inbox.flush();
    if (!answer.ok) this.#commit((draft) => refuseHandoff(draft, report.epoch, answer.reason));
    else if (answer.waiting && this.#state.control.epoch === report.epoch) this.#setWaiting(answer.waiting);
  }

  #setWaiting(waiting: Waiting): void {
    if (this.#state.control.owner !== 'queue') return;
    this.#waiting = this.#room.tellWaiting(waiting, this.#state.control.epoch, Date.now());
  }

  #logFailure(event: string, error: unknown): void {
    logFailure(event, { why: nameOf(error), site: this.#site, conversation: this.#id });
  }

  /** Whether a caller's token names this very conversation, or for agents its site. */
  #concerns(caller: Caller): boolean {
    return caller.site === this.#site && (caller.role === 'agent' || caller.conversation === this.#id);
  }

  get #state(): State {
    return this.#ledger.state;
  }

  get #site(): string {
    return this.#name.slice(0, this.#name.indexOf(':'));
  }

  get #id(): string {
    return this.#name.slice(this.#name.indexOf(':') + 1);
  }

  /** `site:conversation`, as the Worker named this object. Asked of the runtime once: each message needs it. */
  get #name(): string {
    this.#named ??= this.ctx.id.name;
    if (this.#named === undefined) throw new Error('a conversation is always addressed by name');
    return this.#named;
  }
}
