import { randomBytes } from 'node:crypto';
import type { Frame } from './frames.ts';
import { AGAIN_MS, Outbox } from './outbox.ts';
import type { Seen } from './seen.ts';
import { Session, type SessionOptions } from './session.ts';
import { Watch } from './watch.ts';

type Command = { frame: { t: string; ref: string }; end: (code: string | null) => void };

/**
 * One socket's side of a thread, written from docs/protocol.md alone: resumes, sends exactly once, keeps account of all
 * it has seen. What it may not see is a finding.
 */
export class Client {
  /** The package behind its socket. */
  readonly kind: string;
  readonly #options: SessionOptions;
  readonly #session: Session;
  readonly #outbox: Outbox;
  readonly #commands = new Map<string, Command>();
  readonly #watch = new Watch();

  constructor(options: SessionOptions) {
    this.kind = options.kind;
    this.#options = options;
    this.#session = new Session(options, {
      saw: (event) => this.#outbox.saw(event),
      resumed: () => this.#resume(),
      caughtUp: () => this.#outbox.flush(),
      answered: (frame) => this.#answered(frame),
      changed: () => this.#watch.changed(),
    });
    this.#outbox = new Outbox(options, this.#session);
  }

  get seen(): Seen {
    return this.#session.seen;
  }
  /** What was said, in order. */
  get said(): Outbox['said'] {
    return this.#outbox.said;
  }
  /** What was acked, with its seq. */
  get acked(): Outbox['acked'] {
    return this.#outbox.acked;
  }
  /** What was refused for good. */
  get drafts(): Outbox['drafts'] {
    return this.#outbox.drafts;
  }
  /** Messages without an answer yet. */
  get waiting(): number {
    return this.#outbox.waiting;
  }
  /** Welcomed, and not lost since. */
  get online(): boolean {
    return this.#session.online;
  }
  /** Left on purpose. */
  get closed(): boolean {
    return this.#session.closed;
  }

  /** For whoever looks for what holds it up: flags and times, no texts. */
  get condition(): string {
    const { logId, ...session } = this.#session.condition;
    const flags = { ...session, stuck: this.#outbox.isStuck };
    return `${this.kind} ${logId} ${JSON.stringify(flags)} ${this.waiting} waiting`;
  }

  /** Says something, now or when there is a connection. @returns its id */
  say(text: string, more: { t?: 'send' | 'note'; epoch?: number } = {}): string {
    return this.#outbox.say(text, more);
  }

  /** Carries a command out, over reconnects too. @returns `null`, or the code it was refused with */
  command(frame: { t: string } & Record<string, unknown>): Promise<string | null> {
    const ref = randomBytes(12).toString('base64url');
    return new Promise((end) => {
      this.#commands.set(ref, { frame: { ...frame, ref }, end });
      if (this.#session.isResumed) this.#session.send({ ...frame, ref });
    });
  }

  /** Resolves when it holds, or after `ms`. @returns whether it does */
  until(holds: () => boolean, ms: number): Promise<boolean> {
    return this.#watch.until(holds, ms);
  }

  close(): void {
    this.#outbox.close();
    this.#session.close();
    for (const { end } of this.#commands.values()) end('closed');
    this.#commands.clear();
  }

  #resume(): void {
    this.#outbox.resume();
    for (const { frame } of this.#commands.values()) this.#session.send(frame);
  }

  #answered(frame: Frame<'ack' | 'done' | 'error'>): void {
    switch (frame.t) {
      case 'ack':
        this.#outbox.ack(frame.id, frame.seq);
        break;
      case 'done':
        this.#done(frame.ref, null);
        break;
      case 'error':
        this.#refused(frame);
        break;
    }
  }

  #refused(error: Frame<'error'>): void {
    const { code, id, ref, retryAfterMs = AGAIN_MS } = error;
    this.#options.counts.refused(code);
    if (ref !== undefined) {
      const command = this.#commands.get(ref);
      const isPassing = code === 'rate_limited' || code === 'unavailable';
      if (command && isPassing) setTimeout(() => this.#session.send(command.frame), retryAfterMs);
      else this.#done(ref, code);
    } else if (id !== undefined) {
      this.#outbox.refuse(id, error);
    } else {
      this.#session.retry(retryAfterMs);
    }
  }

  #done(ref: string, code: string | null): void {
    this.#commands.get(ref)?.end(code);
    this.#commands.delete(ref);
  }
}
