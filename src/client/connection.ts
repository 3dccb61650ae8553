import {
  afterClose,
  CLOSE,
  type ClientFrame,
  type DeskClientFrame,
  PING,
  PING_INTERVAL_MS,
  PONG,
  SUBPROTOCOL,
  TOKEN_PREFIX,
} from '../protocol/index.ts';
import { ANSWER_WITHIN_MS } from './call.ts';
import { isVisible, listen } from './surroundings.ts';
import { Timer } from './timer.ts';
import type { ConnectionState, Door, SocketClass, SocketLike, Surroundings } from './types.ts';

/** Back-off: half to all of `BASE * 2^failures`, at most `MAX` (ms). */
const BASE_DELAY_MS = 500;
const MAX_DELAY_MS = 8_000;
/** A socket that lived this long counts as a success: the back-off begins anew. */
const STABLE_AFTER_MS = 5_000;

type Handlers = {
  /** A socket is open: say hello. */
  opened(): void;
  text(text: string): void;
  changed(state: ConnectionState, stopped?: string): void;
};

/** One socket after another to the same door: heartbeat, back-off, a fresh token each time. Knows no frame. */
export class Connection {
  readonly #door: Door;
  readonly #handlers: Handlers;
  readonly #WebSocket: SocketClass | undefined;
  #state: ConnectionState = 'idle';
  /** Counts attempts: whatever belongs to an earlier one is ignored. */
  #attempt = 0;
  #socket: SocketLike | undefined;
  #openedAt = 0;
  #failures = 0;
  #renew = false;
  readonly #retry: Timer;
  readonly #deadline: Timer;
  readonly #heartbeat: Timer;
  #deafen: (() => void)[] = [];

  constructor(door: Door, handlers: Handlers, { WebSocket, after }: Surroundings) {
    this.#door = door;
    this.#handlers = handlers;
    this.#WebSocket = WebSocket;
    this.#retry = new Timer(after);
    this.#deadline = new Timer(after);
    this.#heartbeat = new Timer(after);
  }

  /** Connects, and stays connected until `close` or until the server says that it is of no use. */
  open(): void {
    if (this.#state !== 'idle' && this.#state !== 'stopped') return;
    this.#failures = 0;
    this.#deafen = [
      listen('window', 'online', () => this.#wake()),
      listen('window', 'pageshow', () => this.#wake()),
      listen('document', 'visibilitychange', () => isVisible() && this.#wake()),
    ];
    this.#enter('connecting');
    void this.#connect();
  }

  close(): void {
    this.#rest();
    if (this.#state !== 'idle') this.#enter('idle');
  }

  /** @returns whether it left; false when there is no open socket (nothing is queued here) */
  send(frame: ClientFrame | DeskClientFrame): boolean {
    if (this.#openedAt === 0) return false;
    try {
      this.#socket?.send(JSON.stringify(frame));
      return true;
    } catch {
      return false;
    }
  }

  /** Gives this socket up and comes back after the back-off. */
  retry(): void {
    if (this.#state === 'idle' || this.#state === 'stopped') return;
    if (this.#openedAt > 0 && Date.now() - this.#openedAt >= STABLE_AFTER_MS) this.#failures = 0;
    this.#leave();
    const ceiling = Math.min(MAX_DELAY_MS, BASE_DELAY_MS * 2 ** this.#failures);
    this.#failures += 1;
    this.#retry.start(ceiling * (0.5 + Math.random() / 2), () => void this.#connect());
    this.#enter('offline');
  }

  async #connect(): Promise<void> {
    this.#leave();
    const attempt = this.#attempt;
    const current = () => attempt === this.#attempt;
    this.#expect();
    try {
      const token = await this.#door.token(this.#renew);
      if (!current()) return;
      this.#renew = false;
      this.#expect();
      const socket: SocketLike = new (this.#WebSocket ?? globalThis.WebSocket)(this.#door.url, [
        SUBPROTOCOL,
        TOKEN_PREFIX + token,
      ]);
      this.#socket = socket;
      socket.addEventListener('open', () => current() && this.#opened());
      socket.addEventListener('message', (event) => current() && this.#heard(event));
      socket.addEventListener('close', (event) => current() && this.#closed(event));
      // What matters about an error is the close that follows; unheard, Node would call it unhandled.
      socket.addEventListener('error', () => {});
    } catch {
      if (current()) this.retry();
    }
  }

  #opened(): void {
    this.#openedAt = Date.now();
    this.#heartbeat.start(PING_INTERVAL_MS, () => this.#ping());
    this.#expect();
    this.#handlers.opened();
  }

  #heard(event: Event): void {
    const data: unknown = 'data' in event ? event.data : undefined;
    if (typeof data !== 'string') return;
    this.#deadline.stop();
    if (data === PONG) return;
    if (this.#state !== 'online') this.#enter('online');
    this.#handlers.text(data);
  }

  #closed(event: Event): void {
    const code = 'code' in event && typeof event.code === 'number' ? event.code : 1006;
    const after = afterClose(code);
    if (after === 'reload' || after === 'stop') {
      this.#rest();
      this.#enter('stopped', Object.values(CLOSE).find((close) => close.code === code)?.reason);
      return;
    }
    if (after === 'renew') this.#renew = true;
    this.retry();
  }

  /** The page came back, or the network did: do not wait out the back-off, and do not trust the old socket. */
  #wake(): void {
    if (this.#retry.running) void this.#connect();
    else if (this.#openedAt > 0) this.#ping();
  }

  #ping(): void {
    try {
      this.#socket?.send(PING);
    } catch {
      // The deadline decides.
    }
    if (!this.#deadline.running) this.#expect();
    this.#heartbeat.start(PING_INTERVAL_MS, () => this.#ping());
  }

  #expect(): void {
    this.#deadline.start(ANSWER_WITHIN_MS, () => this.retry());
  }

  #enter(state: ConnectionState, stopped?: string): void {
    this.#state = state;
    this.#handlers.changed(state, stopped);
  }

  /** Forgets the present attempt, whatever it has come to. */
  #leave(): void {
    this.#attempt += 1;
    this.#openedAt = 0;
    this.#retry.stop();
    this.#deadline.stop();
    this.#heartbeat.stop();
    try {
      this.#socket?.close(1000);
    } catch {
      // It was closed already.
    }
    this.#socket = undefined;
  }

  #rest(): void {
    this.#leave();
    for (const stop of this.#deafen) stop();
    this.#deafen = [];
  }
}
