import type { SocketClass, SocketLike } from '../../src/client/index.ts';
import {
  type AnyEvent,
  type Author,
  blanked,
  ClientFrame,
  type Control,
  type ErrorCode,
  INITIAL_STANDING,
  isPublic,
  PING,
  PONG,
  PROTOCOL_VERSION,
  parseFrame,
  readEvent,
  refusal,
  type ServerFrame,
  stand,
  type ThreadEvent,
  versionOf,
} from '../../src/protocol/index.ts';

type Role = 'customer' | 'agent';
type Refused = { code: ErrorCode; retryAfterMs?: number };
type Body<E> = E extends ThreadEvent ? Omit<E, 'seq' | 'at' | 'v'> : never;

export const CUSTOMER: Author = { type: 'customer' };
export const SAM: Extract<Author, { type: 'agent' }> = { type: 'agent', id: 'sam', name: 'Sam' };

/** How a socket looks from the fake server's side. */
type Peer = {
  role: Role;
  protocols: string[];
  heard: ClientFrame[];
  helloed: boolean;
  /** The refused message that holds back the later ones. */
  refused: string | null;
  tell(frame: ServerFrame): void;
  close(code: number): void;
};

/**
 * The server's side of one thread, in memory, for tests of the client: it speaks the protocol, and misbehaves on
 * request. The role of a socket is the last word of its URL. Everything happens in microtasks, in order.
 */
export class FakeThread {
  logId = 'log-1';
  pageSize = 200;
  /** Every socket that was ever asked for, newest last. */
  readonly peers: Peer[] = [];
  /** Closes the next sockets with this code as soon as they are open. */
  refuseSockets: number | null = null;
  /** Sockets fail before they open. */
  unreachable = false;
  /** Pings are not answered. */
  mute = false;
  /** What is said next is stored, but its ack is lost with the connection. */
  loseNextAck = false;
  /** Live events are sent twice. */
  stutter = false;
  /** The next live events are lost on the way, this many. */
  swallow = 0;
  readonly #events: ThreadEvent[] = [];
  readonly #refusals: Refused[] = [];
  readonly #open = new Set<Peer>();

  /** The class to hand to a client. */
  get WebSocket(): SocketClass {
    const server = this;
    return class extends FakeSocket {
      constructor(url: string, protocols: string[]) {
        super(server, url, protocols);
      }
    };
  }

  get open(): number {
    return this.#open.size;
  }

  /** What a newcomer of this role would read. */
  readAfresh(role: Role): AnyEvent[] {
    return this.#events.flatMap((event) => projected(event, role) ?? []);
  }

  get messages(): string[] {
    return this.#events.flatMap((event) => (event.kind === 'message' && !event.redacted ? [event.text] : []));
  }

  /** All frames of one type that were heard on any socket. */
  heard<T extends ClientFrame['t']>(t: T): Extract<ClientFrame, { t: T }>[] {
    const is = (frame: ClientFrame): frame is Extract<ClientFrame, { t: T }> => frame.t === t;
    return this.peers.flatMap((peer) => peer.heard.filter(is));
  }

  /** Refuses the next messages, one after another. */
  refuse(...refusals: Refused[]): void {
    this.#refusals.push(...refusals);
  }

  /** Something happens on the server. */
  happen(body: Body<ThreadEvent>, except?: Peer): ThreadEvent {
    const event = readEvent({
      ...body,
      seq: this.#events.length + 1,
      at: 1_000 + this.#events.length,
      v: versionOf(body.kind),
    });
    if (event === null || event.kind === 'unknown')
      throw new Error('the test made an event of no known shape');
    const prev = { customer: this.#prev('customer'), agent: this.#prev('agent') };
    this.#events.push(event);
    if (event.kind === 'redacted') this.#blank(event.target);
    const lost = this.swallow > 0;
    if (lost) this.swallow -= 1;
    for (const peer of this.#open) {
      const shown = projected(event, peer.role);
      if (!shown || peer === except || !peer.helloed || lost) continue;
      const frame: ServerFrame = { t: 'event', prev: prev[peer.role], event: shown };
      peer.tell(frame);
      if (this.stutter) peer.tell(frame);
    }
    return event;
  }

  say(text: string, author: Author = CUSTOMER): ThreadEvent {
    return this.happen({ kind: 'message', id: `said-${this.#events.length}-0123456789`, author, text });
  }

  /** Tells every socket of the role, as the server does with what is not stored. */
  tell(role: Role, frame: ServerFrame): void {
    for (const peer of this.#open) if (peer.role === role) peer.tell(frame);
  }

  /** The network is gone: sockets close without a code. */
  cut(): void {
    for (const peer of [...this.#open]) peer.close(1006);
  }

  closeAll(code: number): void {
    for (const peer of [...this.#open]) peer.close(code);
  }

  /** The history was replaced by another one. */
  replaceLog(logId: string): void {
    this.cut();
    this.logId = logId;
    this.#events.length = 0;
  }

  join(peer: Peer): void {
    this.peers.push(peer);
    this.#open.add(peer);
    if (this.refuseSockets !== null) peer.close(this.refuseSockets);
  }

  leave(peer: Peer): void {
    this.#open.delete(peer);
  }

  hear(peer: Peer, raw: string): void {
    if (!this.#open.has(peer)) return;
    const parsed = parseFrame(ClientFrame, raw, 32_768);
    if (!parsed.ok) throw new Error(`the client sent what is no frame: ${raw}`);
    const frame = parsed.frame;
    peer.heard.push(frame);
    switch (frame.t) {
      case 'hello':
        this.#welcome(peer, frame.logId, frame.seq);
        break;
      case 'pull':
        this.#page(peer, frame);
        break;
      case 'send':
      case 'note':
        this.#say(peer, frame);
        break;
      case 'discard':
        if (peer.refused === frame.id) peer.refused = null;
        break;
      default:
        if ('ref' in frame) peer.tell({ t: 'done', ref: frame.ref });
    }
  }

  get control(): Control {
    return this.#events.reduce(stand, INITIAL_STANDING).control;
  }

  #welcome(peer: Peer, logId?: string, seq = 0): void {
    peer.helloed = true;
    const reset = logId !== undefined && (logId !== this.logId || seq > this.#events.length);
    peer.tell({
      t: 'welcome',
      v: PROTOCOL_VERSION,
      logId: this.logId,
      upTo: this.#prev(peer.role),
      ...this.#events.reduce(stand, INITIAL_STANDING),
      you: peer.role === 'customer' ? CUSTOMER : SAM,
      seen: { customer: 0, agent: 0 },
      ...(reset && { reset: true }),
    });
  }

  #page(peer: Peer, { after, before }: Extract<ClientFrame, { t: 'pull' }>): void {
    const visible = this.readAfresh(peer.role);
    const wanted = visible.filter(({ seq }) => seq > (after ?? 0) && (before === undefined || seq < before));
    const events = before === undefined ? wanted.slice(0, this.pageSize) : wanted.slice(-this.pageSize);
    const first = events[0]?.seq ?? Number.POSITIVE_INFINITY;
    peer.tell({
      t: 'page',
      dir: before === undefined ? 'after' : 'before',
      prev: visible.findLast(({ seq }) => seq < Math.min(first, before ?? first))?.seq ?? 0,
      events,
      upTo: this.#events.length,
      more: events.length < wanted.length,
    });
  }

  #say(peer: Peer, frame: Extract<ClientFrame, { t: 'send' | 'note' }>): void {
    const { id } = frame;
    const refused = this.#judge(peer, frame);
    if (refused) {
      if (refused.code !== 'held') peer.refused = id;
      const { code, ...extra } = refused;
      peer.tell({ t: 'error', ...refusal(code, extra), id });
      return;
    }
    peer.refused = null;
    const prev = this.#prev(peer.role);
    const known = this.#events.find((event) => event.seq > frame.after && 'id' in event && event.id === id);
    const { seq, at } = known ?? this.happen(bodyOf(peer, frame), peer);
    if (this.loseNextAck) {
      this.loseNextAck = false;
      peer.close(1006);
      return;
    }
    peer.tell({ t: 'ack', id, seq, at, prev, upTo: this.#events.length });
  }

  #judge(peer: Peer, frame: Extract<ClientFrame, { t: 'send' | 'note' }>): Refused | null {
    if (peer.refused !== null && peer.refused !== frame.id) return { code: 'held' };
    const next = this.#refusals.shift();
    if (next) return next;
    if (frame.after > this.#events.length) return { code: 'reset' };
    if (frame.t === 'note' || peer.role === 'customer') return null;
    const { owner, epoch } = this.control;
    return owner === 'agent' && epoch === frame.epoch ? null : { code: 'not_in_control' };
  }

  #prev(role: Role): number {
    return this.#events.findLast((event) => projected(event, role))?.seq ?? 0;
  }

  #blank(target: number): void {
    const index = this.#events.findIndex(({ seq }) => seq === target);
    const event = this.#events[index];
    if (event?.kind === 'message' || event?.kind === 'note') this.#events[index] = blanked(event);
  }
}

function bodyOf(peer: Peer, frame: Extract<ClientFrame, { t: 'send' | 'note' }>): Body<ThreadEvent> {
  const { id, text } = frame;
  const author = peer.role === 'customer' ? CUSTOMER : SAM;
  if (frame.t === 'note') return { kind: 'note', id, author, text };
  return { kind: 'message', id, author, text, ...(frame.epoch !== undefined && { epoch: frame.epoch }) };
}

function projected(event: ThreadEvent, role: Role): AnyEvent | null {
  if (role === 'agent') return event;
  if (!isPublic(event)) return null;
  if (!('staff' in event)) return event;
  const { staff: _, ...shown } = event;
  return shown;
}

/** The client's side of a socket to a `FakeThread`: the part of the browser's interface that the client uses. */
class FakeSocket extends EventTarget implements SocketLike {
  readonly #server: FakeThread;
  readonly #peer: Peer;
  #state: 'connecting' | 'open' | 'closed' = 'connecting';

  constructor(server: FakeThread, url: string, protocols: string[]) {
    super();
    this.#server = server;
    this.#peer = {
      role: url.endsWith('agent') ? 'agent' : 'customer',
      protocols,
      heard: [],
      helloed: false,
      refused: null,
      tell: (frame) => this.#deliver(JSON.stringify(frame)),
      close: (code) => this.#end(code),
    };
    queueMicrotask(() => {
      if (this.#state !== 'connecting') return;
      if (server.unreachable) {
        this.#end(1006);
        return;
      }
      this.#state = 'open';
      this.dispatchEvent(new Event('open'));
      server.join(this.#peer);
    });
  }

  send(text: string): void {
    if (this.#state !== 'open') return;
    if (text === PING) {
      if (!this.#server.mute) this.#deliver(PONG);
      return;
    }
    queueMicrotask(() => this.#server.hear(this.#peer, text));
  }

  close(code = 1000): void {
    this.#end(code);
  }

  #deliver(data: string): void {
    queueMicrotask(() => {
      if (this.#state === 'open') this.dispatchEvent(new MessageEvent('message', { data }));
    });
  }

  #end(code: number): void {
    if (this.#state === 'closed') return;
    this.#state = 'closed';
    this.#server.leave(this.#peer);
    queueMicrotask(() => this.dispatchEvent(Object.assign(new Event('close'), { code })));
  }
}
