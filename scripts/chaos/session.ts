import { PROTOCOL_VERSION } from '../../src/protocol/index.ts';
import type { Random } from '../random.ts';
import type { Counts } from './counts.ts';
import { type Frame, readFrame, type ServerFrame, type ThreadEvent } from './frames.ts';
import { Lifeline } from './lifeline.ts';
import { Seen } from './seen.ts';
import type { Dial } from './sockets.ts';

/** Frames until the next confirmation. */
const CONFIRM_EVERY = 40;

export type SessionOptions = {
  /** The package behind `dial`. */
  kind: string;
  dial: Dial;
  url: string;
  token: string;
  random: Random;
  counts: Counts;
};

/** What a session tells of itself. */
export type Listener = {
  saw(event: ThreadEvent): void;
  /** All of the log is known, for the first time since the line was lost. */
  resumed(): void;
  /** All of the log is known, after a pull. */
  caughtUp(): void;
  /** To what was sent. */
  answered(frame: Frame<'ack' | 'done' | 'error'>): void;
  /** Something came, or the line was lost. */
  changed(): void;
};

/** A thread followed over a line: says hello, resumes where it was, pulls what is missing, confirms what it has. */
export class Session {
  readonly seen = new Seen();
  readonly #options: SessionOptions;
  readonly #listener: Listener;
  readonly #line: Lifeline;
  #logId: string | undefined;
  #online = false;
  #resumed = false;
  #pulling = false;
  #unconfirmed = 0;

  constructor(options: SessionOptions, listener: Listener) {
    this.#options = options;
    this.#listener = listener;
    const { dial, url, token, random, counts, kind } = options;
    counts.kind(kind).sockets += 1;
    const handlers = {
      opened: () => this.#hello(),
      text: (text: string) => this.#hear(text),
      closed: (code: number) => this.#lost(code),
    };
    this.#line = new Lifeline(dial, url, token, handlers, random.fork('line'));
  }

  /** Welcomed, and not lost since. */
  get online(): boolean {
    return this.#online;
  }

  /** All of the log was known once since the line was lost: now something may be said. */
  get isResumed(): boolean {
    return this.#resumed;
  }

  /** Left on purpose. */
  get closed(): boolean {
    return this.#line.closed;
  }

  /** For whoever looks for what holds it up. */
  get condition() {
    const silentMs = this.#line.silentMs;
    return {
      logId: this.#logId,
      online: this.#online,
      resumed: this.#resumed,
      pulling: this.#pulling,
      silentMs,
    };
  }

  send(frame: object): void {
    this.#line.send(JSON.stringify(frame));
  }

  /** Asks for what comes after what was seen. */
  pull(): void {
    this.#pulling = true;
    this.send({ t: 'pull', after: this.seen.upTo });
  }

  /** The log is known to reach as far as this. */
  reaches(seq: number): void {
    if (seq > this.seen.upTo && !this.#pulling) this.pull();
  }

  /** What the session itself had asked was refused: asks again, after so many ms. */
  retry(afterMs: number): void {
    setTimeout(() => (this.#online ? this.pull() : this.#hello()), afterMs);
  }

  /** Something that must not be. */
  find(what: string, detail: string): void {
    this.#options.counts.find(what, `${this.#options.kind} ${this.#logId} ${detail}`);
  }

  close(): void {
    this.#online = false;
    this.#line.close();
  }

  #hello(): void {
    this.#resumed = false;
    const has = this.#logId === undefined ? {} : { logId: this.#logId, seq: this.seen.upTo };
    this.send({ t: 'hello', v: PROTOCOL_VERSION, ...has });
  }

  #lost(code: number): void {
    const { counts } = this.#options;
    if (this.#online) counts.disconnects += 1;
    if (code >= 4000 && code < 4100) counts.refused(`close ${code}`);
    this.#online = false;
    this.#resumed = false;
    this.#listener.changed();
  }

  #hear(text: string): void {
    try {
      const frame = readFrame(text);
      if (frame) this.#take(frame);
    } catch (error) {
      this.find('a frame that is not of the protocol', error instanceof Error ? error.name : 'unknown');
    }
    this.#listener.changed();
  }

  #take(frame: ServerFrame): void {
    switch (frame.t) {
      case 'welcome':
        this.#welcome(frame);
        break;
      case 'page':
        this.#page(frame);
        break;
      case 'event':
        this.#event(frame);
        break;
      default:
        this.#listener.answered(frame);
    }
  }

  #welcome({ logId, upTo, reset }: Frame<'welcome'>): void {
    // Before the first message nothing is stored, and the log may be called the same: only a known log must stay.
    if (this.seen.upTo > 0 && (reset || logId !== this.#logId || upTo < this.seen.upTo))
      this.find('the log was reset', `${upTo} < ${this.seen.upTo}`);
    if (this.#logId !== undefined) this.#options.counts.resumes += 1;
    this.#logId = logId;
    this.#online = true;
    this.#unconfirmed = 0;
    this.pull();
  }

  #page({ prev, events, upTo, more }: Frame<'page'>): void {
    if (prev > this.seen.upTo) this.find('a page does not chain', `${prev} > ${this.seen.upTo}`);
    for (const event of events) if (event.seq > this.seen.upTo) this.#keep(event);
    if (!more) this.seen.upTo = Math.max(this.seen.upTo, upTo);
    this.#confirm();
    if (more) {
      this.pull();
      return;
    }
    this.#pulling = false;
    if (!this.#resumed) {
      this.#resumed = true;
      this.#listener.resumed();
    }
    this.#listener.caughtUp();
  }

  #event({ prev, event }: Frame<'event'>): void {
    if (event.seq <= this.seen.upTo) return;
    if (prev <= this.seen.upTo) this.#keep(event);
    else if (!this.#pulling) {
      this.#options.counts.gaps += 1;
      this.pull();
    }
    this.#unconfirmed += 1;
    if (this.#unconfirmed >= CONFIRM_EVERY) this.#confirm();
  }

  #keep(event: ThreadEvent): void {
    this.seen.keep(event);
    this.#listener.saw(event);
  }

  #confirm(): void {
    this.#unconfirmed = 0;
    this.send({ t: 'received', upTo: this.seen.upTo });
  }
}
