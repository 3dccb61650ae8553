import WsSocket from 'ws';
import * as z from 'zod/mini';
import type { Door } from '../../src/client/index.ts';

/** What is looked at in a frame of the server. */
const Heard = z.looseObject({
  t: z.string(),
  code: z.optional(z.string()),
  id: z.optional(z.string()),
  upTo: z.optional(z.number()),
  more: z.optional(z.boolean()),
  event: z.optional(z.looseObject({ seq: z.number(), id: z.optional(z.string()) })),
  events: z.optional(z.array(z.looseObject({ seq: z.number() }))),
});
export type Heard = z.infer<typeof Heard>;

/** Longest wait for what a server should answer, ms. */
const ANSWER_MS = 30_000;

/** A text is sent as it is, and so are bytes; anything else as JSON. */
type Frame = string | Uint8Array<ArrayBuffer> | { t: string; [field: string]: unknown };

/** A bare socket that says whatever it likes. */
export class Peer {
  readonly heard: Heard[] = [];
  /** How often it was refused, by code. */
  readonly refusals = new Map<string, number>();
  closed: number | null = null;
  readonly socket: WsSocket;
  #watchers: (() => void)[] = [];

  private constructor(url: string, token: string) {
    this.socket = new WsSocket(url, ['baton.v1', `baton.token.${token}`], { maxPayload: 64 * 1024 * 1024 });
    this.socket.on('message', (data) => this.#hear(String(data)));
    this.socket.on('close', (code) => {
      this.closed = code;
      this.#look();
    });
    // The close that follows says all there is to say.
    this.socket.on('error', () => {});
    this.socket.on('open', () => this.#look());
  }

  /** An open socket, greeted unless told not to. @throws when the server does not open it */
  static async open({ url, token }: Door, hello: object | null = {}): Promise<Peer> {
    const peer = new Peer(url, await token(false));
    await peer.until(() => peer.socket.readyState === WsSocket.OPEN || peer.closed !== null, 'a connection');
    if (hello && peer.closed === null) {
      peer.say({ t: 'hello', v: 2, ...hello });
      await peer.until(
        () => peer.heard.some(({ t }) => t === 'welcome') || peer.closed !== null,
        'a welcome',
      );
    }
    return peer;
  }

  say(frame: Frame): void {
    this.socket.send(
      typeof frame === 'string' || frame instanceof Uint8Array ? frame : JSON.stringify(frame),
    );
  }

  /** Says something and waits for the code it is refused with, or that the socket is closed with. */
  async refusedWith(frame: Frame): Promise<string> {
    const before = this.heard.length;
    const refused = () => this.heard.slice(before).find(({ t }) => t === 'error');
    this.say(frame);
    await this.until(() => refused() !== undefined || this.closed !== null, 'a refusal');
    return refused()?.code ?? `close ${this.closed}`;
  }

  /** @throws when it does not hold in time */
  async until(holds: () => boolean, what: string): Promise<void> {
    if (holds()) return;
    await new Promise<void>((resolve, reject) => {
      const timer = setTimeout(() => {
        forget();
        const met = JSON.stringify([this.closed, ...this.refusals]);
        reject(new Error(`waited in vain for ${what}; met ${met}`));
      }, ANSWER_MS);
      const look = () => {
        if (!holds()) return;
        forget();
        resolve();
      };
      const forget = () => {
        clearTimeout(timer);
        this.#watchers = this.#watchers.filter((watcher) => watcher !== look);
      };
      this.#watchers.push(look);
    });
  }

  close(): void {
    this.socket.terminate();
  }

  #hear(text: string): void {
    if (text === 'pong') return;
    const frame = Heard.parse(JSON.parse(text));
    this.heard.push(frame);
    if (frame.t === 'error' && frame.code !== undefined)
      this.refusals.set(frame.code, (this.refusals.get(frame.code) ?? 0) + 1);
    this.#look();
  }

  #look(): void {
    for (const watcher of this.#watchers) watcher();
  }
}
