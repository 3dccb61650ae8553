import { randomBytes } from 'node:crypto';
import { PROTOCOL_VERSION } from '../../src/protocol/index.ts';
import type { Random } from '../random.ts';
import type { Counts } from './counts.ts';
import { readFrame, type ServerFrame, type ThreadEvent } from './frames.ts';
import { Seen } from './seen.ts';
import type { Dial, Line } from './sockets.ts';
import { Watch } from './watch.ts';

/** A heartbeat, and how long nothing may come after it, ms. The document allows more; faults must be found quickly. */
const PING_MS = 4_000;
const SILENCE_MS = 10_000;
/** Frames until the next confirmation. */
const CONFIRM_EVERY = 40;
/** Wait before something that was refused without a time is sent again, ms. */
const AGAIN_MS = 500;
/** How many of all messages are sent twice in a row, as by a client that is not sure. */
const REPEATED = 0.05;

type Frame<T extends ServerFrame['t']> = Extract<ServerFrame, { t: T }>;
type Message = {
  t: 'send' | 'note';
  id: string;
  after: number;
  text: string;
  epoch?: number;
  waits: boolean;
};
type Command = { frame: { t: string; ref: string }; end: (code: string | null) => void };

export type ClientOptions = {
  /** The package behind `dial`. */
  kind: string;
  dial: Dial;
  url: string;
  token: string;
  random: Random;
  counts: Counts;
};

/**
 * One socket's side of a thread, written from docs/protocol.md alone: resumes, sends exactly once, keeps account of all
 * it has seen. What it may not see is a finding.
 */
export class Client {
  readonly seen = new Seen();
  /** What was acked, with its seq; what was refused for good. */
  readonly acked = new Map<string, number>();
  readonly drafts = new Set<string>();
  /** What was said, in order. */
  readonly said: { id: string; text: string }[] = [];
  /** Welcomed, and not lost since. */
  online = false;
  readonly #options: ClientOptions;
  readonly #line: Line;
  #logId: string | undefined;
  #resumed = false;
  #pulling = false;
  #outbox: Message[] = [];
  /** What waits for an answer and was seen in the log meanwhile, with its seq. */
  readonly #stored = new Map<string, number>();
  #unconfirmed = 0;
  #heardAt = 0;
  /** Something was refused: nothing is said until all that followed it is answered too, or order would be lost. */
  #stuck = false;
  #timer: NodeJS.Timeout | undefined;
  readonly #heartbeat: NodeJS.Timeout;
  readonly #commands = new Map<string, Command>();
  readonly #watch = new Watch();
  #closed = false;

  constructor(options: ClientOptions) {
    this.#options = options;
    const { dial, url, token, random, counts, kind } = options;
    counts.kind(kind).sockets += 1;
    this.#line = dial(
      url,
      ['baton.v1', `baton.token.${token}`],
      {
        opened: () => this.#opened(),
        text: (text) => this.#hear(text),
        closed: (code) => this.#lost(code),
      },
      random.fork('line'),
    );
    this.#heartbeat = setInterval(() => this.#beat(), PING_MS);
  }

  get kind(): string {
    return this.#options.kind;
  }

  /** Left on purpose. */
  get closed(): boolean {
    return this.#closed;
  }

  /** For whoever looks for what holds it up: flags and times, no texts. */
  get condition(): string {
    const silentMs = Date.now() - this.#heardAt;
    const { online } = this;
    const flags = { online, resumed: this.#resumed, pulling: this.#pulling, stuck: this.#stuck, silentMs };
    return `${this.kind} ${this.#logId} ${JSON.stringify(flags)} ${this.waiting} waiting`;
  }

  /** Messages without an answer yet. */
  get waiting(): number {
    return this.#outbox.length;
  }

  /** Says something, now or when there is a connection. @returns its id */
  say(text: string, more: { t?: 'send' | 'note'; epoch?: number } = {}): string {
    const { t = 'send', epoch } = more;
    const id = randomBytes(12).toString('base64url');
    this.#outbox.push({
      t,
      id,
      after: this.seen.upTo,
      text,
      ...(epoch !== undefined && { epoch }),
      waits: true,
    });
    this.said.push({ id, text });
    this.#options.counts.sent += 1;
    this.#flush();
    return id;
  }

  /** Carries a command out, over reconnects too. @returns `null`, or the code it was refused with */
  command(frame: { t: string } & Record<string, unknown>): Promise<string | null> {
    const ref = randomBytes(12).toString('base64url');
    return new Promise((end) => {
      this.#commands.set(ref, { frame: { ...frame, ref }, end });
      if (this.#resumed) this.#send({ ...frame, ref });
    });
  }

  /** Resolves when it holds, or after `ms`. @returns whether it does */
  until(holds: () => boolean, ms: number): Promise<boolean> {
    return this.#watch.until(holds, ms);
  }

  close(): void {
    this.#closed = true;
    this.online = false;
    clearInterval(this.#heartbeat);
    clearTimeout(this.#timer);
    this.#line.close();
    for (const { end } of this.#commands.values()) end('closed');
    this.#commands.clear();
  }

  #opened(): void {
    this.#heardAt = Date.now();
    this.#resumed = false;
    this.#hello();
  }

  #hello(): void {
    const has = this.#logId === undefined ? {} : { logId: this.#logId, seq: this.seen.upTo };
    this.#send({ t: 'hello', v: PROTOCOL_VERSION, ...has });
  }

  #lost(code: number): void {
    if (this.online) this.#options.counts.disconnects += 1;
    if (code >= 4000 && code < 4100) this.#options.counts.refused(`close ${code}`);
    this.online = false;
    this.#resumed = false;
    this.#watch.changed();
  }

  #beat(): void {
    if (this.#closed || this.#heardAt === 0) return;
    if (Date.now() - this.#heardAt > SILENCE_MS) {
      this.#heardAt = Date.now();
      this.#lost(1006);
      this.#line.renew();
    } else {
      this.#raw('ping');
    }
  }

  #hear(text: string): void {
    this.#heardAt = Date.now();
    if (text === 'pong' || this.#closed) return;
    try {
      const frame = readFrame(text);
      if (frame) this.#take(frame);
    } catch (error) {
      this.#find('a frame that is not of the protocol', error instanceof Error ? error.name : 'unknown');
    }
    this.#watch.changed();
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
      case 'ack':
        this.#ack(frame);
        break;
      case 'done':
        this.#done(frame.ref, null);
        break;
      case 'error':
        this.#refused(frame);
        break;
    }
  }

  #welcome({ logId, upTo, reset }: Frame<'welcome'>): void {
    // Before the first message nothing is stored, and the log may be called the same: only a known log must stay.
    if (this.seen.upTo > 0 && (reset || logId !== this.#logId || upTo < this.seen.upTo))
      this.#find('the log was reset', `${upTo} < ${this.seen.upTo}`);
    if (this.#logId !== undefined) this.#options.counts.resumes += 1;
    this.#logId = logId;
    this.online = true;
    this.#unconfirmed = 0;
    this.#pull();
  }

  #pull(): void {
    this.#pulling = true;
    this.#send({ t: 'pull', after: this.seen.upTo });
  }

  #page({ prev, events, upTo, more }: Frame<'page'>): void {
    if (prev > this.seen.upTo) this.#find('a page does not chain', `${prev} > ${this.seen.upTo}`);
    for (const event of events) if (event.seq > this.seen.upTo) this.#keep(event);
    if (!more) this.seen.upTo = Math.max(this.seen.upTo, upTo);
    this.#confirm();
    if (more) {
      this.#pull();
      return;
    }
    this.#pulling = false;
    if (!this.#resumed) this.#resume();
    this.#flush();
  }

  /** Everything up to now is known: what is in the log is as good as acked, the rest is said again, in its order. */
  #resume(): void {
    this.#resumed = true;
    this.#stuck = false;
    clearTimeout(this.#timer);
    for (const [id, seq] of this.#stored) this.#ack({ t: 'ack', id, seq, prev: 0, upTo: this.seen.upTo });
    for (const message of this.#outbox) Object.assign(message, { after: this.seen.upTo, waits: true });
    for (const { frame } of this.#commands.values()) this.#send(frame);
  }

  #event({ prev, event }: Frame<'event'>): void {
    if (event.seq <= this.seen.upTo) return;
    if (prev <= this.seen.upTo) this.#keep(event);
    else if (!this.#pulling) {
      this.#options.counts.gaps += 1;
      this.#pull();
    }
    this.#unconfirmed += 1;
    if (this.#unconfirmed >= CONFIRM_EVERY) this.#confirm();
  }

  #keep(event: ThreadEvent): void {
    this.seen.keep(event);
    const { id, seq } = event;
    if (id !== undefined && this.#outbox.some((message) => message.id === id)) this.#stored.set(id, seq);
  }

  #confirm(): void {
    this.#unconfirmed = 0;
    this.#send({ t: 'received', upTo: this.seen.upTo });
  }

  #ack({ id, seq }: Frame<'ack'>): void {
    const before = this.acked.get(id);
    if (before !== undefined && before !== seq) this.#find('acked with two seqs', `${id} ${before} ${seq}`);
    if (before === undefined) {
      this.acked.set(id, seq);
      this.#options.counts.acks += 1;
      this.#options.counts.kind(this.kind).acks += 1;
    }
    this.#outbox = this.#outbox.filter((message) => message.id !== id);
    this.#stored.delete(id);
    if (seq > this.seen.upTo && !this.#pulling) this.#pull();
  }

  #done(ref: string, code: string | null): void {
    this.#commands.get(ref)?.end(code);
    this.#commands.delete(ref);
  }

  #refused({ code, id, ref, retryAfterMs = AGAIN_MS }: Frame<'error'>): void {
    this.#options.counts.refused(code);
    const passing = code === 'rate_limited' || code === 'unavailable';
    if (ref !== undefined) {
      const command = this.#commands.get(ref);
      if (command && passing) this.#later(retryAfterMs, () => this.#send(command.frame));
      else this.#done(ref, code);
    } else if (id !== undefined) {
      this.#notSaid(id, code, retryAfterMs);
    } else {
      this.#later(retryAfterMs, () => (this.online ? this.#pull() : this.#hello()));
    }
  }

  #notSaid(id: string, code: string, retryAfterMs: number): void {
    const message = this.#outbox.find((one) => one.id === id);
    if (!message) return;
    switch (code) {
      case 'rate_limited':
      case 'unavailable':
      case 'held':
        message.waits = true;
        break;
      case 'stale':
        message.waits = true;
        message.after = this.seen.upTo;
        this.#pull();
        break;
      case 'not_in_control':
        this.drafts.add(id);
        this.#outbox = this.#outbox.filter((one) => one !== message);
        this.#send({ t: 'discard', id });
        break;
      default:
        this.#find('a message was refused', code);
        this.#outbox = this.#outbox.filter((one) => one !== message);
    }
    this.#stuck = true;
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => this.#unstick(), retryAfterMs);
  }

  #unstick(): void {
    if (this.#outbox.every(({ waits }) => waits)) {
      this.#stuck = false;
      this.#flush();
    } else {
      this.#timer = setTimeout(() => this.#unstick(), AGAIN_MS);
    }
  }

  #later(ms: number, work: () => void): void {
    setTimeout(() => {
      if (!this.#closed) work();
    }, ms);
  }

  #flush(): void {
    if (!this.#resumed || this.#stuck) return;
    for (const message of this.#outbox) {
      if (!message.waits) continue;
      message.waits = false;
      const { waits: _, ...frame } = message;
      this.#send(frame);
      if (this.#options.random.chance(REPEATED)) {
        this.#options.counts.repeated += 1;
        this.#send(frame);
      }
    }
  }

  #send(frame: object): void {
    this.#raw(JSON.stringify(frame));
  }

  #raw(text: string): void {
    try {
      this.#line.send(text);
    } catch {
      // It is not open: what matters is sent again after the next welcome.
    }
  }

  #find(what: string, detail: string): void {
    this.#options.counts.find(what, `${this.kind} ${this.#logId} ${detail}`);
  }
}
