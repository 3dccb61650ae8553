import { type AnyEvent, type ClientFrame, readEvent, type ServerFrame } from '../protocol/index.ts';
import { followFrom, hasEarlier, holdsAllAfter, type Log, withEarlier, withEvent, withLater } from './log.ts';

type Frame<T extends ServerFrame['t']> = Extract<ServerFrame, { t: T }>;

type Wire = {
  send(frame: ClientFrame): void;
  /** The log has changed; `added` came at its end. */
  changed(log: Log, added: readonly AnyEvent[]): void;
  /** Nothing is missing up to now, or no longer. */
  complete(log: Log): void;
  /** What the server says makes no sense: begin again with a new socket. */
  broken(): void;
};

/** Keeps the log gap-free over losses and reconnects: decides what to pull, and when it is complete. */
export class History {
  readonly #wire: Wire;
  #log: Log | null = null;
  #welcomed = false;
  #later = false;
  #earlier = false;
  /** How far back the log must be held before it counts as complete. */
  #reach = Number.POSITIVE_INFINITY;

  constructor(wire: Wire) {
    this.#wire = wire;
  }

  get log(): Log | null {
    return this.#log;
  }

  /** The server has answered the hello of this socket. */
  get isWelcomed(): boolean {
    return this.#welcomed;
  }

  /** What a hello says of what is held. */
  position(): { logId?: string; seq?: number } {
    return this.#log === null ? {} : { logId: this.#log.id, seq: this.#log.upTo };
  }

  /** @returns whether the history that was held is not the server's any more */
  welcomed({ logId, upTo, reset }: Frame<'welcome'>): boolean {
    const replaced = this.#log !== null && (reset === true || this.#log.id !== logId);
    if (this.#log === null || replaced) this.#keep(followFrom(logId, upTo));
    this.#welcomed = true;
    if (this.#log !== null && this.#log.upTo < upTo) this.#pullLater();
    if (this.#log?.loaded === false) this.pullEarlier();
    this.#settle();
    return replaced;
  }

  disconnected(): void {
    this.#welcomed = this.#later = this.#earlier = false;
  }

  /** Drops everything: the next welcome begins afresh. */
  forget(): void {
    this.#log = null;
    this.disconnected();
  }

  event({ prev, event: raw }: Frame<'event'>): void {
    const event = readEvent(raw);
    if (event) this.#append(prev, event, event.seq);
  }

  /**
   * A message of this client is in the log.
   * @param event the message as the log has it, or `null` when this client no longer knows what it said
   */
  acked({ prev, seq }: Frame<'ack'>, event: AnyEvent | null): void {
    this.#append(prev, event, seq);
  }

  page(frame: Frame<'page'>): void {
    const log = this.#log;
    if (log === null) return;
    const page = { ...frame, events: frame.events.flatMap((raw) => readEvent(raw) ?? []) };
    if (frame.dir === 'before' && this.#earlier) {
      this.#earlier = false;
      this.#keep(withEarlier(log, page));
      this.#settle();
    } else if (frame.dir === 'after' && this.#later) {
      const next = withLater(log, page);
      if (next === null || (page.more && next.upTo === log.upTo)) {
        this.#wire.broken();
        return;
      }
      this.#later = false;
      this.#keep(next, next.events.slice(log.events.length));
      if (page.more) this.#pullLater();
      this.#settle();
    }
  }

  /** Asks for the page before what is held, unless there is none or it is on its way. */
  pullEarlier(): void {
    if (this.#log === null || !this.#welcomed || this.#earlier) return;
    if (this.#log.loaded && !hasEarlier(this.#log)) return;
    this.#earlier = true;
    this.#wire.send({ t: 'pull', before: this.#log.from });
  }

  /** Makes the log complete from this seq on up to the server's head, then says so. */
  reachBack(seq: number): void {
    this.#reach = Math.min(this.#reach, seq);
    this.#pullLater();
  }

  /** Asks again for what was asked for: the server may not have heard it. */
  pullAgain(): void {
    if (this.#later) {
      this.#later = false;
      this.#pullLater();
    }
    if (this.#earlier) {
      this.#earlier = false;
      this.pullEarlier();
    }
  }

  #append(prev: number, event: AnyEvent | null, seq: number): void {
    const log = this.#log;
    if (log === null || seq <= log.upTo) return;
    const next = event && withEvent(log, prev, event);
    if (next) this.#keep(next, next.events.slice(log.events.length));
    else this.#pullLater();
  }

  #pullLater(): void {
    if (this.#log === null || !this.#welcomed || this.#later) return;
    this.#later = true;
    this.#wire.send({ t: 'pull', after: this.#log.upTo });
  }

  #settle(): void {
    const log = this.#log;
    if (log === null || !this.#welcomed || this.#later || !log.loaded) return;
    if (!holdsAllAfter(log, this.#reach)) {
      this.pullEarlier();
      return;
    }
    this.#reach = Number.POSITIVE_INFINITY;
    this.#wire.complete(log);
  }

  #keep(log: Log, added: readonly AnyEvent[] = []): void {
    this.#log = log;
    this.#wire.changed(log, added);
  }
}
