import type { ErrorCode } from '../protocol/index.ts';
import { ClientError, type RefusalFrame } from './errors.ts';

type Pending<Frame, Reply> = {
  frame: Frame;
  holds(): boolean;
  resolve(reply: Reply): void;
  reject(error: ClientError): void;
};

/** A frame type without its label, member by member. */
export type WithoutRef<Frame> = Frame extends { ref: string } ? Omit<Frame, 'ref'> : never;

/**
 * Commands that wait for their answer. All of them are idempotent, so those without an answer are simply sent again
 * on the next socket, unless what they were given for holds no longer.
 */
export class Commands<Frame extends { ref: string }, Reply> {
  readonly #pending = new Map<string, Pending<Frame, Reply>>();
  readonly #send: (frame: Frame) => void;
  #ready = false;

  constructor(send: (frame: Frame) => void) {
    this.#send = send;
  }

  /**
   * @param holds whether it is still right after an interruption; otherwise it is `stale`
   * @returns the server's answer; rejects with a `ClientError`
   */
  run(frame: Frame, holds = () => true): Promise<Reply> {
    return new Promise((resolve, reject) => {
      this.#pending.set(frame.ref, { frame, holds, resolve, reject });
      if (this.#ready) this.#send(frame);
    });
  }

  resume(): void {
    this.#ready = true;
    for (const [ref, { frame, holds }] of this.#pending)
      if (holds()) this.#send(frame);
      else this.#take(ref)?.reject(ClientError.of('stale'));
  }

  pause(): void {
    this.#ready = false;
  }

  done(ref: string, reply: Reply): void {
    this.#take(ref)?.resolve(reply);
  }

  failed(ref: string, refusal: RefusalFrame): void {
    this.#take(ref)?.reject(new ClientError(refusal));
  }

  /** Nobody will answer any more. */
  abandon(code: ErrorCode): void {
    this.pause();
    for (const ref of [...this.#pending.keys()]) this.#take(ref)?.reject(ClientError.of(code));
  }

  #take(ref: string): Pending<Frame, Reply> | undefined {
    const pending = this.#pending.get(ref);
    this.#pending.delete(ref);
    return pending;
  }
}
