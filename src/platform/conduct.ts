import type { Limits } from '../protocol/index.ts';
import { Bucket } from './bucket.ts';

/** How a socket behaves: how often it sends, and what it gets wrong. Kept in memory: one that slept has been quiet. */
export class Conduct {
  readonly #frames: Bucket;
  readonly #allowed: number;
  #strikes = 0;

  constructor({ framesPerSecond, framesBurst, strikes }: Limits) {
    this.#frames = new Bucket(framesPerSecond, framesBurst);
    this.#allowed = strikes;
  }

  /** Takes a frame from the socket's allowance. @returns 0, or how long to wait (ms) */
  take(now: number): number {
    return this.#frames.take(now);
  }

  /** A frame was refused. @returns whether that was one too many: the socket is to be closed */
  strike(): boolean {
    this.#strikes += 1;
    return this.#strikes >= this.#allowed;
  }

  /** A good frame makes up for one bad one, and no more: a flood is not made good by what gets through. */
  forgive(): void {
    this.#strikes = Math.max(0, this.#strikes - 1);
  }
}
