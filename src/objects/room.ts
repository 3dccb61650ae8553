import * as z from 'zod/mini';
import { type Audience, contextOf, project, type State } from '../conversation/index.ts';
import { closeSocket, isSilent, sendText, socketsOf } from '../platform/sockets.ts';
import {
  contextFor,
  eventFor,
  PEER_DEAD_MS,
  PROTOCOL_VERSION,
  Seq,
  type ServerFrame,
  type ThreadEvent,
  type Waiting,
} from '../protocol/index.ts';
import { ownUp } from '../routing/index.ts';
import { jsonOf } from './event-json.ts';
import type { Session, Sessions } from './session.ts';
import type { ThreadStore } from './thread-store.ts';

const Receipts = z.object({ customer: Seq, agent: Seq });
type Receipts = z.infer<typeof Receipts>;

/** Who is in the conversation right now, and what each of them gets to hear. */
export class Room {
  readonly #ctx: DurableObjectState;
  readonly #sessions: Sessions;
  readonly #thread: ThreadStore;
  #kept: Receipts | null = null;
  #context = '';

  constructor(ctx: DurableObjectState, sessions: Sessions, thread: ThreadStore) {
    this.#ctx = ctx;
    this.#sessions = sessions;
    this.#thread = thread;
  }

  /** Sends committed events to everybody, each audience in its own projection. */
  deliver(before: State, events: readonly ThreadEvent[], after: State): void {
    const everybody = this.#greeted();
    for (const audience of ['customer', 'agent'] as const) {
      const sessions = everybody.filter(({ role }) => role === audience);
      if (sessions.length === 0) continue;
      const alike = new Map<string, Session[]>();
      for (const session of sessions) {
        const reading = readingOf(session);
        alike.set(reading, [...(alike.get(reading) ?? []), session]);
      }
      let prev = audience === 'customer' ? before.publicHead : before.head;
      for (const event of events) {
        const shown = project(event, audience);
        if (!shown) continue;
        for (const [reader, ...others] of alike.values()) {
          if (reader === undefined) continue;
          const read = eventFor(reader.speaks, shown, reader.language);
          const text = `{"t":"event","prev":${prev},"event":${jsonOf(read)}}`;
          for (const session of [reader, ...others]) session.deliver(text, event.seq);
        }
        prev = event.seq;
      }
    }
    if (changesContext(events, after)) this.tellContext(after);
    if (events.some(({ kind }) => kind === 'customer.blocked')) {
      for (const socket of socketsOf(this.#ctx, 'customer')) closeSocket(socket, 'blocked');
    }
  }

  /** Sends something passing to everybody, or to one audience. */
  tell(frame: ServerFrame, audience?: Audience, except?: Session): void {
    const text = JSON.stringify(frame);
    for (const session of this.#greeted(audience)) if (session !== except) sendText(session.socket, text);
  }

  /** Tells the customer of the line. Their sockets remember what they were promised, over any sleep. @returns what was told */
  tellWaiting(waiting: Waiting, epoch: number, now: number): Waiting {
    const customers = this.#greeted('customer');
    const [last] = customers.flatMap(({ promised }) => promised ?? []);
    const told = ownUp(waiting, epoch, last, now);
    for (const session of customers) if (told.promised) session.promise(told.promised);
    this.tell({ t: 'waiting', waiting: told.waiting });
    return told.waiting;
  }

  /** Tells agents whether the customer is there. */
  tellPresence(here: boolean): void {
    this.tell({ t: 'presence', customer: here ? 'here' : 'away' }, 'agent');
  }

  /** Shows agents the card again, if it says something new. */
  tellContext(state: State, to?: Session): void {
    const agents = to ? [to] : this.#greeted('agent');
    if (agents.length === 0) return;
    const context = contextOf(state);
    const text = JSON.stringify(context);
    if (!to && text === this.#context) return;
    if (!to) this.#context = text;
    for (const session of agents)
      session.send({ t: 'context', context: contextFor(session.speaks, context) });
  }

  /** Whether a customer's socket is open and heard from. One that is closing does not count. */
  customerHere(closing?: WebSocket): boolean {
    return socketsOf(this.#ctx, 'customer', closing).some((socket) => this.#isHeard(socket));
  }

  /** Closes sockets whose peer vanished without a word, so that they take nobody's place. */
  dropSilent(): void {
    for (const socket of socketsOf(this.#ctx)) if (!this.#isHeard(socket)) closeSocket(socket, 'lagging');
  }

  /** Whether the peer has pinged lately, or is too new to have to. */
  #isHeard(socket: WebSocket): boolean {
    const since = this.#sessions.of(socket)?.since ?? 0;
    return !isSilent(this.#ctx, socket, since, Date.now(), PEER_DEAD_MS);
  }

  /** How far each side has looked. One watermark a side, kept in the sockets while they live. */
  get seen(): Receipts {
    const kept = this.#keptReceipts;
    const live = (audience: Audience) => this.#greeted(audience).map(({ seen }) => seen);
    return {
      customer: Math.max(kept.customer, ...live('customer')),
      agent: Math.max(kept.agent, ...live('agent')),
    };
  }

  look(session: Session, upTo: number): void {
    const before = this.seen;
    session.look(Math.max(session.seen, upTo));
    const seen = this.seen;
    if (seen.customer !== before.customer || seen.agent !== before.agent) this.tell({ t: 'seen', seen });
  }

  /** Writes the watermarks down when a socket that carried one closes: one row, however much was read. */
  keepReceipts(closing: WebSocket): void {
    const session = this.#sessions.of(closing);
    if (!session || session.seen <= this.#keptReceipts[session.role]) return;
    this.#kept = { ...this.#keptReceipts, [session.role]: session.seen };
    this.#thread.keep('seen', JSON.stringify(this.#kept));
  }

  get #keptReceipts(): Receipts {
    this.#kept ??= this.#thread.record('seen', Receipts) ?? { customer: 0, agent: 0 };
    return this.#kept;
  }

  #greeted(audience?: Audience): Session[] {
    return socketsOf(this.#ctx, audience).flatMap((socket) => {
      const session = this.#sessions.of(socket);
      return session?.greeted ? [session] : [];
    });
  }
}

/** Those for whom this is the same are told the same; clients of today have words of their own. */
function readingOf({ speaks, language }: Session): string {
  return speaks >= PROTOCOL_VERSION ? '' : `${speaks} ${language ?? ''}`;
}

/** While an agent has control, what is merely said does not change the card; what was found in it does. */
function changesContext(events: readonly ThreadEvent[], after: State): boolean {
  if (after.control.owner !== 'agent') return true;
  return events.some(
    (event) =>
      event.kind !== 'message' ||
      event.staff?.details !== undefined ||
      (event.staff?.assessment?.reasons.length ?? 0) > 0,
  );
}
