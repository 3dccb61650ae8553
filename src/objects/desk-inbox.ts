/** What was stored counts as fresh for so long (ms): whoever comes now has company, or soon will. */
const FRESH_MS = 50;

/** The most that waits: beyond, all of it is taken at once. */
const MOST = 256;

/**
 * Work on its way in: frames, reports, answers. What an object stores in one turn is committed, and synced to disk, once;
 * so what comes together at a busy desk is taken together, in the order it came, after about a millisecond. At a quiet
 * desk it is taken at once. Nothing that waits here is durable or answered: who sent it sends it again.
 */
export class DeskInbox {
  #waiting: (() => void)[] = [];
  #timer: ReturnType<typeof setTimeout> | null = null;
  #storedAt = 0;

  /** Something has just been stored. */
  stored(now: number): void {
    this.#storedAt = now;
  }

  put(work: () => void): void {
    this.#waiting.push(work);
    const isAlone = this.#waiting.length === 1 && Math.abs(Date.now() - this.#storedAt) > FRESH_MS;
    if (isAlone || this.#waiting.length >= MOST) this.flush();
    else this.#timer ??= setTimeout(() => this.flush(), 0);
  }

  /** Takes what waits. To be called before anything else happens at the desk. */
  flush(): void {
    if (this.#timer !== null) clearTimeout(this.#timer);
    this.#timer = null;
    const taken = this.#waiting;
    this.#waiting = [];
    for (const work of taken) work();
  }
}
