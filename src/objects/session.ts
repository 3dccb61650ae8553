import * as z from 'zod/mini';
import { Bucket } from '../platform/bucket.ts';
import { Conduct } from '../platform/conduct.ts';
import { Flow } from '../platform/flow.ts';
import { closeSocket, sendText } from '../platform/sockets.ts';
import {
  type Author,
  Caller,
  ClientId,
  Language,
  type Limits,
  type Named,
  Page,
  type Refusal,
  Seq,
  type ServerFrame,
} from '../protocol/index.ts';
import type { Promised } from '../routing/index.ts';

/** What survives hibernation with a socket. Well under 16 KB; written when it changes. */
const Attachment = z.object({
  v: z.literal(1),
  caller: Caller,
  /** When the socket was accepted (ms). */
  since: z.int(),
  hello: z.boolean(),
  /** The version of the protocol the client speaks. */
  speaks: z._default(z.int(), 1),
  seen: Seq,
  page: z.optional(Page),
  language: z.optional(Language),
  /** What a waiting customer was told to expect. */
  promised: z.optional(z.object({ epoch: z.int(), by: z.number(), span: z.number() })),
  /** The refused message that holds back this sender's later ones. */
  held: z.optional(ClientId),
});
type Attachment = z.infer<typeof Attachment>;

/** The attachment of a socket that has just been accepted. */
export function newAttachment(caller: Caller, now: number): Attachment {
  return { v: 1, caller, since: now, hello: false, speaks: 1, seen: 0 };
}

/** One participant's socket: who it is, and how it behaves. */
export class Session {
  readonly socket: WebSocket;
  #attachment: Attachment;
  readonly #conduct: Conduct;
  readonly messages: Bucket;
  readonly #flow: Flow;

  constructor(socket: WebSocket, attachment: Attachment, limits: Limits) {
    this.socket = socket;
    this.#attachment = attachment;
    this.#conduct = new Conduct(limits);
    this.messages = new Bucket(limits.messagesPerSecond, limits.messagesBurst);
    this.#flow = new Flow(limits.lagFrames, limits.lagBytes);
  }

  get caller(): Caller {
    return this.#attachment.caller;
  }
  get role(): Caller['role'] {
    return this.#attachment.caller.role;
  }
  /** When the socket was accepted (ms). */
  get since(): number {
    return this.#attachment.since;
  }
  get page(): Page | undefined {
    return this.#attachment.page;
  }
  get language(): string | undefined {
    return this.#attachment.language;
  }
  get greeted(): boolean {
    return this.#attachment.hello;
  }
  get seen(): number {
    return this.#attachment.seen;
  }
  get promised(): Promised | undefined {
    return this.#attachment.promised;
  }
  get held(): string | undefined {
    return this.#attachment.held;
  }

  /** As others see this participant. */
  get author(): Extract<Author, { type: 'customer' | 'agent' }> {
    const { caller } = this.#attachment;
    return caller.role === 'customer'
      ? { type: 'customer' }
      : { type: 'agent', id: caller.id, name: caller.name };
  }

  get speaks(): number {
    return this.#attachment.speaks;
  }

  greet(speaks: number, page: Page | undefined, language: string | undefined): void {
    this.#change({ hello: true, speaks, ...(page && { page }), ...(language !== undefined && { language }) });
  }

  look(seen: number): void {
    this.#change({ seen });
  }

  promise(promised: Promised): void {
    this.#change({ promised });
  }

  /** Holds later messages until this one is resent or discarded. */
  hold(id: string): void {
    if (ClientId.safeParse(id).success && this.held !== id) this.#change({ held: id });
  }

  release(id: string): void {
    if (this.held !== id) return;
    const { held: _, ...rest } = this.#attachment;
    this.#attachment = rest;
    this.socket.serializeAttachment(rest);
  }

  send(frame: ServerFrame): void {
    sendText(this.socket, JSON.stringify(frame));
  }

  /** Sends a durable part of the log, and closes the socket when its reader lags too far behind. */
  deliver(text: string, seq: number): void {
    sendText(this.socket, text);
    if (this.#flow.sent(seq, text.length)) closeSocket(this.socket, 'lagging');
  }

  confirm(seq: number): void {
    this.#flow.confirmed(seq);
  }

  /** Takes a frame from the socket's allowance. @returns 0, or how long to wait (ms) */
  take(now: number): number {
    return this.#conduct.take(now);
  }

  /** Answers a refused frame; too many end the socket. */
  refuse({ code, message, retryAfterMs, by }: Refusal, named: Named): void {
    this.send({
      t: 'error',
      code,
      message,
      ...named,
      ...(retryAfterMs !== undefined && { retryAfterMs }),
      ...(by !== undefined && { by }),
    });
    // What is held only follows from a refusal that has been counted.
    if (code !== 'held' && this.#conduct.strike()) closeSocket(this.socket, 'flood');
  }

  forgive(): void {
    this.#conduct.forgive();
  }

  #change(part: Partial<Attachment>): void {
    this.#attachment = { ...this.#attachment, ...part };
    this.socket.serializeAttachment(this.#attachment);
  }
}

/** The sessions of an object's sockets: decoded once per incarnation. Foreign sockets have none. */
export class Sessions {
  readonly #known = new WeakMap<WebSocket, Session>();
  readonly #limits: () => Limits;

  constructor(limits: () => Limits) {
    this.#limits = limits;
  }

  of(socket: WebSocket): Session | null {
    const known = this.#known.get(socket);
    if (known) return known;
    const attachment = Attachment.safeParse(socket.deserializeAttachment());
    if (!attachment.success) return null;
    const session = new Session(socket, attachment.data, this.#limits());
    this.#known.set(socket, session);
    return session;
  }
}

/** Whether a text is within the limit of a message, in UTF-16 units. */
export function textProblem(text: string, limits: Limits): 'text_empty' | 'text_too_long' | null {
  if (text.trim() === '') return 'text_empty';
  return text.length > limits.textLength ? 'text_too_long' : null;
}
