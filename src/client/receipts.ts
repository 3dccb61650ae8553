import { type ClientFrame, CONFIRM_EVERY_BYTES, CONFIRM_EVERY_FRAMES } from '../protocol/index.ts';

/** Typing is told at most this often, ms: well within the time after which the other side forgets it. */
const TYPING_EVERY_MS = 3_000;

/** The small things a client says on the side: what arrived, what was looked at, that somebody types. */
export class Receipts {
  readonly #send: (frame: ClientFrame) => boolean;
  #frames = 0;
  #bytes = 0;
  #seen = 0;
  #told = 0;
  #typedAt = 0;

  constructor(send: (frame: ClientFrame) => boolean) {
    this.#send = send;
  }

  /** A frame has arrived. Confirms often enough for the server not to think that this client lags. */
  heard(text: string, upTo: number): void {
    this.#frames += 1;
    this.#bytes += text.length;
    if (this.#frames < CONFIRM_EVERY_FRAMES && this.#bytes < CONFIRM_EVERY_BYTES) return;
    this.#frames = this.#bytes = 0;
    this.#send({ t: 'received', upTo });
  }

  /** A new socket: the server counts anew, and says what it knows to be seen. */
  welcomed(seen: number): void {
    this.#frames = this.#bytes = 0;
    this.#told = seen;
    this.seen(this.#seen);
  }

  /** Somebody has looked at everything up to this seq. */
  seen(upTo: number): void {
    this.#seen = Math.max(this.#seen, upTo);
    if (this.#seen > this.#told && this.#send({ t: 'seen', upTo: this.#seen })) this.#told = this.#seen;
  }

  typing(): void {
    if (Date.now() - this.#typedAt < TYPING_EVERY_MS) return;
    if (this.#send({ t: 'typing' })) this.#typedAt = Date.now();
  }

  /** The message is on its way: the next key press is news again. */
  said(): void {
    this.#typedAt = 0;
  }
}
