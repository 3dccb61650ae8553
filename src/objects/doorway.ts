import { ANSWER_MS } from '../contracts.ts';
import {
  agentNotes,
  agentSays,
  carryOut,
  customerSays,
  type Draft,
  isSame,
  mayUse,
  placeOf,
  type State,
} from '../conversation/index.ts';
import { within } from '../platform/deadline.ts';
import { answerClose } from '../platform/sockets.ts';
import {
  CLOSE,
  ClientFrame,
  type ErrorCode,
  eventFor,
  isPublic,
  type Limits,
  parseFrame,
  type Refusal,
  type RoutingTarget,
  refOf,
  refusal,
  SUPPORTED_VERSIONS,
  type ThreadEvent,
  type Waiting,
} from '../protocol/index.ts';
import type { Room } from './room.ts';
import { type Session, textProblem } from './session.ts';
import type { ThreadStore } from './thread-store.ts';

/** When a frame that met an error of ours may be sent again (ms). */
const FAILED_RETRY_MS = 5_000;

type Frame<T extends ClientFrame['t']> = Extract<ClientFrame, { t: T }>;

/** A frame as it came in: read, or refused unread. What it means is looked at when its turn comes. */
export type Incoming = {
  session: Session;
  read: { frame: ClientFrame } | { refused: Refusal; named: { id?: string; ref?: string } };
};

type Deps = {
  room: Room;
  thread: ThreadStore;
  limits(): Limits;
  logId(): string;
  state(): State;
  waiting(): Waiting | undefined;
  commit<T>(decide: (draft: Draft) => T): T;
  /** Whether the desk knows whom a transfer is meant for. */
  knows(target: RoutingTarget): Promise<boolean>;
  later(work: Promise<void>): void;
  /** Takes up what had to wait, and does what follows from it. */
  resume(work: () => void): void;
  arrived(session: Session): void;
};

/**
 * Where frames come in: limits before parsing, schema before meaning, role before effect. Everything here is done
 * before any `await`, so frames of one socket take effect in the order they were sent.
 */
export class Doorway {
  readonly #deps: Deps;

  constructor(deps: Deps) {
    this.#deps = deps;
  }

  /** Reads a frame, as far as that needs nothing but the frame and its socket's allowance. */
  read(session: Session, raw: string | ArrayBuffer): Incoming {
    const { frameBytes } = this.#deps.limits();
    const wait = session.take(Date.now());
    const parsed = wait > 0 ? null : parseFrame(ClientFrame, raw, frameBytes);
    if (parsed?.ok) return { session, read: { frame: parsed.frame } };
    const refused = parsed?.refusal ?? refusal('rate_limited', { retryAfterMs: wait });
    return { session, read: { refused, named: refOf(raw, frameBytes) } };
  }

  receive({ session, read }: Incoming): void {
    if ('frame' in read) {
      const refused = this.#mayNot(session, read.frame);
      if (refused) this.#refuse(session, refused, namedIn(read.frame));
      else if (this.#take(session, read.frame)) session.forgive();
    } else {
      this.#refuse(session, read.refused, read.named);
    }
  }

  /**
   * A frame met an error of ours, most likely of storage: nothing of it is applied. Its sender keeps it and sends it
   * again in its order; a frame that nobody could name is answered with a close, after which the client resumes.
   */
  failed({ session, read }: Incoming): void {
    const named = 'frame' in read ? namedIn(read.frame) : read.named;
    if (named.id === undefined && named.ref === undefined) answerClose(session.socket, 1011, 'internal');
    else this.#refuse(session, refusal('unavailable', { retryAfterMs: FAILED_RETRY_MS }), named);
  }

  /** Refuses a frame before it was looked at: a message among them holds back what the same socket says after it. */
  #refuse(session: Session, refused: Refusal, named: { id?: string; ref?: string }): void {
    if (named.id !== undefined && session.held === undefined) session.hold(named.id);
    session.refuse(refused, named);
  }

  /** Why this session may not send this frame now, if so. */
  #mayNot(session: Session, frame: ClientFrame): Refusal | null {
    if (!mayUse(session.role, frame.t)) return refusal('not_allowed');
    if (frame.t === 'hello' && session.greeted) return refusal('hello_again');
    if (frame.t !== 'hello' && !session.greeted) return refusal('hello_first');
    return null;
  }

  /** @returns whether the frame was accepted */
  #take(session: Session, frame: ClientFrame): boolean {
    const { room, state } = this.#deps;
    switch (frame.t) {
      case 'hello':
        return this.#hello(session, frame);
      case 'pull':
        return this.#page(session, frame);
      case 'send':
      case 'note':
        return this.#say(session, frame);
      case 'discard':
        session.release(frame.id);
        return true;
      case 'typing':
        this.#typing(session);
        return true;
      case 'received':
        session.confirm(frame.upTo);
        return true;
      case 'seen':
        room.look(session, Math.min(frame.upTo, state().head));
        return true;
      case 'transfer':
        this.#transfer(session, frame);
        return true;
      default:
        return this.#command(session, frame);
    }
  }

  #hello(session: Session, { v, logId, seq, page, language }: Frame<'hello'>): boolean {
    const { room, state } = this.#deps;
    if (!SUPPORTED_VERSIONS.includes(v)) {
      session.refuse(refusal('version_unsupported'), {});
      session.socket.close(CLOSE.versionUnsupported.code, CLOSE.versionUnsupported.reason);
      return false;
    }
    // What the arrival itself brings about is in the log before the welcome, so that live events begin after it.
    this.#deps.arrived(session);
    session.greet(v, page, language);
    const { head, status, control } = state();
    const unknown = logId !== undefined && (logId !== this.#deps.logId() || (seq ?? 0) > head);
    const waiting = this.#deps.waiting();
    session.send({
      t: 'welcome',
      v,
      logId: this.#deps.logId(),
      upTo: head,
      status,
      control,
      you: session.author,
      seen: room.seen,
      ...(unknown && { reset: true as const }),
      ...(waiting && { waiting }),
    });
    if (session.role === 'agent') {
      room.tellContext(state(), session);
      session.send({ t: 'presence', customer: room.customerHere() ? 'here' : 'away' });
    }
    return true;
  }

  #page(session: Session, { after, before }: Frame<'pull'>): boolean {
    if ((after === undefined) === (before === undefined)) {
      session.refuse(refusal('invalid'), {});
      return false;
    }
    const dir = after === undefined ? 'before' : 'after';
    const range = after === undefined ? { before: before ?? 0 } : { after };
    const { prev, events: found, more } = this.#deps.thread.page(session.role, range);
    const events = found.map((event) => eventFor(session.speaks, event, session.language));
    const last = events.at(-1)?.seq ?? 0;
    const upTo = dir === 'after' && more ? last : this.#deps.state().head;
    session.deliver(JSON.stringify({ t: 'page', dir, prev, events, upTo, more }), last);
    return true;
  }

  /** Says something exactly once; see `once.ts`. A refusal holds back what the same socket sends after it. */
  #say(session: Session, frame: Frame<'send' | 'note'>): boolean {
    const { thread, state } = this.#deps;
    const kind = frame.t === 'note' ? 'note' : 'message';
    const early = this.#mayNotSay(session, frame);
    if (early) return this.#hold(session, frame.id, early);

    const earlier = thread.find(frame.after, frame.id);
    if (earlier) {
      const same = isSame(earlier, kind, session.author, frame.text);
      if (!same) return this.#hold(session, frame.id, refusal('id_reused'));
      return this.#ack(session, frame.id, earlier, thread.prevOf(earlier.seq, session.role));
    }

    const before = state();
    const said = this.#deps.commit((draft) => {
      const code = this.#decide(draft, session, frame);
      return (
        code ?? {
          events: [...draft.events],
          stored: draft.events.find((event) => 'id' in event && event.id === frame.id),
        }
      );
    });
    if (typeof said === 'string') return this.#hold(session, frame.id, refusal(said));
    if (!said.stored) throw new Error('a message was neither stored nor refused');
    return this.#ack(
      session,
      frame.id,
      said.stored,
      prevIn(before, said.events, said.stored.seq, session.role),
    );
  }

  #mayNotSay(session: Session, frame: Frame<'send' | 'note'>): Refusal | null {
    const problem = textProblem(frame.text, this.#deps.limits());
    if (problem) return refusal(problem);
    if (session.held !== undefined && session.held !== frame.id) return refusal('held');
    const wait = session.role === 'customer' ? session.messages.take(Date.now()) : 0;
    if (wait > 0) return refusal('rate_limited', { retryAfterMs: wait });
    const place = placeOf(frame.after, this.#deps.state().head);
    return place && refusal(place);
  }

  #decide(draft: Draft, session: Session, frame: Frame<'send' | 'note'>): ErrorCode | null {
    const { caller, author, page, language } = session;
    if (caller.role === 'customer') {
      const voice = { ...caller, ...(page && { page }), ...(language !== undefined && { language }) };
      return customerSays(draft, voice, frame.id, frame.text);
    }
    if (author.type !== 'agent') return 'not_allowed';
    if (frame.t === 'note') return agentNotes(draft, author, frame.id, frame.text);
    return agentSays(draft, author, frame.id, frame.text, frame.epoch);
  }

  #hold(session: Session, id: string, refused: Refusal): false {
    if (session.held === undefined) session.hold(id);
    session.refuse(refused, { id });
    return false;
  }

  #ack(session: Session, id: string, { seq, at }: { seq: number; at: number }, prev: number): true {
    session.release(id);
    session.send({ t: 'ack', id, seq, at, prev, upTo: this.#deps.state().head });
    return true;
  }

  #command(session: Session, frame: Extract<ClientFrame, { ref: string }>): boolean {
    const agent = session.author.type === 'agent' ? session.author.id : '';
    const found = frame.t === 'redact' ? this.#deps.thread.at(frame.target) : null;
    const target = found && found.kind !== 'unknown' ? found : null;
    const code = this.#deps.commit((draft) => carryOut(draft, frame, agent, target));
    if (code) session.refuse(refusal(code), { ref: frame.ref });
    else session.send({ t: 'done', ref: frame.ref });
    return code === null;
  }

  /** Only the desk knows who is there to be meant, so this command waits for its word. Its epoch fences it all the same. */
  #transfer(session: Session, frame: Frame<'transfer'>): void {
    const { ref } = frame;
    const done = within(ANSWER_MS, this.#deps.knows(frame.to)).then((known) => {
      if (known) this.#deps.resume(() => void this.#command(session, frame));
      else session.refuse(refusal('no_target'), { ref });
    });
    const failed = refusal('unavailable', { retryAfterMs: FAILED_RETRY_MS });
    this.#deps.later(done.catch(() => session.refuse(failed, { ref })));
  }

  /** The customer sees only the agent who holds control; agents see everybody else. */
  #typing(session: Session): void {
    const { room, state } = this.#deps;
    const { author } = session;
    room.tell({ t: 'typing', author }, 'agent', session);
    const { control } = state();
    if (author.type === 'agent' && control.agent?.id === author.id)
      room.tell({ t: 'typing', author }, 'customer');
  }
}

/** The message or command that a frame is. */
function namedIn(frame: ClientFrame): { id?: string; ref?: string } {
  if (frame.t === 'send' || frame.t === 'note') return { id: frame.id };
  return 'ref' in frame ? { ref: frame.ref } : {};
}

/** The last seq this audience saw before `seq`, when `seq` is among the events that were just committed. */
function prevIn(before: State, events: readonly ThreadEvent[], seq: number, role: Session['role']): number {
  if (role === 'agent') return seq - 1;
  const shown = events.filter((event) => event.seq < seq && isPublic(event)).at(-1);
  return shown?.seq ?? before.publicHead;
}
