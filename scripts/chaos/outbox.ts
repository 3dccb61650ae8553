import { randomBytes } from 'node:crypto';
import type { Frame, ThreadEvent } from './frames.ts';
import type { Session, SessionOptions } from './session.ts';

/** Wait before something that was refused without a time is sent again, ms. */
export const AGAIN_MS = 500;
/** How many of all messages are sent twice in a row, as by a client that is not sure. */
const REPEATED = 0.05;

type Message = {
  t: 'send' | 'note';
  id: string;
  after: number;
  text: string;
  epoch?: number;
  /** It is to be sent; else it is under way. */
  waits: boolean;
};

/** What is said on a thread, in order and exactly once, over reconnects and refusals. */
export class Outbox {
  /** What was acked, with its seq; what was refused for good. */
  readonly acked = new Map<string, number>();
  readonly drafts = new Set<string>();
  /** What was said, in order. */
  readonly said: { id: string; text: string }[] = [];
  readonly #options: SessionOptions;
  readonly #session: Session;
  /** What has no answer yet. */
  #messages: Message[] = [];
  /** What waits for an answer and was seen in the log meanwhile, with its seq. */
  readonly #stored = new Map<string, number>();
  /** Something was refused: nothing is said until all that followed it is answered too, or order would be lost. */
  #stuck = false;
  #timer: NodeJS.Timeout | undefined;

  constructor(options: SessionOptions, session: Session) {
    this.#options = options;
    this.#session = session;
  }

  /** Messages without an answer yet. */
  get waiting(): number {
    return this.#messages.length;
  }

  get isStuck(): boolean {
    return this.#stuck;
  }

  /** Says something, now or when there is a connection. @returns its id */
  say(text: string, more: { t?: 'send' | 'note'; epoch?: number }): string {
    const { t = 'send', epoch } = more;
    const id = randomBytes(12).toString('base64url');
    const after = this.#session.seen.upTo;
    this.#messages.push({ t, id, after, text, ...(epoch !== undefined && { epoch }), waits: true });
    this.said.push({ id, text });
    this.#options.counts.sent += 1;
    this.flush();
    return id;
  }

  /** Sends all that waits. */
  flush(): void {
    if (!this.#session.isResumed || this.#stuck) return;
    for (const message of this.#messages) {
      if (!message.waits) continue;
      message.waits = false;
      const { waits: _, ...frame } = message;
      this.#session.send(frame);
      if (this.#options.random.chance(REPEATED)) {
        this.#options.counts.repeated += 1;
        this.#session.send(frame);
      }
    }
  }

  /** Something is in the log: is it from here? */
  saw({ id, seq }: ThreadEvent): void {
    if (id !== undefined && this.#messages.some((message) => message.id === id)) this.#stored.set(id, seq);
  }

  /** Everything up to now is known: what is in the log is as good as acked, the rest is said again, in its order. */
  resume(): void {
    this.#stuck = false;
    clearTimeout(this.#timer);
    for (const [id, seq] of this.#stored) this.ack(id, seq);
    for (const message of this.#messages)
      Object.assign(message, { after: this.#session.seen.upTo, waits: true });
  }

  ack(id: string, seq: number): void {
    const { counts, kind } = this.#options;
    const before = this.acked.get(id);
    if (before !== undefined && before !== seq)
      this.#session.find('acked with two seqs', `${id} ${before} ${seq}`);
    if (before === undefined) {
      this.acked.set(id, seq);
      counts.acks += 1;
      counts.kind(kind).acks += 1;
    }
    this.#remove(id);
    this.#stored.delete(id);
    this.#session.reaches(seq);
  }

  refuse(id: string, { code, retryAfterMs = AGAIN_MS }: Frame<'error'>): void {
    const message = this.#messages.find((one) => one.id === id);
    if (!message) return;
    switch (code) {
      case 'rate_limited':
      case 'unavailable':
      case 'held':
        message.waits = true;
        break;
      case 'stale':
        message.waits = true;
        message.after = this.#session.seen.upTo;
        this.#session.pull();
        break;
      case 'not_in_control':
        this.drafts.add(id);
        this.#remove(id);
        this.#session.send({ t: 'discard', id });
        break;
      default:
        this.#session.find('a message was refused', code);
        this.#remove(id);
    }
    this.#stuck = true;
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => this.#unstick(), retryAfterMs);
  }

  close(): void {
    clearTimeout(this.#timer);
  }

  #unstick(): void {
    if (this.#messages.every(({ waits }) => waits)) {
      this.#stuck = false;
      this.flush();
    } else {
      this.#timer = setTimeout(() => this.#unstick(), AGAIN_MS);
    }
  }

  #remove(id: string): void {
    this.#messages = this.#messages.filter((message) => message.id !== id);
  }
}
