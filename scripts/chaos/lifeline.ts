import type { Random } from '../random.ts';
import type { Dial, Handlers, Line } from './sockets.ts';

/** A heartbeat, and how long nothing may come after it, ms. The document allows more; faults must be found quickly. */
const PING_MS = 4_000;
const SILENCE_MS = 10_000;

/** A line with a heartbeat: one that falls silent is given up for another. */
export class Lifeline {
  readonly #line: Line;
  readonly #handlers: Handlers;
  readonly #heartbeat: NodeJS.Timeout;
  #heardAt = 0;
  #closed = false;

  constructor(dial: Dial, url: string, token: string, handlers: Handlers, random: Random) {
    this.#handlers = handlers;
    this.#line = dial(
      url,
      ['baton.v1', `baton.token.${token}`],
      {
        opened: () => this.#opened(),
        text: (text) => this.#hear(text),
        closed: (code) => handlers.closed(code),
      },
      random,
    );
    this.#heartbeat = setInterval(() => this.#beat(), PING_MS);
  }

  /** Closed on purpose. */
  get closed(): boolean {
    return this.#closed;
  }

  /** How long nothing has come, ms. */
  get silentMs(): number {
    return Date.now() - this.#heardAt;
  }

  /** What is said while it is not open is lost. */
  send(text: string): void {
    if (this.#closed) return;
    try {
      this.#line.send(text);
    } catch {
      // It is not open: what matters is sent again after the next welcome.
    }
  }

  close(): void {
    this.#closed = true;
    clearInterval(this.#heartbeat);
    this.#line.close();
  }

  #opened(): void {
    this.#heardAt = Date.now();
    this.#handlers.opened();
  }

  #hear(text: string): void {
    this.#heardAt = Date.now();
    if (text !== 'pong' && !this.#closed) this.#handlers.text(text);
  }

  #beat(): void {
    if (this.#heardAt === 0) return;
    if (this.silentMs > SILENCE_MS) {
      this.#heardAt = Date.now();
      this.#handlers.closed(1006);
      this.#line.renew();
    } else {
      this.send('ping');
    }
  }
}
