import { DurableObject } from 'cloudflare:workers';
import type { DeskRpc, HandoffReport, ReportAnswer } from '../contracts.ts';
import type { Env } from '../env.ts';
import { readCaller } from '../platform/caller.ts';
import { readLimits } from '../platform/config.ts';
import { answerClose, answerPings, closeSocket, refuseSocket } from '../platform/sockets.ts';
import { Store } from '../platform/storage.ts';
import {
  type Counts,
  DeskClientFrame,
  parseFrame,
  type Refusal,
  refOf,
  refusal,
  SUPPORTED_VERSIONS,
} from '../protocol/index.ts';
import {
  accept,
  boardOf,
  callsFor,
  changedBetween,
  connect,
  type DeskState,
  type Draft,
  decide,
  decline,
  disconnect,
  dueAt,
  EMPTY_DESK,
  holderOf,
  lineOf,
  onlineCount,
  report,
  resume,
  setAvailability,
  TOMBSTONE_MS,
  tick,
  waitingsOf,
} from '../routing/index.ts';
import { DeskBoard } from './desk-board.ts';
import { DeskEffects } from './desk-effects.ts';
import { DeskRows } from './desk-rows.ts';
import { type Badge, DeskSockets } from './desk-sockets.ts';

/** How often sockets are checked for a peer that vanished without a word, while anybody waits or is served (ms). */
const SWEEP_MS = 120_000;

type AcceptFrame = Extract<DeskClientFrame, { t: 'accept' }>;

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
  #state: DeskState = EMPTY_DESK;

  constructor(ctx: DurableObjectState, env: Env) {
    super(ctx, env);
    answerPings(ctx);
    this.store = new Store(ctx.storage);
    this.#rows = new DeskRows(this.store);
    this.#sockets = new DeskSockets(ctx, () => readLimits(env));
    this.#effects = new DeskEffects({
      sockets: this.#sockets,
      conversation: (id) => env.CONVERSATIONS.getByName(`${ctx.id.name}:${id}`),
      state: () => this.#state,
      run: (act) => this.#run(act),
      waitUntil: (work) => ctx.waitUntil(work),
    });
    this.#board = new DeskBoard({
      sockets: this.#sockets,
      line: () => boardOf(this.#state).line,
      agents: () => boardOf(this.#state).agents,
      item: (id) => boardOf(this.#state).line.find(({ conversation }) => conversation === id) ?? null,
      agent: (id) => boardOf(this.#state).agents.find((agent) => agent.id === id) ?? null,
      counts: () => this.#counts(),
    });
    void ctx.blockConcurrencyWhile(async () => {
      await this.store.load();
      this.#wake();
    });
  }

  // ── Calls from conversations ─────────────────────────────────────────────────────────────────────────────────────

  async report(news: HandoffReport): Promise<ReportAnswer> {
    this.#dropSilent();
    const past = this.#rows.remembered(news, Date.now());
    const limits = readLimits(this.env);
    const answer = this.#run((draft) => report(draft, news, past, limits), news.conversation);
    const waiting = waitingsOf(this.#state).get(news.conversation);
    return answer.ok && waiting !== undefined ? { ok: true, waiting } : answer;
  }

  async availability(): Promise<number> {
    return onlineCount(this.#state);
  }

  // ── Agents ───────────────────────────────────────────────────────────────────────────────────────────────────────

  /** A checked upgrade from the Worker. */
  override fetch(request: Request): Response {
    const caller = readCaller(request);
    if (caller?.role !== 'agent' || caller.site !== this.ctx.id.name) return refuseSocket('forbidden');
    return this.#sockets.accept(caller, Date.now());
  }

  override webSocketMessage(socket: WebSocket, raw: string | ArrayBuffer): void {
    const agent = this.#sockets.of(socket);
    if (agent === null) {
      closeSocket(socket, 'protocolError');
      return;
    }
    const { frameBytes } = readLimits(this.env);
    const refused = this.#receive(socket, agent, raw, frameBytes);
    if (refused === null) this.#sockets.forgive(socket);
    else this.#sockets.refuse(socket, refused, refOf(raw, frameBytes));
  }

  override webSocketClose(socket: WebSocket, code: number, reason: string): void {
    answerClose(socket, code, reason);
    this.#gone(socket);
  }

  override webSocketError(socket: WebSocket): void {
    this.#gone(socket);
  }

  #receive(socket: WebSocket, agent: Badge, raw: string | ArrayBuffer, frameBytes: number): Refusal | null {
    const retryAfterMs = this.#sockets.take(socket, Date.now());
    if (retryAfterMs > 0) return refusal('rate_limited', { retryAfterMs });
    const parsed = parseFrame(DeskClientFrame, raw, frameBytes);
    if (!parsed.ok) return parsed.refusal;
    const { frame } = parsed;
    if (frame.t === 'hello') {
      if (agent.hello) return refusal('hello_again');
      this.#greet(socket, agent, frame.v);
      return null;
    }
    if (!agent.hello) return refusal('hello_first');
    if (frame.t === 'accept') return this.#accept(socket, agent, frame);
    if (frame.t === 'watch') {
      this.#sockets.watch(socket, frame.on);
      if (frame.on) this.#board.show(socket);
      return null;
    }
    this.#run((draft) => {
      if (frame.t === 'decline') decline(draft, agent.id, frame.conversation, frame.epoch);
      else setAvailability(draft, agent.id, frame.to);
    });
    this.#sockets.send(socket, { t: 'done', ref: frame.ref });
    return null;
  }

  #greet(socket: WebSocket, { id, name, capacity }: Badge, v: number): void {
    if (!SUPPORTED_VERSIONS.includes(v)) {
      closeSocket(socket, 'versionUnsupported');
      return;
    }
    this.#run((draft) => connect(draft, { id, name }, capacity));
    this.#sockets.greet(socket, v);
    const now = Date.now();
    const calls = callsFor(this.#state, id, now);
    const { line, agents } = boardOf(this.#state);
    this.#sockets.send(socket, {
      t: 'desk',
      v,
      you: { id, name },
      now,
      line: line.filter(({ agent }) => agent?.id === id),
      agents: agents.filter((agent) => agent.id === id),
      calls,
      counts: this.#counts(),
    });
    // Earlier versions had no way to ask for the board, and always got it.
    if (v < 3) {
      this.#sockets.watch(socket, true);
      this.#board.show(socket);
    }
  }

  #accept(socket: WebSocket, { id, name }: Badge, frame: AcceptFrame): Refusal | null {
    const { ref, conversation, epoch } = frame;
    const wasHere = this.#rows.tombstone(conversation) !== null;
    const reply = this.#run((draft) => accept(draft, { id, name }, conversation, epoch, wasHere));
    if (reply.state === 'refused') {
      return refusal(reply.code, reply.by === undefined ? {} : { by: reply.by });
    }
    if (reply.state === 'asking') this.#effects.expect(conversation, socket, ref);
    else this.#sockets.send(socket, { t: 'accepted', ref, conversation, epoch: reply.epoch });
    return null;
  }

  #counts(): Counts {
    return { waiting: lineOf(this.#state).length, online: onlineCount(this.#state) };
  }

  #gone(socket: WebSocket): void {
    const agent = this.#sockets.of(socket);
    if (!agent?.hello || this.#sockets.isPresent(agent.id, socket)) return;
    this.#run((draft) => disconnect(draft, agent.id));
  }

  /** Closes sockets whose peer vanished: no call should ring there, and their agent's grace begins. */
  #dropSilent(): void {
    for (const socket of this.#sockets.silent(Date.now())) {
      closeSocket(socket, 'lagging');
      this.#gone(socket);
    }
  }

  // ── Time ─────────────────────────────────────────────────────────────────────────────────────────────────────────

  /** Catches up on what happened while this object was not there to see it. */
  #wake(): void {
    const now = Date.now();
    const stored = this.#rows.load();
    this.#state = resume(stored, this.#sockets.present(), now);
    if (this.#rows.save(stored, this.#state, [], now)) this.#arm(now);
  }

  override alarm(): void {
    this.store.alarmFired();
    this.#dropSilent();
    this.#run(tick);
    const now = Date.now();
    if (this.#rows.forget(now)) this.store.arm(now + TOMBSTONE_MS);
  }

  #arm(now: number): void {
    const due = dueAt(this.#state);
    if (due < Number.POSITIVE_INFINITY) this.store.arm(due);
    if (this.#state.handoffs.size > 0 && this.#sockets.present().size > 0) this.store.arm(now + SWEEP_MS);
  }

  // ── Decide, store, then act ──────────────────────────────────────────────────────────────────────────────────────

  /** @param quiet a conversation that learns its place from the reply */
  #run<Reply>(act: (draft: Draft) => Reply, quiet?: string): Reply {
    const now = Date.now();
    const before = this.#state;
    const { state, records, effects, reply } = decide(before, now, act, quiet);
    this.#rows.save(before, state, records, now);
    this.#state = state;
    this.#arm(now);
    if (records.length > 0) this.store.arm(now + TOMBSTONE_MS);
    const changed = changedBetween(before, state);
    for (const conversation of [
      ...(changed?.gone ?? []),
      ...(changed?.put.map((item) => item.conversation) ?? []),
    ]) {
      const held = before.handoffs.get(conversation);
      this.#board.moved(conversation, held && holderOf(held)?.id);
    }
    for (const agent of changed?.agents ?? []) this.#board.agentChanged(agent.id);
    for (const effect of effects) this.#effects.perform(effect, now);
    return reply;
  }
}
