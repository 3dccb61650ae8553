import type { ClientFrame } from '../protocol/index.ts';
import type { Incoming } from './doorway.ts';

/** The most that waits, frames and UTF-16 units: beyond either, all of it is taken at once. */
const MAX_FRAMES = 128;
const MAX_UNITS = 262_144;

type Deps = {
  /** The newest event. */
  head(): number;
  /** Takes frames in one turn of the object, which is one commit. */
  take(frames: readonly Incoming[]): void;
};

/**
 * Frames on their way in. What is stored in one turn of an object is committed, and synced to disk, once; so messages
 * that come at the same time are best taken in the same turn. A message is known to have company when it was written
 * before its sender could know of the newest event. Then it waits for the next turn of the timer (about a
 * millisecond), and whatever comes meanwhile waits in line behind it. Every other frame is taken at once.
 *
 * Nothing here is durable or acked: frames that die with the object are sent again by their clients.
 */
export class Inbox {
  readonly #deps: Deps;
  #waiting: Incoming[] = [];
  #units = 0;
  #timer: ReturnType<typeof setTimeout> | null = null;

  constructor(deps: Deps) {
    this.#deps = deps;
  }

  put(incoming: Incoming, units: number): void {
    this.#waiting.push(incoming);
    this.#units += units;
    const isFull = this.#waiting.length >= MAX_FRAMES || this.#units >= MAX_UNITS;
    if (isFull || (this.#waiting.length === 1 && !this.#hasCompany(incoming))) this.flush();
    else this.#timer ??= setTimeout(() => this.flush(), 0);
  }

  /** Takes what waits, in the order it came. To be called before anything else happens to the conversation. */
  flush(): void {
    if (this.#waiting.length === 0) return;
    const frames = this.#waiting;
    this.#waiting = [];
    this.#units = 0;
    if (this.#timer !== null) clearTimeout(this.#timer);
    this.#timer = null;
    this.#deps.take(frames);
  }

  #hasCompany({ read }: Incoming): boolean {
    if (!('frame' in read) || !isSaid(read.frame)) return false;
    return read.frame.after < this.#deps.head();
  }
}

function isSaid(frame: ClientFrame): frame is Extract<ClientFrame, { after: number; text: string }> {
  return frame.t === 'send' || frame.t === 'note';
}
