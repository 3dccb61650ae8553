import { mayUse } from '../conversation/index.ts';
import { FAILED_RETRY_MS } from '../platform/failures.ts';
import { answerClose, closeSocket, isClosed } from '../platform/sockets.ts';
import {
  ClientFrame,
  eventFor,
  type Named,
  parseFrame,
  type Refusal,
  refOf,
  refusal,
  SUPPORTED_VERSIONS,
  type Waiting,
} from '../protocol/index.ts';
import { Commanding, type CommandingDeps } from './commanding.ts';
import type { Room } from './room.ts';
import { isSaid, Saying, type SayingDeps } from './saying.ts';
import type { Session } from './session.ts';

type Frame<T extends ClientFrame['t']> = Extract<ClientFrame, { t: T }>;

/** A frame as it came in: read, or refused unread. What it means is looked at when its turn comes. */
export type Incoming = {
  session: Session;
  read: { frame: ClientFrame } | { refused: Refusal; named: Named };
};

type Deps = SayingDeps &
  CommandingDeps & {
    room: Room;
    logId(): string;
    waiting(): Waiting | undefined;
    arrived(session: Session): void;
  };

/**
 * Where frames come in: limits before parsing, schema before meaning, role before effect. Everything here is done
 * before any `await`, so frames of one socket take effect in the order they were sent.
 */
export class Doorway {
  readonly #deps: Deps;
  readonly #saying: Saying;
  readonly #commanding: Commanding;

  constructor(deps: Deps) {
    this.#deps = deps;
    this.#saying = new Saying(deps);
    this.#commanding = new Commanding(deps);
  }

  /** Reads a frame, as far as that needs nothing but the frame and its socket's allowance. */
  read(session: Session, raw: string | ArrayBuffer): Incoming {
    const { frameBytes } = this.#deps.limits();
    const wait = session.take(Date.now());
    if (wait > 0) {
      const refused = refusal('rate_limited', { retryAfterMs: wait });
      return { session, read: { refused, named: refOf(raw, frameBytes) } };
    }
    const parsed = parseFrame(ClientFrame, raw, frameBytes);
    if (parsed.ok) return { session, read: { frame: parsed.frame } };
    return { session, read: { refused: parsed.refusal, named: parsed.named } };
  }

  /** Whether a message was written before its sender could know of the newest event: others come at the same time. */
  hasCompany({ read }: Incoming): boolean {
    return 'frame' in read && isSaid(read.frame) && read.frame.after < this.#deps.state().head;
  }

  receive({ session, read }: Incoming): void {
    if (isClosed(session.socket)) return;
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
  #refuse(session: Session, refused: Refusal, named: Named): void {
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
        return this.#saying.say(session, frame);
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
        this.#commanding.transfer(session, frame);
        return true;
      default:
        return this.#commanding.carryOut(session, frame);
    }
  }

  #hello(session: Session, { v, logId, seq, page, language }: Frame<'hello'>): boolean {
    const { room, state } = this.#deps;
    if (!SUPPORTED_VERSIONS.includes(v)) {
      session.refuse(refusal('version_unsupported'), {});
      closeSocket(session.socket, 'versionUnsupported');
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
    // Who asks for what comes after has what comes before.
    if (after !== undefined) session.confirm(after);
    const dir = after === undefined ? 'before' : 'after';
    const range = after === undefined ? { before: before ?? 0 } : { after };
    const { prev, events: found, more } = this.#deps.thread.page(session.role, range);
    const events = found.map((event) => eventFor(session.speaks, event, session.language));
    const last = events.at(-1)?.seq ?? 0;
    const upTo = dir === 'after' && more ? last : this.#deps.state().head;
    session.deliver(JSON.stringify({ t: 'page', dir, prev, events, upTo, more }), last);
    return true;
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
function namedIn(frame: ClientFrame): Named {
  if (isSaid(frame)) return { id: frame.id };
  return 'ref' in frame ? { ref: frame.ref } : {};
}
