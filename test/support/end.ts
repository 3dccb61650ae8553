import { expect } from 'vitest';
import type * as z from 'zod/mini';
import { PONG } from '../../src/protocol/index.ts';

/** One end of a socket: what came in and was not taken yet, and waits that end with a frame or fail. */
export class End<In extends { t: string }, Out> {
  readonly frames: In[] = [];
  pongs = 0;
  closed: { code: number; reason: string } | null = null;
  readonly #socket: WebSocket;
  #waiters: (() => void)[] = [];
  /** A frame that is not of the protocol came in: whatever is awaited next fails with it. */
  #fault: unknown;

  /** @param schema what may come in: a frame that says less, or more, is a fault */
  constructor(socket: WebSocket, schema: z.ZodMiniType<In>) {
    this.#socket = socket;
    socket.accept();
    socket.addEventListener('message', ({ data }) => {
      if (data === PONG) this.pongs += 1;
      else this.#keep(schema, String(data));
      this.#wake();
    });
    socket.addEventListener('close', ({ code, reason }) => {
      this.closed = { code, reason };
      this.#wake();
    });
  }

  raw(text: string | ArrayBuffer): void {
    this.#socket.send(text);
  }

  send(frame: Out): void {
    this.raw(JSON.stringify(frame));
  }

  close(code?: number): void {
    this.#socket.close(code);
  }

  /** The first frame (of those not taken yet) that fits; rejects when none comes. */
  async take<T extends In['t']>(
    t: T,
    fits: (frame: Extract<In, { t: T }>) => boolean = () => true,
  ): Promise<Extract<In, { t: T }>> {
    const isOfType = (frame: In): frame is Extract<In, { t: T }> => frame.t === t;
    const isWanted = (frame: In): frame is Extract<In, { t: T }> => isOfType(frame) && fits(frame);
    await this.until(() => this.frames.some(isWanted), `a ${t} frame`);
    const index = this.frames.findIndex(isWanted);
    const [frame] = this.frames.splice(index, 1);
    if (!frame || !isWanted(frame)) throw new Error('unreachable');
    return frame;
  }

  /** Resolves when the condition holds after some frame or close; rejects after 20 s with what was there. */
  async until(holds: () => boolean, what: string): Promise<void> {
    const deadline = performance.now() + 20_000;
    for (;;) {
      if (this.#fault !== undefined) throw this.#fault;
      if (holds()) return;
      const left = deadline - performance.now();
      if (left <= 0) {
        throw new Error(
          `waited in vain for ${what}; got ${JSON.stringify(this.frames)} ${JSON.stringify(this.closed)}`,
        );
      }
      await new Promise<void>((resolve) => {
        const timer = setTimeout(resolve, left);
        this.#waiters.push(() => {
          clearTimeout(timer);
          resolve();
        });
      });
    }
  }

  #keep(schema: z.ZodMiniType<In>, text: string): void {
    try {
      const json: unknown = JSON.parse(text);
      const frame = schema.parse(json);
      expect(frame).toEqual(json);
      this.frames.push(frame);
    } catch (error) {
      this.#fault = error;
    }
  }

  #wake(): void {
    const waiters = this.#waiters;
    this.#waiters = [];
    for (const wake of waiters) wake();
  }
}
